import type { IsoDay } from '#text';

const months = 'january february march april may june july august september october november december'.split(' ');

const LABEL = String.raw`(?:(?:date published|publication date|published(?: on)?|posted(?: on)?|date)\s*:?\s+)?`;
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?';
const MONTH = '(?<month>[a-z]{3,9})\\.?';
const DAY = '(?<day>\\d{1,2})';
const YEAR = '(?<year>\\d{4})';

const forms: readonly RegExp[] = [
  String.raw`${YEAR}-(?<month>\d{2})-(?<day>\d{2})`,
  String.raw`${WEEKDAY}${DAY}(?:st|nd|rd|th)?\s+${MONTH},?\s+${YEAR}`,
  String.raw`${WEEKDAY}${MONTH}\s+${DAY}(?:st|nd|rd|th)?,?\s+${YEAR}`,
].map((form) => new RegExp(String.raw`^${LABEL}${form}\.?$`, 'i'));

/** The day that a line gives when it gives nothing else: "2024-10-17", "Published: 17 October 2024"; otherwise null. */
export function readDateline(line: string): IsoDay | null {
  const written = line.trim();
  if (written.length > 60) return null;
  for (const form of forms) {
    const { year, month, day } = form.exec(written)?.groups ?? {};
    if (year !== undefined && month !== undefined && day !== undefined) {
      return toIsoDay(Number(year), monthNumber(month), Number(day));
    }
  }
  return null;
}

/** 1–12 from digits, a name or its abbreviation; 0 when it is no month. */
function monthNumber(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  const name = written.toLowerCase();
  return (
    months.findIndex(
      (month) => month === name || month.slice(0, 3) === name || (name === 'sept' && month.startsWith(name)),
    ) + 1
  );
}

function toIsoDay(year: number, month: number, day: number): IsoDay | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
