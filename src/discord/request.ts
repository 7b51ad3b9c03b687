import { DefaultRestOptions } from 'discord.js';
import type { RESTOptions } from 'discord.js';

/** Sends one request to Discord: a URL and what goes with it, as discord.js gives them. */
export type Send = RESTOptions['makeRequest'];
type Sent = Parameters<Send>[1];

interface Asked {
  readonly method?: string;
  readonly body?: unknown;
}

/** The connection could not be made: Discord has not seen the request. */
const NOT_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
]);
/** The connection was lost under the request: Discord may have done it. */
const CUT: ReadonlySet<string> = new Set([
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_SOCKET',
]);

const MOST_REPEATS = 2;
/** Before the first repeat, doubled before the second: long enough for a load balancer to drop a dead machine. */
const PAUSE_MS = 100;
/** An interaction is void 3 s after it began: three tries of this length, the last one cut short, fit into the 2.5 s of a request. */
const CALLBACK_MS = 900;
/** Discord's code for an interaction that is answered: https://discord.com/developers/docs/topics/opcodes-and-status-codes */
const ANSWERED = 40_060;
/** How many interactions are remembered whose callback may have been done. */
const MOST_DOUBTS = 200;

const CALLBACK = /\/interactions\/\d+\/[^/]+\/callback(?:\?|$)/;
const WITH_RESPONSE = /[?&]with_response=true/;
const MESSAGES = /\/channels\/\d+\/messages(?:\?|$)/;
const IDEMPOTENT: ReadonlySet<string> = new Set(['GET', 'PUT', 'PATCH', 'DELETE']);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The JSON of a body, which stands in a form beside files. */
function jsonOf(body: unknown): unknown {
  const text = body instanceof FormData ? body.get('payload_json') : body;
  return typeof text === 'string' ? parse(text) : null;
}

/** Whether doing a request twice is the same as doing it once. */
export function isRepeatable(url: string, { method = 'GET', body }: Asked): boolean {
  if (IDEMPOTENT.has(method) || CALLBACK.test(url)) return true;
  const sent = MESSAGES.test(url) ? jsonOf(body) : null;
  return isRecord(sent) && sent['enforce_nonce'] === true && sent['nonce'] !== undefined;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
const isAbort = (error: unknown): boolean => error instanceof Error && /^(?:Abort|Timeout)Error$/.test(error.name);

/** An error that discord.js does not repeat by itself, as it would an abort, a reset or a 5xx. */
const unanswered = (why: string, cause?: unknown): Error =>
  Object.assign(new Error(`Discord gave no answer (${why})`, { cause }), { name: 'Unanswered' });

type Received = Awaited<ReturnType<Send>>;

type Head = Pick<Received, 'status' | 'statusText' | 'headers'>;

/** An answer that is read already, as discord.js takes it. */
function received(bytes: ArrayBuffer, { status, statusText, headers }: Head): Received {
  const response = new Response(bytes.byteLength === 0 ? null : bytes, { status, statusText, headers: [...headers] });
  return {
    status,
    statusText,
    headers,
    ok: response.ok,
    body: null,
    bodyUsed: false,
    arrayBuffer: () => response.clone().arrayBuffer(),
    json: () => response.clone().json(),
    text: () => response.clone().text(),
  };
}

/** One try, with its answer read to the end, so that a cut in the midst of it is one of the request. */
async function attempt(send: Send, url: string, init: Sent, limitMs: number | null): Promise<Received> {
  const limit = limitMs === null ? [] : [AbortSignal.timeout(limitMs)];
  const signal = AbortSignal.any([...(init.signal ? [init.signal] : []), ...limit]);
  const response = await send(url, { ...init, signal });
  return received(await response.arrayBuffer(), response);
}

/** What becomes of an error: another try, or what discord.js is told. It repeats an abort by itself, as a new request. */
function afterError(error: unknown, { isSafe, isCallback, isLast }: Manner & { isLast: boolean }): Error | 'repeat' {
  const code = codeOf(error);
  const isMendable = NOT_SENT.has(code) || (isSafe && (CUT.has(code) || (isCallback && isAbort(error))));
  if (isMendable && !isLast) return 'repeat';
  if (isAbort(error) && isSafe && !isCallback && error instanceof Error) return error;
  return unanswered(isAbort(error) ? 'timeout' : code || 'unknown', error);
}

interface Manner {
  readonly isSafe: boolean;
  readonly isCallback: boolean;
}

/** Without the headers of a body. */
const NO_CONTENT = { status: 204, statusText: 'No Content', headers: new Headers() };

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The answer of the first try that has one. */
async function deliver(send: Send, url: string, init: Sent, manner: Manner, onDoubt: () => void): Promise<Received> {
  for (let tried = 0; ; tried += 1) {
    try {
      return await attempt(send, url, init, manner.isCallback ? CALLBACK_MS : null);
    } catch (error) {
      onDoubt();
      const isLast = tried === MOST_REPEATS || init.signal?.aborted === true;
      const next = afterError(error, { ...manner, isLast });
      if (next !== 'repeat') throw next;
    }
    await pause(PAUSE_MS * 2 ** tried);
  }
}

async function saysAnswered(response: Received): Promise<boolean> {
  if (response.status !== 400) return false;
  const said = parse(await response.text());
  return isRecord(said) && said['code'] === ANSWERED;
}

/**
 * The transport of the bot. discord.js 14.28.1 does not repeat a request whose socket was closed by Discord, and repeats one that timed
 * out although it may have been done. Here a request is repeated, at most twice, where a second time changes nothing: reads and
 * writes of what is named, messages with an enforced nonce, callbacks of interactions, and whatever was never sent. A callback
 * that Discord calls answered already, after a try without an answer, counts as done. Rejects with `Unanswered` where there was
 * no answer.
 */
export function createTransport(send: Send = DefaultRestOptions.makeRequest): Send {
  // Callbacks that were tried and not answered: a later 40060 says that Discord has done them.
  const doubted = new Set<string>();
  const doubt = (url: string): void => {
    doubted.add(url);
    const oldest = doubted.size > MOST_DOUBTS ? doubted.values().next().value : undefined;
    if (oldest !== undefined) doubted.delete(oldest);
  };
  return async (url, init) => {
    const manner = { isSafe: isRepeatable(url, init), isCallback: CALLBACK.test(url) };
    const onDoubt = (): void => void (manner.isCallback && doubt(url));
    const response = await deliver(send, url, init, manner, onDoubt);
    if (response.status >= 500 && !manner.isSafe) throw unanswered(String(response.status));
    if (response.status >= 500) onDoubt();
    const isDone = doubted.has(url) && !WITH_RESPONSE.test(url) && (await saysAnswered(response));
    return isDone ? received(new ArrayBuffer(0), NO_CONTENT) : response;
  };
}
