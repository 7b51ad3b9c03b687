import type { Reader, Reading, Scan } from './period-types.ts';

/** What the first of these rules that reads anything makes of a place; null when none does. */
export function firstReading(scan: Scan, at: number, readers: readonly Reader[]): Reading | null {
  for (const read of readers) {
    const reading = read(scan, at);
    if (reading !== null) return reading;
  }
  return null;
}

/** The longest reading at a place; on a tie that of the earlier rule. */
export function longestReading(scan: Scan, at: number, readers: readonly Reader[]): Reading | null {
  let best: Reading | null = null;
  for (const read of readers) {
    const reading = read(scan, at);
    if (reading !== null && reading.next > (best?.next ?? at)) best = reading;
  }
  return best;
}
