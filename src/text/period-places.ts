import { addDays, calendarDay, weekday } from './calendar.ts';
import { bounds, isDated, monthsBounds, shiftDay, undated, unitAround, weekBounds } from './period-bounds.ts';
import type { Dated } from './period-bounds.ts';
import { readWeekdayName } from './period-dates.ts';
import { readHost } from './period-hosts.ts';
import { SUB_DAY_UNITS, UNITS } from './period-lexicon.ts';
import type { Unit } from './period-lexicon.ts';
import { skip, wordAt } from './period-lexer.ts';
import { readCardinal, readOrdinal } from './period-numbers.ts';
import { third } from './period-portions.ts';
import type { Bounds, Reading, Scan } from './period-types.ts';
import { skipDaypart } from './period-weekdays.ts';

/** Edges of a period, of which there are several units or a quarter: "the opening quarter", "the closing months". */
const EDGES: ReadonlyMap<string, number> = new Map([
  ['opening', 1],
  ['closing', -1],
  ['dying', -1],
]);

/** Which of several, counted from the front (1, 2 …) or the back (-1 for the last). */
function readPlace(scan: Scan, at: number): { value: number; next: number } | null {
  const word = wordAt(scan, at);
  if (word === 'last' || word === 'final') return { value: -1, next: at + 1 };
  const edge = EDGES.get(word);
  if (edge !== undefined) return /s$|^quarter$/.test(wordAt(scan, at + 1)) ? { value: edge, next: at + 1 } : null;
  const ordinal = readOrdinal(scan, at);
  return ordinal !== null && wordAt(scan, ordinal.next) === 'last'
    ? { value: -ordinal.value, next: ordinal.next + 1 }
    : ordinal;
}

/** What is counted: a weekday, so many units, or plainly days ("the 20th of"); `next` is the lexeme after "of". */
interface Counted {
  readonly weekday: number | null;
  readonly unit: Unit | null;
  readonly count: number | null;
  /** Some units at an edge, nobody says how many: "the last days of". */
  readonly some: boolean;
  readonly next: number;
}

function readCountedOf(scan: Scan, at: number): Counted | null {
  if (wordAt(scan, at) === 'of') return { weekday: null, unit: null, count: null, some: false, next: at + 1 };
  const count = readCardinal(scan, at);
  const noun = count?.next ?? at;
  const named = readWeekdayName(scan, noun);
  const unit = UNITS.get(wordAt(scan, noun)) ?? null;
  if (unit === null ? named === null : SUB_DAY_UNITS.has(unit)) return null;
  const joined = named === null ? noun + 1 : skipDaypart(scan, named.next);
  const word = wordAt(scan, joined);
  if (word !== 'of' && word !== 'in') return null;
  const some = unit !== null && count === null && wordAt(scan, noun).endsWith('s');
  return { weekday: named?.value ?? null, unit, count: count?.value ?? null, some, next: joined + 1 };
}

/** "the third Tuesday of September", "the last week of July", "the 20th of next month", "the first nine months of 2023". */
export function readPlaceOf(scan: Scan, at: number): Reading | null {
  const place = readPlace(scan, skip(scan, at, 'the'));
  const counted = place === null ? null : readCountedOf(scan, place.next);
  const host = counted === null ? null : readHost(scan, counted.next);
  if (place === null || counted === null || host === null || host.bounds.grain === 'day') return null;
  if (counted.unit === null && counted.weekday === null && host.bounds.grain !== 'month') return null;
  const found = pick(host.bounds, place.value, counted);
  return found === null ? null : { start: at, next: host.next, rule: 'counted part of a period', bounds: found };
}

function pick(host: Bounds, place: number, { weekday: wanted, unit, count, some }: Counted): Bounds | null {
  if (!isDated(host)) return undated(unit === null || unit === 'day' ? 'day' : 'range', host);
  if (some) return Math.abs(place) === 1 ? edgeOf(host, place > 0, unit) : null;
  if (wanted !== null) return pickWeekday(host, place, wanted);
  if (unit === 'weekend' && count === null) return pickWeekend(host, place);
  return unit === null || (unit === 'day' && count === null)
    ? pickDay(host, place)
    : pickUnits(host, place, unit, count);
}

/** Some days of a year are of its first or last month, weeks of such a quarter; of anything else a third. */
function edgeOf(host: Dated, first: boolean, unit: Unit | null): Bounds {
  const months = unit === 'day' ? 1 : 3;
  if (host.grain !== 'year' || (unit !== 'day' && unit !== 'week')) return third(host, first ? 'early' : 'late');
  const { year, month } = calendarDay(host.from);
  return monthsBounds(year, first ? month : month + 12 - months, months, 'range', host);
}

function pickDay(host: Dated, place: number): Bounds | null {
  const day = addDays(place > 0 ? host.from : host.to, place > 0 ? place - 1 : place + 1);
  return day !== null && day >= host.from && day <= host.to ? bounds(day, day, 'day', host) : null;
}

function pickWeekday(host: Dated, place: number, wanted: number): Bounds | null {
  const first =
    place > 0
      ? addDays(host.from, (wanted - weekday(host.from) + 7) % 7)
      : addDays(host.to, -((weekday(host.to) - wanted + 7) % 7));
  const day = first === null ? null : addDays(first, 7 * (place > 0 ? place - 1 : place + 1));
  return day !== null && day >= host.from && day <= host.to ? bounds(day, day, 'day', host) : null;
}

/** A weekend belongs to the period that holds its Saturday. */
function pickWeekend(host: Dated, place: number): Bounds | null {
  const saturday = pickWeekday(host, place, 6)?.from ?? null;
  return saturday === null ? null : bounds(saturday, addDays(saturday, 1), 'range', host);
}

/** Whole units counted from either end; a week belongs to the period that holds its Thursday (ISO 8601). */
function pickUnits(host: Dated, place: number, unit: Unit, count: number | null): Bounds | null {
  if (count !== null && Math.abs(place) !== 1) return null;
  const aligned = unit === 'week' && count === null;
  const anchor = aligned ? weekAnchor(host, place) : place > 0 ? host.from : addDays(host.to, 1);
  const size = count ?? 1;
  const from = anchor === null ? null : shiftDay(anchor, place > 0 ? (place - 1) * size : place * size, unit);
  const after = from === null ? null : shiftDay(from, size, unit);
  const to = after === null ? null : addDays(after, -1);
  if (from === null || to === null || (!aligned && isOutside(host, from, to))) return null;
  return bounds(from, to, count === null ? unitAround(from, unit, 0, host).grain : 'range', host);
}

function isOutside(host: Dated, from: string, to: string): boolean {
  return from < host.from || to > host.to;
}

function weekAnchor(host: Dated, place: number): string | null {
  const edge = place > 0 ? host.from : host.to;
  const monday = weekBounds(edge, host).from;
  const late = weekday(edge) > 4;
  if (monday === null) return null;
  return place > 0 ? addDays(monday, late ? 7 : 0) : addDays(monday, weekday(edge) >= 4 ? 7 : 0);
}
