import { addDays, calendarDay, daysBetween, isoDay, weekday } from './calendar.ts';
import { ALL_PARTS, dayBounds, firstOfMonth, monthsBounds, undated, yearBounds } from './period-bounds.ts';
import type { Source } from './period-bounds.ts';
import { directionOf } from './period-tense.ts';
import type { Bounds, DateParts, Part, Scan } from './period-types.ts';
import type { Basis, IsoDay } from './types.ts';

const HISTORY_YEARS = 10;
const NEAR_DAYS = 60;
/** A day this soon after the article, of which no verb says that it is past, is to come: no one writes so of a year ago. */
const SOON_DAYS = 10;

/** A year and where it comes from; null when nothing tells. */
export interface YearChoice {
  readonly year: number;
  readonly basis: Basis;
}

/** The last dated period of the text that lies within one year and is not open. */
export function lastDated(scan: Scan): (Bounds & { from: IsoDay; to: IsoDay }) | null {
  const last = scan.earlier.at(-1);
  return last !== undefined && last.from !== null && last.to !== null
    ? { ...last, from: last.from, to: last.to }
    : null;
}

/** Whether the text so far tells of long-past years, so that a bare "in June" is not sure to be of the year of publication. */
export function isHistory(scan: Scan, last: Bounds | null): boolean {
  return (
    scan.published !== null &&
    last?.to != null &&
    calendarDay(scan.published).year - calendarDay(last.to).year >= HISTORY_YEARS
  );
}

/** In a text about the past a bare month belongs to the year last named, unless that would run backwards. */
function yearFromText(last: Bounds | null, month: number, day: number | null): YearChoice | null {
  if (last?.from == null || last.to == null) return null;
  const from = calendarDay(last.from);
  if (from.year !== calendarDay(last.to).year) return null;
  if (last.grain !== 'year' && isBefore(month, day, from.month, last.grain === 'day' ? from.day : null)) return null;
  return { year: from.year, basis: 'neighbour' };
}

function isBefore(month: number, day: number | null, otherMonth: number, otherDay: number | null): boolean {
  if (month !== otherMonth) return month < otherMonth;
  return day !== null && otherDay !== null && day < otherDay;
}

/** Years to try for a month (and day) without one: the nearest past first or, after a future cue, the nearest ahead. */
function candidateYears(scan: Scan, published: IsoDay, month: number, day: number | null, at: number): number[] {
  const now = calendarDay(published);
  const past = isBefore(now.month, now.day, month, day) ? now.year - 1 : now.year;
  const ahead = isBefore(month, day, now.month, now.day) ? now.year + 1 : now.year;
  const tense = directionOf(scan, at);
  const start = isoDay(ahead, month, day ?? 1);
  const days = start === null ? Infinity : daysBetween(published, start);
  const soon = (tense === 'present' && days <= NEAR_DAYS) || (tense === null && day !== null && days <= SOON_DAYS);
  const order = tense === 'future' ? [ahead, ahead + 1, ahead + 2, past] : soon ? [ahead, past] : [past, ahead];
  return [...order, past - 1, past - 2, past - 3, past - 4, past - 5];
}

/** The year a month, or a day of a month, belongs to when the text does not say; null when that cannot be told. */
function chooseYear(scan: Scan, parts: DateParts, month: number, at: number): YearChoice | null {
  const last = lastDated(scan);
  if (scan.published === null) return yearFromText(last, month, parts.day);
  if (isHistory(scan, last)) return last?.grain === 'year' ? null : yearFromText(last, month, parts.day);
  const years = candidateYears(scan, scan.published, month, parts.day, at);
  if (parts.day === null) return { year: years[0] ?? 0, basis: 'article_date' };
  const days = years.map((year) => isoDay(year, month, parts.day ?? 1));
  const fits = days.findIndex((day) => day !== null && (parts.weekday === null || weekday(day) === parts.weekday));
  const year = years[fits >= 0 ? fits : days.findIndex((day) => day !== null)];
  return year === undefined ? null : { year, basis: 'article_date' };
}

/** The nearest such weekday up to a day, that day included; or, ahead, the nearest after it. */
export function nearestWeekday(day: IsoDay, wanted: number, ahead: boolean): IsoDay | null {
  const back = (weekday(day) - wanted + 7) % 7;
  return addDays(day, ahead ? 7 - back : -back);
}

/** The year that a stretch beginning with this month belongs to when the text does not say. */
export function yearOfMonth(scan: Scan, month: number, at: number): YearChoice | null {
  return chooseYear(scan, { year: null, yearBasis: 'written', month, day: null, weekday: null }, month, at);
}

function resolveWeekday(scan: Scan, wanted: number, at: number): Bounds {
  const source: Source = { basis: 'article_date', implied: ALL_PARTS };
  const last = lastDated(scan);
  if (scan.published === null || (isHistory(scan, last) && last?.grain === 'day')) return undated('day', source);
  const ahead = directionOf(scan, at) === 'future' && weekday(scan.published) !== wanted;
  return dayBounds(nearestWeekday(scan.published, wanted, ahead), source);
}

/** "Friday the 26th": this month when it fits, else the nearest month back, or ahead, in which that day is such a weekday. */
function resolveWeekdayDay(scan: Scan, wanted: number, day: number, at: number): Bounds {
  const source: Source = { basis: 'article_date', implied: ['year', 'month'] };
  if (scan.published === null) return undated('day', source);
  const { year, month } = calendarDay(scan.published);
  const step = directionOf(scan, at) === 'future' ? 1 : -1;
  for (let away = 0; away <= 12; away += 1) {
    const first = firstOfMonth(year, month + step * away);
    const found = first === null ? null : isoDay(calendarDay(first).year, calendarDay(first).month, day);
    if (found !== null && weekday(found) === wanted) return dayBounds(found, source);
  }
  return undated('day', source);
}

/** Completes a date from its text and context. Ends are null where there is no such day or the year cannot be told. */
export function resolveDate(scan: Scan, parts: DateParts, at: number): Bounds {
  const { month, day } = parts;
  if (month === null) {
    if (parts.year !== null) return yearBounds(parts.year, sourceOf(parts.yearBasis));
    if (parts.weekday !== null && day !== null) return resolveWeekdayDay(scan, parts.weekday, day, at);
    return parts.weekday === null ? undated('day', sourceOf('article_date')) : resolveWeekday(scan, parts.weekday, at);
  }
  const grain = day === null ? 'month' : 'day';
  if (parts.year === null && parts.yearBasis !== 'written') return undated(grain, sourceOf(parts.yearBasis));
  const choice =
    parts.year === null ? chooseYear(scan, parts, month, at) : { year: parts.year, basis: parts.yearBasis };
  if (choice === null) return undated(grain, sourceOf('article_date'));
  const source = sourceOf(choice.basis);
  if (day === null) return monthsBounds(choice.year, month, 1, 'month', source);
  return dayBounds(isoDay(choice.year, month, day), source);
}

function sourceOf(basis: Basis): Source {
  const implied: readonly Part[] = basis === 'written' ? [] : ['year'];
  return { basis, implied };
}
