import { addDays, addMonths, calendarDay, isoDay, weekday } from './calendar.ts';
import { UNIT_MONTHS } from './period-lexicon.ts';
import type { Unit } from './period-lexicon.ts';
import type { Bounds, Part } from './period-types.ts';
import type { Basis, Grain, IsoDay } from './types.ts';

/** How sure the bounds are and which of their parts are inferred. */
export interface Source {
  readonly basis: Basis;
  readonly implied: readonly Part[];
}

export const WRITTEN: Source = { basis: 'written', implied: [] };
export const ALL_PARTS: readonly Part[] = ['year', 'month', 'day'];

const GRAINS: Readonly<Record<Unit, Grain>> = {
  ...{ second: 'day', minute: 'day', hour: 'day', day: 'day', weekend: 'range', week: 'week', fortnight: 'range' },
  ...{ month: 'month', quarter: 'quarter', half: 'half', year: 'year', decade: 'decade', century: 'century' },
};

/** The grain of a whole calendar unit. */
export function grainOf(unit: Unit): Grain {
  return GRAINS[unit];
}

/** Bounds from two days; null on both sides when either is no day at all. */
export function bounds(from: IsoDay | null, to: IsoDay | null, grain: Grain, source: Source): Bounds {
  const known = from !== null && to !== null;
  return { from: known ? from : null, to: known ? to : null, grain, ...plain(source) };
}

/** A period with both ends known. */
export type Dated = Bounds & { readonly from: IsoDay; readonly to: IsoDay };

export function isDated(period: Bounds): period is Dated {
  return period.from !== null && period.to !== null;
}

/** A period that is spoken of but cannot be dated. */
export function undated(grain: Grain, source: Source): Bounds {
  return { from: null, to: null, grain, ...plain(source) };
}

function plain({ basis, implied }: Source): Source {
  return { basis, implied };
}

/** Whole months: `count` of them from the first day of a month (1–12, or beyond into other years). */
export function monthsBounds(year: number, month: number, count: number, grain: Grain, source: Source): Bounds {
  const from = firstOfMonth(year, month);
  const after = firstOfMonth(year, month + count);
  return bounds(from, after === null ? null : addDays(after, -1), grain, source);
}

/** First day of a month whose number may run past 12 or below 1. */
export function firstOfMonth(year: number, month: number): IsoDay | null {
  const shift = Math.floor((month - 1) / 12);
  return isoDay(year + shift, month - shift * 12, 1);
}

export function yearBounds(year: number, source: Source): Bounds {
  return monthsBounds(year, 1, 12, 'year', source);
}

export function dayBounds(day: IsoDay | null, source: Source): Bounds {
  return bounds(day, day, 'day', source);
}

/** Monday to Sunday around a day. */
export function weekBounds(day: IsoDay, source: Source): Bounds {
  const monday = addDays(day, 1 - weekday(day));
  return bounds(monday, monday === null ? null : addDays(monday, 6), 'week', source);
}

/** The day so many units later; fractions of months and years are not reckoned. */
export function shiftDay(day: IsoDay, count: number, unit: Unit): IsoDay | null {
  const months = UNIT_MONTHS.get(unit);
  if (months !== undefined) return Number.isInteger(count * months) ? addMonths(day, count * months) : null;
  const days = unit === 'week' || unit === 'weekend' ? 7 : unit === 'fortnight' ? 14 : unit === 'day' ? 1 : 0;
  return Number.isInteger(count * days) ? addDays(day, count * days) : null;
}

/** The calendar unit around a day, or so many such units away from it. */
export function unitAround(day: IsoDay, unit: Unit, offset: number, source: Source): Bounds {
  const { year, month } = calendarDay(day);
  const grain = grainOf(unit);
  switch (unit) {
    case 'month':
      return monthsBounds(year, month + offset, 1, grain, source);
    case 'quarter':
      return monthsBounds(year, month - ((month - 1) % 3) + 3 * offset, 3, grain, source);
    case 'half':
      return monthsBounds(year, month - ((month - 1) % 6) + 6 * offset, 6, grain, source);
    case 'year':
      return yearBounds(year + offset, source);
    case 'decade':
      return monthsBounds(year - (year % 10) + 10 * offset, 1, 120, grain, source);
    case 'century':
      return centuryBounds(Math.ceil(year / 100) + offset, source);
    case 'week':
    case 'fortnight':
    case 'weekend':
      return weeksAround(day, unit, offset, source);
    default:
      return dayBounds(addDays(day, offset), source);
  }
}

function weeksAround(day: IsoDay, unit: Unit, offset: number, source: Source): Bounds {
  const week = weekBounds(day, source).from;
  const monday = week === null ? null : addDays(week, (unit === 'fortnight' ? 14 : 7) * offset);
  if (monday === null) return undated(grainOf(unit), source);
  if (unit === 'weekend') return bounds(addDays(monday, 5), addDays(monday, 6), 'range', source);
  return bounds(monday, addDays(monday, unit === 'fortnight' ? 13 : 6), grainOf(unit), source);
}

/** The 19th century runs from 1801 to 1900. */
export function centuryBounds(century: number, source: Source): Bounds {
  return monthsBounds((century - 1) * 100 + 1, 1, 1200, 'century', source);
}
