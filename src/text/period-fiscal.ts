import { addDays, addMonths, calendarDay } from './calendar.ts';
import { bounds, monthsBounds, undated, unitAround } from './period-bounds.ts';
import type { Source } from './period-bounds.ts';
import { POINTERS } from './period-cues.ts';
import { readDate } from './period-dates.ts';
import { lexemeAt, skip, wordAt } from './period-lexer.ts';
import type { Bounds, Reading, Scan } from './period-types.ts';
import { isYearNumber } from './period-year-of.ts';

const DEFAULT_START = 10;
const LIST_WORDS = new Set([',', 'and', 'or', '&', 'to', 'through', 'until', '-', '–']);

/** A fiscal year by the calendar year it ends in. */
interface FiscalName {
  readonly year: number | null;
  readonly source: Source;
  readonly next: number;
}

/** How a fiscal year's bounds are told: by this text, by a setting, or by the usual start in October. */
function startMonth(scan: Scan): number {
  return scan.fiscalStart ?? scan.context.fiscalYearStart ?? DEFAULT_START;
}

/** Bounds of `months` months of the fiscal year that ends in a calendar year, from its month number `first` (0-based). */
export function fiscalMonths(
  scan: Scan,
  name: FiscalName,
  first: number,
  months: number,
  grain: Bounds['grain'],
): Bounds {
  if (name.year === null) return undated(grain, name.source);
  const start = startMonth(scan);
  return monthsBounds(start === 1 ? name.year : name.year - 1, start + first, months, grain, name.source);
}

/** Two-digit years after "FY" are of this century. */
function shortYear(scan: Scan, at: number): number | null {
  const { kind, word, value, suffix } = lexemeAt(scan, at);
  return kind === 'number' && suffix === '' && word.length === 2 ? 2000 + value : null;
}

/** "2023", "2022-23", "2022/2023" after "fiscal year": the year it ends in. */
function readNumber(scan: Scan, at: number): { year: number; next: number } | null {
  const number = lexemeAt(scan, at);
  const year = number.kind === 'number' && number.word.length === 4 ? number.value : shortYear(scan, at);
  if (year === null || number.suffix !== '') return null;
  const second = lexemeAt(scan, at + 2);
  const split = second.tight && /^[-–/]$/.test(wordAt(scan, at + 1)) && second.kind === 'number';
  if (split && (second.value === year + 1 || second.value === (year + 1) % 100))
    return { year: year + 1, next: at + 3 };
  return { year, next: at + 1 };
}

/** The words "fiscal year 2023", "fiscal 2024", "FY25", "the 2022-23 financial year", "last fiscal year". */
export function readFiscalName(scan: Scan, at: number): FiscalName | null {
  const source: Source = { basis: scan.fiscalStart === null ? 'convention' : 'neighbour', implied: ['month'] };
  const word = wordAt(scan, at);
  if (word === 'fy') {
    const number = readNumber(scan, at + 1);
    return number === null ? null : { ...number, source };
  }
  if (word !== 'fiscal' && word !== 'financial')
    return readListed(scan, at, source) ?? readFiscalAfter(scan, at, source);
  const noun = skip(scan, skip(scan, at + 1, 'year'), 'years');
  if (word === 'financial' && noun === at + 1) return null;
  const number = readNumber(scan, noun);
  return number !== null && wordAt(scan, noun).length === 4 ? { ...number, source } : null;
}

/** The "2023" of "fiscal years 2022 and 2023", "fiscal 2021, 2022 and 2023". */
function readListed(scan: Scan, at: number, source: Source): FiscalName | null {
  if (scan.fiscalNext < 0 || at - scan.fiscalNext > 2 || at <= scan.fiscalNext || !isYearNumber(scan, at)) return null;
  const joined = scan.lexemes.slice(scan.fiscalNext, at).every(({ word }) => LIST_WORDS.has(word));
  const number = joined ? readNumber(scan, at) : null;
  return number === null ? null : { ...number, source };
}

/** "the 2023 fiscal year", "this fiscal year". */
function readFiscalAfter(scan: Scan, at: number, source: Source): FiscalName | null {
  const inner = skip(scan, at, 'the');
  const number = isYearNumber(scan, inner) ? readNumber(scan, inner) : null;
  const adjective = number?.next ?? inner + 1;
  const fiscal = wordAt(scan, adjective) === 'fiscal' || wordAt(scan, adjective) === 'financial';
  if (!fiscal || wordAt(scan, adjective + 1) !== 'year') return null;
  if (number !== null) return { year: number.year, source, next: adjective + 2 };
  const offset = POINTERS.get(wordAt(scan, inner));
  if (offset === undefined) return null;
  const implied: Source = { basis: 'convention', implied: ['year', 'month'] };
  return { year: runningYear(scan, offset), source: implied, next: adjective + 2 };
}

function runningYear(scan: Scan, offset: number): number | null {
  if (scan.published === null) return null;
  const { year, month } = calendarDay(scan.published);
  const start = startMonth(scan);
  return year + offset + (start > 1 && month >= start ? 1 : 0);
}

/** Words between a fiscal year and the months that spell it out: "(", ", which ran from". */
function spellingStart(scan: Scan, at: number): { at: number; closing: boolean } | null {
  if (wordAt(scan, at) === '(') return { at: skip(scan, at + 1, 'from'), closing: true };
  const which = skip(scan, at, ',');
  if (wordAt(scan, which) !== 'which' && wordAt(scan, which) !== 'that') return null;
  if (!/^(?:ran|runs|covers|covered|spans|spanned|lasted)$/.test(wordAt(scan, which + 1))) return null;
  return { at: skip(scan, which + 2, 'from'), closing: false };
}

/** "(October 2021 to September 2022)" after a fiscal year: the bounds as the text writes them. */
function readSpelling(scan: Scan, at: number): { bounds: Bounds; next: number } | null {
  const opening = spellingStart(scan, at);
  const first = opening === null ? null : readDate(scan, opening.at);
  if (opening === null || first?.bounds.from == null || first.parts?.year == null) return null;
  const joined = wordAt(scan, first.next);
  if (!/^(?:to|through|until|and|-|–|—)$/.test(joined)) return null;
  const last = readDate(scan, first.next + 1);
  if (last?.bounds.to == null || last.parts?.year == null || last.bounds.to < first.bounds.from) return null;
  if (opening.closing && wordAt(scan, last.next) !== ')') return null;
  const written: Source = { basis: 'written', implied: [] };
  const next = opening.closing ? last.next + 1 : at;
  return { bounds: bounds(first.bounds.from, last.bounds.to, 'fiscal_year', written), next };
}

/** A fiscal year; months that the text itself gives in brackets or after "which ran from" decide its bounds. */
export function readFiscalYear(scan: Scan, at: number): Reading | null {
  const article = skip(scan, at, 'the');
  const name = readFiscalName(scan, at) ?? (article > at ? readFiscalName(scan, article) : null);
  if (name === null) return null;
  const spelling = readSpelling(scan, name.next);
  if (spelling !== null) {
    if (spelling.bounds.from !== null) scan.fiscalStart = calendarDay(spelling.bounds.from).month;
    return { start: at, next: spelling.next, rule: 'fiscal year spelled out', bounds: spelling.bounds };
  }
  return { start: at, next: name.next, rule: 'fiscal year', bounds: fiscalMonths(scan, name, 0, 12, 'fiscal_year') };
}

/** The stretch of so many months that ends with a date: from the day after the date so many months earlier. */
export function monthsUpTo(end: Bounds, months: number): Bounds {
  const { to } = end;
  const dayAfter = to === null ? null : addDays(to, 1);
  const from = dayAfter === null ? null : addMonths(dayAfter, -months);
  const whole = to === null ? null : months === 12 ? unitAround(to, 'year', 0, end) : unitAround(to, 'quarter', 0, end);
  const grain = whole !== null && whole.from === from && whole.to === to ? whole.grain : 'range';
  return bounds(from, to, grain, end);
}
