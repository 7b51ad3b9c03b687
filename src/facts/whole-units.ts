import type { IsoDay } from '#text';
import { addDays, daysBetween } from '#text';

const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120 };
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };

/** Whole months from a first day to the day after a last; null where they are no whole months. */
function wholeMonths(from: IsoDay, to: IsoDay): number | null {
  const after = addDays(to, 1);
  if (after === null || from.slice(8) !== after.slice(8)) return null;
  return (
    (Number(after.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(after.slice(5, 7)) - Number(from.slice(5, 7))
  );
}

/** How many whole units a stretch of days holds, both ends included; null where it is no whole number of at least one. */
export function wholeUnits(from: IsoDay, to: IsoDay, unit: string): number | null {
  const [months, days] = [MONTHS[unit], DAYS[unit]];
  const length = months === undefined ? daysBetween(from, to) + 1 : wholeMonths(from, to);
  const size = months ?? days;
  if (size === undefined || length === null || length < size || length % size !== 0) return null;
  return length / size;
}
