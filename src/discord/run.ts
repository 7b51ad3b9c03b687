import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';
import { COMMANDS } from './commands.ts';
import { createFairUse } from './fair-use.ts';
import { onInteraction, onMessage } from './handle.ts';
import { errorCode, errorKind, withLog } from './log-lines.ts';
import { NO_MEASURES } from './measures.ts';
import type { Measures } from './measures.ts';
import { createSeen } from './seen.ts';
import { syncCommands } from './sync.ts';
import type { BotExit, Desk, Log } from './types.ts';
import { watchGateway } from './watch.ts';

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

/** A callback must reach Discord within 3 s, so one try may not take as long. */
const REST_TIMEOUT_MS = 2500;
/** What is in hand when the run is to stop has so long. */
const FINISH_MS = 5000;

function createClient(apiBase: string | undefined): Client {
  return new Client({
    // No privileged intent: mentions and direct messages carry their content without one.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { timeout: REST_TIMEOUT_MS, retries: 3, ...(apiBase === undefined ? {} : { api: apiBase }) },
  });
}

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

async function login(client: Client, token: string, log: Log): Promise<Client<true> | null> {
  try {
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(token);
    return await ready;
  } catch (error) {
    const disallowed = error instanceof Error && /disallowed intents/i.test(error.message);
    log.write(disallowed ? 'intents_refused' : 'token_refused', {});
    return null;
  }
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
  const client = createClient(options.apiBase);
  const measures = withLog(options.measures ?? NO_MEASURES, log);
  const watch = watchGateway(client, log, measures);
  const ready = await login(client, options.token, log);
  if (!ready) {
    watch.end();
    await client.destroy();
    return 2;
  }
  const [work, isNew] = [createWork(), createSeen()];
  const fairUse = createFairUse(options.clock ?? ((): number => performance.now()));
  client.on(Events.InteractionCreate, (interaction) => {
    if (isNew(interaction.id)) work.add(onInteraction(interaction, desk, log, fairUse));
  });
  client.on(Events.MessageCreate, (message) => {
    if (isNew(message.id)) work.add(onMessage(message, ready, desk, log, fairUse));
  });
  measures.gateway('ready');
  if (options.syncCommands) await syncAtStart(ready, log);
  log.write('answering', { articles: desk.shelf.articles.length });
  const exit = await Promise.race([watch.lost, options.stop.then((): BotExit => 0)]);
  watch.end();
  await work.settled(FINISH_MS);
  await client.destroy();
  if (exit === 0) log.write('stopped', {});
  return exit;
}
