import { readDate, readDayNumber, readMonthName } from './period-dates.ts';
import { lexemeAt, skip, wordAt } from './period-lexer.ts';
import { closedRange, plainParts } from './period-ranges.ts';
import { resolveDate } from './period-resolve.ts';
import type { Reading, Scan } from './period-types.ts';
import { readYearOf } from './period-year-of.ts';

/** "25 and 26 March": two days in a row that share their month. */
export function readTwoDays(scan: Scan, at: number): Reading | null {
  if (lexemeAt(scan, at).kind !== 'number') return null;
  const first = readDayNumber(scan, at);
  if (first === null || wordAt(scan, first.next) !== 'and') return null;
  const last = readDate(scan, first.next + 1);
  if (last?.parts?.day !== first.value + 1 || last.parts.month === null || last.parts.weekday !== null) return null;
  const left = resolveDate(scan, { ...last.parts, day: first.value }, at);
  const dated = closedRange(left, last.bounds);
  return dated === null ? null : { start: at, next: last.next, rule: 'two days in a row', bounds: dated };
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
