import { dayBounds, monthsBounds } from './period-bounds.ts';
import { isFunctionWord } from './function-words.ts';
import { lexemeAt, skip, wordAt } from './period-lexer.ts';
import { directionOf } from './period-tense.ts';
import type { Bounds, Reading, Scan } from './period-types.ts';
import { calendarUnit, publishedUnit } from './period-units.ts';
import { readYearOf } from './period-year-of.ts';

const ENDING_UNITS = new Set(['week', 'month', 'quarter', 'year']);

/** The place after the "end" of "year-end" and "year's end" whose unit stands at `at`; null for anything else. */
function afterEnd(scan: Scan, at: number): number | null {
  const end = wordAt(scan, at + 1) === '-' ? at + 2 : lexemeAt(scan, at).possessive ? at + 1 : 0;
  return end > 0 && wordAt(scan, end) === 'end' ? end + 1 : null;
}

/** "by year-end", "at the month's end", "since year-end 2023": the last day of the unit; not "the year-end sale". */
export function readUnitEnd(scan: Scan, at: number): Reading | null {
  const noun = skip(scan, at, 'the');
  const unit = calendarUnit(scan, noun);
  const next = unit !== null && ENDING_UNITS.has(unit) ? afterEnd(scan, noun) : null;
  const before = wordAt(scan, at - 1);
  if (unit === null || next === null || !/^(?:by|at|before|until|till|since|after|to)$/.test(before)) return null;
  const year = unit === 'year' ? readYearOf(scan, next) : null;
  const rule = 'last day of a period';
  if (year?.year != null) {
    const whole = monthsBounds(year.year, 1, 12, 'year', { basis: year.basis, implied: ['month', 'day'] });
    return { start: at, next: year.next, rule, bounds: dayBounds(whole.to, whole) };
  }
  const after = lexemeAt(scan, next);
  if (after.kind === 'word' && !isFunctionWord(after.word)) return null;
  return { start: at, next, rule, bounds: nearestEnd(scan, unit, at) };
}

/** The coming end where the sentence looks ahead, or says "by" and not that it is past; the last one where it looks back. */
function nearestEnd(scan: Scan, unit: NonNullable<ReturnType<typeof calendarUnit>>, at: number): Bounds {
  const direction = directionOf(scan, at);
  const ahead = direction === 'future' || (direction !== 'past' && wordAt(scan, at - 1) === 'by');
  const whole = publishedUnit(scan, unit, ahead ? 0 : -1);
  return dayBounds(ahead || direction === 'past' ? whole.to : null, whole);
}
