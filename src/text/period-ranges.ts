import { calendarDay, daysBetween } from './calendar.ts';
import { ALL_PARTS, bounds, dayBounds, undated, yearBounds, WRITTEN } from './period-bounds.ts';
import { COUNTED, DASHES, RANGE_WORDS } from './period-cues.ts';
import { firstReading } from './period-choice.ts';
import { readAgoOnly } from './period-counted.ts';
import { readDate, readDayNumber, readMonthName } from './period-dates.ts';
import { readFeast } from './period-feasts.ts';
import { readFiscalYear } from './period-fiscal.ts';
import { lexemeAt, skip, wordAt } from './period-lexer.ts';
import { isLabelled } from './period-names.ts';
import { readQuarter } from './period-parts.ts';
import { readEdge, readThird } from './period-portions.ts';
import { readNamedDay, readPointed } from './period-relative.ts';
import { nearestWeekday, resolveDate } from './period-resolve.ts';
import type { Bounds, DateParts, Part, Reader, Reading, Scan } from './period-types.ts';
import type { Basis } from './types.ts';
import { isYearNumber, readYearOf } from './period-year-of.ts';
import { readDecade, readYear } from './period-years.ts';

const STRENGTH: readonly Basis[] = ['written', 'convention', 'neighbour', 'article_date'];

/** One end of a range: anything dated, a bare year, a bare month name, or only a day of the month. */
const ENDS: readonly Reader[] = [
  ...[readAgoOnly, readDayOfPointed],
  ...[readNow, readNamedDay, readFeast, readPointed, readEdge, readThird, readFiscalYear, readQuarter, readDate],
  ...[readDecadeEnd, readNumberYear, readYear, readBareMonth, readBareDay],
];

/** "now", "date", "the present day", "the current date". */
function readNow(scan: Scan, at: number): Reading | null {
  const word = wordAt(scan, at);
  const next = word === 'now' || word === 'date' ? at + 1 : presentAt(scan, skip(scan, at, 'the'));
  if (next === 0) return null;
  const bounds = dayBounds(scan.published, { basis: 'article_date', implied: ALL_PARTS });
  return { start: at, next, rule: 'now', bounds };
}

/** The lexeme after "present", "present day", "current date"; 0 where the word describes something else. */
function presentAt(scan: Scan, at: number): number {
  const word = wordAt(scan, at);
  const day = /^(?:day|date|time)$/.test(wordAt(scan, at + 1));
  if (word === 'current') return day ? at + 2 : 0;
  const next = day ? at + 2 : at + 1;
  const after = lexemeAt(scan, next);
  const ends = after.kind !== 'word' || AFTER_PRESENT.test(after.word);
  return word === 'present' && ends && after.word !== '-' ? next : 0;
}

const AFTER_PRESENT = /^(?:and|or|but|with|in|at|is|are|was|were|has|have|had|as|for|by|on|he|she|it|they)$/;

export function plainParts(parts: Partial<DateParts>): DateParts {
  return { year: null, yearBasis: 'written', month: null, day: null, weekday: null, ...parts };
}

/** "the 23rd of next month", "12 of this month": a plain number needs its "of". */
function readDayOfPointed(scan: Scan, at: number): Reading | null {
  const day = readDayNumber(scan, skip(scan, at, 'the'));
  const of = day !== null && wordAt(scan, day.next) === 'of';
  const host = day !== null && (of || day.ordinal) ? readPointed(scan, of ? day.next + 1 : day.next) : null;
  if (day === null || host?.bounds.grain !== 'month' || host.bounds.from === null) return null;
  const { year, month } = calendarDay(host.bounds.from);
  const parts = plainParts({ day: day.value, month, year, yearBasis: host.bounds.basis });
  return { start: at, next: host.next, rule: 'day', bounds: resolveDate(scan, parts, at), parts };
}

function readDecadeEnd(scan: Scan, at: number): Reading | null {
  return readDecade(scan, skip(scan, at, 'the'));
}

function readNumberYear(scan: Scan, at: number): Reading | null {
  if (!isYearNumber(scan, at)) return null;
  const { value } = lexemeAt(scan, at);
  return {
    start: at,
    next: at + 1,
    rule: 'year',
    bounds: yearBounds(value, WRITTEN),
    parts: plainParts({ year: value }),
  };
}

function readBareMonth(scan: Scan, at: number): Reading | null {
  const month = readMonthName(scan, at);
  if (month === null) return null;
  const year = readYearOf(scan, month.next);
  const parts = plainParts({ month: month.value, year: year?.year ?? null, yearBasis: year?.basis ?? 'written' });
  return { start: at, next: year?.next ?? month.next, rule: 'month', bounds: resolveDate(scan, parts, at), parts };
}

/** A day of the month; with its year ("August 10 to 22, 2012") when the other end gives the month. */
function readBareDay(scan: Scan, at: number): Reading | null {
  const day = readDayNumber(scan, skip(scan, at, 'the'));
  if (day === null) return null;
  const source = { basis: 'article_date', implied: ['year', 'month'] } as const;
  const year = readYearOf(scan, day.next);
  const parts = plainParts({ day: day.value, year: year?.year ?? null, yearBasis: year?.basis ?? 'written' });
  return { start: at, next: year?.next ?? day.next, rule: 'day', bounds: undated('day', source), parts };
}

/** "2019/20": the slash joins two years in a row. */
function isNextYear(scan: Scan, at: number): boolean {
  const { word, value } = lexemeAt(scan, at + 1);
  const next = lexemeAt(scan, at - 1).value + 1;
  return word.length === 4 ? value === next : word.length === 2 && value === next % 100;
}

/** The lexeme after the word or dash that joins two ends, or 0. */
function joinAt(scan: Scan, at: number, between: boolean): number {
  const { word, tight } = lexemeAt(scan, at);
  if (word === 'up' && RANGE_WORDS.has(wordAt(scan, at + 1))) return at + 2;
  if (RANGE_WORDS.has(word) || (between && word === 'and')) return at + 1;
  if (word === '/' && tight && lexemeAt(scan, at - 1).word.length === 4) return isNextYear(scan, at) ? at + 1 : 0;
  if (!DASHES.has(word)) return 0;
  return tight === lexemeAt(scan, at + 1).tight ? at + 1 : 0;
}

/** "between X and Y", "from X to Y", "X to Y", "X–Y". */
export function readRange(scan: Scan, at: number): Reading | null {
  const opener = wordAt(scan, at);
  const opened = opener === 'between' || opener === 'from';
  const first = firstReading(scan, opened ? at + 1 : at, ENDS);
  if (first === null) return null;
  const joined = joinAt(scan, first.next, opener === 'between');
  if (joined === 0) return null;
  const split = splitYear(scan, first, joined);
  if (split !== null) return { ...split, start: at };
  const last = fiscalEnd(scan, first, joined) ?? firstReading(scan, skip(scan, joined, 'from'), ENDS);
  if (last === null || (!opened && !mayJoin(scan, first, last, joined))) return null;
  const dated = joinEnds(scan, first, last, at);
  if (dated === null || isCountRange(scan, first, last, opened)) return null;
  return { start: at, next: last.next, rule: 'range', bounds: dated };
}

/** "fiscal years 2021 through 2023": the second year is fiscal too. */
function fiscalEnd(scan: Scan, first: Reading, at: number): Reading | null {
  if (first.bounds.grain !== 'fiscal_year' || !isYearNumber(scan, at)) return null;
  const { fiscalNext } = scan;
  scan.fiscalNext = at - 1;
  const last = readFiscalYear(scan, at);
  scan.fiscalNext = fiscalNext;
  return last;
}

/** "2019-20", "1974–79": the second year is short for one of the same century. */
function splitYear(scan: Scan, first: Reading, at: number): Reading | null {
  const { kind, word, value, suffix, tight } = lexemeAt(scan, at);
  const year = first.rule === 'year' && first.next === first.start + 1 ? (first.parts?.year ?? null) : null;
  if (year === null || kind !== 'number' || word.length !== 2 || suffix !== '' || !tight) return null;
  const last = year - (year % 100) + value + (year % 100 === 99 && value === 0 ? 100 : 0);
  if (last <= year || COUNTED.has(wordAt(scan, at + 1)) || lexemeAt(scan, at + 1).word === '-') return null;
  const dated = bounds(`${String(year)}-01-01`, `${String(last)}-12-31`, 'range', WRITTEN);
  return { start: first.start, next: at + 1, rule: 'years joined by a dash', bounds: dated };
}

/** Without "from" or "between" both ends must be of one kind, and a bare day must be joined to a full date. */
function mayJoin(scan: Scan, first: Reading, last: Reading, joined: number): boolean {
  if (/^compared?$|^relative$|^versus$/.test(wordAt(scan, first.start - 1))) return false;
  const word = wordAt(scan, joined - 1);
  const bareDay = first.parts?.day != null && first.parts.month === null && first.parts.weekday === null;
  if (bareDay) return last.parts?.day != null && last.parts.month !== null;
  if ((RANGE_WORDS.has(word) && word !== 'to') || (last.rule === 'now' && DASHES.has(word))) return true;
  return first.bounds.grain === last.bounds.grain || isDayAfter(first, last);
}

/** "May 3 to 5", "November to February 5": a day after a date or a month. */
function isDayAfter({ parts: first }: Reading, { parts: last }: Reading): boolean {
  if (first === undefined || last?.day == null) return false;
  return last.month === null || isBareMonth(first);
}

/** The November of "November to February 5". */
function isBareMonth({ month, day, year, yearBasis }: DateParts): boolean {
  return month !== null && day === null && year === null && yearBasis === 'written';
}

/** Two bare numbers that a count follows, or that are no plausible years, are amounts. */
function isCountRange(scan: Scan, first: Reading, last: Reading, opened: boolean): boolean {
  if (first.rule !== 'year' || last.rule !== 'year') return false;
  const after = lexemeAt(scan, last.next);
  const plural = after.kind === 'word' && !after.capital && after.word.endsWith('s') && after.word.length > 3;
  const year = last.parts?.year ?? 0;
  if (COUNTED.has(after.word) || year > 2100 || isLabelled(scan, first.start)) return true;
  return plural && (year < 1800 || !opened);
}

/** Both ends resolved together: what one leaves out it takes from the other. Null when they cannot form a range. */
function joinEnds(scan: Scan, first: Reading, last: Reading, at: number): Bounds | null {
  const a = first.parts;
  const b = last.parts;
  if (last.rule === 'now' && scan.published === null) return openEnd(first.bounds);
  if (a === undefined || b === undefined) return closedRange(first.bounds, last.bounds);
  if (isOnlyWeekday(a) || isOnlyWeekday(b)) return joinWeekdays(first, last);
  if (a.month === null && b.month === null && (a.day !== null || b.day !== null)) return null;
  const right = b.month === null && b.day !== null ? { ...b, ...monthOf(a), ...yearOf(b.year === null ? a : b) } : b;
  const left = a.month === null && a.day !== null ? { ...a, ...monthOf(right), ...yearOf(right) } : a;
  return shareYear(scan, left, right, at);
}

/** Up to a present that no date tells. */
function openEnd({ from, basis, implied }: Bounds): Bounds {
  return { from, to: null, grain: 'open', basis, implied };
}

function isOnlyWeekday(parts: DateParts): boolean {
  return parts.weekday !== null && parts.month === null;
}

function monthOf({ month }: DateParts): Pick<DateParts, 'month'> {
  return { month };
}

function yearOf({ year, yearBasis }: DateParts): Pick<DateParts, 'year' | 'yearBasis'> {
  return { year, yearBasis };
}

/** A weekday named without "next" or "last" before it. */
function bareWeekday(parts: DateParts | undefined): number | null {
  return parts?.month === null && parts.yearBasis === 'written' ? parts.weekday : null;
}

/** "Monday to Friday": the end, and the nearest such start before it; after "next Monday" the nearest end after it. */
function joinWeekdays(first: Reading, last: Reading): Bounds | null {
  const start = bareWeekday(first.parts);
  const end = bareWeekday(last.parts);
  if (start === null && end !== null && first.bounds.to !== null) {
    const day = nearestWeekday(first.bounds.to, end, true);
    return closedRange(first.bounds, { ...last.bounds, from: day, to: day });
  }
  if (start === null || last.bounds.to === null || runsForward(first.bounds, last.bounds)) {
    return closedRange(first.bounds, last.bounds);
  }
  const day = nearestWeekday(last.bounds.to, start, false);
  return closedRange({ ...first.bounds, from: day, to: day }, last.bounds);
}

/** Gives a year to the end that lacks one so that the range runs forward. */
function shareYear(scan: Scan, left: DateParts, right: DateParts, at: number): Bounds | null {
  if (left.year !== null && right.year === null && right.yearBasis === 'written') {
    const first = resolveDate(scan, left, at);
    const same = resolveDate(scan, { ...right, year: left.year, yearBasis: left.yearBasis }, at);
    const later = runsForward(first, same)
      ? same
      : resolveDate(scan, { ...right, year: left.year + 1, yearBasis: left.yearBasis }, at);
    return closedRange(first, later);
  }
  const last = resolveDate(scan, right, at);
  const year = last.from === null ? null : calendarDay(last.from).year;
  if (left.year !== null || left.yearBasis !== 'written' || year === null)
    return closedRange(resolveDate(scan, left, at), last);
  const same = resolveDate(scan, { ...left, year, yearBasis: last.basis }, at);
  const earlier = runsForward(same, last)
    ? same
    : resolveDate(scan, { ...left, year: year - 1, yearBasis: last.basis }, at);
  return closedRange(earlier, last);
}

function runsForward(first: Bounds, last: Bounds): boolean {
  return first.from !== null && last.to !== null && first.from <= last.to;
}

/** From the first day of one to the last day of the other; undated ends give an undated range. */
export function closedRange(first: Bounds, last: Bounds): Bounds | null {
  const basis = STRENGTH[Math.max(STRENGTH.indexOf(first.basis), STRENGTH.indexOf(last.basis))] ?? 'written';
  const implied: Part[] = ALL_PARTS.filter((part) => first.implied.includes(part) || last.implied.includes(part));
  if (first.from === null || last.to === null) return undated('range', { basis, implied });
  return daysBetween(first.from, last.to) < 0 ? null : bounds(first.from, last.to, 'range', { basis, implied });
}
