import { Client, Events, GatewayIntentBits, Options, Partials } from 'discord.js';
import { COMMANDS } from './commands.ts';
import { createFairUse } from './fair-use.ts';
import { onInteraction } from './handle.ts';
import { logIncident } from './incident.ts';
import { errorCode, errorKind, withLog } from './log-lines.ts';
import { logIn } from './login.ts';
import type { Measures } from '#health';
import { onDelete, onEdit, onMessage } from './messages.ts';
import { createReplies } from './replies.ts';
import { createTransport } from './request.ts';
import { createSeen } from './seen.ts';
import { syncCommands } from './sync.ts';
import type { BotExit, Context, Desk, Log } from './types.ts';
import { logErrors, NO_MEASURES, watchGateway } from './watch.ts';
import { createWork } from './work.ts';
import type { Work } from './work.ts';

export interface BotOptions {
  readonly token: string;
  /** Where Discord's REST API is, in place of the real one. */
  readonly apiBase?: string;
  readonly syncCommands: boolean;
  /** Milliseconds from any origin, for fair use; tests pass their own. */
  readonly clock?: () => number;
  /** Told what becomes of each question, and how the connection stands. */
  readonly measures?: Measures;
  /** How long one try to come back to Discord may go without an end before the run is given up; 60 s unless told. */
  readonly patienceMs?: number;
  /** Settles when the run is to stop. */
  readonly stop: Promise<void>;
}

/**
 * One try of a request may take 2.5 s, and discord.js makes up to four of one that gets no answer or a 5xx: an answer comes within
 * 10 s or not at all, long before the 15 minutes that an interaction may be edited. What must be done within 3 s, the first
 * callback, has shorter tries inside one of these (`request.ts`).
 */
const REST_TIMEOUT_MS = 2500;
const REST_RETRIES = 3;
/** What is in hand when the run is to stop has so long. */
const FINISH_MS = 5000;
/** More questions than this in hand mean that Discord is slow: who asks then is told so. */
const MOST_IN_HAND = 200;

function createClient(apiBase: string | undefined, log: Log): Client {
  const api = apiBase === undefined ? {} : { api: apiBase };
  const client = new Client({
    // No privileged intent: mentions and direct messages carry their content without one.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Direct messages come in channels, and edits and deletions of messages, that the client may not have seen before.
    partials: [Partials.Channel, Partials.Message],
    // What people write is not kept in memory either.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    allowedMentions: { parse: [], repliedUser: false },
    rest: { timeout: REST_TIMEOUT_MS, retries: REST_RETRIES, makeRequest: createTransport(), ...api },
  });
  logErrors(client, log);
  return client;
}

function listen(client: Client<true>, context: Context, work: Work, isOpen: () => boolean): void {
  const isNew = createSeen();
  const take = (id: string, act: () => Promise<void>): void => {
    if (isOpen() && isNew(id)) work.add(act());
  };
  client.on(Events.InteractionCreate, (interaction) => take(interaction.id, () => onInteraction(interaction, context)));
  client.on(Events.MessageCreate, (message) => take(message.id, () => onMessage(message, context)));
  client.on(Events.MessageUpdate, (_, message) =>
    take(`${message.id} ${message.editedTimestamp ?? ''}`, () => onEdit(message, context)),
  );
  client.on(Events.MessageDelete, (message) => take(`${message.id} deleted`, () => onDelete(message, context)));
}

/** Answers what the client hears; gives what ends that: nothing new is taken up, and what is in hand has some time. */
function answer(
  client: Client<true>,
  options: BotOptions,
  desk: Desk,
  log: Log,
  measures: Measures,
): () => Promise<void> {
  const work = createWork((error) => logIncident('an answer', error, log));
  const clock = options.clock ?? ((): number => performance.now());
  const context = {
    desk,
    log,
    measures,
    fairUse: createFairUse(clock),
    clock,
    isBusy: () => work.inHand() > MOST_IN_HAND,
    replies: createReplies(),
  };
  let open = true;
  listen(client, context, work, () => open);
  return () => {
    open = false;
    return work.settled(FINISH_MS);
  };
}

async function syncAtStart({ application, rest }: Client<true>, log: Log): Promise<void> {
  try {
    const target = { rest, applicationId: application.id, guild: null, commands: COMMANDS };
    const { added, changed, removed } = await syncCommands(target);
    log.write('commands_synced', { added: added.length, changed: changed.length, removed: removed.length });
  } catch (error) {
    log.write('commands_failed', { kind: errorKind(error), code: errorCode(error) });
  }
}

/** Runs the bot until it is to stop or Discord is lost; gives the exit code. */
export async function runBot(options: BotOptions, desk: Desk, log: Log): Promise<BotExit> {
  const { apiBase, token, stop } = options;
  const measures = withLog(options.measures ?? NO_MEASURES, log);
  measures.gateway('connecting');
  const login = await logIn(() => createClient(apiBase, log), token, stop, log);
  if ('exit' in login) return login.exit;
  const client = login.ready;
  const watch = watchGateway(client, log, measures, options.patienceMs);
  measures.gateway('ready');
  const finish = answer(client, options, desk, log, measures);
  const over = Promise.race([watch.lost, stop.then((): BotExit => 0)]);
  if (options.syncCommands) await Promise.race([over, syncAtStart(client, log)]);
  log.write('answering', { articles: desk.shelf.articles.length });
  const exit = await over;
  watch.end();
  await finish();
  await client.destroy();
  if (exit === 0) log.write('stopped', {});
  return exit;
}
