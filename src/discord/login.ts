import { Events } from 'discord.js';
import type { Client } from 'discord.js';
import type { BotExit, Log } from './types.ts';

/** What came of a login: the client that is ready, or how the run ends. */
export type Login = { readonly ready: Client<true> } | { readonly exit: BotExit };

/** Between two tries: one second at first, twice as long each time, up to a minute. */
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;

const REFUSALS: readonly (readonly [refusal: RegExp, line: string])[] = [
  [
    /disallowed intents/i,
    'Discord refuses the intents: in the Developer Portal, under Bot, Privileged Gateway Intents, switch on those that this build asks for (as published it asks for none)',
  ],
  [
    /invalid token|authentication failed/i,
    'Discord does not take the token: copy it anew from the Developer Portal, under Bot, into DISCORD_TOKEN',
  ],
  [
    /invalid (?:intents|api version|shard)|sharding is required/i,
    'Discord does not take this version of the bot: bring it up to date',
  ],
];

/** Discord's refusal as a line that says what to do; null where Discord could not be reached or failed itself. */
export function refusalOf(error: unknown): string | null {
  const message = error instanceof Error ? error.message : '';
  return REFUSALS.find(([refusal]) => refusal.test(message))?.[1] ?? null;
}

/** Why Discord could not be reached, without a word of what was sent. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'AbortError') return 'timeout';
  if ('status' in error) return `status ${String(error.status)}`;
  return /\(([\w ]+)\)$/.exec(error.message)?.[1] ?? error.name;
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
  const onTrouble = (): void => log.warn('the connection to Discord broke while logging in; trying again');
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
      log.error(refusal);
      return { exit: 2 };
    }
    log.warn(`Discord cannot be reached (${reasonOf(came.failed)}); trying again in ${wait / 1000} s`);
    await later(wait, stop);
  }
}
