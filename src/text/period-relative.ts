import { addDays, calendarDay } from './calendar.ts';
import { ALL_PARTS, bounds, dayBounds, monthsBounds, shiftDay, undated, unitAround } from './period-bounds.ts';
import type { Source } from './period-bounds.ts';
import { INNER_POINTERS, POINTERS } from './period-cues.ts';
import { DAYPARTS, RECURRING, SEASONS, SHORT_MONTHS, WEEKDAYS } from './period-lexicon.ts';
import type { Unit } from './period-lexicon.ts';
import { readMonthName } from './period-dates.ts';
import { lexemeAt, skip, wordAt } from './period-lexer.ts';
import { lastDated, nearestWeekday } from './period-resolve.ts';
import type { Bounds, Reading, Scan } from './period-types.ts';
import { calendarUnit, earlierUnit, publishedUnit } from './period-units.ts';

const PUBLISHED: Source = { basis: 'article_date', implied: ALL_PARTS };
const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

const NOW_PHRASES: ReadonlySet<string> = new Set([...['right now', 'at present', 'at the moment', 'as of now']]);

/** "at present", "right now", and "now" where a clause ends: the day of publication. "To date" is all up to it. */
export function readNowPhrase(scan: Scan, at: number): Reading | null {
  const [first, second, third] = [wordAt(scan, at), wordAt(scan, at + 1), wordAt(scan, at + 2)];
  if (first === 'now') return isNowAlone(scan, at) ? dayAway(scan, at, at + 1, 0) : null;
  const two = NOW_PHRASES.has(`${first} ${second}`);
  const next = two ? at + 2 : at + 3;
  if (
    (two || NOW_PHRASES.has(`${first} ${second} ${third}`)) &&
    !lexemeAt(scan, next - 1).capital &&
    wordAt(scan, next) !== '-'
  )
    return dayAway(scan, at, next, 0);
  if ((first !== 'to' && first !== 'till') || second !== 'date' || !endsClause(scan, at + 2)) return null;
  const bounds: Bounds = { from: null, to: scan.published, grain: 'open', ...PUBLISHED };
  return { start: at, next: at + 2, rule: 'up to publication', bounds };
}

function endsClause(scan: Scan, at: number): boolean {
  const { kind, word } = lexemeAt(scan, at);
  return kind === 'none' || (kind === 'sign' && /^[.,;:!?)]$/.test(word));
}

/** "now" at the end of a clause, but not "until now" and the "Now," that opens a sentence. */
function isNowAlone(scan: Scan, at: number): boolean {
  if (lexemeAt(scan, at).capital || !endsClause(scan, at + 1) || wordAt(scan, at + 1) === ':') return false;
  return !/^(?:by|for|until|till|from|since|just|even|up|of|here|and|or|right)$/.test(wordAt(scan, at - 1)) && at > 0;
}

/** "Friday after next", "Friday week", "the week after next", "March after next". */
export function readAfterNext(scan: Scan, at: number): Reading | null {
  const noun = skip(scan, at, 'the');
  const british = WEEKDAYS.has(wordAt(scan, noun)) && wordAt(scan, noun + 1) === 'week' && endsClause(scan, noun + 2);
  if (!british && (wordAt(scan, noun + 1) !== 'after' || wordAt(scan, noun + 2) !== 'next')) return null;
  const found = { start: at, next: british ? noun + 2 : noun + 3, rule: 'unit after the next' };
  const unit = calendarUnit(scan, noun);
  if (unit !== null) return { ...found, bounds: publishedUnit(scan, unit, 2) };
  const weekday = WEEKDAYS.get(wordAt(scan, noun));
  const coming =
    scan.published === null || weekday === undefined ? null : nearestWeekday(scan.published, weekday, true);
  if (weekday !== undefined)
    return { ...found, bounds: dayBounds(coming === null ? null : addDays(coming, 7), PUBLISHED) };
  const month = readMonthName(scan, noun);
  const year = month === null ? null : pointedYear(scan, month.value, 1, 1);
  const source: Source = { basis: 'article_date', implied: ['year'] };
  if (month === null) return null;
  const bounds = year === null ? undated('month', source) : monthsBounds(year + 1, month.value, 1, 'month', source);
  return { ...found, bounds };
}

/** "yesterday", "today", "the day before yesterday", "the day after tomorrow". */
export function readNamedDay(scan: Scan, at: number): Reading | null {
  const direct = NAMED_DAYS.get(wordAt(scan, at));
  if (direct !== undefined) return dayAway(scan, at, at + 1, direct);
  const day = skip(scan, at, 'the');
  if (wordAt(scan, day) !== 'day') return null;
  const phrase = `${wordAt(scan, day + 1)} ${wordAt(scan, day + 2)}`;
  const offset = phrase === 'before yesterday' ? -2 : phrase === 'after tomorrow' ? 2 : null;
  return offset === null ? null : dayAway(scan, at, day + 3, offset);
}

function dayAway(scan: Scan, start: number, next: number, offset: number): Reading {
  const day = scan.published === null ? null : addDays(scan.published, offset);
  return { start, next, rule: 'day seen from publication', bounds: dayBounds(day, PUBLISHED) };
}

/** "this month", "last year", "the coming week", "this fiscal year" aside: a pointing word and a unit, weekday, month or season. */
export function readPointed(scan: Scan, at: number): Reading | null {
  const article = wordAt(scan, at) === 'the' || wordAt(scan, at) === 'this';
  const inner = article && POINTERS.has(wordAt(scan, at + 1)) ? at + 1 : at;
  const pointer = wordAt(scan, inner);
  const offset = POINTERS.get(pointer);
  if (offset === undefined) return null;
  if (DAYPARTS.has(wordAt(scan, inner + 1)) && offset <= 0) return readPointedDaypart(scan, inner, offset);
  const unit = calendarUnit(scan, inner + 1);
  if (unit !== null) return readPointedUnit(scan, { start: at, inner, offset, unit });
  return readPointedName(scan, at, inner, offset);
}

/** "this morning" is of the day of publication, "last night" of the day before. */
function readPointedDaypart(scan: Scan, at: number, offset: number): Reading | null {
  const pointer = wordAt(scan, at);
  return pointer === 'this' || pointer === 'last' ? dayAway(scan, at, at + 2, offset) : null;
}

interface PointedUnit {
  readonly start: number;
  readonly inner: number;
  readonly offset: number;
  readonly unit: Unit;
}

function readPointedUnit(scan: Scan, { start, inner, offset, unit }: PointedUnit): Reading | null {
  const pointer = wordAt(scan, inner);
  const next = inner + 2;
  const singular = !wordAt(scan, inner + 1).endsWith('s');
  if (!singular || RECURRING.has(wordAt(scan, start - 1))) return null;
  const definite = wordAt(scan, start) === 'the';
  if (definite && (wordAt(scan, next) === 'of' || wordAt(scan, next) === 'in')) return null;
  if (definite && INNER_POINTERS.has(pointer) && (pointer !== 'next' || lastDated(scan) !== null)) {
    return { start, next, rule: 'unit next to an earlier period', bounds: earlierUnit(scan, unit, offset) };
  }
  const rolling = inner > start && (pointer === 'past' || pointer === 'last') && unit !== 'quarter';
  if (rolling) return { start, next, rule: 'time up to publication', bounds: pastUnit(scan, unit) };
  return { start, next, rule: 'unit seen from publication', bounds: publishedUnit(scan, unit, offset) };
}

/** "the past year": the one that ends on the day before publication. */
function pastUnit(scan: Scan, unit: Unit): Bounds {
  if (scan.published === null) return undated('range', PUBLISHED);
  return bounds(shiftDay(scan.published, -1, unit), addDays(scan.published, -1), 'range', PUBLISHED);
}

/** "last Friday", "next March", "this summer". */
function readPointedName(scan: Scan, start: number, inner: number, offset: number): Reading | null {
  const at = inner + 1;
  const weekday = WEEKDAYS.get(wordAt(scan, at));
  // "The last Friday of each month" comes again.
  if (weekday !== undefined && /^(?:of|in)$/.test(wordAt(scan, at + 1)) && RECURRING.has(wordAt(scan, at + 2)))
    return null;
  if (weekday !== undefined) {
    const day = pointedWeekday(scan, wordAt(scan, inner), weekday, offset);
    const parts = { year: null, yearBasis: 'article_date', month: null, day: null, weekday } as const;
    return { start, next: at + 1, rule: 'weekday seen from publication', bounds: dayBounds(day, PUBLISHED), parts };
  }
  const month = readMonthName(scan, at);
  const season = SEASONS.get(wordAt(scan, at));
  const first = month?.value ?? season;
  if (first === undefined || (month !== null && isCommonWord(scan, at))) return null;
  const length = month === null ? 3 : 1;
  const grain = month === null ? 'season' : 'month';
  const source: Source = { basis: 'article_date', implied: ['year'] };
  const year = pointedYear(scan, first, length, offset);
  const dated = year === null ? undated(grain, source) : monthsBounds(year, first, length, grain, source);
  return { start, next: month?.next ?? at + 1, rule: `${grain} seen from publication`, bounds: dated };
}

/** "this may", "last mar": too likely another word. */
function isCommonWord(scan: Scan, at: number): boolean {
  const { word, capital } = lexemeAt(scan, at);
  return !capital && (SHORT_MONTHS.has(word) || (word === 'may' && wordAt(scan, at - 1) === 'this'));
}

function pointedWeekday(scan: Scan, pointer: string, weekday: number, offset: number): string | null {
  const { published } = scan;
  if (published === null) return null;
  const yesterday = addDays(published, -1);
  if (offset < 0) return yesterday === null ? null : nearestWeekday(yesterday, weekday, false);
  if (pointer === 'this') return yesterday === null ? null : nearestWeekday(yesterday, weekday, true);
  if (pointer !== 'next') return nearestWeekday(published, weekday, true);
  const monday = unitAround(published, 'week', 1, PUBLISHED).from;
  return monday === null ? null : addDays(monday, weekday - 1);
}

/** "this" is of the current year, "last" the latest one wholly past, "next" the first still to begin. */
function pointedYear(scan: Scan, first: number, length: number, offset: number): number | null {
  if (scan.published === null) return null;
  const { year, month } = calendarDay(scan.published);
  if (offset < 0) return first + length - 1 < month ? year : first + length - 1 - 12 < month ? year - 1 : year - 2;
  if (offset > 0) return first > month ? year : year + 1;
  return first === 12 && length === 3 && month <= 2 ? year - 1 : year;
}
