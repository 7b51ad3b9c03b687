import { addDays, addMonths, calendarDay } from './calendar.ts';
import { ALL_PARTS, bounds, grainOf, undated, unitAround } from './period-bounds.ts';
import type { Source } from './period-bounds.ts';
import { firstReading } from './period-choice.ts';
import { AFTER_ALONE } from './period-cues.ts';
import { readDate } from './period-dates.ts';
import { readFeast } from './period-feasts.ts';
import { UNITS } from './period-lexicon.ts';
import type { Unit } from './period-lexicon.ts';
import { lexemeAt, wordAt } from './period-lexer.ts';
import { lastDated } from './period-resolve.ts';
import type { Bounds, Reading, Scan } from './period-types.ts';
import { calendarUnit, earlierUnit, publishedUnit, unitSource } from './period-units.ts';
import { readYearOf } from './period-year-of.ts';
import { readYear } from './period-years.ts';

const MOVED: Source = { basis: 'neighbour', implied: ALL_PARTS };

/** The unit that the last dated period lies in; undated when it spans several. */
function sameUnit(scan: Scan, unit: Unit): Bounds {
  const source = unitSource(unit, 'neighbour');
  const last = lastDated(scan);
  if (last === null) return undated(grainOf(unit), source);
  const around = unitAround(last.from, unit, 0, source);
  return around.to !== null && last.to <= around.to ? around : undated(grainOf(unit), source);
}

/** "that year", "the same month": the unit around the last dated period. */
export function readSameUnit(scan: Scan, at: number): Reading | null {
  const word = wordAt(scan, at);
  const same = (word === 'the' || word === 'that') && wordAt(scan, at + 1) === 'same';
  const noun = same ? at + 2 : word === 'that' ? at + 1 : 0;
  const unit = noun === 0 ? null : calendarUnit(scan, noun);
  if (unit === null || wordAt(scan, noun).endsWith('s')) return null;
  return { start: at, next: noun + 1, rule: 'unit of an earlier period', bounds: sameUnit(scan, unit) };
}

/** How many years away "last year", "a year earlier", "in 2022" lie from the last dated period; null when not told. */
function readYearsAway(scan: Scan, at: number): { years: number | null; next: number } | null {
  const article = wordAt(scan, at);
  const back = /^(?:ago|earlier|before|previously)$/.test(wordAt(scan, at + 2));
  if ((article === 'a' || article === 'one' || article === 'the') && wordAt(scan, at + 1) === 'year' && back) {
    return { years: -1, next: at + 3 };
  }
  const year = readYearOf(scan, at);
  if (year === null) return null;
  const last = lastDated(scan);
  const years = last === null || year.year === null ? null : year.year - calendarDay(last.to).year;
  return { years: years !== null && years < 0 ? years : null, next: year.next };
}

/** "the same period last year", "the same month a year earlier": the last dated period, moved by whole years. */
export function readSamePeriod(scan: Scan, at: number): Reading | null {
  if (wordAt(scan, at) !== 'the' || wordAt(scan, at + 1) !== 'same') return null;
  const noun = wordAt(scan, at + 2);
  const unit = UNITS.get(noun);
  if (unit === undefined && noun !== 'period' && noun !== 'time' && noun !== 'half') return null;
  const away = readYearsAway(scan, at + 3);
  if (away === null) return null;
  const last = unit === undefined ? lastDated(scan) : sameUnit(scan, unit);
  const dated = last === null ? undated('range', MOVED) : movedByYears(last, away.years);
  return { start: at, next: away.next, rule: 'earlier period moved by years', bounds: dated };
}

function movedByYears({ from, to, grain }: Bounds, years: number | null): Bounds {
  if (from === null || to === null || years === null) return undated(grain, MOVED);
  const dayAfter = addDays(to, 1);
  const after = dayAfter === null ? null : addMonths(dayAfter, 12 * years);
  return bounds(addMonths(from, 12 * years), after === null ? null : addDays(after, -1), grain, MOVED);
}

/** "the year before 2015", "the day after March 4, 2024", "the day after Christmas". */
function besideAnchor(scan: Scan, at: number, anchor: Reading, unit: Unit, offset: number): Reading | null {
  const { from, to, basis, implied } = anchor.bounds;
  if (lexemeAt(scan, anchor.next - 1).possessive) return null;
  const edge = offset > 0 ? to : from;
  const source = { basis, implied };
  const bounds = edge === null ? undated(grainOf(unit), source) : unitAround(edge, unit, offset, source);
  return { start: at, next: anchor.next, rule: 'unit next to a date', bounds };
}

/** "the year before", "the month after", standing alone: next to the last dated period. */
export function readUnitBefore(scan: Scan, at: number): Reading | null {
  if (wordAt(scan, at) !== 'the') return null;
  const unit = calendarUnit(scan, at + 1);
  const way = wordAt(scan, at + 2);
  if (unit === null || (way !== 'before' && way !== 'after' && way !== 'earlier')) return null;
  const rule = 'unit next to an earlier period';
  if (way === 'before' && wordAt(scan, at + 3) === 'last') {
    return { start: at, next: at + 4, rule, bounds: publishedUnit(scan, unit, -2) };
  }
  const anchor = way === 'earlier' ? null : firstReading(scan, at + 3, [readFeast, readYear, readDate]);
  if (anchor !== null) return besideAnchor(scan, at, anchor, unit, way === 'after' ? 1 : -1);
  const after = lexemeAt(scan, at + 3);
  if (after.kind !== 'none' && after.kind !== 'sign' && !AFTER_ALONE.has(after.word)) return null;
  return { start: at, next: at + 3, rule, bounds: earlierUnit(scan, unit, way === 'after' ? 1 : -1) };
}
