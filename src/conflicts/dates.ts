import type { Period } from '#text';

/** First and last day of a time as numbers that order as the days do: year × 10,000 + month × 100 + day, negative before Christ. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const YEAR = 10_000;
const BEFORE_CHRIST = /^(\d{1,4})\s*b\.?\s?c/i;

const numberOf = (day: string): number => Number(day.replaceAll('-', ''));

/** The stretch of a date, or of a year before Christ, as its words in a text give it; null for what is open, or no date. */
export function stretchOf({ from, to, start, end }: Period, text: string): Stretch | null {
  if (from !== null && to !== null) return { from: numberOf(from), to: numberOf(to) };
  const year = Number(BEFORE_CHRIST.exec(text.slice(start, end))?.[1]);
  return Number.isNaN(year) ? null : { from: -year * YEAR, to: -year * YEAR + YEAR - 1 };
}

/** Whether two stretches share no day. */
export const apart = (a: Stretch, b: Stretch): boolean => a.to < b.from || b.to < a.from;

/** The year that a stretch begins in; negative before Christ. */
export const yearOf = ({ from }: Stretch): number => Math.floor(from / YEAR);
