/** The time of the double. It runs like the machine's, and a test can move it forward. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** The time as Discord writes it. */
  stamp(): string;
  /** Goes forward by so many milliseconds at once; whatever falls due on the way is done before this returns. */
  move(ms: number): void;
  /** Does something in so many milliseconds of this clock; gives a function that calls it off. */
  after(ms: number, act: () => void): () => void;
  /** Calls everything off. */
  stop(): void;
}

interface Alarm {
  readonly due: number;
  readonly act: () => void;
  timer: NodeJS.Timeout;
}

export function createClock(): Clock {
  const alarms = new Set<Alarm>();
  let ahead = 0;
  const now = (): number => Date.now() + ahead;

  const fire = (alarm: Alarm): void => {
    clearTimeout(alarm.timer);
    if (alarms.delete(alarm)) alarm.act();
  };
  const wind = (alarm: Alarm): void => {
    clearTimeout(alarm.timer);
    alarm.timer = setTimeout(() => fire(alarm), Math.max(0, alarm.due - now()));
    alarm.timer.unref();
  };

  return {
    now,
    stamp: () => new Date(now()).toISOString().replace('Z', '000+00:00'),
    move(ms) {
      ahead += ms;
      const inOrder = [...alarms].sort((a, b) => a.due - b.due);
      for (const alarm of inOrder) if (alarm.due <= now()) fire(alarm);
      for (const alarm of alarms) wind(alarm);
    },
    after(ms, act) {
      const alarm: Alarm = { due: now() + ms, act, timer: setTimeout(() => fire(alarm), ms) };
      alarm.timer.unref();
      alarms.add(alarm);
      return () => {
        clearTimeout(alarm.timer);
        alarms.delete(alarm);
      };
    },
    stop() {
      for (const alarm of alarms) clearTimeout(alarm.timer);
      alarms.clear();
    },
  };
}
