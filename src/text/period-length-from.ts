import { addDays } from './calendar.ts';
import { bounds, shiftDay, undated } from './period-bounds.ts';
import { firstReading } from './period-choice.ts';
import { readDate } from './period-dates.ts';
import { readFeast } from './period-feasts.ts';
import { readLength } from './period-lengths.ts';
import type { Length } from './period-lengths.ts';
import { SUB_DAY_UNITS, UNIT_SECONDS } from './period-lexicon.ts';
import type { Unit } from './period-lexicon.ts';
import { lexemeAt, skip, wordAt } from './period-lexer.ts';
import { readNamedDay, readPointed } from './period-relative.ts';
import type { Bounds, Reader, Reading, Scan } from './period-types.ts';
import { readYear } from './period-years.ts';

const ANCHORS: readonly Reader[] = [readNamedDay, readFeast, readPointed, readDate, readYear];
const LONGEST_LENGTH = 4;
/** What a length may be counted from: years from a year, months and years from a month, anything from a day. */
const LEAST_UNITS: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'],
  ['month', 'month'],
  ['year', 'year'],
]);

/** The length of time that ends right before a place, over a comma. */
function lengthBefore(scan: Scan, at: number): { length: Length; start: number } | null {
  const end = wordAt(scan, at - 1) === ',' ? at - 1 : at;
  for (let back = LONGEST_LENGTH; back > 0; back -= 1) {
    const length = end >= back ? readLength(scan, end - back) : null;
    if (length?.next === end && !SUB_DAY_UNITS.has(length.unit)) return { length, start: end - back };
  }
  return null;
}

/** So many units from the first day of an anchor on. */
function lengthFrom({ from, grain, basis, implied }: Bounds, { count, unit }: Length): Bounds | null {
  const least = LEAST_UNITS.get(grain);
  if (least === undefined || UNIT_SECONDS[unit] < UNIT_SECONDS[least]) return null;
  const source = { basis, implied };
  const after = from === null || count === null ? null : shiftDay(from, count, unit);
  return after === null ? undated('range', source) : bounds(from, addDays(after, -1), 'range', source);
}

/**
 * "for three weeks from 4 May", "six months starting in January": the stretch that the length before it fills; its span begins with
 * "from", so that the length stays a quantity.
 */
export function readLengthFrom(scan: Scan, at: number): Reading | null {
  const opener = wordAt(scan, at);
  if (!/^(?:from|starting|beginning)$/.test(opener)) return null;
  const found = lengthBefore(scan, at);
  if (found === null || (opener === 'from' && wordAt(scan, found.start - 1) !== 'for')) return null;
  const place = opener === 'from' ? at + 1 : skip(scan, skip(scan, skip(scan, at + 1, 'on'), 'in'), 'from');
  const anchor = firstReading(scan, place, ANCHORS);
  if (anchor === null || lexemeAt(scan, anchor.next - 1).possessive) return null;
  const dated = lengthFrom(anchor.bounds, found.length);
  return dated === null ? null : { start: at, next: anchor.next, rule: 'length from a date', bounds: dated };
}
