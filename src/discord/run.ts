import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';
import { COMMANDS } from './commands.ts';
import { createFairUse } from './fair-use.ts';
import { onInteraction, onMessage } from './handle.ts';
import { logIncident } from './incident.ts';
import { logIn } from './login.ts';
import { createTransport } from './request.ts';
import { createSeen } from './seen.ts';
import { syncCommands } from './sync.ts';
import type { BotExit, Desk, Log } from './types.ts';
import { logErrors, watchGateway } from './watch.ts';
import { createWork } from './work.ts';

export interface BotOptions {
  readonly token: string;
  /** Where Discord's REST API is, in place of the real one. */
  readonly apiBase?: string;
  readonly syncCommands: boolean;
  /** Milliseconds from any origin, for fair use; tests pass their own. */
  readonly clock?: () => number;
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

function createClient(apiBase: string | undefined, log: Log): Client {
  const api = apiBase === undefined ? {} : { api: apiBase };
  const client = new Client({
    // No privileged intent: mentions and direct messages carry their content without one.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { timeout: REST_TIMEOUT_MS, retries: REST_RETRIES, makeRequest: createTransport(), ...api },
  });
  logErrors(client, log);
  return client;
}

/** Answers what the client hears; gives what ends that: nothing new is taken up, and what is in hand has some time. */
function answer(client: Client<true>, { clock }: BotOptions, desk: Desk, log: Log): () => Promise<void> {
  const [work, isNew] = [createWork((error) => logIncident('an answer', error, log)), createSeen()];
  const fairUse = createFairUse(clock ?? ((): number => performance.now()));
  let open = true;
  const take = (id: string, act: () => Promise<void>): void => {
    if (open && isNew(id)) work.add(act());
  };
  client.on(Events.InteractionCreate, (interaction) =>
    take(interaction.id, () => onInteraction(interaction, desk, log, fairUse)),
  );
  client.on(Events.MessageCreate, (message) => take(message.id, () => onMessage(message, client, desk, log, fairUse)));
  return () => {
    open = false;
    return work.settled(FINISH_MS);
  };
}

/** Runs the bot until it is to stop or Discord is lost; gives the exit code. */
export async function runBot(options: BotOptions, desk: Desk, log: Log): Promise<BotExit> {
  const { apiBase, token, stop } = options;
  const login = await logIn(() => createClient(apiBase, log), token, stop, log);
  if ('exit' in login) return login.exit;
  const client = login.ready;
  const watch = watchGateway(client, log, options.patienceMs);
  const finish = answer(client, options, desk, log);
  const over = Promise.race([watch.lost, stop.then((): BotExit => 0)]);
  if (options.syncCommands) {
    const written = await Promise.race([over, syncCommands(client, COMMANDS).catch(() => 'failed')]);
    if (typeof written === 'string') log.info(`commands: ${written}`);
  }
  log.info(`answering on Discord from ${desk.shelf.articles.length} articles`);
  const exit = await over;
  watch.end();
  await finish();
  await client.destroy();
  return exit;
}
