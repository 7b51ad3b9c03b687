import { addDays, calendarDay, isoDay } from './calendar.ts';
import { weekBounds, WRITTEN } from './period-bounds.ts';
import { lexemeAt, skip, wordAt } from './period-lexer.ts';
import { isPlainNumber } from './period-numbers.ts';
import type { Bounds, Reading, Scan } from './period-types.ts';
import { isYearNumber } from './period-year-of.ts';

const MOST_WEEKS = 53;

/** A week of a year by ISO 8601: the first is that of 4 January; null where the year has no such week. */
function numberedWeek(year: number, number: number): Bounds | null {
  const first = isoDay(year, 1, 4);
  const day = first === null ? null : addDays(first, 7 * (number - 1));
  const week = day === null ? null : weekBounds(day, WRITTEN);
  const thursday = week?.from == null ? null : addDays(week.from, 3);
  return thursday !== null && calendarDay(thursday).year === year ? week : null;
}

/** "week 12 of 2024", "calendar week 53, 2020"; with a capital it is of a season. */
export function readNumberedWeek(scan: Scan, at: number): Reading | null {
  const noun = skip(scan, at, 'calendar');
  if (wordAt(scan, noun) !== 'week' || lexemeAt(scan, noun).capital || scan.match) return null;
  const { value } = lexemeAt(scan, noun + 1);
  const joint = wordAt(scan, noun + 2);
  if (!isPlainNumber(scan, noun + 1) || value < 1 || value > MOST_WEEKS || !/^(?:of|in|,)$/.test(joint)) return null;
  const week = isYearNumber(scan, noun + 3) ? numberedWeek(lexemeAt(scan, noun + 3).value, value) : null;
  return week === null ? null : { start: at, next: noun + 4, rule: 'numbered week of a year', bounds: week };
}
