import { addDays, addMonths, calendarDay } from './calendar.ts';
import { bounds, isDated } from './period-bounds.ts';
import { lexemeAt, skip, wordAt } from './period-lexer.ts';
import type { Bounds, Reading, Scan } from './period-types.ts';
import { isYearNumber } from './period-year-of.ts';

/** Rules whose periods are told again by their year alone. */
const REPEATED = new Set(['months up to a date', 'day of a year', 'same stretch of another year']);
const MOST_YEARS = 10;
/** After these a year is the subject of a clause of its own. */
const VERBS = /^(?:was|is|saw|had|has|will|brought|began|ended|marked)$/;

/** What the next year may repeat, when a reading ends with its year: "the year ended June 30, 2020". */
export function repeatable(scan: Scan, reading: Reading): Scan['repeated'] {
  const ends = REPEATED.has(reading.rule) && isYearNumber(scan, reading.next - 1);
  return ends && isDated(reading.bounds) ? { next: reading.next, bounds: reading.bounds } : null;
}

/** The "2019" of "the three months ended March 31, 2020 and 2019": the same stretch of that year. */
export function readSameStretch(scan: Scan, at: number): Reading | null {
  const { repeated } = scan;
  if (repeated === null || !isYearNumber(scan, at)) return null;
  const comma = skip(scan, repeated.next, ',');
  const joined = skip(scan, comma, 'and');
  if (joined !== at || joined === repeated.next || VERBS.test(wordAt(scan, at + 1))) return null;
  if (comma === joined && !listGoesOn(scan, at + 1)) return null;
  const { from, to } = repeated.bounds;
  const years = to === null ? 0 : lexemeAt(scan, at).value - calendarDay(to).year;
  if (from === null || to === null || years === 0 || Math.abs(years) > MOST_YEARS) return null;
  return {
    start: at,
    next: at + 1,
    rule: 'same stretch of another year',
    bounds: moved(from, to, years, repeated.bounds),
  };
}

/** A comma alone makes no list: "and 2017" must come. */
function listGoesOn(scan: Scan, at: number): boolean {
  return wordAt(scan, skip(scan, at, ',')) === 'and' && isYearNumber(scan, skip(scan, at, ',') + 1);
}

function moved(from: string, to: string, years: number, { grain, basis, implied }: Bounds): Bounds {
  const after = addDays(to, 1);
  const next = after === null ? null : addMonths(after, 12 * years);
  return bounds(addMonths(from, 12 * years), next === null ? null : addDays(next, -1), grain, { basis, implied });
}
