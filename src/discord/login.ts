import { Events } from 'discord.js';
import type { Client } from 'discord.js';
import { errorKind, NETWORK_ERRORS } from './log-lines.ts';
import type { Unreachable } from './log-lines.ts';
import type { BotExit, Log } from './types.ts';

/** What came of a login: the client that is ready, or how the run ends. */
export type Login = { readonly ready: Client<true> } | { readonly exit: BotExit };

/** Between two tries: one second at first, twice as long each time, up to a minute. */
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;

type Refusal = 'intents_refused' | 'token_refused' | 'version_refused';

const REFUSALS: readonly (readonly [words: RegExp, refusal: Refusal])[] = [
  [/disallowed intents/i, 'intents_refused'],
  [/invalid token|authentication failed/i, 'token_refused'],
  [/invalid (?:intents|api version|shard)|sharding is required/i, 'version_refused'],
];

/** Discord's refusal as the event to log; null where Discord could not be reached or failed itself. */
export function refusalOf(error: unknown): Refusal | null {
  const message = error instanceof Error ? error.message : '';
  return REFUSALS.find(([words]) => words.test(message))?.[1] ?? null;
}

/** Why Discord could not be reached, without a word of what was sent. */
function reasonOf(error: unknown): Unreachable {
  if (error instanceof Error && 'status' in error && typeof error.status === 'number') return `status ${error.status}`;
  const text = error instanceof Error ? `${error.message} ${error.name === 'AbortError' ? 'timeout' : ''}` : '';
  return NETWORK_ERRORS.find((code) => text.includes(code)) ?? errorKind(error);
}

const later = (ms: number, stop: Promise<unknown>): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    void stop.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });

async function attempt(client: Client, token: string, log: Log): Promise<Login | { readonly failed: unknown }> {
  const ready = new Promise<Login>((resolve) => client.once(Events.ClientReady, (it) => resolve({ ready: it })));
  // discord.js bounds each step of a connection and begins anew, so that a login never hangs for good.
  const onTrouble = (): void => log.write('login_broken', {});
  client.once(Events.ShardReconnecting, onTrouble);
  try {
    await client.login(token);
    return await ready;
  } catch (failed) {
    return { failed };
  } finally {
    client.off(Events.ShardReconnecting, onTrouble);
  }
}

/**
 * Logs in. A Discord that cannot be reached, or fails, is tried again with a new client of `create` until `stop` settles; a refusal
 * is final.
 */
export async function logIn(create: () => Client, token: string, stop: Promise<unknown>, log: Log): Promise<Login> {
  const stopped = stop.then((): Login => ({ exit: 0 }));
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
    const client = create();
    const came = await Promise.race([stopped, attempt(client, token, log)]);
    if ('ready' in came) return came;
    // A login under way may hang where it is; what it holds is gone with the process.
    void client.destroy();
    if ('exit' in came) return came;
    const refusal = refusalOf(came.failed);
    if (refusal !== null) {
      log.write(refusal, {});
      return { exit: 2 };
    }
    log.write('unreachable', { reason: reasonOf(came.failed), seconds: wait / 1000 });
    await later(wait, stop);
  }
}
