import { Events } from 'discord.js';
import type { Client } from 'discord.js';
import { COMMANDS } from './commands.ts';
import { createFairUse } from './fair-use.ts';
import { onInteraction, onMessage } from './handle.ts';
import { errorCode, errorKind, withLog } from './log-lines.ts';
import { logIn } from './login.ts';
import { NO_MEASURES } from './measures.ts';
import type { Measures } from './measures.ts';
import { createSeen } from './seen.ts';
import { syncCommands } from './sync.ts';
import type { BotExit, Desk, Log } from './types.ts';

export interface BotOptions {
  readonly token: string;
  /** Where Discord's REST API is, in place of the real one. */
  readonly apiBase?: string;
  readonly syncCommands: boolean;
  /** Milliseconds from any origin, for fair use; tests pass their own. */
  readonly clock?: () => number;
  /** Told what becomes of each question, and how the connection stands. */
  readonly measures?: Measures;
  /** Settles when the run is to stop. */
  readonly stop: Promise<void>;
}

/** What is in hand when the run is to stop has so long. */
const FINISH_MS = 5000;

/** Work under way; `settled` waits for it, at most so long. */
function createWork(): {
  readonly add: (work: Promise<void>) => void;
  readonly settled: (ms: number) => Promise<void>;
} {
  const open = new Set<Promise<void>>();
  return {
    add: (work) => {
      open.add(work);
      void work.finally(() => open.delete(work));
    },
    settled: async (ms) => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
      await Promise.race([Promise.all(open), late]);
      clearTimeout(timer);
    },
  };
}

async function syncAtStart({ application, rest }: Client<true>, log: Log): Promise<void> {
  try {
    const { added, changed, removed } = await syncCommands({
      rest,
      applicationId: application.id,
      guild: null,
      commands: COMMANDS,
    });
    log.write('commands_synced', { added: added.length, changed: changed.length, removed: removed.length });
  } catch (error) {
    log.write('commands_failed', { kind: errorKind(error), code: errorCode(error) });
  }
}

/** Runs the bot until it is to stop or Discord is lost; gives the exit code. */
export async function runBot(options: BotOptions, desk: Desk, log: Log): Promise<BotExit> {
  const measures = withLog(options.measures ?? NO_MEASURES, log);
  const connected = await logIn(options, log, measures);
  if ('exit' in connected) return connected.exit;
  const { client, watch } = connected;
  const [work, isNew] = [createWork(), createSeen()];
  const fairUse = createFairUse(options.clock ?? ((): number => performance.now()));
  client.on(Events.InteractionCreate, (interaction) => {
    if (isNew(interaction.id)) work.add(onInteraction(interaction, desk, log, fairUse));
  });
  client.on(Events.MessageCreate, (message) => {
    if (isNew(message.id)) work.add(onMessage(message, client, desk, log, fairUse));
  });
  measures.gateway('ready');
  if (options.syncCommands) await syncAtStart(client, log);
  log.write('answering', { articles: desk.shelf.articles.length });
  const exit = await Promise.race([watch.lost, options.stop.then((): BotExit => 0)]);
  watch.end();
  await work.settled(FINISH_MS);
  await client.destroy();
  if (exit === 0) log.write('stopped', {});
  return exit;
}
