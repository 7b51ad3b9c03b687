import { daysBetween, toNumber } from '#text';
import type { IsoDay } from '#text';
import type { Claim, Verdict } from './claim.ts';
import { quoted, reckon } from './figure.ts';
import type { Reckoned } from './figure.ts';
import { momentOf, momentsApart } from './moments.ts';
import { ranksIn } from './ranks.ts';
import { isDated } from './sentence.ts';
import type { Fact, Reading } from './types.ts';

/** The days between which an event lies. */
interface Days {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** An event by its place in a row, with its days. */
interface Placed {
  readonly fact: Fact;
  readonly place: number;
  readonly days: Days;
}

/** "The fifth flight in less than seven months": the last event of a row and the length that the row is said to have. */
interface Run {
  readonly last: Placed;
  readonly length: Fact;
}

const DAYS: Partial<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };
const MOST = 30;
/** "In ten years" may be a little more. */
const ROUND = 1.05;
const CLEARLY = 1.15;

function daysOf({ period, periodSource }: Fact): Days | null {
  if (periodSource !== 'sentence' || !period || !isDated(period) || period.from === null || period.to === null)
    return null;
  return { from: period.from, to: period.to };
}

const isPlace = ({ role, quantity }: Fact): boolean =>
  role === 'rank' && quantity.noun !== undefined && /^\d+$/.test(quantity.value) && toNumber(quantity.value) <= MOST;

function placed(fact: Fact, days: Days | null): Placed[] {
  return isPlace(fact) && days ? [{ fact, place: toNumber(fact.quantity.value), days }] : [];
}

/** Between an event and the length of its row: what it was of, and "in". */
const WITHIN = /^(?:\s+[\p{L}'’-]+){0,8}?\s+(?:in|within)(?:\s+(?:just|only|the space of|a span of))?\s+$/u;

/** The rows that an article counts with their length; the last event is of the article's own day where no other is told. */
function runsIn(reading: Reading): Run[] {
  if (ranksIn(reading).length === 0) return [];
  const { facts, article } = reading;
  return facts.flatMap((length, i): Run[] => {
    const event = facts[i - 1];
    if (!event || event.sentence !== length.sentence || length.quantity.kind !== 'duration' || length.role !== 'level')
      return [];
    const { text } = length.sentence.paragraph;
    const start = length.quantity.hedge?.start ?? length.quantity.start;
    if (!isPlace(event) || !WITHIN.test(text.slice(event.quantity.noun?.end ?? event.quantity.end, start))) return [];
    const own = article.published === undefined ? null : { from: article.published, to: article.published };
    return placed(event, daysOf(event) ?? own).map((last) => ({ last, length }));
  });
}

const sameEvents = ({ measure: a }: Fact, { measure: b }: Fact): boolean =>
  a.head === b.head && a.terms.length === b.terms.length && a.terms.every((term) => b.terms.includes(term));

/** Days from one event to another, at least and at most. */
const apart = (first: Days, last: Days): readonly [number, number] => [
  daysBetween(first.to, last.from),
  daysBetween(first.from, last.to),
];

type Fit = 'within' | 'beyond' | 'open';

/** How the time between two events stands to the length of a row. */
function fitOf(first: Days, { last, length: { quantity } }: Run): Fit {
  const days = toNumber(quantity.value) * (DAYS[quantity.unit ?? ''] ?? NaN);
  const [least, most] = apart(first, last.days);
  const strict = quantity.bound === 'under' || quantity.bound === 'at_most';
  if (most <= days * (strict ? 1 : ROUND)) return 'within';
  return least > days * (strict ? 1.01 : CLEARLY) ? 'beyond' : 'open';
}

/**
 * From the first to the last within the length: it holds. Where each event of the row is dated and the first lies before it, it
 * does not; where some are not dated, other events may have been counted.
 */
function verdictOn(run: Run, row: readonly Placed[]): Verdict {
  const [first] = row;
  if (!first || first.place !== 1) return 'cannot_be_told';
  const fit = fitOf(first.days, run);
  if (fit === 'within') return 'holds';
  const complete = new Set(row.map(({ place }) => place)).size === run.last.place - 1;
  return fit === 'beyond' && complete ? 'does_not_follow' : 'cannot_be_told';
}

function between(first: Placed, { last, length }: Run): Reckoned | null {
  const [a, b] = [first, last].map(({ fact }) =>
    daysOf(fact) && fact.period ? momentOf(fact.sentence, fact.period, 'from') : null,
  );
  const unit = length.quantity.unit;
  const told =
    a && b && (unit === 'month' || unit === 'year' || unit === 'week' || unit === 'day')
      ? momentsApart(a, b, unit)
      : null;
  return told && reckon('elapsed', told.map(quoted));
}

/** The events of one row before its last, each once, in order; none where two of a place have different days. */
function rowBefore({ last }: Run, events: readonly Placed[]): readonly Placed[] {
  const row = events
    .filter(({ fact, place, days }) => place < last.place && days.from <= last.days.to && sameEvents(fact, last.fact))
    .sort((x, y) => x.place - y.place);
  const turned = row.some(({ place, days }, i) => {
    const next = row[i + 1];
    return next !== undefined && (next.place === place ? next.days.from !== days.from : next.days.to < days.from);
  });
  return turned ? [] : row;
}

/** "The fifth flight in less than seven months", as some passages tell it: against the days that all of them give for the events before it. */
export function checkRuns(told: readonly Reading[], all: readonly Reading[] = told): Claim[] {
  const runs = told.flatMap(runsIn);
  if (runs.length === 0) return [];
  const events = all.flatMap((reading) => ranksIn(reading).flatMap((fact) => placed(fact, daysOf(fact))));
  return runs.flatMap((run): Claim[] => {
    const row = rowBefore(run, events);
    const [first] = row;
    if (!first || DAYS[run.length.quantity.unit ?? ''] === undefined) return [];
    return [
      {
        rule: 'events in a row against their days',
        verdict: verdictOn(run, row),
        stated: run.length,
        operands: [first.fact, run.last.fact],
        computed: between(first, run),
        words: 'in',
      },
    ];
  });
}
