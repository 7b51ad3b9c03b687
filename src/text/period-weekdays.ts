import { addDays, weekday } from './calendar.ts';
import { ALL_PARTS, bounds, undated, weekBounds } from './period-bounds.ts';
import { readCounted } from './period-counted.ts';
import { DAYPARTS, WEEKDAYS } from './period-lexicon.ts';
import { skip, wordAt } from './period-lexer.ts';
import { readPointed } from './period-relative.ts';
import type { Bounds, Reading, Scan } from './period-types.ts';

/** The index after "morning", "evening" and their like. */
export function skipDaypart(scan: Scan, at: number): number {
  return DAYPARTS.has(wordAt(scan, at)) ? at + 1 : at;
}

/** "Monday of last week", "Tuesday next week", "next week on Tuesday", "last week's Sunday". */
export function readWeekdayOfWeek(scan: Scan, at: number): Reading | null {
  const first = WEEKDAYS.get(wordAt(scan, at));
  if (first !== undefined) {
    const week = readPointed(scan, skip(scan, skipDaypart(scan, at + 1), 'of'));
    if (week?.bounds.grain === 'week') return weekdayOf(at, week.next, week.bounds, first);
    const away = readCounted(scan, skip(scan, at + 1, ','));
    return away !== null && FROM_NOW.has(away.rule) ? weekdayOf(at, away.next, away.bounds, first) : null;
  }
  const ahead = wordAt(scan, at) === 'in' ? readCounted(scan, at) : null;
  const week = ahead !== null && FROM_NOW.has(ahead.rule) ? asWeek(ahead) : readPointed(scan, at);
  if (week?.bounds.grain !== 'week') return null;
  const joined = skip(scan, week.next, 'on');
  const last = WEEKDAYS.get(wordAt(scan, joined));
  return last !== undefined ? weekdayOf(at, joined + 1, week.bounds, last) : null;
}

/** A day counted from now stands for its week: "Monday two weeks from now", "in three days, on Friday". */
const FROM_NOW = new Set(['time counted from a day', 'time ahead of publication']);

function asWeek(reading: Reading): Reading {
  const { bounds: day } = reading;
  return { ...reading, bounds: day.from === null ? undated('week', day) : weekBounds(day.from, day) };
}

function weekdayOf(start: number, next: number, week: Bounds, wanted: number): Reading {
  const day = week.from === null ? null : addDays(week.from, wanted - weekday(week.from));
  const source = { basis: week.basis, implied: ALL_PARTS };
  const found = day === null ? undated('day', source) : bounds(day, day, 'day', source);
  return { start, next, rule: 'weekday of a week', bounds: found };
}
