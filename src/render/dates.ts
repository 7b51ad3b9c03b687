import type { IsoDay } from '#text';

/** A day in words, "10 January 2025", in the manner of a locale (BCP 47). */
export function showDay(day: IsoDay, locale = 'en-GB'): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
