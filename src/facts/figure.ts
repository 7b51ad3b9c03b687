import type { Exact } from '#text';
import { compareExact, conversionOf, dividedBy, plus } from '#text';
import {
  addIntervals,
  compareIntervals,
  divideIntervals,
  intervalOf,
  point,
  scaleInterval,
  shiftInterval,
  subtractIntervals,
} from './interval.ts';
import type { End, Interval } from './interval.ts';
import type { Fact } from './types.ts';
import { wholeUnits } from './whole-units.ts';

/** A number that stands in an article. */
export interface Quoted {
  readonly kind: 'quoted';
  readonly interval: Interval;
  readonly fact: Fact;
}

/** A number reckoned from others by a named formula. */
export interface Reckoned {
  readonly kind: 'computed';
  readonly interval: Interval;
  readonly formula: FormulaName;
  readonly terms: readonly Figure[];
}

/** How long the period of a fact is, in whole units: the eight months of "between January and August". */
export interface Length {
  readonly kind: 'length';
  readonly interval: Interval;
  readonly fact: Fact;
  readonly unit: string;
}

/** A number that stands in an article, in another unit: 26.2 miles as kilometres. */
export interface Converted {
  readonly kind: 'converted';
  readonly interval: Interval;
  readonly fact: Fact;
  readonly unit: string;
  /** The value in the unit is the fact's value × factor + offset. */
  readonly factor: Exact;
  readonly offset: Exact;
}

/**
 * A number in an answer: quoted from a sentence, as it is or in another unit, counted off a period that the sentence names, or
 * reckoned by a formula.
 */
export type Figure = Quoted | Converted | Length | Reckoned;

export type FormulaName = keyof typeof FORMULAS;

type Rule = (terms: readonly Interval[]) => Interval | null;

const binary =
  (rule: (a: Interval, b: Interval) => Interval | null): Rule =>
  ([a, b, ...more]) =>
    a && b && more.length === 0 ? rule(a, b) : null;

const HUNDRED = point('100');

const sum: Rule = (terms) => (terms.length === 0 ? null : terms.reduce(addIntervals));

const share = binary((part, whole) => {
  const ratio = divideIntervals(part, whole);
  return ratio && scaleInterval(ratio, '100');
});

/** Division of the difference, not difference of the ratio, when both are exact; for hedged terms the ratio gives the tighter interval. */
const change = binary((from, to) => {
  const ratio = divideIntervals(to, from);
  return ratio && subtractIntervals(scaleInterval(ratio, '100'), HUNDRED);
});

/** The formulas by name. Terms come in the order in which the formula prints them; null where no value follows. */
export const FORMULAS = {
  sum,
  difference: binary(subtractIntervals),
  /** Between two percentages, in percentage points. */
  points: binary(subtractIntervals),
  /** From the first term to the second, in percent of the first. */
  change,
  /** From the first date to the second, in the unit that they are counted in. */
  elapsed: binary((from, to) => subtractIntervals(to, from)),
  ratio: binary(divideIntervals),
  /** The first term for each one of the second. */
  rate: binary(divideIntervals),
  /** The first term in percent of the second. */
  share,
  /** What remains of 100 %. */
  complement: (terms: readonly Interval[]) => {
    const all = sum(terms);
    return all && subtractIntervals(HUNDRED, all);
  },
  average: (terms: readonly Interval[]) => {
    const all = sum(terms);
    return all && scaleInterval(all, inverse(terms.length));
  },
  /** The middle of a row, or the mean of the middle two; it grows with each term, so its ends are the medians of their ends. */
  median: (terms: readonly Interval[]) => medianOf(terms),
  /** How many things are listed: the terms only prove that each is there. */
  count: (terms: readonly Interval[]) => (terms.length === 0 ? null : point(String(terms.length))),
  /** The last place in a row of events is their number: the fifth flight means five. */
  rank: ([last]: readonly Interval[]) => last ?? null,
} satisfies Record<string, Rule>;

function middleOf(ends: readonly End[], unbounded: -1 | 1): End | null {
  const order = (a: End, b: End): number => {
    if (a.value === null || b.value === null)
      return a.value === b.value ? 0 : a.value === null ? unbounded : -unbounded;
    return compareExact(a.value, b.value) || (Number(a.open) - Number(b.open)) * -unbounded;
  };
  const sorted = ends.toSorted(order);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (!low || !high) return null;
  if (low.value === null || high.value === null) return { value: null, open: true };
  const value = low === high ? low.value : dividedBy(plus(low.value, high.value), '2');
  return value === null ? null : { value, open: low.open || high.open };
}

function medianOf(terms: readonly Interval[]): Interval | null {
  const low = middleOf(
    terms.map((term) => term.low),
    -1,
  );
  const high = middleOf(
    terms.map((term) => term.high),
    1,
  );
  return low && high && { low, high, about: terms.some(({ about }) => about) };
}

function inverse(n: number): Exact {
  return n === 1 ? '1' : `1/${n}`;
}

/** The figure that stands in the article. */
export function quoted(fact: Fact): Quoted {
  return { kind: 'quoted', interval: intervalOf(fact.quantity), fact };
}

/** The figure that stands in the article, in a unit as a quantity names it; null where its own unit has no exact conversion to it. */
export function converted(fact: Fact, unit: string): Converted | null {
  const { unit: own } = fact.quantity;
  const conversion = own === undefined || own === unit ? null : conversionOf(own, unit);
  if (!conversion || fact.quantity.per !== undefined) return null;
  const { factor, offset } = conversion;
  const interval = shiftInterval(scaleInterval(intervalOf(fact.quantity), factor), offset);
  return { kind: 'converted', interval, fact, unit, factor, offset };
}

/** Two figures of one kind in the unit of the first, the second converted where its own is another; null where they cannot be set against one another. */
export function inOneUnit(a: Fact, b: Fact): readonly [Quoted, Quoted | Converted] | null {
  const [x, y] = [a.quantity, b.quantity];
  if (x.kind !== y.kind) return null;
  const second = x.unit === y.unit ? quoted(b) : x.unit === undefined ? null : converted(b, x.unit);
  return second && [quoted(a), second];
}

/** The length of a fact's period in a unit of time; null where the period is open or no whole number of them. */
export function lengthOf(fact: Fact, unit: string): Length | null {
  const { period } = fact;
  const n = period?.from && period.to ? wholeUnits(period.from, period.to, unit) : null;
  return n === null ? null : { kind: 'length', interval: point(String(n)), fact, unit };
}

/** A figure by a formula; null where the formula gives none, such as a division by zero. */
export function reckon(formula: FormulaName, terms: readonly Figure[]): Reckoned | null {
  const interval = FORMULAS[formula](terms.map((term) => term.interval));
  return interval && { kind: 'computed', interval, formula, terms };
}

/** The facts that a figure rests on, in the order of its formula. */
export function leavesOf(figure: Figure): readonly Fact[] {
  return figure.kind === 'computed' ? figure.terms.flatMap(leavesOf) : [figure.fact];
}

/** How two figures compare; null where their hedges leave it open. */
export function compareFigures(a: Figure, b: Figure): 'less' | 'more' | 'equal' | null {
  return compareIntervals(a.interval, b.interval);
}
