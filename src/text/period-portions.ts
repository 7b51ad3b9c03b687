import { addDays, addMonths, calendarDay, isoDay } from './calendar.ts';
import { bounds, isDated, monthsBounds, undated, weekBounds } from './period-bounds.ts';
import type { Dated } from './period-bounds.ts';
import { readDate } from './period-dates.ts';
import { readHost } from './period-hosts.ts';
import type { Unit } from './period-lexicon.ts';
import { lexemeAt, skip, wordAt } from './period-lexer.ts';
import { fromPublication, upToPublication } from './period-running.ts';
import { publishedUnit } from './period-units.ts';
import type { Bounds, Reading, Scan } from './period-types.ts';

type Portion = 'early' | 'mid' | 'late';

const EDGE_WORDS: ReadonlyMap<string, 'start' | 'middle' | 'end'> = new Map([
  ['beginning', 'start'],
  ['start', 'start'],
  ['middle', 'middle'],
  ['end', 'end'],
]);
/** Where the thirds of decades and centuries begin, in months. */
const CUTS: ReadonlyMap<number, readonly number[]> = new Map([
  [120, [0, 48, 84, 120]],
  [1200, [0, 396, 792, 1200]],
]);
const EDGE_CODES: ReadonlyMap<string, readonly ['early' | 'late', Unit]> = new Map([
  ['eom', ['late', 'month']],
  ['eoy', ['late', 'year']],
  ['bom', ['early', 'month']],
]);
const PORTION_WORDS: ReadonlyMap<string, Portion> = new Map([
  ['early', 'early'],
  ['earlier', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['later', 'late'],
]);
/** After these an edge is one day ("by the end of June"); otherwise it is a stretch. */
const BOUNDARY_WORDS = new Set([
  ...['by', 'since', 'until', 'till', 'before', 'after', 'from', 'to', 'through', 'and', 'between'],
  ...['of', 'as', 'on'],
]);

/** A third of a period: of a month by tens of days, of longer ones by months. Of a week Monday to Wednesday, Tuesday to Thursday, Friday to Sunday. */
export function third(host: Bounds, portion: 'early' | 'mid' | 'late'): Bounds {
  if (!isDated(host)) return undated('range', host);
  const first = calendarDay(host.from);
  const index = portion === 'early' ? 0 : portion === 'mid' ? 1 : 2;
  if (host.grain === 'month') {
    const day = isoDay(first.year, first.month, 1 + 10 * index);
    const last = index === 2 ? host.to : isoDay(first.year, first.month, 10 + 10 * index);
    return bounds(day, last, 'range', host);
  }
  if (host.grain === 'week') {
    const start = addDays(host.from, [0, 1, 4][index] ?? 0);
    return bounds(start, index === 2 ? host.to : addDays(host.from, 2 + index), 'range', host);
  }
  const months = (calendarDay(host.to).year - first.year) * 12 + calendarDay(host.to).month - first.month + 1;
  return thirdOfMonths(host, months, index);
}

/** A decade is split into four, three and three years, a century into 33, 33 and 34, anything else into equal thirds. */
function thirdOfMonths(host: Dated, months: number, index: number): Bounds {
  const cuts = CUTS.get(months) ?? [0, Math.floor(months / 3), Math.ceil((2 * months) / 3), months];
  const from = addMonths(host.from, cuts[index] ?? 0);
  const after = addMonths(host.from, cuts[index + 1] ?? months);
  return bounds(from, after === null ? null : addDays(after, -1), 'range', host);
}

/** "early 2023", "mid-June", "late last year", "earlier this week". */
export function readThird(scan: Scan, at: number): Reading | null {
  const word = wordAt(scan, at);
  const portion = PORTION_WORDS.get(word);
  // "The year-earlier quarter" is another one.
  if (portion === undefined || (word === 'earlier' && wordAt(scan, at - 1) === '-')) return null;
  const row = readPortionsInRow(scan, at, portion);
  if (row !== null) return row;
  const host = readHost(scan, skip(scan, skip(scan, at + 1, '-'), 'in'));
  if (host === null || host.bounds.grain === 'day') return null;
  const { next } = host;
  // Of a week that is over, or to come, they are its days alone: "earlier last week".
  const otherWeek = host.bounds.grain === 'week' && host.rule === 'unit seen from publication' && !isNow(scan, host);
  if ((word === 'earlier' || word === 'later') && !otherWeek) {
    const side = word === 'earlier' ? upToPublication(scan, host.bounds) : fromPublication(scan, host.bounds);
    return { start: at, next, rule: `${word} in a running unit`, bounds: side };
  }
  return { start: at, next, rule: `${portion} part of a period`, bounds: third(host.bounds, portion) };
}

/** "mid to late 1990s", "early to mid-2015", "mid-late 1990s": from the one part to the other. */
function readPortionsInRow(scan: Scan, at: number, first: Portion): Reading | null {
  const joint = skip(scan, at + 1, '-');
  const second = /^(?:to|through)$/.test(wordAt(scan, joint)) ? joint + 1 : joint;
  const last = second > at + 1 ? PORTION_WORDS.get(wordAt(scan, second)) : undefined;
  if (last === undefined || /er$/.test(wordAt(scan, second)) || /er$/.test(wordAt(scan, at))) return null;
  const host = readHost(scan, skip(scan, skip(scan, second + 1, '-'), 'in'));
  if (host === null || host.bounds.grain === 'day') return null;
  const [from, to] = [third(host.bounds, first).from, third(host.bounds, last).to];
  return {
    start: at,
    next: host.next,
    rule: 'parts of a period in a row',
    bounds: bounds(from, to, 'range', host.bounds),
  };
}

function isNow({ published }: Scan, { bounds: { from, to } }: Reading): boolean {
  return published === null || from === null || to === null || (from <= published && published <= to);
}

/** "the end of June 2024", "the beginning of this year", "end of last week". */
export function readEdge(scan: Scan, at: number): Reading | null {
  const inner = skip(scan, at, 'the');
  const edge = EDGE_WORDS.get(wordAt(scan, inner));
  const joined = wordAt(scan, inner + 1);
  if (edge === undefined || joined !== 'of') return null;
  const host = readHost(scan, inner + 2);
  if (host === null || host.bounds.grain === 'day') return null;
  const { bounds: period, next } = host;
  if (edge === 'middle') return { start: at, next, rule: 'middle part of a period', bounds: third(period, 'mid') };
  const before = wordAt(scan, at - 1);
  const atEdge = BOUNDARY_WORDS.has(before) || (before === 'at' && edge === 'end');
  return { start: at, next, ...(atEdge ? edgeDay(period, edge) : edgePart(period, edge)) };
}

/** The first or last day alone: "by the end of June". */
function edgeDay(period: Bounds, edge: 'start' | 'end'): Pick<Reading, 'rule' | 'bounds'> {
  const day = edge === 'end' ? period.to : period.from;
  const rule = edge === 'end' ? 'last day of a period' : 'first day of a period';
  return { rule, bounds: bounds(day, day, 'day', period) };
}

/** The stretch at an edge: a third, but of a year's start the first quarter. */
function edgePart(period: Bounds, edge: 'start' | 'end'): Pick<Reading, 'rule' | 'bounds'> {
  if (edge === 'end') return { rule: 'late part of a period', bounds: third(period, 'late') };
  const quarter = period.grain === 'year' && isDated(period);
  const start = quarter ? monthsBounds(calendarDay(period.from).year, 1, 3, 'range', period) : third(period, 'early');
  return { rule: 'early part of a period', bounds: start };
}

/** "the second half of June", "the first half of the 1990s"; of a year it is a part of its own. */
export function readHalfOf(scan: Scan, at: number): Reading | null {
  const ordinal = skip(scan, at, 'the');
  const index = wordAt(scan, ordinal) === 'first' ? 0 : wordAt(scan, ordinal) === 'second' ? 1 : null;
  if (index === null || wordAt(scan, ordinal + 1) !== 'half' || wordAt(scan, ordinal + 2) !== 'of') return null;
  const host = readHost(scan, ordinal + 3);
  if (host === null || !/^(?:month|decade|century)$/.test(host.bounds.grain)) return null;
  return { start: at, next: host.next, rule: 'half of a period', bounds: half(host.bounds, index) };
}

/** A month is split after its 15th, a decade or century in the middle. */
function half(host: Bounds, index: 0 | 1): Bounds {
  if (!isDated(host)) return undated('range', host);
  const { year, month } = calendarDay(host.from);
  const years = host.grain === 'century' ? 50 : 5;
  const cut = host.grain === 'month' ? isoDay(year, month, 16) : isoDay(year + years, 1, 1);
  if (index === 1) return bounds(cut, host.to, 'range', host);
  return bounds(host.from, cut === null ? null : addDays(cut, -1), 'range', host);
}

/** "EOY", "EOM": chat for the end of the running year or month. */
export function readEdgeCode(scan: Scan, at: number): Reading | null {
  const written = EDGE_CODES.get(wordAt(scan, at));
  if (written === undefined || !lexemeAt(scan, at).capital) return null;
  const [portion, unit] = written;
  const bounds = third(publishedUnit(scan, unit, 0), portion);
  return { start: at, next: at + 1, rule: `${portion} part of a period`, bounds };
}

/** "the week of 7 October 2024", "week beginning February 4", "w/c 4 February": Monday to Sunday around that day. */
export function readWeekOf(scan: Scan, at: number): Reading | null {
  const code = wordAt(scan, at) === 'w' && wordAt(scan, at + 1) === '/' && wordAt(scan, at + 2) === 'c';
  if (code) return weekAround(scan, at, at + 3);
  const noun = skip(scan, at, 'the');
  if (wordAt(scan, noun) === 'weekend')
    return wordAt(scan, noun + 1) === 'of' ? weekendAround(scan, at, noun + 2) : null;
  if (wordAt(scan, noun) !== 'week') return null;
  const joined = wordAt(scan, noun + 1);
  const begins = /^(?:beginning|starting|commencing|ending|ended)$/.test(joined);
  if (joined !== 'of' && !begins) return null;
  return weekAround(scan, at, skip(scan, noun + 2, 'on'));
}

/** "the weekend of 14 September": of the week that the day is in. */
function weekendAround(scan: Scan, at: number, place: number): Reading | null {
  const week = weekAround(scan, at, place);
  const saturday = week?.bounds.from == null ? null : addDays(week.bounds.from, 5);
  return week && { ...week, rule: 'weekend of a day', bounds: bounds(saturday, week.bounds.to, 'range', week.bounds) };
}

function weekAround(scan: Scan, at: number, place: number): Reading | null {
  const date = readDate(scan, place);
  if (date === null || date.bounds.grain !== 'day') return null;
  const { from } = date.bounds;
  const week = from === null ? undated('week', date.bounds) : weekBounds(from, date.bounds);
  return { start: at, next: date.next, rule: 'week of a day', bounds: week };
}
