import { addDays } from './calendar.ts';
import { ALL_PARTS, bounds, dayBounds, shiftDay } from './period-bounds.ts';
import { firstReading } from './period-choice.ts';
import { readDate } from './period-dates.ts';
import { readFeast } from './period-feasts.ts';
import { readLength } from './period-lengths.ts';
import { WEEKDAYS } from './period-lexicon.ts';
import { lexemeAt, skip, wordAt } from './period-lexer.ts';
import { nearestWeekday } from './period-resolve.ts';
import type { Reader, Reading, Scan } from './period-types.ts';

const ANCHORS: readonly Reader[] = [readFeast, readDate];
const STRETCH_OPENERS = /^(?:in|during|over|for|throughout|of|within)$/;

/** A day with its month, or a feast, after "before" or "after". */
function readAnchor(scan: Scan, at: number): { anchor: Reading; before: boolean } | null {
  const way = wordAt(scan, at);
  if (way !== 'before' && way !== 'after') return null;
  const anchor = firstReading(scan, at + 1, ANCHORS);
  if (anchor?.bounds.grain !== 'day' || lexemeAt(scan, anchor.next - 1).possessive) return null;
  return anchor.parts !== undefined && anchor.parts.month === null ? null : { anchor, before: way === 'before' };
}

/** "the Monday before Christmas", "the first Friday after 5 May 2023": the nearest such weekday beside a day. */
export function readWeekdayBeside(scan: Scan, at: number): Reading | null {
  const article = skip(scan, at, 'the');
  const place = article > at ? skip(scan, article, 'first') : article;
  const wanted = article > at ? WEEKDAYS.get(wordAt(scan, place)) : undefined;
  const found = wanted === undefined ? null : readAnchor(scan, place + 1);
  if (wanted === undefined || found === null) return null;
  const { anchor, before } = found;
  const { from, basis } = anchor.bounds;
  const edge = from !== null && before ? addDays(from, -1) : from;
  const day = edge === null ? null : nearestWeekday(edge, wanted, !before);
  const dated = dayBounds(day, { basis, implied: ALL_PARTS });
  return { start: at, next: anchor.next, rule: 'weekday beside a day', bounds: dated };
}

/** The "two weeks before Christmas" of "in the two weeks before Christmas": all days of them, up to that day or from it on. */
export function readStretchBeside(scan: Scan, at: number): Reading | null {
  if (wordAt(scan, at - 1) !== 'the' || !STRETCH_OPENERS.test(wordAt(scan, at - 2))) return null;
  const length = readLength(scan, at);
  const found = length === null ? null : readAnchor(scan, length.next);
  if (length?.count == null || found === null) return null;
  const { anchor, before } = found;
  const { from, basis } = anchor.bounds;
  const far = from === null ? null : shiftDay(from, before ? -length.count : length.count, length.unit);
  const near = from === null ? null : addDays(from, before ? -1 : 1);
  const dated = before
    ? bounds(far, near, 'range', { basis, implied: ALL_PARTS })
    : bounds(near, far, 'range', { basis, implied: ALL_PARTS });
  return { start: at, next: anchor.next, rule: 'stretch beside a day', bounds: dated };
}
