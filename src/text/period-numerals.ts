import { isoDay } from './calendar.ts';
import { shortYear } from './period-eras.ts';
import { lexemeAt, wordAt } from './period-lexer.ts';
import { isPlainNumber } from './period-numbers.ts';
import type { DateParts, Lexeme, Scan } from './period-types.ts';
import { isYearNumber } from './period-year-of.ts';

/** A date in numbers and the lexeme after it. */
interface Numeral {
  readonly parts: DateParts;
  readonly next: number;
}

const NOTHING: DateParts = { year: null, yearBasis: 'written', month: null, day: null, weekday: null };

/** Day and month of two numbers: by their size, else as the text or its context orders them; null where nothing tells. */
function ordered(scan: Scan, first: number, second: number): [day: number, month: number] | null {
  const dayFirst =
    first > 12 ? true : second > 12 ? false : first === second || (scan.dayFirst ?? scan.context.dayFirst ?? null);
  if (dayFirst === null) return null;
  return dayFirst ? [first, second] : [second, first];
}

/** "3/4/2024": the reading that is not after publication when the other one is; else neither. */
function byPublication(scan: Scan, first: number, second: number, year: number): [number, number] {
  const dayFirst = isoDay(year, second, first);
  const monthFirst = isoDay(year, first, second);
  if (scan.published === null || dayFirst === null || monthFirst === null) return [0, 0];
  if (dayFirst <= scan.published && monthFirst > scan.published) return [first, second];
  return monthFirst <= scan.published && dayFirst > scan.published ? [second, first] : [0, 0];
}

/** "2024-10-17", "17/10/2024", "17.10.2024", "17/10/24"; a day and a month that could change places give neither. */
export function readFullDate(scan: Scan, at: number): Numeral | null {
  const { kind, word } = lexemeAt(scan, at);
  if (kind !== 'date') return null;
  const written = word.split(/[-/.]/);
  const [first = 0, second = 0, third = 0] = written.map(Number);
  if (first > 31 || written[0]?.length === 4)
    return { parts: { ...NOTHING, year: first, month: second, day: third }, next: at + 1 };
  const year = written[2]?.length === 2 ? shortYear(scan, third) : { year: third, yearBasis: 'written' as const };
  const [day, month] = ordered(scan, first, second) ?? byPublication(scan, first, second, year.year ?? 0);
  return { parts: { ...NOTHING, ...year, month, day }, next: at + 1 };
}

const LEADS = /^(?:on|from|since|until|till|before|after|between|through)$/;
const MONTH_LEADS = /^(?:in|from|since|until|till|before|after|between|by|to)$/;
const JOINTS = /^(?:to|and|until|till|through|-|–)$/;

/** Whether a lexeme stands alone in its text, but for these. */
function isWhole(scan: Scan, at: number, next: number): boolean {
  return at === 0 && next >= scan.lexemes.length;
}

/** Whether "10/1" is led like a date: by a preposition, or as one end of a range of such dates. */
function isLed(scan: Scan, at: number): boolean {
  const before = wordAt(scan, at - 1);
  if (/^[-–]$/.test(wordAt(scan, at + 3)) && lexemeAt(scan, at + 4).kind === 'date') return true;
  return LEADS.test(before) || (JOINTS.test(before) && wordAt(scan, at - 3) === '/');
}

/** After a date in numbers comes a sign or a small word, never what a fraction would measure. */
function endsDate(scan: Scan, at: number): boolean {
  const { kind, word } = lexemeAt(scan, at);
  if (kind === 'sign') return !/^[/%$€£°"']$/.test(word);
  return (
    kind === 'none' || /^(?:to|and|until|till|through|at|in|from|before|after|with|for|or|the|he|she|they)$/.test(word)
  );
}

const isShortNumber = ({ kind, word, suffix }: Lexeme): boolean =>
  kind === 'number' && word.length <= 2 && suffix === '';

/** "on 25/12", "from 10/1 to 11/7", "2/15": a day without its year; only where its order is known. `led`: as a date. */
export function readDayAndMonth(scan: Scan, at: number, led = isLed(scan, at)): Numeral | null {
  const sign = lexemeAt(scan, at + 1);
  const [left, right] = [lexemeAt(scan, at), lexemeAt(scan, at + 2)];
  if (!isPlainNumber(scan, at) || !isShortNumber(left) || !isShortNumber(right)) return null;
  const whole = isWhole(scan, at, at + 3) && /^[-/]$/.test(sign.word);
  const glued = sign.word === '/' && sign.tight && right.tight && led;
  if (!whole && !(glued && endsDate(scan, at + 3))) return null;
  const order = ordered(scan, left.value, right.value);
  if (order === null || isoDay(2000, order[1], order[0]) === null) return null;
  return { parts: { ...NOTHING, day: order[0], month: order[1] }, next: at + 3 };
}

/** Year and month of "2/2013" and "2014-10"; null for anything else, such as the two years of "2014-15". */
function yearAndMonth(scan: Scan, at: number): [year: number, month: number] | null {
  const [left, sign, right] = [lexemeAt(scan, at), wordAt(scan, at + 1), lexemeAt(scan, at + 2)];
  if (sign === '/') return left.word.length <= 2 && isYearNumber(scan, at + 2) ? [right.value, left.value] : null;
  const dashed = sign === '-' && right.word.length === 2 && right.suffix === '' && isYearNumber(scan, at);
  return dashed && right.value <= left.value % 100 ? [left.value, right.value] : null;
}

/** "in 2/2013", "2014-10": a month in numbers. */
export function readMonthAndYear(scan: Scan, at: number): Numeral | null {
  const numbers = lexemeAt(scan, at).kind === 'number' && lexemeAt(scan, at + 2).kind === 'number';
  if (!numbers || !lexemeAt(scan, at + 1).tight || !lexemeAt(scan, at + 2).tight) return null;
  const next = at + 3;
  if (!isWhole(scan, at, next) && !(MONTH_LEADS.test(wordAt(scan, at - 1)) && endsDate(scan, next))) return null;
  const [year, month] = yearAndMonth(scan, at) ?? [0, 0];
  if (year < 1900 || year > 2100 || month < 1 || month > 12) return null;
  return { parts: { ...NOTHING, year, month }, next };
}
