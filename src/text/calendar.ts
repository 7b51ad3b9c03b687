import type { IsoDay } from './types.ts';

/** A day of the proleptic Gregorian calendar by its numbers; month 1–12, day 1–31. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAYS_PER_ERA = 146_097; // 400 Gregorian years
const EPOCH_SHIFT = 719_468; // days from 0000-03-01 to 1970-01-01

/** Days in a month (28–31). */
export function lastDayOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** The ISO day of these numbers; null when there is no such day or the year is not 1–9999. */
export function isoDay(year: number, month: number, day: number): IsoDay | null {
  if (year < 1 || year > 9999 || day < 1 || day > lastDayOfMonth(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whether a text is `YYYY-MM-DD` and such a day exists. */
export function isIsoDay(text: string): text is IsoDay {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    isoDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))) !== null
  );
}

/** The numbers of an ISO day. */
export function calendarDay(day: IsoDay): CalendarDay {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Days since 1970-01-01 (Hinnant, "chrono-compatible low-level date algorithms", days_from_civil). */
function serialOf(iso: IsoDay): number {
  const { year, month, day } = calendarDay(iso);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

/** The inverse of `serialOf`; null outside the years 1–9999. */
function dayOfSerial(serial: number): IsoDay | null {
  const shifted = serial + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return isoDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** The day so many days later (earlier when negative); null outside the years 1–9999. */
export function addDays(day: IsoDay, days: number): IsoDay | null {
  return dayOfSerial(serialOf(day) + days);
}

/** The same day so many months later; a day the month lacks becomes its last day. Null outside the years 1–9999. */
export function addMonths(day: IsoDay, months: number): IsoDay | null {
  const from = calendarDay(day);
  const count = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return isoDay(year, month, Math.min(from.day, lastDayOfMonth(year, month)));
}

/** Days from the first day to the second: 1 for the next day, negative when the second is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return serialOf(to) - serialOf(from);
}

/** Day of the week: 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekday(day: IsoDay): number {
  return ((((serialOf(day) + 3) % 7) + 7) % 7) + 1;
}
