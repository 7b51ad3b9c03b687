import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createBuckets } from './buckets.ts';
import type { Limit } from './buckets.ts';
import { createClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { createFaults } from './faults.ts';
import type { Faults } from './faults.ts';
import { createGateway } from './gateway.ts';
import type { Gateway } from './gateway.ts';
import { forGuilds } from './intents.ts';
import { createInteractions } from './interactions.ts';
import { createLedger } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { createPerson } from './people.ts';
import type { Person } from './people.ts';
import { createRest } from './rest.ts';
import type { Scene } from './scene.ts';
import { createSessions } from './sessions.ts';
import type { Sessions } from './sessions.ts';
import { wireChannel } from './wire.ts';
import { addChannel, addThread, addUser, createWorld, join } from './world.ts';
import type { Channel, Guild, World } from './world.ts';

export interface Options {
  /** How often a bot must send a heartbeat; Discord says 41,250. */
  readonly heartbeatMs?: number;
  /** Rate limits of routes in place of Discord's usual 5 in 5 s for messages. */
  readonly limits?: readonly Limit[];
}

/** A Discord on 127.0.0.1 that discord.js logs in to. */
export interface Double {
  /** What `rest.api` of discord.js takes, such as `http://127.0.0.1:1234/api`. */
  readonly api: string;
  readonly token: string;
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly faults: Faults;
  readonly gateway: Gateway;
  readonly sessions: Sessions;
  readonly world: World;
  /** The first guild and its channel. */
  readonly guild: Guild;
  readonly channel: Channel;
  /** A new person, a member of every guild that there is. */
  person(name: string, locale?: string): Person;
  /** The owner of every guild. */
  readonly owner: Person;
  /** A new channel of a guild, told to the bot. */
  open(guild: Guild, name: string, type?: number): Channel;
  /** A new thread under a channel, or a post of a forum, told to the bot. */
  openThread(parent: Channel, name: string): Channel;
  /** Waits until a session stands: READY or RESUMED was sent on an open socket. */
  ready(ms?: number): Promise<void>;
  /** The token is reset: the old one is worth nothing, and every socket closes with 4004. */
  resetToken(): string;
  /** Nobody listens any more; every connection is gone. `sessions` says whether they may be resumed later. */
  down(sessions?: 'kept' | 'forgotten'): Promise<void>;
  /** Listens again on the same port. */
  up(): Promise<void>;
  /** Ends the double; throws when the bot broke a rule. */
  stop(): Promise<void>;
}

const HEARTBEAT_MS = 41_250;
const PERSON_LIMITS: readonly Limit[] = [
  { line: /^POST \/channels\/:channel\/messages$/, most: 5, withinMs: 5_000 },
  { line: /^PATCH \/channels\/:channel\/messages\/:message$/, most: 5, withinMs: 5_000 },
  { line: /^\w+ \/webhooks\//, most: 5, withinMs: 2_000 },
];

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address: AddressInfo | string | null = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** What people and tests do to the world while the double runs. */
function createHands(scene: Scene): Pick<Double, 'person' | 'open' | 'openThread' | 'owner'> {
  const { world, clock, dispatch } = scene;
  return {
    owner: createPerson(scene, world.owner),
    person(name, locale) {
      const user = addUser(world, name);
      for (const guild of world.guilds.values()) join(guild, user, clock);
      return createPerson(scene, user, locale);
    },
    open(guild, name, type) {
      const channel = addChannel(world, guild, name, type);
      if (guild.hasBot) dispatch(forGuilds('CHANNEL_CREATE', wireChannel(channel)));
      return channel;
    },
    openThread(parent, name) {
      const thread = addThread(world, clock, parent, name);
      if (world.guilds.get(parent.guild_id ?? '')?.hasBot) dispatch(forGuilds('THREAD_CREATE', wireChannel(thread)));
      return thread;
    },
  };
}

const first = <T>(values: Iterable<T>): T => {
  for (const value of values) return value;
  throw new Error('The world is empty');
};

/** Starts a double on a free port. */
export async function startDouble({
  heartbeatMs = HEARTBEAT_MS,
  limits = PERSON_LIMITS,
}: Options = {}): Promise<Double> {
  const clock = createClock();
  const ledger = createLedger();
  const faults = createFaults();
  const world = createWorld(clock);
  const sessions = createSessions(clock, faults);
  const interactions = createInteractions(clock, ledger.touch);
  const dispatch = sessions.dispatch;
  const scene: Scene = { clock, ledger, world, interactions, dispatch };
  const server = createServer(createRest({ scene, faults, buckets: createBuckets(clock, limits) }));
  const gateway = createGateway({ clock, ledger, faults, world, sessions, heartbeatMs }, server);
  const port = await listen(server, 0);
  const down = async (): Promise<void> => {
    gateway.cut();
    await close(server);
  };
  return {
    api: `http://127.0.0.1:${port}/api`,
    get token() {
      return world.token;
    },
    clock,
    ledger,
    faults,
    gateway,
    sessions,
    world,
    guild: first(world.guilds.values()),
    channel: first(world.channels.values()),
    ...createHands(scene),
    async ready(ms) {
      await ledger.until('session', () => sessions.all.some(({ line }) => line !== null), ms);
    },
    resetToken() {
      world.token = `${world.token}x`;
      gateway.close(4004, 'Authentication failed.');
      return world.token;
    },
    async down(kept = 'kept') {
      await down();
      if (kept === 'forgotten') sessions.forgetAll();
    },
    up: async () => void (await listen(server, port)),
    async stop() {
      clock.stop();
      gateway.stop();
      await close(server);
      ledger.verify();
    },
  };
}
