import { addMonths, calendarDay } from './calendar.ts';
import { COUNTED, INNER_POINTERS, POINTERS } from './period-cues.ts';
import { readMarkedYear } from './period-eras.ts';
import { lexemeAt, skip, wordAt } from './period-lexer.ts';
import { isPlainNumber } from './period-numbers.ts';
import { lastDated } from './period-resolve.ts';
import type { Scan } from './period-types.ts';
import { readYearWords } from './period-year-words.ts';
import type { Basis } from './types.ts';

/** The year after a month, a quarter or a season; `year` is null when it is spoken of but cannot be told. */
export interface YearOf {
  readonly year: number | null;
  readonly basis: Basis;
  readonly next: number;
}

/** Four plain digits, 1000–2999, that are not a count. */
export function isYearNumber(scan: Scan, at: number): boolean {
  const { word, value } = lexemeAt(scan, at);
  if (word.length !== 4 || value < 1000 || value > 2999 || !isPlainNumber(scan, at)) return false;
  const after = lexemeAt(scan, at + 1);
  return !COUNTED.has(after.word) && !(after.tight && (after.word === '%' || after.word === ':'));
}

/** "2025", ", 2025", "of 2025", "in 2025", "of the year 2025", "of this year", "last year", "of that year". */
export function readYearOf(scan: Scan, at: number): YearOf | null {
  const sign = wordAt(scan, at);
  if (sign === ',' || sign === '-') return written(scan, at + 1);
  const joined = sign === 'of' || sign === 'in' ? at + 1 : at;
  const direct = written(scan, joined);
  if (direct !== null) return direct;
  const named = skip(scan, joined, 'the');
  if (wordAt(scan, named) === 'year') return joined > at ? readTheYear(scan, named) : null;
  return readPointedYear(scan, joined, named);
}

function written(scan: Scan, at: number): YearOf | null {
  if (isYearNumber(scan, at)) return { year: lexemeAt(scan, at).value, basis: 'written', next: at + 1 };
  const short = readMarkedYear(scan, at);
  if (short !== null) return { year: short.year, basis: short.yearBasis, next: short.next };
  const words = readYearWords(scan, at);
  if (words === null || isCountedNext(scan, words.next)) return null;
  return { year: words.value, basis: 'written', next: words.next };
}

/** "two thousand people": a plural noun is counted. */
function isCountedNext(scan: Scan, at: number): boolean {
  const { kind, word } = lexemeAt(scan, at);
  return kind === 'word' && (COUNTED.has(word) || (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')));
}

/** "of the year 1204", or "of the year" alone: the one the text speaks of, else that of publication. */
function readTheYear(scan: Scan, at: number): YearOf | null {
  const direct = written(scan, at + 1);
  if (direct !== null) return direct;
  const inner = yearOfText(scan, 0, at + 1);
  const here = scan.published === null ? null : calendarDay(scan.published).year;
  if (inner.year !== null && here !== null && inner.year !== here) return inner;
  return { year: here, basis: 'article_date', next: at + 1 };
}

/** "last year", "of the previous year", "of that year", "of the same year". */
function readPointedYear(scan: Scan, at: number, named: number): YearOf | null {
  const pointer = wordAt(scan, named);
  const noun = wordAt(scan, named + 1);
  if (noun !== 'year' && noun !== 'yr') return null;
  if (pointer === 'that' || pointer === 'same') return yearOfText(scan, 0, named + 2);
  const offset = POINTERS.get(pointer);
  if (offset === undefined) return null;
  if (named > at && INNER_POINTERS.has(pointer)) return yearOfText(scan, offset, named + 2);
  const day = scan.published === null ? null : addMonths(scan.published, 12 * offset);
  return { year: day === null ? null : calendarDay(day).year, basis: 'article_date', next: named + 2 };
}

/** The year of the last dated period of the text, or one so many years away. */
function yearOfText(scan: Scan, offset: number, next: number): YearOf {
  const last = lastDated(scan);
  return { year: last === null ? null : calendarDay(last.to).year + offset, basis: 'neighbour', next };
}
