import type { Door, Measures, QuestionOutcome } from '#health';

/** How loud a line is. */
export type Level = 'info' | 'warn' | 'error';

/** Kinds of errors that a line may name; any other is `other`, because an error's own words can hold a message's. */
export const ERROR_KINDS = [
  'AbortError',
  'ConnectTimeoutError',
  'DiscordAPIError',
  'DiscordjsError',
  'Error',
  'HTTPError',
  'RangeError',
  'RateLimitError',
  'ReferenceError',
  'SocketError',
  'SyntaxError',
  'TypeError',
] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number] | 'other';

/** What failed. */
export type Failed = 'a command' | 'a button' | 'a message' | 'an answer' | 'an edit' | 'the program' | 'something';
/** A line of our own source, or of a package. */
export type Place = `src/${string}:${number}` | `node_modules/${string}:${number}` | 'an unknown place';
/** Why Discord could not be reached: a status of HTTP, or the code of an error of the network. */
export type Unreachable = `status ${number}` | (typeof NETWORK_ERRORS)[number] | ErrorKind;

export const NETWORK_ERRORS = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'ETIMEDOUT',
  'timeout',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_SOCKET',
] as const;

/**
 * Every event of the log and what it may carry: numbers and words of closed lists. A message's text, a person's id and the token
 * are strings, so none of them can get in. `code` is Discord's own code, 0 where there is none; `incident` is the number that the
 * person was given with the apology.
 */
export interface LogEvents {
  readonly answering: { readonly articles: number };
  readonly stopped: Nothing;
  readonly question: { readonly door: Door; readonly outcome: QuestionOutcome; readonly ms: number };
  readonly token_refused: Nothing;
  readonly intents_refused: Nothing;
  readonly version_refused: Nothing;
  readonly login_broken: Nothing;
  readonly unreachable: { readonly reason: Unreachable; readonly seconds: number };
  readonly commands_synced: { readonly added: number; readonly changed: number; readonly removed: number };
  readonly commands_failed: { readonly kind: ErrorKind; readonly code: number };
  readonly connection_lost: Nothing;
  readonly connection_back: Nothing;
  readonly connection_closed: { readonly code: number };
  readonly session_ended: Nothing;
  readonly connection_silent: { readonly seconds: number };
  readonly connection_error: { readonly kind: ErrorKind };
  readonly client_error: { readonly kind: ErrorKind };
  readonly gone: { readonly code: number };
  readonly failed: {
    readonly what: Failed;
    readonly kind: ErrorKind;
    readonly code: number;
    readonly place: Place;
    readonly incident: number;
  };
  readonly cannot_send: Nothing;
  readonly number_lock: { readonly numerals: number };
  readonly health_listening: { readonly port: number };
  readonly health_unavailable: { readonly port: number; readonly reason: 'in use' | 'not allowed' | 'unknown' };
}
type Nothing = Readonly<Record<never, never>>;
export type LogEvent = keyof LogEvents;

/** One line as it is written. */
export interface LogLine {
  readonly level: Level;
  readonly event: LogEvent;
  readonly fields: Readonly<Record<string, number | string>>;
  /** The fixed sentence of the event, with its fields filled in. */
  readonly sentence: string;
}

/** Where lines go; the program writes them with pino, tests keep them. */
export interface Log {
  write<E extends LogEvent>(event: E, fields: LogEvents[E]): void;
}

const SENTENCES: Readonly<Record<LogEvent, readonly [Level, string]>> = {
  answering: ['info', 'answering on Discord from {articles} articles'],
  stopped: ['info', 'stopped as asked'],
  question: ['info', 'a question ({door}): {outcome}, {ms} ms'],
  token_refused: [
    'error',
    'Discord does not take the token: copy it anew from the Developer Portal, under Bot, into DISCORD_TOKEN',
  ],
  intents_refused: [
    'error',
    'Discord refuses the intents: in the Developer Portal, under Bot, Privileged Gateway Intents, switch on those that this build asks for (as published it asks for none)',
  ],
  version_refused: ['error', 'Discord does not take this version of the bot: bring it up to date'],
  login_broken: ['warn', 'the connection to Discord broke while logging in; trying again'],
  unreachable: ['warn', 'Discord cannot be reached ({reason}); trying again in {seconds} s'],
  commands_synced: ['info', 'commands: {added} added, {changed} changed, {removed} removed'],
  commands_failed: [
    'warn',
    'the commands could not be compared or written ({kind}, code {code}): run npm run commands',
  ],
  connection_lost: ['warn', 'the connection to Discord is lost; trying again'],
  connection_back: ['info', 'connected to Discord again'],
  connection_closed: [
    'error',
    'Discord closed the connection for good (code {code}): check the token and the intents, then start again',
  ],
  session_ended: ['error', 'Discord ended the session: start again'],
  connection_silent: ['error', 'Discord did not answer for {seconds} s: start again'],
  connection_error: ['warn', 'error on the connection to Discord: {kind}'],
  client_error: ['warn', 'error of the Discord client: {kind}'],
  gone: ['warn', "a command could not be answered any more (Discord's code {code})"],
  failed: ['error', "{what} failed: {kind} (Discord's code {code}) at {place}, incident {incident}"],
  number_lock: ['error', 'number lock: an answer was rebuilt or a note left out, {numerals} numerals without a source'],
  cannot_send: ['warn', 'a question was asked where the bot may not write; who asked was told'],
  health_listening: ['info', 'health and metrics on 127.0.0.1:{port}'],
  health_unavailable: [
    'warn',
    'no health and metrics: port {port} (HEALTH_PORT) cannot be opened ({reason}); choose another port',
  ],
};

/** An event as a line: its level, and its sentence with the fields filled in. Only the fields that the sentence names are kept. */
export function lineOf<E extends LogEvent>(event: E, fields: LogEvents[E]): LogLine {
  const [level, pattern] = SENTENCES[event];
  const given = new Map<string, number | string>(Object.entries(fields));
  const kept: Record<string, number | string> = {};
  const sentence = pattern.replaceAll(/\{(\w+)\}/g, (slot, name: string) => {
    const value = given.get(name) ?? slot;
    kept[name] = value;
    return String(value);
  });
  return { level, event, fields: kept, sentence };
}

/** A log that hands each event on as a line. */
export const logTo = (take: (line: LogLine) => void): Log => ({
  write: (event, fields) => take(lineOf(event, fields)),
});

/** The kind of what was thrown, without its words. */
export function errorKind(thrown: unknown): ErrorKind {
  if (!(thrown instanceof Error)) return 'other';
  // discord.js puts its code into the name: `DiscordAPIError[50035]`.
  const name = thrown.name.split('[', 1)[0];
  return ERROR_KINDS.find((kind) => kind === name) ?? 'other';
}

/** Discord's code of what was thrown; 0 when it has none. */
export function errorCode(thrown: unknown): number {
  const code: unknown = thrown instanceof Error && 'code' in thrown ? thrown.code : 0;
  return typeof code === 'number' && Number.isSafeInteger(code) ? code : 0;
}

/** A number to find a failure by: the person is told it, and the log has it. `random` gives from 0 to below 1. */
export const newIncident = (random: () => number = Math.random): number => 100_000 + Math.floor(random() * 900_000);

/** Measures that also write a line for each question. */
export const withLog = (measures: Measures, log: Log): Measures => ({
  gateway: (state) => measures.gateway(state),
  question: (door, outcome, ms) => {
    measures.question(door, outcome, ms);
    log.write('question', { door, outcome, ms: Math.round(ms) });
  },
});
