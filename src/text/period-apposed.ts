import { weekday } from './calendar.ts';
import { readDate, readWeekdayName } from './period-dates.ts';
import { lexemeAt, wordAt } from './period-lexer.ts';
import { readNamedDay, readPointed } from './period-relative.ts';
import type { Dated } from './period-bounds.ts';
import { isDated } from './period-bounds.ts';
import { resolveDate } from './period-resolve.ts';
import type { Reading, Scan } from './period-types.ts';

/** A day of a month after a comma or in brackets, and the place after it; null where there is none with a known year. */
function dateAfter(scan: Scan, at: number): { bounds: Dated; next: number } | null {
  const sign = wordAt(scan, at);
  const date = sign === ',' || sign === '(' ? readDate(scan, at + 1) : null;
  const whole = date?.parts?.day != null && date.parts.month !== null;
  if (date === null || !whole || !isDated(date.bounds)) return null;
  if (sign === ',') return { bounds: date.bounds, next: date.next };
  return wordAt(scan, date.next) === ')' ? { bounds: date.bounds, next: date.next + 1 } : null;
}

/** "tomorrow, 13 June", "the next day (5 May)": a day that is pointed at and then dated is one day, the one written. */
export function readApposedDay(scan: Scan, at: number): Reading | null {
  const named = readNamedDay(scan, at);
  const day = named ?? readPointed(scan, at);
  const date = day?.bounds.grain === 'day' ? dateAfter(scan, day.next) : null;
  if (day === null || date === null) return null;
  // "The next day" is seen from a day of the text, which only the date tells.
  const inner = named === null && wordAt(scan, at) === 'the';
  if (!inner && date.bounds.from !== day.bounds.from) return null;
  return { start: at, next: date.next, rule: 'day with its date', bounds: date.bounds };
}

/** "July 18, Friday", "10 January (Friday)": a day whose weekday stands after it and, in the calendar, is that of the day. */
export function readDatedWeekday(scan: Scan, at: number): Reading | null {
  const date = readDate(scan, at);
  const parts = date?.parts;
  if (date === null || parts?.day == null || parts.month === null || parts.weekday !== null) return null;
  const name = weekdayAfter(scan, date.next);
  if (name === null) return null;
  const bounds = resolveDate(scan, { ...parts, weekday: name.value }, at);
  if (bounds.from === null || weekday(bounds.from) !== name.value) return null;
  return { ...date, next: name.next, rule: 'weekday with its date', bounds, parts: { ...parts, weekday: name.value } };
}

/** ", Friday" where a clause ends, or "(Fri)". */
function weekdayAfter(scan: Scan, at: number): { value: number; next: number } | null {
  const sign = wordAt(scan, at);
  const name = sign === ',' || sign === '(' ? readWeekdayName(scan, at + 1) : null;
  if (name === null) return null;
  const after = lexemeAt(scan, name.next);
  if (sign === '(') return after.word === ')' ? { value: name.value, next: name.next + 1 } : null;
  const ends = after.kind === 'none' || (after.kind === 'sign' && /^[.,;:!?)]$/.test(after.word));
  return ends && !lexemeAt(scan, at + 1).possessive ? name : null;
}
