/** What a route answers. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  /** What the bot did that no bot should ever do. */
  readonly violation?: string;
}

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const NO_CONTENT: Reply = { status: 204 };

/** Discord's error codes that the double gives, with status and wording. */
const ERRORS = {
  10003: [404, 'Unknown Channel'],
  10004: [404, 'Unknown Guild'],
  10007: [404, 'Unknown Member'],
  10008: [404, 'Unknown Message'],
  10013: [404, 'Unknown User'],
  10015: [404, 'Unknown Webhook'],
  10062: [404, 'Unknown interaction'],
  10063: [404, 'Unknown application command'],
  30034: [429, 'Max number of daily application command creates has been reached (200)'],
  40005: [413, 'Request entity too large'],
  40060: [400, 'Interaction has already been acknowledged.'],
  40094: [403, 'This interaction has reached the maximum number of follow-up messages'],
  50001: [403, 'Missing Access'],
  50005: [403, 'Cannot edit a message authored by another user'],
  50006: [400, 'Cannot send an empty message'],
  50007: [403, 'Cannot send messages to this user'],
  50013: [403, 'Missing Permissions'],
  50027: [401, 'Invalid Webhook Token'],
  50083: [400, 'Thread is archived'],
  160002: [400, 'Cannot reply without permission to read message history'],
} as const satisfies Record<number, readonly [number, string]>;

/** Faults of the bot itself, which no race with a person can explain. */
const ALWAYS_WRONG: ReadonlySet<number> = new Set([30034, 40005, 50005, 50006]);

/** Discord's refusal with this code. */
export function refuse(code: keyof typeof ERRORS): Reply {
  const [status, message] = ERRORS[code];
  const reply = { status, body: { message, code } };
  return ALWAYS_WRONG.has(code) ? { ...reply, violation: `${code} ${message}` } : reply;
}

/** One thing that is wrong in a body: where, Discord's code, and its wording. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
}

interface Branch {
  readonly errors: { readonly code: string; readonly message: string }[];
  readonly branches: Map<string, Branch>;
}

const createBranch = (): Branch => ({ errors: [], branches: new Map() });

function writeBranch({ errors, branches }: Branch): object {
  const below = Object.fromEntries([...branches].map(([key, branch]) => [key, writeBranch(branch)]));
  return errors.length > 0 ? { ...below, _errors: errors } : below;
}

/** What is wrong, as a tree that follows the body. */
function treeOf(problems: readonly Problem[]): object {
  const root = createBranch();
  for (const { path, code, message } of problems) {
    let branch = root;
    for (const key of path.map(String)) {
      const next = branch.branches.get(key) ?? createBranch();
      branch.branches.set(key, next);
      branch = next;
    }
    branch.errors.push({ code, message });
  }
  return writeBranch(root);
}

/** "Invalid Form Body", 50035, with the tree of what is wrong where. */
export function invalidForm(problems: readonly Problem[]): Reply {
  const told = problems.map(({ path, message }) => `${path.map(String).join('.') || 'body'}: ${message}`).join('; ');
  return {
    status: 400,
    body: { message: 'Invalid Form Body', code: 50035, errors: treeOf(problems) },
    violation: `50035 Invalid Form Body (${told})`,
  };
}

/** A reply to a message that is gone: 50035 too, but a race with a person and therefore no violation. */
export const UNKNOWN_REFERENCE: Reply = {
  status: 400,
  body: {
    message: 'Invalid Form Body',
    code: 50035,
    errors: { message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }] } },
  },
};
