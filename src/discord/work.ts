/** What is under way. */
export interface Work {
  /** Takes work in hand; what it throws goes to `onError`. */
  readonly add: (work: Promise<void>) => void;
  /** How much is under way. */
  readonly inHand: () => number;
  /** Waits for all that is in hand now, at most so many milliseconds. */
  readonly settled: (ms: number) => Promise<void>;
}

/** Keeps track of work under way. */
export function createWork(onError: (error: unknown) => void): Work {
  const open = new Set<Promise<void>>();
  return {
    add: (work) => {
      const done: Promise<void> = work.catch(onError).finally(() => open.delete(done));
      open.add(done);
    },
    inHand: () => open.size,
    settled: async (ms) => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
      await Promise.race([Promise.all(open), late]);
      clearTimeout(timer);
    },
  };
}
