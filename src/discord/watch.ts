import { Events } from 'discord.js';
import type { Client } from 'discord.js';
import { errorKind } from './log-lines.ts';
import type { LogEvent, LogEvents } from './log-lines.ts';
import type { BotExit, Log, Measures } from './types.ts';

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
export function watchGateway(client: Client, log: Log, measures: Measures, patienceMs: number = PATIENCE_MS): Watch {
  let timer: NodeJS.Timeout | undefined;
  let [ended, away] = [false, false];
  const calm = (): void => clearTimeout(timer);
  const back = (): void => {
    calm();
    if (!away) return;
    away = false;
    measures.gateway('ready');
    log.write('connection_back', {});
  };
  const lost = new Promise<BotExit>((resolve) => {
    const giveUp = <E extends LogEvent>(event: E, fields: LogEvents[E]): void => {
      calm();
      measures.gateway('lost');
      if (!ended) log.write(event, fields);
      resolve(1);
    };
    client.on(Events.ShardDisconnect, ({ code }) => giveUp('connection_closed', { code }));
    client.on(Events.Invalidated, () => giveUp('session_ended', {}));
    client.on(Events.ShardReconnecting, () => {
      calm();
      if (ended) return;
      // discord.js tries every half second while Discord cannot be reached: one line is enough, and it need not be given up.
      if (!away) log.write('connection_lost', {});
      away = true;
      measures.gateway('resuming');
      timer = setTimeout(() => giveUp('connection_silent', { seconds: patienceMs / 1000 }), patienceMs);
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
  client.on(Events.ShardError, (error) => log.write('connection_error', { kind: errorKind(error) }));
  client.on(Events.Error, (error) => log.write('client_error', { kind: errorKind(error) }));
}
