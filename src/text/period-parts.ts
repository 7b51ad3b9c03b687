import { monthsBounds, undated } from './period-bounds.ts';
import type { Source } from './period-bounds.ts';
import { fiscalMonths, readFiscalName } from './period-fiscal.ts';
import { SEASONS, UNITS } from './period-lexicon.ts';
import { lexemeAt, skip, wordAt } from './period-lexer.ts';
import { readOrdinal } from './period-numbers.ts';
import { yearOfMonth } from './period-resolve.ts';
import type { Bounds, Reading, Scan } from './period-types.ts';
import { isYearNumber, readYearOf } from './period-year-of.ts';

/** A third, a half … of a year before its year is known: which one (1-based) and how many months long. */
interface YearPart {
  readonly index: number;
  readonly months: 3 | 6;
  readonly next: number;
  /** Written as "Q3" or "H1", which needs no "of" before its year. */
  readonly code: boolean;
}

/** "Q3", "H1", "3Q", "4th quarter", "first half"; null for anything else. */
function readYearPart(scan: Scan, at: number): YearPart | null {
  const { word, kind, value, suffix } = lexemeAt(scan, at);
  if (word === 'q' || word === 'h') return partOf(word, lexemeAt(scan, at + 1), at + 2);
  if (kind === 'number' && (suffix === 'q' || suffix === 'h') && word.length === 1)
    return partCode(suffix, value, at + 1);
  const article = skip(scan, at, 'the');
  const fiscal = skip(scan, article, 'fiscal');
  const ordinal =
    readOrdinal(scan, fiscal) ?? (wordAt(scan, fiscal) === 'final' ? { value: 4, next: fiscal + 1 } : null);
  if (ordinal === null) return null;
  const noun = skip(scan, skip(scan, ordinal.next, '-'), 'fiscal');
  if (UNITS.get(wordAt(scan, noun)) === 'quarter' && ordinal.value <= 4) {
    return { index: ordinal.value, months: 3, next: noun + 1, code: false };
  }
  return wordAt(scan, noun) === 'half' && ordinal.value <= 2
    ? { index: ordinal.value, months: 6, next: noun + 1, code: false }
    : null;
}

function partOf(
  letter: string,
  number: { kind: string; value: number; tight: boolean; suffix: string },
  next: number,
): YearPart | null {
  return number.kind === 'number' && number.tight && number.suffix === '' ? partCode(letter, number.value, next) : null;
}

function partCode(letter: string, value: number, next: number): YearPart | null {
  const months = letter === 'q' ? 3 : 6;
  return value >= 1 && value <= 12 / months ? { index: value, months, next, code: true } : null;
}

/** "Q3 2023", "the third quarter of last year", "2023 Q3", "first half of fiscal 2024", or the part alone. */
export function readQuarter(scan: Scan, at: number): Reading | null {
  const yearFirst = isYearNumber(scan, at);
  const part = readYearPart(scan, yearFirst ? skip(scan, at + 1, '-') : at);
  if (part === null) return null;
  if (yearFirst) {
    return part.code
      ? datedPart(at, part, { year: lexemeAt(scan, at).value, basis: 'written', next: part.next })
      : null;
  }
  const fiscal = readFiscalName(scan, wordAt(scan, part.next) === 'of' ? part.next + 1 : part.next);
  if (fiscal !== null) {
    const bounds = fiscalMonths(scan, fiscal, (part.index - 1) * part.months, part.months, grainOfPart(part));
    return { start: at, next: fiscal.next, rule: 'part of a fiscal year', bounds };
  }
  const year = shortYear(scan, part) ?? readYearOf(scan, part.next);
  return year === null ? readPartAlone(scan, at, part) : datedPart(at, part, year);
}

/** "3Q24", "Q3'24": two digits glued to a code. */
function shortYear(scan: Scan, part: YearPart): ReturnType<typeof readYearOf> {
  const at = skip(scan, skip(scan, part.next, '’'), "'");
  const { kind, word, value, tight, suffix } = lexemeAt(scan, at);
  const short = part.code && kind === 'number' && tight && word.length === 2 && suffix === '';
  return short ? { year: 2000 + value, basis: 'written', next: at + 1 } : null;
}

function grainOfPart(part: YearPart): Bounds['grain'] {
  return part.months === 3 ? 'quarter' : 'half';
}

function datedPart(start: number, part: YearPart, choice: NonNullable<ReturnType<typeof readYearOf>>): Reading {
  const source: Source = { basis: choice.basis, implied: choice.basis === 'written' ? [] : ['year'] };
  const grain = grainOfPart(part);
  const first = (part.index - 1) * part.months + 1;
  const bounds =
    choice.year === null ? undated(grain, source) : monthsBounds(choice.year, first, part.months, grain, source);
  return { start, next: choice.next, rule: `${grain} of a year`, bounds };
}

/** A quarter without a year is the latest that has begun; a half alone, or a quarter of a match, is none. */
function readPartAlone(scan: Scan, start: number, part: YearPart): Reading | null {
  if ((scan.match || part.months === 6) && !part.code) return null;
  if (part.code && !isPartCode(scan, start, part)) return null;
  const fiscal = scan.lexemes.slice(start, part.next).some((lexeme) => lexeme.word === 'fiscal');
  const first = (part.index - 1) * part.months + 1;
  const choice = fiscal ? null : yearOfMonth(scan, first, start);
  const known = choice ?? { year: null, basis: 'article_date' as const };
  return {
    ...datedPart(start, part, { ...known, next: part.next }),
    rule: `${grainOfPart(part)} without a year`,
  };
}

/** "Q3", "H1" in capitals; "H2" needs a preposition, for it is hydrogen too, and neither goes on with a hyphen. */
function isPartCode(scan: Scan, at: number, part: YearPart): boolean {
  if (!lexemeAt(scan, at).capital || lexemeAt(scan, part.next).tight) return false;
  return part.months === 3 || /^(?:in|for|during|since|of|from|by|until)$/.test(wordAt(scan, at - 1));
}

/** "summer of 2021", "winter 2023-24", "the spring": meteorological seasons; a winter runs into the next year. */
export function readSeason(scan: Scan, at: number): Reading | null {
  const inner = skip(scan, at, 'the');
  const first = SEASONS.get(wordAt(scan, inner));
  if (first === undefined || (wordAt(scan, inner) === 'fall' && /^(?:a|an|to|will|could)$/.test(wordAt(scan, at - 1))))
    return null;
  const year = readYearOf(scan, inner + 1);
  const grain = 'season';
  if (year !== null) {
    const source: Source = {
      basis: year.basis === 'written' ? 'convention' : year.basis,
      implied: year.basis === 'written' ? ['month'] : ['year', 'month'],
    };
    const bounds = year.year === null ? undated(grain, source) : monthsBounds(year.year, first, 3, grain, source);
    return { start: at, next: afterSplitYear(scan, year.next), rule: 'season of a year', bounds };
  }
  if (inner === at || wordAt(scan, at - 1) !== 'in' || wordAt(scan, inner + 1) === 'of') return null;
  const choice = yearOfMonth(scan, first, at);
  const source: Source = { basis: choice?.basis ?? 'article_date', implied: ['year', 'month'] };
  const bounds = choice === null ? undated(grain, source) : monthsBounds(choice.year, first, 3, grain, source);
  return { start: at, next: inner + 1, rule: 'season without a year', bounds };
}

/** The "-24" of "winter 2023-24". */
function afterSplitYear(scan: Scan, at: number): number {
  const year = lexemeAt(scan, at - 1).value;
  const second = lexemeAt(scan, at + 1);
  const split = /^[-–/]$/.test(wordAt(scan, at)) && second.tight && second.value % 100 === (year + 1) % 100;
  return split ? at + 2 : at;
}
