import type { IncomingMessage, Server } from 'node:http';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import type { RawData, WebSocket } from 'ws';
import { z } from 'zod';
import type { Clock } from './clock.ts';
import type { Faults } from './faults.ts';
import { parseJson } from './json.ts';
import type { Ledger } from './ledger.ts';
import type { Line, Session, Sessions } from './sessions.ts';
import { wireGuildCreate } from './wire.ts';
import { PRIVILEGED } from './world.ts';
import type { World } from './world.ts';

interface Parts {
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly faults: Faults;
  readonly world: World;
  readonly sessions: Sessions;
  readonly heartbeatMs: number;
}

/** The gateway: what speaks over the sockets. */
export interface Gateway {
  /** How many sockets are open. */
  readonly open: number;
  /** Op 7: please reconnect. */
  askToReconnect(): void;
  /** Op 9: the session is void, or may be resumed. */
  invalidate(resumable: boolean): void;
  /** Closes every socket with one of Discord's codes. */
  close(code: number, reason?: string): void;
  /** Ends every socket without a word. */
  cut(): void;
  stop(): void;
}

/** One socket and the session that it carries. */
interface Connection {
  readonly line: Line;
  session: Session | null;
  readonly sentAt: number[];
}

const frame = z.looseObject({ op: z.int(), d: z.unknown() });
const identify = z.looseObject({
  token: z.string(),
  intents: z.int(),
  properties: z.looseObject({}),
  shard: z.tuple([z.int(), z.int()]).optional(),
});
const resume = z.looseObject({ token: z.string(), session_id: z.string(), seq: z.int() });

const LARGEST_FRAME = 4096;
const FRAMES_A_MINUTE = 120;
const KNOWN_INTENTS = Object.values(GatewayIntentBits).reduce<number>(
  (all, bit) => (typeof bit === 'number' ? all | bit : all),
  0,
);
/** Sessions that end with these codes cannot be resumed; nor can those that the bot ends by 1000 or 1001. */
const FATAL: ReadonlySet<number> = new Set([1000, 1001, 4004, 4010, 4011, 4012, 4013, 4014]);

const tokenOf = (text: string): string => text.replace(/^Bot /, '');

function createLine({ clock, ledger }: Parts, socket: WebSocket, sessionOf: () => Session | null): Line {
  return {
    send(op, data, event, seq) {
      const session = sessionOf()?.id ?? null;
      const about = { session, op, event: event ?? null, seq: seq ?? null, data };
      ledger.addFrame({ at: clock.now(), from: 'discord', ...about });
      socket.send(JSON.stringify({ op, d: data, s: seq ?? null, t: event ?? null }));
    },
    close: (code, reason) => socket.close(code, reason),
    cut: () => socket.terminate(),
  };
}

/** What is wrong with the intents, as a close code. */
function refuseIntents(intents: number, { privileged }: World): GatewayCloseCodes | null {
  if ((intents & ~KNOWN_INTENTS) !== 0) return GatewayCloseCodes.InvalidIntents;
  return (intents & PRIVILEGED & ~privileged) === 0 ? null : GatewayCloseCodes.DisallowedIntents;
}

function onIdentify(parts: Parts, connection: Connection, data: unknown, url: string): void {
  const { world, sessions, faults } = parts;
  const { line } = connection;
  const due = faults.takeIdentify();
  if (due !== null) return line.close(due, 'As the test asked.');
  const read = identify.safeParse(data);
  if (!read.success) return line.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
  if (connection.session) return line.close(GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
  const { token, intents, shard = [0, 1] } = read.data;
  if (tokenOf(token) !== world.token)
    return line.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
  if (shard[0] >= shard[1]) return line.close(GatewayCloseCodes.InvalidShard, 'Invalid shard.');
  const refused = refuseIntents(intents, world);
  if (refused !== null) return line.close(refused, 'Disallowed intent(s).');
  const session = sessions.open(line, intents, shard);
  connection.session = session;
  const guilds = [...world.guilds.values()].filter(({ hasBot }) => hasBot);
  sessions.tell(session, 'READY', {
    v: 10,
    user: world.bot,
    session_id: session.id,
    resume_gateway_url: `${url}/resume`,
    shard,
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    application: { id: world.bot.id, flags: 0 },
  });
  if ((intents & GatewayIntentBits.Guilds) === 0) return;
  for (const guild of guilds) sessions.tell(session, 'GUILD_CREATE', wireGuildCreate(world, guild));
}

function onResume({ world, sessions, faults }: Parts, connection: Connection, data: unknown): void {
  const { line } = connection;
  const read = resume.safeParse(data);
  if (!read.success) return line.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
  if (tokenOf(read.data.token) !== world.token) {
    return line.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
  }
  if (faults.silent.resumed) return;
  const session = sessions.find(read.data.session_id, read.data.seq);
  if (session === 'ahead') return line.close(GatewayCloseCodes.InvalidSeq, 'Invalid seq.');
  if (session === 'unknown') return line.send(GatewayOpcodes.InvalidSession, false);
  connection.session = session;
  sessions.resume(session, line, read.data.seq);
}

/** More than 120 frames in a minute, heartbeats included. */
function isFlood(connection: Connection, now: number): boolean {
  const recent = connection.sentAt.filter((at) => at > now - 60_000);
  connection.sentAt.splice(0, connection.sentAt.length, ...recent, now);
  return recent.length >= FRAMES_A_MINUTE;
}

function onFrame(parts: Parts, connection: Connection, text: string, url: string): void {
  const { clock, ledger, faults } = parts;
  const { line } = connection;
  const read = frame.safeParse(parseJson(text));
  if (!read.success || Buffer.byteLength(text) > LARGEST_FRAME) {
    ledger.addViolation(clock.now(), 'gateway: a frame that is no payload or over 4096 bytes');
    return line.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
  }
  const { op, d: data } = read.data;
  const about = { session: connection.session?.id ?? null, op, event: null, seq: null, data };
  ledger.addFrame({ at: clock.now(), from: 'bot', ...about });
  if (isFlood(connection, clock.now())) {
    ledger.addViolation(clock.now(), 'gateway: more than 120 frames in a minute');
    return line.close(GatewayCloseCodes.RateLimited, 'Rate limited.');
  }
  switch (op) {
    case GatewayOpcodes.Heartbeat:
      return faults.silent.acks ? undefined : line.send(GatewayOpcodes.HeartbeatAck, null);
    case GatewayOpcodes.Identify:
      return onIdentify(parts, connection, data, url);
    case GatewayOpcodes.Resume:
      return onResume(parts, connection, data);
    case GatewayOpcodes.PresenceUpdate:
      return connection.session ? undefined : line.close(GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
    default:
      ledger.addViolation(clock.now(), `gateway: op ${op}, which the double does not speak`);
      return line.close(GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.');
  }
}

const textOf = (data: RawData): string =>
  (Array.isArray(data) ? Buffer.concat(data) : Buffer.from(new Uint8Array(data))).toString('utf8');

function connect(parts: Parts, socket: WebSocket, request: IncomingMessage): Connection {
  const { clock, sessions, faults, heartbeatMs, ledger } = parts;
  const connection: Connection = {
    line: createLine(parts, socket, () => connection.session),
    session: null,
    sentAt: [],
  };
  const url = `ws://${request.headers.host ?? ''}`;
  const version = new URL(request.url ?? '/', url).searchParams.get('v');
  if (version !== '10') {
    socket.close(GatewayCloseCodes.InvalidAPIVersion, 'Invalid API version.');
    return connection;
  }
  socket.on('message', (data) => onFrame(parts, connection, textOf(data), url));
  socket.on('error', () => socket.terminate());
  socket.on('close', (code) => {
    const { session, line } = connection;
    if (session?.line === line) {
      session.line = null;
      session.lostAt = clock.now();
      if (FATAL.has(code)) sessions.forget(session);
    }
    ledger.touch();
  });
  if (!faults.silent.hello) connection.line.send(GatewayOpcodes.Hello, { heartbeat_interval: heartbeatMs, _trace: [] });
  return connection;
}

/** Takes the upgrades of an HTTP server. */
export function createGateway(parts: Parts, server: Server): Gateway {
  const sockets = new WebSocketServer({ server, perMessageDeflate: false });
  const connections = new Set<Connection>();
  sockets.on('connection', (socket, request) => {
    const connection = connect(parts, socket, request);
    connections.add(connection);
    socket.on('close', () => connections.delete(connection));
  });
  const each = (act: (line: Line) => void): void => {
    for (const { line } of [...connections]) act(line);
  };
  return {
    get open() {
      return connections.size;
    },
    askToReconnect: () => each((line) => line.send(GatewayOpcodes.Reconnect, null)),
    invalidate(resumable) {
      if (!resumable) parts.sessions.forgetAll();
      each((line) => line.send(GatewayOpcodes.InvalidSession, resumable));
    },
    close: (code, reason = '') => each((line) => line.close(code, reason)),
    cut: () => each((line) => line.cut()),
    stop() {
      each((line) => line.cut());
      sockets.close();
    },
  };
}
