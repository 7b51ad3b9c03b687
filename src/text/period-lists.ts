import { calendarDay, isoDay } from './calendar.ts';
import { dayBounds, firstOfMonth, monthsBounds, undated } from './period-bounds.ts';
import type { Source } from './period-bounds.ts';
import { readDate, readDayNumber, readMonthName } from './period-dates.ts';
import { lexemeAt, skip, wordAt } from './period-lexer.ts';
import { closedRange, plainParts } from './period-ranges.ts';
import { readOrdinal } from './period-numbers.ts';
import { readQuarter } from './period-parts.ts';
import { lastDated, resolveDate } from './period-resolve.ts';
import { directionOf } from './period-tense.ts';
import type { Bounds, Reading, Scan } from './period-types.ts';
import { readYearOf } from './period-year-of.ts';

/** "25 and 26 March", "the 5th and the 6th of May": two days in a row that share their month. */
export function readTwoDays(scan: Scan, at: number): Reading | null {
  const number = wordAt(scan, at - 1) === 'on' ? skip(scan, at, 'the') : at;
  if (lexemeAt(scan, number).kind !== 'number') return null;
  const first = readDayNumber(scan, number);
  if (first === null || wordAt(scan, first.next) !== 'and') return null;
  const last = readDate(scan, skip(scan, first.next + 1, 'the'));
  if (last?.parts?.day !== first.value + 1 || last.parts.month === null || last.parts.weekday !== null) return null;
  const left = resolveDate(scan, { ...last.parts, day: first.value }, at);
  const dated = closedRange(left, last.bounds);
  return dated === null ? null : { start: at, next: last.next, rule: 'two days in a row', bounds: dated };
}

/** "Q1 and Q2 2024": the first quarter takes the year written after the second. */
export function readQuarterInList(scan: Scan, at: number): Reading | null {
  const code = /^[qh]$/.test(wordAt(scan, at)) && lexemeAt(scan, at).capital;
  if (!code) return null;
  const [first, last] = [lexemeAt(scan, at + 1), lastOfQuarters(scan, at)];
  if (last === null || last.bounds.from === null) return null;
  const months = wordAt(scan, at) === 'q' ? 3 : 6;
  const { year } = calendarDay(last.bounds.from);
  if (!(first.value >= 1 && first.value <= 12 / months) || !/^(?:quarter|half)$/.test(last.bounds.grain)) return null;
  const dated = monthsBounds(year, (first.value - 1) * months + 1, months, last.bounds.grain, last.bounds);
  return { start: at, next: at + 2, rule: `${last.bounds.grain} in a list`, bounds: dated };
}

/** The member of a list of quarters that has a year: the Q3 of "Q1, Q2 and Q3 2024". */
function lastOfQuarters(scan: Scan, at: number): Reading | null {
  let next = at;
  for (let count = 0; count < 4; count += 1) {
    const joined = skip(scan, skip(scan, next + 2, ','), 'and');
    if (joined <= next + 2 || wordAt(scan, joined) !== wordAt(scan, at)) return null;
    const quarter = readQuarter(scan, joined);
    if (quarter === null) return null;
    if (!quarter.rule.endsWith('without a year')) return quarter;
    next = joined;
  }
  return null;
}

/** "on the 15th": a day of the month that the text speaks of, else the nearest such day. */
export function readDayOfMonth(scan: Scan, at: number): Reading | null {
  if (wordAt(scan, at) !== 'the' || wordAt(scan, at - 1) !== 'on') return null;
  const day =
    lexemeAt(scan, at + 1).kind === 'number' ? (readOrdinal(scan, at + 1) ?? beforeClock(scan, at + 1)) : null;
  const after = day === null ? undefined : lexemeAt(scan, day.next);
  if (day === null || after === undefined || day.value < 1 || day.value > 31) return null;
  const ends =
    after.kind === 'none' || /^(?:[.,;:!?)]|at|from|between|and|before|after|but|when|that)$/.test(after.word);
  if (!ends || joinsNextDay(scan, day.next)) return null;
  return { start: at, next: day.next, rule: 'day of a month', bounds: resolveDayOfMonth(scan, day.value, at) };
}

/** "the 5th and 9th of May": the month of both stands after the last. */
function joinsNextDay(scan: Scan, at: number): boolean {
  const comma = skip(scan, at, ',');
  const joined = skip(scan, skip(scan, skip(scan, comma, 'and'), 'or'), 'the');
  return joined > at && readOrdinal(scan, joined) !== null;
}

/** "on the 17 from 2pm": a plain number is a day where a time of day follows. */
function beforeClock(scan: Scan, at: number): ReturnType<typeof readDayNumber> {
  const day = readDayNumber(scan, at);
  const times = day !== null && /^(?:at|from|between)$/.test(wordAt(scan, day.next));
  return times && lexemeAt(scan, day.next + 1).kind === 'number' ? day : null;
}

function resolveDayOfMonth(scan: Scan, day: number, at: number): Bounds {
  const last = lastDated(scan);
  const near = last !== null && (last.grain === 'day' || last.grain === 'month');
  if (near) {
    const { year, month } = calendarDay(last.to);
    return dayBounds(isoDay(year, month, day), { basis: 'neighbour', implied: ['year', 'month'] });
  }
  const source: Source = { basis: 'article_date', implied: ['year', 'month'] };
  if (scan.published === null || last !== null) return undated('day', source);
  const now = calendarDay(scan.published);
  const direction = directionOf(scan, at);
  if (direction === null || direction === 'present') return undated('day', source);
  const ahead = direction === 'future';
  const step = ahead ? (day >= now.day ? 0 : 1) : day <= now.day ? 0 : -1;
  const first = firstOfMonth(now.year, now.month + step);
  if (first === null) return undated('day', source);
  const { year, month } = calendarDay(first);
  return dayBounds(isoDay(year, month, day), source);
}

/** "June and December 2024": the first month takes the year written after the second. */
export function readMonthInList(scan: Scan, at: number): Reading | null {
  const month = readMonthName(scan, at);
  if (month === null || month.short) return null;
  let next = joinedMonth(scan, month.next);
  for (let count = 0; count < 11 && next !== null; count += 1) {
    const year = readYearOf(scan, next);
    if (year !== null) {
      const parts = plainParts({ month: month.value, year: year.year, yearBasis: year.basis });
      return { start: at, next: month.next, rule: 'month in a list', bounds: resolveDate(scan, parts, at), parts };
    }
    next = joinedMonth(scan, next);
  }
  return null;
}

/** The lexeme after ", July", "and July", ", and July"; null when no month is joined. */
function joinedMonth(scan: Scan, at: number): number | null {
  const comma = skip(scan, at, ',');
  const joined = skip(scan, skip(scan, comma, 'and'), 'or');
  return joined > at ? (readMonthName(scan, joined)?.next ?? null) : null;
}
