import { addDays } from './calendar.ts';
import { ALL_PARTS, bounds, shiftDay, undated, unitAround } from './period-bounds.ts';
import type { Source } from './period-bounds.ts';
import { monthsUpTo } from './period-fiscal.ts';
import { readHost } from './period-hosts.ts';
import { readLength } from './period-lengths.ts';
import type { Length } from './period-lengths.ts';
import { SUB_DAY_UNITS, UNIT_MONTHS, UNIT_SECONDS, UNITS } from './period-lexicon.ts';
import type { Unit } from './period-lexicon.ts';
import { skip, wordAt } from './period-lexer.ts';
import { readCardinal } from './period-numbers.ts';
import { readEdge } from './period-portions.ts';
import type { Bounds, Reading, Scan } from './period-types.ts';
import type { IsoDay } from './types.ts';

const PUBLISHED: Source = { basis: 'article_date', implied: ALL_PARTS };
const ROLLING: ReadonlyMap<string, number> = new Map([
  ...['last', 'past', 'previous', 'preceding'].map((word): [string, number] => [word, -1]),
  ...['next', 'coming', 'upcoming', 'following'].map((word): [string, number] => [word, 1]),
]);
const UP_TO = new Set(['to', 'ending', 'ended', 'through', 'until']);
/** "in its last three years", "will last three weeks". */
const NOT_POINTING_AFTER = new Set([
  ...['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose'],
  ...['will', 'to', 'can', 'could', 'would', 'should', 'may', 'might', 't', 'must', 'not'],
]);

/** So many units up to the day before publication, or from the day after it; quarters are whole ones. */
export function rollingBounds(scan: Scan, count: number, unit: Unit): Bounds {
  const { published } = scan;
  if (published === null) return undated('range', PUBLISHED);
  if (SUB_DAY_UNITS.has(unit)) return rollingHours(published, count, unit);
  if (unit === 'quarter') {
    const far = unitAround(published, unit, count, PUBLISHED);
    const near = unitAround(published, unit, Math.sign(count), PUBLISHED);
    return bounds(count < 0 ? far.from : near.from, count < 0 ? near.to : far.to, 'range', PUBLISHED);
  }
  const far = shiftDay(published, count, unit);
  const near = addDays(published, Math.sign(count));
  return count < 0 ? bounds(far, near, 'range', PUBLISHED) : bounds(near, far, 'range', PUBLISHED);
}

/** "the past 24 hours": the days they touch when they end, or begin, on the day of publication. */
function rollingHours(published: IsoDay, count: number, unit: Unit): Bounds {
  const days = Math.ceil((Math.abs(count) * UNIT_SECONDS[unit]) / UNIT_SECONDS.day - 1e-9);
  const far = addDays(published, Math.sign(count) * (unit === 'hour' && Math.abs(count) >= 24 ? days : 0));
  return count < 0 ? bounds(far, published, 'range', PUBLISHED) : bounds(published, far, 'range', PUBLISHED);
}

const WEEKS: ReadonlyMap<Unit, number> = new Map([
  ['week', 1],
  ['fortnight', 2],
]);

/** "the six months to June", "the year ended March 31, 2025": up to the last day of what follows. */
function readUpTo(scan: Scan, start: number, { count, unit, next }: Length): Reading | null {
  const relative = wordAt(scan, next) === 'that' || wordAt(scan, next) === 'which' ? next + 1 : next;
  const months = (UNIT_MONTHS.get(unit) ?? 0) * (count ?? 0);
  if (!UP_TO.has(wordAt(scan, relative)) || !Number.isInteger(months) || months > 1200) return null;
  const place = skip(scan, skip(scan, relative + 1, 'in'), 'on');
  const end = readEdge(scan, place) ?? readHost(scan, place);
  if (end === null) return null;
  const weeks = WEEKS.get(unit);
  if (weeks !== undefined && count !== null && end.bounds.grain === 'day') return weeksUpTo(start, end, weeks * count);
  return monthsTo(start, end, months, unit);
}

/** Whole months up to the last day of a day, month or quarter; years up to that of a year too. */
function monthsTo(start: number, end: Reading, months: number, unit: Unit): Reading | null {
  const years = unit === 'year' || unit === 'decade';
  if (months === 0 || !(years ? /^(?:day|month|quarter|year)$/ : /^(?:day|month|quarter)$/).test(end.bounds.grain)) {
    return null;
  }
  return { start, next: end.next, rule: 'months up to a date', bounds: monthsUpTo(end.bounds, months) };
}

/** "the week to 5 January": the seven days that end with it. */
function weeksUpTo(start: number, { bounds: end, next }: Reading, count: number): Reading {
  const from = end.to === null ? null : addDays(end.to, 1 - 7 * count);
  return { start, next, rule: 'weeks up to a date', bounds: bounds(from, end.to, 'range', end) };
}

/** "the year to July", "the six months to June", "three months ended June 30", "fiscal year ended June 30". */
export function readLengthUpTo(scan: Scan, at: number): Reading | null {
  const article = skip(scan, at, 'the');
  const noun = skip(scan, article, 'fiscal');
  const unit = UNITS.get(wordAt(scan, noun));
  const ends = /^(?:end(?:ed|ing)|that|which)$/.test(wordAt(scan, noun + 1));
  if (unit !== undefined && (noun > at || ends))
    return readUpTo(scan, at, { count: 1, unit, next: noun + 1, article: true });
  const length = readLength(scan, article);
  const plainTo = length !== null && article === at && wordAt(scan, length.next) === 'to';
  return length === null || plainTo ? null : readUpTo(scan, at, length);
}

/** "past five years", "2 upcoming months", "coming months" (no count) at a place. */
function readRollingLength(scan: Scan, at: number): { length: Length; direction: number } | null {
  const direction = ROLLING.get(wordAt(scan, at));
  if (direction !== undefined) {
    const length = readLength(scan, at + 1) ?? pluralUnit(scan, at + 1) ?? lastHour(scan, at + 1);
    return length === null || length.article ? null : { length, direction };
  }
  const count = readCardinal(scan, at);
  const between = count === null ? undefined : ROLLING.get(wordAt(scan, count.next));
  const unit = count === null ? undefined : UNITS.get(wordAt(scan, count.next + 1));
  const plural = count !== null && wordAt(scan, count.next + 1).endsWith('s');
  if (count === null || between === undefined || unit === undefined) return null;
  if (!plural && wordAt(scan, count.next) !== 'upcoming') return null;
  return { length: { count: count.value, unit, next: count.next + 2, article: false }, direction: between };
}

/** "the past hour", "the next hour": of the day of publication. */
function lastHour(scan: Scan, at: number): Length | null {
  return wordAt(scan, at) === 'hour' ? { count: 1, unit: 'hour', next: at + 1, article: false } : null;
}

function pluralUnit(scan: Scan, at: number): Length | null {
  const unit = UNITS.get(wordAt(scan, at));
  return unit !== undefined && wordAt(scan, at).endsWith('s')
    ? { count: null, unit, next: at + 1, article: false }
    : null;
}

/** "the past two years and three months": longer by each smaller unit that follows. */
function withSmallerUnits(
  scan: Scan,
  first: Length,
  direction: number,
  { from, to, grain }: Bounds,
): { next: number; bounds: Bounds } {
  let { next, unit } = first;
  let far = direction < 0 ? from : to;
  for (;;) {
    const part = readLength(scan, skip(scan, skip(scan, next, ','), 'and'));
    const smaller = part?.count != null && !part.article && UNIT_SECONDS[part.unit] < UNIT_SECONDS[unit];
    if (!smaller || part.count === null || SUB_DAY_UNITS.has(part.unit) || STANDS_ALONE.has(wordAt(scan, part.next)))
      break;
    far = far === null ? null : shiftDay(far, direction * part.count, part.unit);
    ({ next, unit } = part);
  }
  return { next, bounds: direction < 0 ? bounds(far, to, grain, PUBLISHED) : bounds(from, far, grain, PUBLISHED) };
}

/** After these words a length is a time of its own: "in the past two years and three months ago". */
const STANDS_ALONE = new Set(['ago', 'before', 'after', 'later', 'earlier', 'of', 'from', 'old']);

/** "the past five years", "the next three months", "the 5 past weeks"; "the coming months" have no ends. */
export function readRolling(scan: Scan, at: number): Reading | null {
  if (NOT_POINTING_AFTER.has(wordAt(scan, at - 1))) return null;
  const found = readRollingLength(scan, skip(scan, at, 'the'));
  if (found === null) return null;
  const { length, direction } = found;
  if (wordAt(scan, length.next) === 'of' || (SUB_DAY_UNITS.has(length.unit) && length.count === null)) return null;
  const rule = direction < 0 ? 'time up to publication' : 'time after publication';
  const { count, unit } = length;
  if (count === null) return { start: at, next: length.next, rule, bounds: undated('open', PUBLISHED) };
  const rolling = rollingBounds(scan, direction * count, unit);
  // "Within the next three months" begins now, as "within three months" does.
  const within = direction > 0 && wordAt(scan, at - 1) === 'within' && rolling.from !== null;
  const whole = withSmallerUnits(scan, length, direction, within ? { ...rolling, from: scan.published } : rolling);
  return { start: at, ...whole, rule };
}
