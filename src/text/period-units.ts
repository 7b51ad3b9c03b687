import { daysBetween } from './calendar.ts';
import { ALL_PARTS, grainOf, undated, unitAround } from './period-bounds.ts';
import type { Source } from './period-bounds.ts';
import { SUB_DAY_UNITS, UNITS } from './period-lexicon.ts';
import type { Unit } from './period-lexicon.ts';
import { wordAt } from './period-lexer.ts';
import { lastDated } from './period-resolve.ts';
import type { Bounds, Part, Scan } from './period-types.ts';
import type { Basis } from './types.ts';

const LONGEST_ANCHOR = 366;
const IMPLIED: ReadonlyMap<Unit, readonly Part[]> = new Map([
  ...(['year', 'decade', 'century'] as const).map((unit): [Unit, readonly Part[]] => [unit, ['year']]),
  ...(['month', 'quarter', 'half'] as const).map((unit): [Unit, readonly Part[]] => [unit, ['year', 'month']]),
]);

/** The source of a unit that nothing but its name is written of: "last month" implies a year and a month. */
export function unitSource(unit: Unit, basis: Basis): Source {
  return { basis, implied: IMPLIED.get(unit) ?? ALL_PARTS };
}

/** A calendar unit of time (day or longer) named by a word. */
export function calendarUnit(scan: Scan, at: number): Unit | null {
  const unit = UNITS.get(wordAt(scan, at));
  return unit === undefined || SUB_DAY_UNITS.has(unit) ? null : unit;
}

/** The unit around the day of publication, or so many units away; undated without that day. */
export function publishedUnit(scan: Scan, unit: Unit, offset: number): Bounds {
  const source = unitSource(unit, 'article_date');
  return scan.published === null ? undated(grainOf(unit), source) : unitAround(scan.published, unit, offset, source);
}

/** The unit so many away from the end of the last dated period; undated when that is longer than a year. */
export function earlierUnit(scan: Scan, unit: Unit, offset: number): Bounds {
  const source = unitSource(unit, 'neighbour');
  const last = lastDated(scan);
  if (last === null || daysBetween(last.from, last.to) > LONGEST_ANCHOR) return undated(grainOf(unit), source);
  return unitAround(last.to, unit, offset, source);
}
