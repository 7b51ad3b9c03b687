import { addDays } from './calendar.ts';
import { ALL_PARTS, bounds, dayBounds, grainOf, shiftDay, undated, unitAround } from './period-bounds.ts';
import type { Source } from './period-bounds.ts';
import { firstReading } from './period-choice.ts';
import { readDate } from './period-dates.ts';
import { readFeast } from './period-feasts.ts';
import { readLength } from './period-lengths.ts';
import type { Length } from './period-lengths.ts';
import { UNIT_MONTHS, WEEKDAYS } from './period-lexicon.ts';
import type { Unit } from './period-lexicon.ts';
import { lexemeAt, wordAt } from './period-lexer.ts';
import { readAndPart, readCardinal } from './period-numbers.ts';
import { readNamedDay, readPointed } from './period-relative.ts';
import { lastDated, nearestWeekday } from './period-resolve.ts';
import { tenseBefore } from './period-tense.ts';
import type { Bounds, Reader, Reading, Scan } from './period-types.ts';
import { unitSource } from './period-units.ts';

const PUBLISHED: Source = { basis: 'article_date', implied: ALL_PARTS };
const EARLIER: Source = { basis: 'neighbour', implied: ALL_PARTS };
const BACKWARD = new Set(['earlier', 'before', 'previously', 'prior']);
const FORWARD = new Set(['later', 'after', 'afterwards', 'on']);
/** Before anything but a pause these are prepositions. */
const ALSO_PREPOSITIONS = new Set(['before', 'after', 'on', 'prior']);
/** "more than 70 years ago" is no year. */
const HEDGES = new Set(['than', 'over', 'least', 'most', 'under']);
const ANCHORS: readonly Reader[] = [readNamedDay, readFeast, readPointed, readDate];

/** "three weeks ago", "two years later", "in five days", "2 weeks before May 13". */
export function readCounted(scan: Scan, at: number): Reading | null {
  const word = wordAt(scan, at);
  const inside = word === 'in' || word === 'within';
  const weekdays = inside ? null : readWeekdaysAgo(scan, at);
  if (weekdays !== null) return weekdays;
  const written = readLength(scan, inside ? at + 1 : at);
  if (written === null) return null;
  const upTo = inside || isLess(scan, at) ? readUpToLength(scan, at, written) : null;
  if (upTo !== null) return upTo;
  const length = HEDGES.has(wordAt(scan, at - 1)) ? { ...written, count: null } : written;
  if (inside) return readAhead(scan, at, length);
  return readAgo(scan, at, length) ?? readFromDate(scan, at, length) ?? readNextTo(scan, at, length);
}

/** "less than three days", "under three days". */
function isLess(scan: Scan, at: number): boolean {
  const before = wordAt(scan, at - 1);
  return before === 'under' || (before === 'than' && /^(?:less|fewer)$/.test(wordAt(scan, at - 2)));
}

/** "less than three days after 5 May", "within two weeks before the 15th": the days between. */
function readUpToLength(scan: Scan, start: number, { count, unit, next }: Length): Reading | null {
  const word = wordAt(scan, next);
  if (count === null || (word !== 'after' && word !== 'before') || wordAt(scan, start) === 'in') return null;
  const anchor = firstReading(scan, next + 1, ANCHORS);
  if (anchor === null || anchor.bounds.grain !== 'day' || lexemeAt(scan, anchor.next - 1).possessive) return null;
  const { from, basis } = anchor.bounds;
  const far = from === null ? null : shiftDay(from, word === 'before' ? -count : count, unit);
  const ends = word === 'before' ? ([far, from] as const) : ([from, far] as const);
  const dated = bounds(...ends, 'range', { basis, implied: ALL_PARTS });
  return { start, next: anchor.next, rule: 'time counted from a day', bounds: dated };
}

/** "three weeks ago" alone. */
export function readAgoOnly(scan: Scan, at: number): Reading | null {
  const length = readLength(scan, at);
  return length === null ? null : readAgo(scan, at, length);
}

/** "in three days" is a day ahead when the sentence looks ahead or says nothing else; otherwise a length of time. */
function readAhead(scan: Scan, at: number, { count, unit, next }: Length): Reading | null {
  const time = lexemeAt(scan, next - 1).possessive && wordAt(scan, next) === 'time';
  const alone = at === 0 && next >= scan.lexemes.length;
  if (count === null || wordAt(scan, next) === 'of') return null;
  if (!time && !alone && tenseBefore(scan, at) !== 'future') return null;
  const day = scan.published === null ? null : shiftDay(scan.published, count, unit);
  const within = wordAt(scan, at) === 'within';
  const ahead = within ? bounds(scan.published, day, 'range', PUBLISHED) : dayBounds(day, PUBLISHED);
  return { start: at, next: time ? next + 1 : next, rule: 'time ahead of publication', bounds: ahead };
}

/** "two Sundays ago", "3 Thursdays back", "two Sundays from now". */
function readWeekdaysAgo(scan: Scan, at: number): Reading | null {
  const count = readCardinal(scan, at);
  const noun = count === null ? '' : wordAt(scan, count.next);
  const wanted = noun.endsWith('s') ? WEEKDAYS.get(noun.slice(0, -1)) : undefined;
  if (count === null || wanted === undefined) return null;
  if (wordAt(scan, count.next + 1) === 'from' && wordAt(scan, count.next + 2) === 'now') {
    const first = scan.published === null ? null : nearestWeekday(scan.published, wanted, true);
    const ahead = first === null ? null : addDays(first, 7 * (count.value - 1));
    return { start: at, next: count.next + 3, rule: 'weekday after publication', bounds: dayBounds(ahead, PUBLISHED) };
  }
  if (!/^(?:ago|back)$/.test(wordAt(scan, count.next + 1))) return null;
  const yesterday = scan.published === null ? null : addDays(scan.published, -1);
  const last = yesterday === null ? null : nearestWeekday(yesterday, wanted, false);
  const day = last === null ? null : addDays(last, -7 * (count.value - 1));
  return { start: at, next: count.next + 2, rule: 'weekday before publication', bounds: dayBounds(day, PUBLISHED) };
}

/** "ago": a day for days and weeks; the month or year it falls in for months and years. */
function readAgo(scan: Scan, at: number, length: Length): Reading | null {
  const { count, unit, next } = withParts(scan, length);
  const word = wordAt(scan, next);
  if (word !== 'ago' && !(word === 'back' && lexemeAt(scan, next + 1).kind !== 'word')) return null;
  const source = unitSource(unit, 'article_date');
  const known = scan.published !== null && count !== null;
  const rule = 'time before publication';
  if (wordAt(scan, next + 1) === 'today') {
    const day = known ? shiftDay(scan.published, -count, unit) : null;
    return { start: at, next: next + 2, rule, bounds: dayBounds(day, PUBLISHED) };
  }
  // "A week ago Monday" is last week's for some, the one before for others.
  if (unit === 'week' && WEEKDAYS.has(wordAt(scan, next + 1))) {
    return { start: at, next: next + 2, rule, bounds: undated('day', PUBLISHED) };
  }
  const dated = known ? unitsAway(scan.published, -count, unit, source) : undated(grainOf(unit), source);
  return { start: at, next: next + 1, rule, bounds: dated };
}

/** "a year and a half", "two years and three months": in one unit. */
function withParts(scan: Scan, length: Length): Length {
  const { count, unit, next } = length;
  if (count === null) return length;
  const part = readAndPart(scan, next);
  if (part !== null) return { ...length, count: count + part.value, next: part.next };
  const months = unit === 'year' && wordAt(scan, next) === 'and' ? readLength(scan, next + 1) : null;
  if (months?.unit !== 'month' || months.count === null) return length;
  return { ...length, count: count * 12 + months.count, unit: 'month', next: months.next };
}

function unitsAway(day: string, count: number, unit: Unit, source: Source): Bounds {
  const away = shiftDay(day, count, unit);
  if (away === null) return undated(grainOf(unit), source);
  if (!UNIT_MONTHS.has(unit)) return dayBounds(away, source);
  return unitAround(away, unit === 'month' || !Number.isInteger(count) ? 'month' : 'year', 0, source);
}

/** "3 weeks from tomorrow", "2 weeks before May 13 1999", "3 days from now", "three weeks hence". */
function readFromDate(scan: Scan, at: number, length: Length): Reading | null {
  const { next } = length;
  const word = wordAt(scan, next);
  const now = dayBounds(scan.published, PUBLISHED);
  if (word === 'hence') return countedFrom(at, next + 1, length, now);
  if (word !== 'from' && word !== 'after' && word !== 'before') return null;
  if (wordAt(scan, next + 1) === 'now') return countedFrom(at, next + 2, length, now);
  // "for three weeks from 4 May" is a stretch.
  if (word === 'from' && wordAt(scan, at - 1) === 'for') return null;
  const anchor = firstReading(scan, next + 1, ANCHORS);
  if (anchor === null || anchor.bounds.grain !== 'day' || lexemeAt(scan, anchor.next - 1).possessive) return null;
  const count = word === 'before' && length.count !== null ? -length.count : length.count;
  return countedFrom(at, anchor.next, { ...length, count }, anchor.bounds);
}

function countedFrom(start: number, next: number, { count, unit }: Length, anchor: Bounds): Reading {
  const day = anchor.from === null || count === null ? null : shiftDay(anchor.from, count, unit);
  const bounds = dayBounds(day, { basis: anchor.basis, implied: ALL_PARTS });
  return { start, next, rule: 'time counted from a day', bounds };
}

/** "a year earlier", "two years later": the last dated period, moved; undated when there is none. */
function readNextTo(scan: Scan, at: number, { count, unit, next }: Length): Reading | null {
  const word = wordAt(scan, next);
  if (!BACKWARD.has(word) && !FORWARD.has(word)) return null;
  const after = lexemeAt(scan, next + 1);
  if (ALSO_PREPOSITIONS.has(word) && after.kind !== 'sign' && after.kind !== 'none') return null;
  if (word === 'later' && wordAt(scan, next + 1) === 'this') return null;
  const steps = count === null ? null : BACKWARD.has(word) ? -count : count;
  return { start: at, next: next + 1, rule: 'earlier period moved', bounds: moved(scan, steps, unit) };
}

/** A day moved by months or years stands for the month or year it comes to; a longer period keeps its length. */
function moved(scan: Scan, steps: number | null, unit: Unit): Bounds {
  const last = lastDated(scan);
  if (last === null || steps === null) return undated(grainOf(unit), EARLIER);
  if (last.grain === 'day') return unitsAway(last.from, steps, unit, EARLIER);
  // Three weeks after "May" is no day.
  if (!UNIT_MONTHS.has(unit)) return undated(grainOf(unit), EARLIER);
  const from = shiftDay(last.from, steps, unit);
  const dayAfter = addDays(last.to, 1);
  const after = dayAfter === null ? null : shiftDay(dayAfter, steps, unit);
  return bounds(from, after === null ? null : addDays(after, -1), last.grain, EARLIER);
}
