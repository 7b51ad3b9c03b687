import { randomUUID } from 'node:crypto';
import { GatewayOpcodes } from 'discord-api-types/v10';
import type { Clock } from './clock.ts';
import type { Faults } from './faults.ts';
import type { Happening } from './intents.ts';

/** The open socket under a session. */
export interface Line {
  send(op: number, data: unknown, event?: string, seq?: number): void;
  close(code: number, reason: string): void;
  /** Ends the socket without a word. */
  cut(): void;
}

interface Dispatched {
  readonly seq: number;
  readonly event: string;
  readonly data: object;
}

/** What a bot has been told since it identified, and how far it has listened. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  /** Null while the socket is gone. */
  line: Line | null;
  lostAt: number;
  seq: number;
  readonly kept: Dispatched[];
  held: Happening | null;
}

export interface Sessions {
  readonly all: readonly Session[];
  open(line: Line, intents: number, shard: readonly [number, number]): Session;
  /** The session to resume; 'unknown' ends in op 9, 'ahead' in close code 4007. */
  find(id: string, seq: number): Session | 'unknown' | 'ahead';
  resume(session: Session, line: Line, seq: number): void;
  /** Tells one session, whatever its intents. */
  tell(session: Session, event: string, data: object): void;
  /** Tells every session that wants to hear. */
  dispatch(happening: Happening): void;
  forget(session: Session): void;
  forgetAll(): void;
}

/** How many dispatches are kept for a RESUME, and how long a session without a socket lasts. */
const KEPT = 500;
const LIFE_MS = 180_000;

export function createSessions(clock: Clock, faults: Faults): Sessions {
  const all: Session[] = [];

  const tell = (session: Session, event: string, data: object): void => {
    session.seq += 1;
    session.kept.push({ seq: session.seq, event, data });
    if (session.kept.length > KEPT) session.kept.shift();
    session.line?.send(GatewayOpcodes.Dispatch, data, event, session.seq);
  };
  const tellIfWanted = (session: Session, happening: Happening): void => {
    const data = happening.dataFor(session.intents);
    if (data) tell(session, happening.event, data);
  };
  const forget = (session: Session): void => {
    const index = all.indexOf(session);
    if (index >= 0) all.splice(index, 1);
  };

  return {
    all,
    open(line, intents, shard) {
      const id = randomUUID().replaceAll('-', '');
      const session: Session = { id, intents, shard, line, lostAt: 0, seq: 0, kept: [], held: null };
      all.push(session);
      return session;
    },
    find(id, seq) {
      const session = all.find((one) => one.id === id);
      if (!session) return 'unknown';
      if (seq > session.seq) return 'ahead';
      const tooLate = session.line === null && clock.now() - session.lostAt > LIFE_MS;
      const tooMuch = seq < (session.kept[0]?.seq ?? 1) - 1;
      return tooLate || tooMuch ? 'unknown' : session;
    },
    resume(session, line, seq) {
      session.line?.cut();
      session.line = line;
      const missed = session.kept.filter((one) => one.seq > seq);
      for (const one of missed) line.send(GatewayOpcodes.Dispatch, one.data, one.event, one.seq);
      tell(session, 'RESUMED', {});
    },
    tell,
    dispatch(happening) {
      const manner = faults.takeDispatch(happening.event);
      for (const session of all) {
        if (manner === 'late') {
          session.held = happening;
          continue;
        }
        tellIfWanted(session, happening);
        if (manner === 'twice') tellIfWanted(session, happening);
        if (session.held) tellIfWanted(session, session.held);
        session.held = null;
      }
    },
    forget,
    forgetAll: () => void all.splice(0),
  };
}
