import type { Json } from './json.ts';

/** A file that came with a request. */
export interface Upload {
  readonly field: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** One request of the bot and what the double answered. */
export interface Exchange {
  readonly at: number;
  readonly method: string;
  /** Without host, `/api/v10` and query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Json | undefined;
  readonly files: readonly Upload[];
  /** The pattern of the route, such as `/channels/:channel/messages`; null when the double has none. */
  route: string | null;
  /** Null until it is answered, and for ever when the socket was dropped or left hanging. */
  status: number | null;
  answer: unknown;
}

/** One frame on the gateway; `from` is who sent it. */
export interface Frame {
  readonly at: number;
  readonly from: 'bot' | 'discord';
  readonly session: string | null;
  readonly op: number;
  readonly event: string | null;
  readonly seq: number | null;
  readonly data: unknown;
}

/** Something that a bot must never do. */
export interface Violation {
  readonly at: number;
  readonly what: string;
}

/** Everything that went over the wire, in order. */
export interface Ledger {
  readonly exchanges: readonly Exchange[];
  readonly frames: readonly Frame[];
  readonly violations: readonly Violation[];
  addExchange(exchange: Exchange): void;
  addFrame(frame: Frame): void;
  addViolation(at: number, what: string): void;
  /** Tells those who wait that the world has changed. */
  touch(): void;
  /** The requests whose "METHOD /path" matches. */
  requests(line: RegExp): Exchange[];
  /** The frames that a bot sent with this operation code. */
  sent(op: number): Frame[];
  /** Takes the expected violations off the list and gives them. */
  forgive(what: RegExp): Violation[];
  /** Waits until `look` gives something; fails after so many milliseconds of the machine's time, saying what was awaited. */
  until<T>(what: string, look: () => T | undefined | false, ms?: number): Promise<T>;
  /** Throws when there are violations. */
  verify(): void;
}

const PATIENCE_MS = 8_000;

const lineOf = ({ method, path }: Exchange): string => `${method} ${path}`;

function tell(exchanges: readonly Exchange[], frames: readonly Frame[]): string {
  const entries = [
    ...exchanges.map((one) => ({ at: one.at, text: `${lineOf(one)} -> ${one.status ?? 'no answer'}` })),
    ...frames.map((one) => ({ at: one.at, text: `${one.from}: op ${one.op} ${one.event ?? ''} ${one.seq ?? ''}` })),
  ];
  const last = entries.sort((a, b) => a.at - b.at).slice(-12);
  return last.map(({ text }) => `  ${text.trim()}`).join('\n');
}

export function createLedger(): Ledger {
  const exchanges: Exchange[] = [];
  const frames: Frame[] = [];
  let violations: Violation[] = [];
  const waiting = new Set<() => void>();
  const touch = (): void => {
    for (const look of [...waiting]) look();
  };

  return {
    exchanges,
    frames,
    get violations() {
      return violations;
    },
    addExchange(exchange) {
      exchanges.push(exchange);
      touch();
    },
    addFrame(frame) {
      frames.push(frame);
      touch();
    },
    addViolation(at, what) {
      violations.push({ at, what });
      touch();
    },
    touch,
    requests: (line) => exchanges.filter((exchange) => line.test(lineOf(exchange))),
    sent: (op) => frames.filter((frame) => frame.from === 'bot' && frame.op === op),
    forgive(what) {
      const forgiven = violations.filter((violation) => what.test(violation.what));
      violations = violations.filter((violation) => !forgiven.includes(violation));
      return forgiven;
    },
    until(what, look, ms = PATIENCE_MS) {
      return new Promise((resolve, reject) => {
        const finish = (): void => {
          clearTimeout(timer);
          waiting.delete(attempt);
        };
        const attempt = (): void => {
          const found = look();
          if (found === undefined || found === false) return;
          finish();
          resolve(found);
        };
        const timer = setTimeout(() => {
          finish();
          reject(new Error(`No ${what} within ${ms} ms. Last on the wire:\n${tell(exchanges, frames)}`));
        }, ms);
        waiting.add(attempt);
        attempt();
      });
    },
    verify() {
      if (violations.length === 0) return;
      throw new Error(`The bot broke Discord's rules:\n${violations.map(({ what }) => `  ${what}`).join('\n')}`);
    },
  };
}
