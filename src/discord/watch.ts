import { Events } from 'discord.js';
import type { Client } from 'discord.js';
import { errorKind } from './log-lines.ts';
import type { Log, LogEvent, LogEvents } from './log-lines.ts';
import type { Measures } from './measures.ts';
import type { BotExit } from './types.ts';

/** How long a lost connection may try to come back before the run is given up. */
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
  let [ended, down] = [false, false];
  const calm = (): void => clearTimeout(timer);
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
      down = true;
      measures.gateway('resuming');
      log.write('connection_lost', {});
      timer = setTimeout(() => giveUp('connection_silent', { seconds: patienceMs / 1000 }), patienceMs);
    });
  });
  const back = (): void => {
    calm();
    if (!down) return;
    down = false;
    measures.gateway('ready');
    log.write('connection_back', {});
  };
  client.on(Events.ShardResume, back);
  client.on(Events.ShardReady, back);
  client.on(Events.ShardError, (error) => log.write('connection_error', { kind: errorKind(error) }));
  client.on(Events.Error, (error) => log.write('client_error', { kind: errorKind(error) }));
  return {
    lost,
    end: () => {
      ended = true;
      calm();
    },
  };
}
