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

/** Runs some work; the longest time in milliseconds for which it kept the event loop waiting. */
export async function watched<T>(work: () => Promise<T>): Promise<{ readonly longest: number; readonly result: T }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  await setTimeout(20);
  delay.enable();
  await setTimeout(5);
  delay.reset();
  const result = await work();
  await setTimeout(5);
  delay.disable();
  return { longest: delay.max / 1e6, result };
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
