import { COUNTED } from './period-cues.ts';
import { eraAfter, readEraNumber, shortYear } from './period-eras.ts';
import { LOWER_CASE_TRAPS, MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './period-lexicon.ts';
import { lexemeAt, skip, wordAt } from './period-lexer.ts';
import { isMonthAlone, isWeekdayAlone } from './period-names.ts';
import { isPlainNumber, readCardinal, readOrdinal } from './period-numbers.ts';
import { readDayAndMonth, readFullDate, readMonthAndYear } from './period-numerals.ts';
import { resolveDate } from './period-resolve.ts';
import type { DateParts, Reading, Scan } from './period-types.ts';
import { isYearNumber, readYearOf } from './period-year-of.ts';

/** Parts of a date and the lexeme after it. */
interface Parsed {
  readonly parts: DateParts;
  readonly next: number;
}

interface Named {
  readonly value: number;
  readonly next: number;
  readonly short: boolean;
}

const NOTHING: DateParts = { year: null, yearBasis: 'written', month: null, day: null, weekday: null };

function readName(
  scan: Scan,
  at: number,
  full: ReadonlyMap<string, number>,
  short: ReadonlyMap<string, number>,
): Named | null {
  const { word } = lexemeAt(scan, at);
  const value = full.get(word);
  if (value !== undefined) return { value, next: at + 1, short: false };
  const abbreviated = short.get(word);
  if (abbreviated === undefined) return null;
  const point = lexemeAt(scan, at + 1);
  return { value: abbreviated, next: point.word === '.' && point.tight ? at + 2 : at + 1, short: true };
}

/** A month's name or abbreviation, with its point. */
export function readMonthName(scan: Scan, at: number): Named | null {
  return readName(scan, at, MONTHS, SHORT_MONTHS);
}

/** A weekday's name or abbreviation, with its point. */
export function readWeekdayName(scan: Scan, at: number): Named | null {
  return readName(scan, at, WEEKDAYS, SHORT_WEEKDAYS);
}

/** A day of the month: "10", "10th", "tenth"; not "10" in "10.5", "10:30" or "10%". */
export function readDayNumber(
  scan: Scan,
  at: number,
  sign = '',
): { value: number; next: number; ordinal: boolean } | null {
  const ordinal = readOrdinal(scan, at);
  if (ordinal !== null) return ordinal.value <= 31 ? { ...ordinal, ordinal: true } : null;
  const lexeme = lexemeAt(scan, at);
  const after = lexemeAt(scan, at + 1);
  const glued = after.tight && (after.word === ':' || after.word === '%');
  const plain = lexeme.kind === 'number' && lexeme.suffix === '' && lexeme.word.length <= 2;
  if (!plain || glued || isClockAfter(scan, at + 1) || (sign === '' && isInsideNumber(scan, at))) return null;
  return lexeme.value >= 1 && lexeme.value <= 31 ? { value: lexeme.value, next: at + 1, ordinal: false } : null;
}

/** "5 p.m.", "5 pm", "5 o’clock". */
function isClockAfter(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at);
  if (word === 'am' || word === 'pm') return true;
  const letters = `${word}${wordAt(scan, at + 1)}${wordAt(scan, at + 2)}`;
  return letters === 'a.m' || letters === 'p.m' || /^o['’]clock$/.test(letters);
}

/** The last digits of "$12", "12:30" or "3/12" are no day. */
function isInsideNumber(scan: Scan, at: number): boolean {
  const before = wordAt(scan, at - 1);
  if (/^[$€£¥+]$/.test(before)) return true;
  return lexemeAt(scan, at).tight && /^[:./]$/.test(before) && lexemeAt(scan, at - 2).kind === 'number';
}

/** ", 2025", "2025", "of 2025", "of this year", "44 BC" after a day or month. */
function readTail(scan: Scan, parsed: Parsed): Parsed {
  const era = readEraNumber(scan, skip(scan, parsed.next, ','));
  if (era !== null) {
    const year = era.before ? { year: null, yearBasis: 'convention' as const } : { year: era.value };
    return { parts: { ...parsed.parts, ...year }, next: era.next };
  }
  const year = readYearOf(scan, parsed.next);
  return year === null
    ? ((parsed.parts.day === null ? null : readShortTail(scan, parsed)) ?? parsed)
    : { parts: { ...parsed.parts, year: year.year, yearBasis: year.basis }, next: year.next };
}

function isTwoDigits(scan: Scan, at: number): boolean {
  const { kind, word, suffix } = lexemeAt(scan, at);
  return kind === 'number' && suffix === '' && word.length === 2;
}

/** The "of 87" and "’87" after a day and its month. */
function readShortTail(scan: Scan, parsed: Parsed): Parsed | null {
  const mark = wordAt(scan, parsed.next);
  const marked = /^['’]$/.test(mark) && lexemeAt(scan, parsed.next + 1).tight;
  if ((mark !== 'of' && !marked) || !isTwoDigits(scan, parsed.next + 1)) return null;
  if (lexemeAt(scan, parsed.next + 2).kind === 'word') return null;
  const year = shortYear(scan, lexemeAt(scan, parsed.next + 1).value);
  return { parts: { ...parsed.parts, ...year }, next: parsed.next + 2 };
}

/** "January 10", "Jan. the 10th", or the month alone. */
function readMonthFirst(scan: Scan, at: number): Parsed | null {
  const month = readMonthName(scan, at);
  if (month === null) return null;
  const parts = { ...NOTHING, month: month.value };
  const comma = wordAt(scan, month.next) === ',' ? month.next + 1 : month.next;
  const day =
    readDayNumber(scan, skip(scan, month.next, 'the')) ??
    ordinalAfterComma(scan, comma) ??
    dayAfterSlash(scan, month.next) ??
    dayInWords(scan, month.next);
  if (day === null || isCountInMonth(scan, at, day)) {
    const tailed = readTail(scan, { parts, next: month.next });
    return tailed.next > month.next || isMonthAlone(scan, at, month.short) ? tailed : null;
  }
  return readTail(scan, { parts: { ...parts, day: day.value }, next: day.next });
}

/** "Nov/2". */
function dayAfterSlash(scan: Scan, at: number): ReturnType<typeof readDayNumber> {
  if (wordAt(scan, at) !== '/' || !lexemeAt(scan, at).tight || wordAt(scan, at + 2) === '/') return null;
  return readDayNumber(scan, at + 1, '/');
}

/** "January twenty five nineteen eighty-six": a day in words needs its year. */
function dayInWords(scan: Scan, at: number): ReturnType<typeof readDayNumber> {
  const day = lexemeAt(scan, at).kind === 'word' ? readCardinal(scan, at) : null;
  if (day === null || day.value > 31 || readYearOf(scan, day.next)?.basis !== 'written') return null;
  return { ...day, ordinal: false };
}

/** "October, 1st" is a date, "in October, 10 people" is not. */
function ordinalAfterComma(scan: Scan, at: number): ReturnType<typeof readDayNumber> {
  const day = wordAt(scan, at - 1) === ',' ? readDayNumber(scan, at) : null;
  return day?.ordinal === true && /^\d/.test(wordAt(scan, at)) ? day : null;
}

/** "In June 20 people died": the number counts people. */
function isCountInMonth(scan: Scan, at: number, day: { next: number; ordinal: boolean }): boolean {
  if (day.ordinal) return false;
  const [before, second] = [wordAt(scan, at - 1), wordAt(scan, at - 2)];
  const joined = MONTH_JOINTS.test(before) && MONTHS.has(second);
  const inside = before === 'in' || before === 'during' || joined || (before === 'of' && PART_OF_MONTH.test(second));
  const era = wordAt(scan, day.next) !== 'ad' && eraAfter(scan, day.next) !== null;
  return era || COUNTED.has(wordAt(scan, day.next)) || (inside && isPluralNoun(scan, day.next));
}

/** Days have no end of their own: "by the end of December 19 boats had sunk". */
const MONTH_JOINTS = /^(?:to|until|till|through|-|–)$/;
const PART_OF_MONTH = /^(?:end|close|start|beginning|middle|course)$/;

function isPluralNoun(scan: Scan, at: number): boolean {
  const { kind, word, capital } = lexemeAt(scan, at);
  return kind === 'word' && !capital && word.length > 3 && word.endsWith('s') && !word.endsWith('ss');
}

/** "fifteen August nineteen ninety-three": only with its year. */
function spelledDay(scan: Scan, at: number): ReturnType<typeof readDayNumber> {
  const day = lexemeAt(scan, at).kind === 'word' ? readCardinal(scan, at) : null;
  const month = day === null || day.value > 31 ? null : readMonthName(scan, day.next);
  if (day === null || month === null || readYearOf(scan, month.next)?.basis !== 'written') return null;
  return { ...day, ordinal: false };
}

/** "10 January", "the 10th of January", "31-Oct-1974". */
function readDayFirst(scan: Scan, at: number): Parsed | null {
  const day = readDayNumber(scan, skip(scan, at, 'the')) ?? spelledDay(scan, at);
  if (day === null) return null;
  const sign = wordAt(scan, day.next);
  const joined = sign === 'of' || sign === '-' || sign === '/' ? day.next + 1 : day.next;
  const month = readMonthName(scan, joined);
  if (month === null) return null;
  const parts = { ...NOTHING, month: month.value, day: day.value };
  const dashed = sign !== 'of' && joined > day.next && wordAt(scan, month.next) === sign;
  if (!dashed) return readTail(scan, { parts, next: month.next });
  const year = lexemeAt(scan, month.next + 1);
  if (isYearNumber(scan, month.next + 1)) return { parts: { ...parts, year: year.value }, next: month.next + 2 };
  if (!isTwoDigits(scan, month.next + 1)) return { parts, next: month.next };
  return { parts: { ...parts, ...shortYear(scan, year.value) }, next: month.next + 2 };
}

/** "2018 March 18", "2017 April", "2012/Aug/10". */
function readYearFirst(scan: Scan, at: number): Parsed | null {
  if (!isYearNumber(scan, at)) return null;
  const sign = wordAt(scan, at + 1) === '/' || wordAt(scan, at + 1) === '-' ? wordAt(scan, at + 1) : '';
  const inner = sign === '' ? at + 1 : at + 2;
  const month = readMonthName(scan, inner);
  if (month === null) return null;
  const day = readDayNumber(scan, sign === '' ? month.next : skip(scan, month.next, sign), sign);
  if (day === null && (month.short || LOWER_CASE_TRAPS.has(wordAt(scan, inner)))) return null;
  const parts: DateParts = { ...NOTHING, year: lexemeAt(scan, at).value, month: month.value, day: day?.value ?? null };
  return { parts, next: day?.next ?? month.next };
}

/** "Friday, January 10", "Friday (January 10)", "Friday the 10th of January". */
function readWithWeekday(scan: Scan, at: number): Parsed | null {
  const name = readWeekdayName(scan, at);
  if (name === null) return null;
  const sign = wordAt(scan, name.next);
  const inner = sign === ',' || sign === '(' ? name.next + 1 : name.next;
  const date = readDayFirst(scan, inner) ?? readMonthFirst(scan, inner) ?? readNumbers(scan, inner);
  if (date !== null && date.parts.day !== null && (sign !== '(' || wordAt(scan, date.next) === ')')) {
    return { parts: { ...date.parts, weekday: name.value }, next: sign === '(' ? date.next + 1 : date.next };
  }
  const day = readDayAfterWeekday(scan, name.next);
  if (day !== null) return { parts: { ...NOTHING, day: day.value, weekday: name.value }, next: day.next };
  const whole = at === 0 && name.next >= scan.lexemes.length;
  if (name.short ? !whole : !isWeekdayAlone(scan, at)) return null;
  return { parts: { ...NOTHING, weekday: name.value }, next: name.next };
}

/** "Friday 13/12/2024", "Friday 13/12". */
function readNumbers(scan: Scan, at: number): Parsed | null {
  const date = readFullDate(scan, at) ?? readDayAndMonth(scan, at, true);
  return date === null ? null : readTail(scan, date);
}

/** "Friday the 26th", "Thu 15th", "Sunday 31". */
function readDayAfterWeekday(scan: Scan, at: number): { value: number; next: number } | null {
  const ordinal = readOrdinal(scan, skip(scan, at, 'the'));
  const plain = isPlainNumber(scan, at) ? readDayNumber(scan, at) : null;
  const day = ordinal ?? (plain === null || isGlued(scan, plain.next) ? null : plain);
  return day !== null && day.value <= 31 && !isCounting(scan, day.next) ? day : null;
}

/** "Monday 12-4" and "Friday 7.6" go on. */
function isGlued(scan: Scan, at: number): boolean {
  return lexemeAt(scan, at).tight && (lexemeAt(scan, at + 1).tight || lexemeAt(scan, at).kind !== 'sign');
}

/** "Friday the second plane": the ordinal counts something. */
function isCounting(scan: Scan, at: number): boolean {
  const { kind, word } = lexemeAt(scan, at);
  return (
    kind === 'word' && !/^(?:at|in|on|from|to|and|or|with|for|was|is|around|after|before|between|will)$/.test(word)
  );
}

/** "10/1", "5/7, 2020": a day and a month in numbers, with the year that may follow. */
function readShortDate(scan: Scan, at: number): Parsed | null {
  const date = readDayAndMonth(scan, at);
  return date === null ? null : readTail(scan, date);
}

function ruleOf(parts: DateParts): string {
  if (parts.weekday !== null) return parts.month === null ? 'weekday' : 'weekday with its date';
  if (parts.day !== null) return parts.year === null ? 'day without a year' : 'day of a year';
  return parts.year === null ? 'month without a year' : 'month of a year';
}

/** A plain calendar date: a day, a weekday, or a month, with or without its year. */
export function readDate(scan: Scan, at: number): Reading | null {
  const parsed =
    readFullDate(scan, at) ??
    readShortDate(scan, at) ??
    readMonthAndYear(scan, at) ??
    readWithWeekday(scan, at) ??
    readYearFirst(scan, at) ??
    readDayFirst(scan, at) ??
    readMonthFirst(scan, at);
  if (parsed === null) return null;
  const { parts, next } = parsed;
  return { start: at, next, rule: ruleOf(parts), bounds: resolveDate(scan, parts, at), parts };
}
