import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate, setTimeout } from 'node:timers/promises';

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Milliseconds that a piece of work took, with its result. */
export async function timed<T>(work: () => Promise<T> | T): Promise<{ readonly ms: number; readonly result: T }> {
  const began = performance.now();
  const result = await work();
  return { ms: performance.now() - began, result };
}

export interface Blocks {
  /** The longest time in milliseconds for which the event loop waited, by the clock. */
  readonly longest: number;
  /** The longest turn by the thread's own processor time: what other processes take is not in it. */
  readonly longestOwn: number;
}

/** Watches the thread's own time from turn to turn of the event loop; the function given back ends it. */
function watchTurns(): () => number {
  const own = (): number => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  let [last, most, running] = [own(), 0, true];
  const turn = (): void => {
    const now = own();
    most = Math.max(most, now - last);
    last = now;
    if (running) globalThis.setImmediate(turn);
  };
  globalThis.setImmediate(turn);
  return () => {
    running = false;
    return most;
  };
}

/** Runs some work and tells how long it kept the event loop waiting. */
export async function watched<T>(work: () => Promise<T>): Promise<Blocks & { readonly result: T }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  await setTimeout(20);
  delay.enable();
  await setTimeout(5);
  delay.reset();
  const end = watchTurns();
  const result = await work();
  const longestOwn = end();
  await setTimeout(5);
  delay.disable();
  return { longest: delay.max / 1e6, longestOwn, result };
}

/** Milliseconds for each question, with a turn of the event loop between. */
export async function timeEach(questions: readonly string[], ask: (question: string) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (const question of questions) {
    const began = performance.now();
    await ask(question);
    times.push(performance.now() - began);
    await setImmediate();
  }
  return times;
}

/** Bytes in use after the garbage is collected (`--expose-gc`). */
export function bytesInUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Share of questions whose text comes first, and the mean of one over its place among ten. */
export function quality(
  places: readonly (readonly string[])[],
  ids: readonly string[],
): { readonly first: number; readonly mrr: number } {
  const ranks = places.map((found, i) => found.indexOf(ids[i] ?? '') + 1);
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
  return {
    first: mean(ranks.map((rank) => Number(rank === 1))),
    mrr: mean(ranks.map((rank) => (rank > 0 && rank <= 10 ? 1 / rank : 0))),
  };
}
