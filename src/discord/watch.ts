import { Events } from 'discord.js';
import type { Client } from 'discord.js';
import type { BotExit, Log } from './types.ts';

/** How long one try to come back may go without an end before the run is given up. */
const PATIENCE_MS = 60_000;

/** A watch over the connection: `lost` settles when the run is over for good, `end` is called before the run ends itself. */
export interface Watch {
  readonly lost: Promise<BotExit>;
  end(): void;
}

/**
 * Tells when the run is over for good. discord.js 14.28.1 ends the process with exit code 0 when the token is reset, and never gives
 * up on a resume that is not confirmed: both end here with code 1 and a line that says what to do.
 */
export function watchGateway(client: Client, log: Log, patienceMs: number = PATIENCE_MS): Watch {
  let timer: NodeJS.Timeout | undefined;
  let [ended, away] = [false, false];
  const calm = (): void => clearTimeout(timer);
  const back = (): void => {
    calm();
    if (away) log.info('connected to Discord again');
    away = false;
  };
  const lost = new Promise<BotExit>((resolve) => {
    const giveUp = (line: string): void => {
      calm();
      if (!ended) log.error(line);
      resolve(1);
    };
    client.on(Events.ShardDisconnect, ({ code }) => {
      giveUp(
        `Discord closed the connection for good (code ${code}): check the token and the intents, then start again`,
      );
    });
    client.on(Events.Invalidated, () => giveUp('Discord ended the session: start again'));
    client.on(Events.ShardReconnecting, () => {
      calm();
      if (ended) return;
      // discord.js tries every half second while Discord cannot be reached: one line is enough, and it need not be given up.
      if (!away) log.warn('the connection to Discord is lost; trying again');
      away = true;
      timer = setTimeout(() => giveUp(`Discord did not answer for ${patienceMs / 1000} s: start again`), patienceMs);
    });
  });
  client.on(Events.ShardResume, back);
  client.on(Events.ShardReady, back);
  return {
    lost,
    end: () => {
      ended = true;
      calm();
    },
  };
}

/** Logs the errors that a client tells of: Node ends the process on an 'error' that nobody listens to. */
export function logErrors(client: Client, log: Log): void {
  client.on(Events.ShardError, ({ name }) => log.warn(`error on the connection to Discord: ${name}`));
  client.on(Events.Error, ({ name }) => log.warn(`error of the Discord client: ${name}`));
}
