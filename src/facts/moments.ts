import { daysBetween } from '#text';
import type { Exact, IsoDay, Period, Span } from '#text';
import { wordIndexAt } from './sentence.ts';
import type { Fact, Sentence } from './types.ts';

/** The units of time in which moments are counted. */
export const MOMENT_UNITS = ['day', 'week', 'month', 'year'] as const;
export type MomentUnit = (typeof MOMENT_UNITS)[number];

/** Day 0 of the count of days. */
const ORIGIN: IsoDay = '0001-01-01';

const numbers = (day: IsoDay): readonly [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

/** The finest unit that the words of a period tell: a year tells no month. */
function finest({ grain, from, to }: Period): MomentUnit {
  if (from !== null && from === to) return 'day';
  if (grain === 'month') return 'month';
  const [first, last] = [from?.slice(5) ?? '01-01', to?.slice(5) ?? '12-31'];
  if (grain === 'range' || grain === 'open') return first === '01-01' && last === '12-31' ? 'year' : 'month';
  return grain === 'day' ? 'day' : 'year';
}

/** Whole units from one day to another: the units that both dates tell, complete where both tell their days. */
function unitsBetween(from: IsoDay, to: IsoDay, unit: MomentUnit, toTheDay: boolean): number {
  if (unit === 'day' || unit === 'week') return Math.trunc(daysBetween(from, to) / (unit === 'week' ? 7 : 1));
  const [[y1, m1, d1], [y2, m2, d2]] = [numbers(from), numbers(to)];
  const years = y2 - y1;
  const months = years * 12 + m2 - m1;
  if (!toTheDay) return unit === 'year' ? years : months;
  const complete = months - (d2 < d1 ? 1 : 0);
  return unit === 'year' ? Math.trunc(complete / 12) : complete;
}

/** One end of a time that a sentence names. */
export interface Moment {
  readonly sentence: Sentence;
  readonly period: Period;
  readonly day: IsoDay;
}

/** The first or the last day of a period as a moment; null where the period leaves that end open. */
export function momentOf(sentence: Sentence, period: Period, end: 'from' | 'to'): Moment | null {
  const day = period[end];
  return day === null ? null : { sentence, period, day };
}

/** A time written at a place of a sentence, counted in units; `period` is null where it has no days. */
function timeFact(
  sentence: Sentence,
  { start, end }: Span,
  period: Period | null,
  value: Exact,
  unit: MomentUnit,
): Fact {
  const words = sentence.paragraph.text.slice(start, end);
  return {
    sentence,
    quantity: { kind: 'duration', value, bound: 'exact', unit, start, end, rule: 'a date' },
    role: 'date',
    measure: { head: null, terms: [], words: '', source: 'none' },
    period,
    periodSource: period ? 'sentence' : 'none',
    periodWords: words,
    label: '',
    labelTerms: [],
    clause: [],
    whole: false,
    former: false,
    at: wordIndexAt(sentence, start),
  };
}

const factOf = ({ sentence, period }: Moment, value: Exact, unit: MomentUnit): Fact =>
  timeFact(sentence, period, period, value, unit);

/** A year written at a place of a sentence, negative before Christ, as a fact to reckon with. */
export const yearFact = (sentence: Sentence, place: Span, year: number): Fact =>
  timeFact(sentence, place, null, String(year), 'year');

/**
 * Two moments as facts whose difference is the time between them, in units of which the earlier counts none: earlier first.
 * Null where one of them does not tell the unit ("1990" tells no month), or both are the same.
 */
export function momentsApart(a: Moment, b: Moment, unit: MomentUnit): readonly [Fact, Fact] | null {
  const [first, last] = a.day <= b.day ? [a, b] : [b, a];
  const told = [first, last].map(({ period }) => MOMENT_UNITS.indexOf(finest(period)));
  const wanted = MOMENT_UNITS.indexOf(unit === 'week' ? 'day' : unit);
  if (told.some((each) => each > wanted)) return null;
  const units = unitsBetween(
    first.day,
    last.day,
    unit,
    told.every((each) => each === 0),
  );
  const start = unit === 'year' ? Number(first.day.slice(0, 4)) : unitsBetween(ORIGIN, first.day, unit, false);
  return units === 0 ? null : [factOf(first, String(start), unit), factOf(last, String(start + units), unit)];
}
