import { readDayNumber, readMonthName } from './period-dates.ts';
import { lexemeAt, skip, wordAt } from './period-lexer.ts';
import { plainParts } from './period-ranges.ts';
import { resolveDate } from './period-resolve.ts';
import type { DateParts, Reading, Scan } from './period-types.ts';
import { readYearOf } from './period-year-of.ts';
import type { YearOf } from './period-year-of.ts';

const MOST_DAYS = 8;

/** Days of one month in a list: where each stands, and the month and year that they share. */
interface DayList {
  readonly days: readonly { readonly value: number; readonly at: number; readonly next: number }[];
  readonly parts: Pick<DateParts, 'year' | 'yearBasis' | 'month'>;
  /** The lexeme after the last day, and after the year that follows it. */
  readonly next: number;
}

/** Rising days joined by commas, with "and" or "or" before the last: "3, 5 and 9"; null for anything else. */
function readDays(scan: Scan, at: number): { days: DayList['days']; next: number } | null {
  const days: { value: number; at: number; next: number }[] = [];
  for (let place = at, last = false; days.length < MOST_DAYS;) {
    const day = lexemeAt(scan, place).kind === 'number' ? readDayNumber(scan, place) : null;
    if (day === null || day.value <= (days.at(-1)?.value ?? 0)) return null;
    days.push({ value: day.value, at: place, next: day.next });
    if (last) return { days, next: day.next };
    const comma = skip(scan, day.next, ',');
    last = /^(?:and|or|&)$/.test(wordAt(scan, comma));
    if (!last && comma === day.next) return null;
    place = last ? comma + 1 : comma;
  }
  return null;
}

/** Where nothing that the last number could count follows. */
function endsList(scan: Scan, at: number): boolean {
  const { kind, word } = lexemeAt(scan, at);
  return (
    kind === 'none' || (kind === 'sign' ? /^[.,;:)!?]$/.test(word) : /^(?:when|as|was|were|but|while)$/.test(word))
  );
}

function sharing(days: DayList['days'], month: number, year: YearOf | null): Omit<DayList, 'next'> {
  return { days, parts: { month, year: year?.year ?? null, yearBasis: year?.basis ?? 'written' } };
}

/** "June 3, 5 and 9", with the year that may follow. */
function listAfterMonth(scan: Scan, at: number): DayList | null {
  const month = readMonthName(scan, at);
  const found = month === null ? null : readDays(scan, month.next);
  if (month === null || found === null) return null;
  const year = readYearOf(scan, found.next);
  if (year === null && !endsList(scan, found.next)) return null;
  return { ...sharing(found.days, month.value, year), next: year?.next ?? found.next };
}

/** "3, 5 and 9 June". */
function listBeforeMonth(scan: Scan, at: number): DayList | null {
  const found = readDays(scan, at);
  const month = found === null ? null : readMonthName(scan, skip(scan, found.next, 'of'));
  if (found === null || month === null) return null;
  const year = readYearOf(scan, month.next);
  return { ...sharing(found.days, month.value, year), next: found.next };
}

function readingOf(scan: Scan, start: number, next: number, { parts }: DayList, day: number): Reading {
  const whole = plainParts({ ...parts, day });
  return { start, next, rule: 'day in a list', bounds: resolveDate(scan, whole, start), parts: whole };
}

/** The month's name before a list of days that a place is in. */
function monthBefore(scan: Scan, at: number): number | null {
  for (let back = at - 1; back >= Math.max(0, at - 3 * MOST_DAYS); back -= 1) {
    const { kind, word } = lexemeAt(scan, back);
    if (readMonthName(scan, back) !== null) return back;
    if (kind !== 'number' && !/^(?:[,.&]|and|or)$/.test(word)) return null;
  }
  return null;
}

/** Each day of "June 3, 5 and 9, 2024" and of "on 3, 5 and 9 June". */
export function readDayInList(scan: Scan, at: number): Reading | null {
  const month = readMonthName(scan, at);
  if (month !== null) {
    const list = listAfterMonth(scan, at);
    const [first] = list?.days ?? [];
    return list === null || first === undefined ? null : readingOf(scan, at, first.next, list, first.value);
  }
  if (lexemeAt(scan, at).kind !== 'number') return null;
  const named = /^(?:,|and|or|&)$/.test(wordAt(scan, at - 1)) ? monthBefore(scan, at) : null;
  const after = named === null ? null : listAfterMonth(scan, named);
  const before = after === null && isLed(scan, at) ? listBeforeMonth(scan, at) : null;
  const list = after ?? before;
  const day = list?.days.find((each) => each.at === at);
  if (list === null || day === undefined) return null;
  return readingOf(scan, at, day === list.days.at(-1) ? list.next : day.next, list, day.value);
}

/** "on 3 and 5 June": led like a date, or the next day of such a list. */
function isLed(scan: Scan, at: number): boolean {
  const before = wordAt(scan, at - 1);
  return /^(?:on|the|of|for|from)$/.test(before) || (before === ',' && lexemeAt(scan, at - 2).kind === 'number');
}
