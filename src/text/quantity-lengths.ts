import { cutPieces } from './quantity-pieces.ts';
import { readAmountOrRange } from './quantity-ranges.ts';
import type { Period, Quantity } from './types.ts';

/** Rules of periods that tell how long they are: "over the past three decades", "in the next 18 months". */
const LASTING: ReadonlySet<string> = new Set(['time up to publication', 'time after publication']);

function lengthIn(text: string, period: Period): Quantity | null {
  const pieces = cutPieces(text.slice(period.start, period.end), []);
  for (let at = 0; at < pieces.length; at += 1) {
    const found = readAmountOrRange(pieces, at);
    if (found === null) continue;
    // "The past two years and three months" is of neither length.
    if (found.kind !== 'duration' || found.unit === undefined || found.end !== period.end - period.start) return null;
    const { kind, value, low, high, unit } = found;
    return {
      start: period.start + found.start,
      end: period.start + found.end,
      kind,
      value,
      ...(low === undefined || high === undefined ? {} : { low, high }),
      bound: 'exact',
      unit,
      ofPeriod: true,
      rule: 'length of a period',
    };
  }
  return null;
}

/** The lengths that periods are told by: "three decades" in "the past three decades". */
export function lengthsOfPeriods(text: string, periods: readonly Period[]): Quantity[] {
  return periods.flatMap((period) => (LASTING.has(period.rule) ? (lengthIn(text, period) ?? []) : []));
}
