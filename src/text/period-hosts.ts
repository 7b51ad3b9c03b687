import { monthsBounds, WRITTEN } from './period-bounds.ts';
import { firstReading } from './period-choice.ts';
import { readDate } from './period-dates.ts';
import { readFiscalYear } from './period-fiscal.ts';
import type { Unit } from './period-lexicon.ts';
import { lexemeAt, skip, wordAt } from './period-lexer.ts';
import { readQuarter, readSeason } from './period-parts.ts';
import { readSameUnit } from './period-neighbours.ts';
import { readPointed } from './period-relative.ts';
import { calendarUnit, publishedUnit } from './period-units.ts';
import type { Reader, Reading, Scan } from './period-types.ts';
import { isYearNumber, readYearOf } from './period-year-of.ts';
import { readCentury, readDecade, readYear } from './period-years.ts';

const HOSTS: readonly Reader[] = [
  ...[readPointed, readSameUnit, readFiscalYear, readQuarter, readCentury, readDecadeAfterThe, readDate],
  ...[readSeason, readWrittenYear, readYear],
];

/** The period that something is a part of: a month, quarter, season, year, decade … written after "of". */
export function readHost(scan: Scan, at: number): Reading | null {
  const article = wordAt(scan, at) === 'the' || wordAt(scan, at) === 'a' ? at + 1 : at;
  const unit = calendarUnit(scan, article);
  if (unit !== null && wordAt(scan, article + 1) !== 'before' && wordAt(scan, article) === unit) {
    if (!isYearNumber(scan, article + 1)) return readTheUnit(scan, at, article, unit);
  }
  return firstReading(scan, at, HOSTS);
}

function readDecadeAfterThe(scan: Scan, at: number): Reading | null {
  return readDecade(scan, skip(scan, at, 'the'));
}

/** After "of" four digits are a year even where they would not be alone. */
export function readWrittenYear(scan: Scan, at: number): Reading | null {
  if (!isYearNumber(scan, at)) return null;
  const { value } = lexemeAt(scan, at);
  return { start: at, next: at + 1, rule: 'year', bounds: monthsBounds(value, 1, 12, 'year', WRITTEN) };
}

/** "the year" after "of": the one the text speaks of; "the month", "the week": of publication. */
function readTheUnit(scan: Scan, start: number, at: number, unit: Unit): Reading {
  const year = unit === 'year' ? readYearOf(scan, start - 1) : null;
  const around = publishedUnit(scan, unit, 0);
  if (year?.year == null) return { start, next: at + 1, rule: 'unit of publication', bounds: around };
  const source = { basis: year.basis, implied: ['year'] as const };
  return { start, next: at + 1, rule: 'year of the text', bounds: monthsBounds(year.year, 1, 12, 'year', source) };
}
