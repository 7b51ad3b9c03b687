import { addDays, calendarDay, isoDay, lastDayOfMonth, weekday } from './calendar.ts';
import { FEASTS, LONGEST_FEAST } from './holiday-lexicon.ts';
import type { Feast } from './holiday-lexicon.ts';
import { bounds, dayBounds, undated } from './period-bounds.ts';
import type { Source } from './period-bounds.ts';
import { POINTERS } from './period-cues.ts';
import { readDate } from './period-dates.ts';
import { lexemeAt, skip, wordAt } from './period-lexer.ts';
import { isHistory, lastDated } from './period-resolve.ts';
import { directionOf } from './period-tense.ts';
import type { Bounds, Reading, Scan } from './period-types.ts';
import type { IsoDay } from './types.ts';
import { readYearOf } from './period-year-of.ts';

/** Easter Sunday of the Gregorian calendar (Meeus, "Astronomical Algorithms", after Butcher). */
function easter(year: number): IsoDay | null {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return isoDay(year, Math.floor(days / 31), (days % 31) + 1);
}

/** The day of a feast in a year; null outside the calendar. */
function dayOf(feast: Feast, year: number): IsoDay | null {
  if ('easter' in feast) {
    const sunday = easter(year);
    return sunday === null ? null : addDays(sunday, feast.easter);
  }
  if ('day' in feast) return isoDay(year, feast.month, feast.day);
  const edge = isoDay(year, feast.month, feast.place > 0 ? 1 : lastDayOfMonth(year, feast.month));
  if (edge === null) return null;
  const first = feast.place > 0 ? (feast.weekday - weekday(edge) + 7) % 7 : -((weekday(edge) - feast.weekday + 7) % 7);
  const weeks = feast.place > 0 ? feast.place - 1 : feast.place + 1;
  return addDays(edge, first + 7 * weeks + (feast.after ?? 0));
}

/** The name that starts at a place, apostrophes and points left out; the longest one counts. */
function readName(scan: Scan, at: number): { feast: Feast; next: number } | null {
  let name = '';
  let best: { feast: Feast; next: number } | null = null;
  let next = at;
  for (let count = 0; count < LONGEST_FEAST && lexemeAt(scan, next).kind === 'word'; count += 1) {
    const { word, possessive } = lexemeAt(scan, next);
    name += `${name === '' ? '' : ' '}${word}${possessive ? 's' : ''}`;
    next += 1;
    const feast = FEASTS.get(name);
    if (feast !== undefined) best = { feast, next };
    while (/^['’.]$/.test(wordAt(scan, next)) && lexemeAt(scan, next).tight && lexemeAt(scan, next + 1).kind === 'word')
      next += 1;
  }
  return best;
}

const BEFORE_DAY = /^(?:on|by|since|until|till|before|after|from|to|between|and|of)$/;
const AFTER_DAY =
  /^(?:and|or|in|on|at|to|was|is|were|will|with|when|as|the|he|she|they|it|but|that|for|by|after|before)$/;

/** Whether a feast without its year is one day: after a preposition of time and before no noun, or a text of its own. */
function isOneDay(scan: Scan, at: number, next: number): boolean {
  const after = lexemeAt(scan, next);
  if (at === 0) return after.kind === 'none';
  return BEFORE_DAY.test(wordAt(scan, at - 1)) && (after.kind !== 'word' || AFTER_DAY.test(after.word));
}

/** The nearest such day before or after publication, as a pointing word or the sentence says; null where neither does. */
function nearest(scan: Scan, feast: Feast, offset: number | null, at: number): IsoDay | null {
  const { published } = scan;
  if (published === null || (offset === null && isHistory(scan, lastDated(scan)))) return null;
  const { year } = calendarDay(published);
  if (offset === 0) return dayOf(feast, year);
  const direction = offset === null ? directionOf(scan, at) : offset > 0 ? 'future' : 'past';
  const days = [year - 1, year, year + 1].map((each) => dayOf(feast, each));
  if (direction === 'future') return days.find((day) => day !== null && day > published) ?? null;
  const last = (day: IsoDay | null): boolean =>
    day !== null && (day < published || (offset === null && day === published));
  return direction === 'past' ? (days.findLast(last) ?? null) : null;
}

/** Days before and after a feast by its weekday (1 for Monday) that make a weekend with it; midweek none is sure. */
const WEEKENDS: ReadonlyMap<number, readonly [before: number, after: number]> = new Map([
  [1, [-2, 0]],
  [4, [0, 3]],
  [5, [0, 2]],
  [6, [0, 1]],
  [7, [-1, 0]],
]);
const EASTER_WEEKEND = [-2, 1] as const;

/** The weekend that a feast makes, with the feast itself: Saturday to Monday for Labor Day, Good Friday to Easter Monday. */
function weekendOf(day: IsoDay | null, isEaster: boolean, source: Source): Bounds {
  const days = day === null ? undefined : isEaster ? EASTER_WEEKEND : WEEKENDS.get(weekday(day));
  if (day === null || days === undefined) return undated('range', source);
  return bounds(addDays(day, days[0]), addDays(day, days[1]), 'range', source);
}

/** "the July 4 weekend", "the Fourth of July weekend". */
export function readDateWeekend(scan: Scan, at: number): Reading | null {
  const date = readDate(scan, skip(scan, at, 'the'));
  if (date?.parts?.day == null || date.parts.month === null || wordAt(scan, date.next) !== 'weekend') return null;
  return {
    start: at,
    next: date.next + 1,
    rule: 'weekend of a feast',
    bounds: weekendOf(date.bounds.from, false, date.bounds),
  };
}

/** The year after the name of a feast, and where "weekend" stands before or after it. */
function readFeastTail(
  scan: Scan,
  at: number,
): { year: ReturnType<typeof readYearOf>; weekend: boolean; next: number } {
  const early = wordAt(scan, at) === 'weekend';
  const year = readYearOf(scan, early ? at + 1 : at);
  const next = year?.next ?? (early ? at + 1 : at);
  const late = !early && year !== null && wordAt(scan, next) === 'weekend';
  return { year, weekend: early || late, next: late ? next + 1 : next };
}

/** "Christmas Day", "Labor Day 2021", "last Easter", "Easter weekend": a feast, in its year or the nearest one. */
export function readFeast(scan: Scan, at: number): Reading | null {
  const article = wordAt(scan, at) === 'the' ? at + 1 : at;
  const pointed = POINTERS.get(wordAt(scan, article));
  const start = pointed === undefined ? at : article + 1;
  const name = readName(scan, start);
  if (name === null) return null;
  const { feast } = name;
  const { year, weekend, next } = readFeastTail(scan, name.next);
  const found = { start: at, next, rule: weekend ? 'weekend of a feast' : 'feast' };
  const isEaster = 'easter' in feast && feast.easter === 0;
  const boundsOf = (day: IsoDay | null, source: Source): Bounds =>
    weekend ? weekendOf(day, isEaster, source) : day === null ? undated('day', source) : dayBounds(day, source);
  if (year !== null) {
    const source: Source = { basis: year.basis === 'written' ? 'convention' : year.basis, implied: ['month', 'day'] };
    return { ...found, bounds: boundsOf(year.year === null ? null : dayOf(feast, year.year), source) };
  }
  if (pointed === undefined && !weekend && !isOneDay(scan, at, name.next)) return null;
  const source: Source = { basis: 'article_date', implied: ['year', 'month', 'day'] };
  return { ...found, bounds: boundsOf(nearest(scan, feast, pointed ?? null, at), source) };
}
