import { addDays } from './calendar.ts';
import { ALL_PARTS, bounds, dayBounds, grainOf, shiftDay, undated, unitAround } from './period-bounds.ts';
import type { Source } from './period-bounds.ts';
import { readDate } from './period-dates.ts';
import { monthsUpTo } from './period-fiscal.ts';
import { RECURRING, UNIT_MONTHS, UNITS, UNIT_SECONDS } from './period-lexicon.ts';
import type { Unit } from './period-lexicon.ts';
import { lexemeAt, skip, wordAt } from './period-lexer.ts';
import { readCount } from './period-numbers.ts';
import { readHost } from './period-hosts.ts';
import { readNamedDay, readPointed, rollingBounds } from './period-relative.ts';
import { lastDated } from './period-resolve.ts';
import { tenseBefore } from './period-tense.ts';
import type { Bounds, Reading, Scan } from './period-types.ts';

const PUBLISHED: Source = { basis: 'article_date', implied: ALL_PARTS };
const EARLIER: Source = { basis: 'neighbour', implied: ALL_PARTS };
const ROLLING: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
]);
const BACKWARD = new Set(['earlier', 'before', 'previously', 'prior']);
const FORWARD = new Set(['later', 'after', 'afterwards', 'on']);
const UP_TO = new Set(['to', 'ending', 'ended', 'through', 'until']);

/** So many units: "seven months", "a year", "several weeks" (no count). */
interface Length {
  readonly count: number | null;
  readonly unit: Unit;
  readonly next: number;
  /** The count is "a" or "an". */
  readonly article: boolean;
}

/** A count and its unit; not "24-year-old" and not "a year" in a rate, which the caller checks. */
function readLength(scan: Scan, at: number): Length | null {
  const count = readCount(scan, at);
  if (count === null) return null;
  const unit = UNITS.get(wordAt(scan, count.next));
  const article = (wordAt(scan, at) === 'a' || wordAt(scan, at) === 'an') && count.next === at + 1;
  return unit === undefined ? null : { count: count.value, unit, next: count.next + 1, article };
}

function secondsOf(length: Length): number | null {
  return length.count === null ? null : length.count * UNIT_SECONDS[length.unit];
}

/** "three weeks ago", "two years later", "in five days", "2 weeks before May 13", or the bare length "seven months". */
export function readCounted(scan: Scan, at: number): Reading | null {
  const preposition = wordAt(scan, at) === 'in' || wordAt(scan, at) === 'within' ? wordAt(scan, at) : '';
  const start = preposition === '' ? at : at + 1;
  const length = readLength(scan, start);
  if (length === null) return preposition === '' ? null : null;
  if (preposition !== '') return readAhead(scan, at, length);
  return (
    readAgo(scan, at, length) ??
    readFromDate(scan, at, length) ??
    readNextTo(scan, at, length) ??
    readUpTo(scan, at, at, length) ??
    readDuration(scan, at, length)
  );
}

/** "in three days" is a day ahead when the sentence looks ahead or says nothing else; otherwise a length of time. */
function readAhead(scan: Scan, at: number, length: Length): Reading | null {
  const alone = at === 0 && length.next >= scan.lexemes.length;
  if (length.count === null || !(alone || tenseBefore(scan, at) === 'future')) return null;
  const day = scan.published === null ? null : shiftDay(scan.published, length.count, length.unit);
  const within = wordAt(scan, at) === 'within';
  const ahead = within ? bounds(scan.published, day, 'range', PUBLISHED) : dayBounds(day, PUBLISHED);
  return { start: at, next: length.next, rule: 'time ahead of publication', bounds: ahead };
}

/** "ago": a day for days and weeks; the month or year it falls in for months and years. */
function readAgo(scan: Scan, at: number, { count, unit, next }: Length): Reading | null {
  const word = wordAt(scan, next);
  if (word !== 'ago' && !(word === 'back' && lexemeAt(scan, next + 1).kind !== 'word')) return null;
  const rule = 'time before publication';
  if (scan.published === null || count === null)
    return { start: at, next: next + 1, rule, bounds: undated(grainOf(unit), PUBLISHED) };
  return { start: at, next: next + 1, rule, bounds: unitsAway(scan.published, -count, unit, PUBLISHED) };
}

function unitsAway(day: string, count: number, unit: Unit, source: Source): Bounds {
  const shifted = shiftDay(day, count, unit);
  if (shifted === null) return undated(grainOf(unit), source);
  return UNIT_MONTHS.has(unit)
    ? unitAround(shifted, unit === 'month' ? 'month' : 'year', 0, source)
    : dayBounds(shifted, source);
}

/** "3 weeks from tomorrow", "two days after Easter Monday 2024", "2 weeks before May 13 1999", "3 days from now". */
function readFromDate(scan: Scan, at: number, { count, unit, next }: Length): Reading | null {
  const word = wordAt(scan, next);
  if (word === 'hence') return shifted(scan, at, next + 1, count, unit, dayBounds(scan.published, PUBLISHED));
  if (word !== 'from' && word !== 'after' && word !== 'before') return null;
  if (wordAt(scan, next + 1) === 'now')
    return shifted(scan, at, next + 2, count, unit, dayBounds(scan.published, PUBLISHED));
  const anchor = readNamedDay(scan, next + 1) ?? readPointed(scan, next + 1) ?? readDate(scan, next + 1);
  if (anchor === null || anchor.bounds.grain !== 'day') return null;
  return shifted(scan, at, anchor.next, word === 'before' && count !== null ? -count : count, unit, anchor.bounds);
}

function shifted(_scan: Scan, start: number, next: number, count: number | null, unit: Unit, anchor: Bounds): Reading {
  const day = anchor.from === null || count === null ? null : shiftDay(anchor.from, count, unit);
  return { start, next, rule: 'time counted from a day', bounds: dayBounds(day, { ...anchor, implied: ALL_PARTS }) };
}

/** "a year earlier", "two years later": the last dated period, moved; undated when there is none. */
function readNextTo(scan: Scan, at: number, { count, unit, next }: Length): Reading | null {
  const word = wordAt(scan, next);
  const back = BACKWARD.has(word);
  if (!back && !FORWARD.has(word)) return null;
  const after = lexemeAt(scan, next + 1);
  if ((word === 'before' || word === 'after' || word === 'on') && after.kind !== 'sign' && after.kind !== 'none')
    return null;
  if (word === 'prior' && wordAt(scan, next + 1) === 'to') return null;
  return { start: at, next: next + 1, rule: 'earlier period moved', bounds: moved(scan, count, unit, back) };
}

function moved(scan: Scan, count: number | null, unit: Unit, back: boolean): Bounds {
  const last = lastDated(scan);
  const months = UNIT_MONTHS.get(unit);
  if (last === null || count === null) return undated(grainOf(unit), EARLIER);
  const steps = back ? -count : count;
  if (months === undefined || last.grain === 'day') return unitsAway(last.from, steps, unit, EARLIER);
  const from = shiftDay(last.from, steps, unit);
  const dayAfter = addDays(last.to, 1);
  const after = dayAfter === null ? null : shiftDay(dayAfter, steps, unit);
  return bounds(from, after === null ? null : addDays(after, -1), last.grain, EARLIER);
}

/** "the six months to June", "the year ended March 31, 2025": up to the last day of what follows. */
function readUpTo(scan: Scan, start: number, at: number, { count, unit, next }: Length): Reading | null {
  const months = (UNIT_MONTHS.get(unit) ?? 0) * (count ?? 0);
  const word = wordAt(scan, next);
  if (!UP_TO.has(word) || !Number.isInteger(months) || months === 0 || months > 1200) return null;
  if ((word === 'to' || word === 'until' || word === 'through') && wordAt(scan, at - 1) !== 'the' && start === at)
    return null;
  const end = readHost(scan, skip(scan, skip(scan, next + 1, 'in'), 'on'));
  if (end === null || (end.bounds.grain !== 'day' && end.bounds.grain !== 'month' && end.bounds.grain !== 'quarter'))
    return null;
  return { start, next: end.next, rule: 'months up to a date', bounds: monthsUpTo(end.bounds, months) };
}

/** "the year to July", "the six months to June", "fiscal year ended June 30". */
export function readTheLengthTo(scan: Scan, at: number): Reading | null {
  if (wordAt(scan, at) !== 'the') return null;
  const noun = skip(scan, at + 1, 'fiscal');
  const unit = UNITS.get(wordAt(scan, noun));
  if (unit !== undefined) return readUpTo(scan, at, noun, { count: 1, unit, next: noun + 1, article: true });
  const length = readLength(scan, at + 1);
  return length === null ? null : readUpTo(scan, at, at + 1, length);
}

/** "the past five years", "the next three months", "the 5 past weeks", "the coming months" (no end). */
export function readRolling(scan: Scan, at: number): Reading | null {
  const first = skip(scan, at, 'the');
  const before = ROLLING.get(wordAt(scan, first));
  if (/^(?:his|her|its|their|my|our|your|whose)$/.test(wordAt(scan, at - 1))) return null;
  const length = readLength(scan, before === undefined ? first : first + 1) ?? pluralUnit(scan, first + 1, before);
  if (length === null || length.article) return null;
  const inner = before === undefined ? ROLLING.get(wordAt(scan, length.next - 2)) : before;
  if (inner === undefined) return null;
  return rolling(scan, at, length, inner);
}

function pluralUnit(scan: Scan, at: number, direction: number | undefined): Length | null {
  const unit = UNITS.get(wordAt(scan, at));
  const plural = unit !== undefined && wordAt(scan, at).endsWith('s') && direction !== undefined;
  return plural ? { count: null, unit, next: at + 1, article: false } : null;
}

function rolling(scan: Scan, start: number, length: Length, direction: number): Reading | null {
  const { count, unit, next } = length;
  if (wordAt(scan, next) === 'of' || UNIT_SECONDS[unit] < UNIT_SECONDS.day) return null;
  const rule = direction < 0 ? 'time up to publication' : 'time after publication';
  const dated = count === null ? undated('open', PUBLISHED) : rollingBounds(scan, direction * count, unit);
  return { start, next, rule, bounds: dated };
}

/** A bare length of time; not a rate ("$5 a year"), an age ("18 years old") or a repeated one ("every two years"). */
function readDuration(scan: Scan, at: number, length: Length): Reading | null {
  const seconds = secondsOf(length);
  const before = wordAt(scan, at - 1);
  const inRate = length.article && before !== 'for' && before !== 'in' && before !== 'within' && before !== 'half';
  const after = wordAt(scan, length.next);
  if (inRate || RECURRING.has(before) || after === 'old' || after === '-') return null;
  if (seconds === null || seconds < UNIT_SECONDS.day) return null;
  const source: Source = { basis: 'written', implied: [] };
  return { start: at, next: length.next, rule: 'length of time', bounds: { ...undated('duration', source), seconds } };
}
