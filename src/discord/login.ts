import { Client, DiscordAPIError, Events, GatewayIntentBits, HTTPError, Partials } from 'discord.js';
import { errorKind } from './log-lines.ts';
import type { Log } from './log-lines.ts';
import type { Measures } from './measures.ts';
import type { BotExit } from './types.ts';
import { watchGateway } from './watch.ts';
import type { Watch } from './watch.ts';

/** What a login needs to know. */
export interface LoginOptions {
  readonly token: string;
  readonly apiBase?: string;
  /** Settles when the run is to stop. */
  readonly stop: Promise<void>;
}

/** A callback must reach Discord within 3 s, so one try may not take as long. */
const REST_TIMEOUT_MS = 2500;
const FIRST_PAUSE_S = 1;
const LONGEST_PAUSE_S = 60;
/** Codes of Node and undici for a host that does not answer: https://nodejs.org/api/errors.html#common-system-errors */
const NETWORK_CODE = /^(?:E[A-Z]+|EAI_[A-Z]+|UND_ERR_[A-Z_]+)$/;
const SERVER_FAULT = 500;

function createClient(apiBase: string | undefined): Client {
  return new Client({
    // No privileged intent: mentions and direct messages carry their content without one.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { timeout: REST_TIMEOUT_MS, retries: 3, ...(apiBase === undefined ? {} : { api: apiBase }) },
  });
}

/** Why a login failed: Discord was not there, which passes, or it refused, which does not. */
export function loginFailure(error: unknown): 'intents_refused' | 'token_refused' | 'unreachable' {
  if (!(error instanceof Error)) return 'token_refused';
  if (/disallowed intents/i.test(error.message)) return 'intents_refused';
  if (error instanceof DiscordAPIError || error instanceof HTTPError)
    return error.status >= SERVER_FAULT ? 'unreachable' : 'token_refused';
  const code: unknown = 'code' in error ? error.code : null;
  const isNetwork = error.name === 'AbortError' || (typeof code === 'string' && NETWORK_CODE.test(code));
  return isNetwork ? 'unreachable' : 'token_refused';
}

/** Seconds to wait before another login: twice as long each time, to a minute. */
export const pauseAfter = (failures: number): number => Math.min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2 ** (failures - 1));

/** Waits so long, or until the run is to stop; tells whether it is. */
async function isStopped(stop: Promise<void>, seconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), seconds * 1000)));
  const stopped = await Promise.race([stop.then(() => true), passed]);
  clearTimeout(timer);
  return stopped;
}

/** Logs in, again and again while Discord cannot be reached; gives the exit code when it refuses or the run is to stop. */
export async function logIn(
  { token, apiBase, stop }: LoginOptions,
  log: Log,
  measures: Measures,
): Promise<{ readonly client: Client<true>; readonly watch: Watch } | { readonly exit: BotExit }> {
  for (let failures = 1; ; failures++) {
    const client = createClient(apiBase);
    const watch = watchGateway(client, log, measures);
    try {
      const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
      await client.login(token);
      return { client: await ready, watch };
    } catch (error) {
      watch.end();
      await client.destroy();
      const failure = loginFailure(error);
      if (failure !== 'unreachable') {
        log.write(failure, {});
        return { exit: 2 };
      }
      measures.gateway('connecting');
      const seconds = pauseAfter(failures);
      log.write('discord_unreachable', { kind: errorKind(error), seconds });
      if (await isStopped(stop, seconds)) return { exit: 0 };
    }
  }
}
