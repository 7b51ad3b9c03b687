import type { Bound, Exact, Quantity } from '#text';
import { compareExact, dividedBy, magnitude, minus, plus, times } from '#text';

/** One end of an interval: null is unbounded; `open` means that the end itself is left out ("over 21,000"). */
export interface End {
  readonly value: Exact | null;
  readonly open: boolean;
}

/** The values that a hedged number may have. `about` marks a number that its source rounds. */
export interface Interval {
  readonly low: End;
  readonly high: End;
  readonly about: boolean;
}

const closed = (value: Exact): End => ({ value, open: false });
const open = (value: Exact): End => ({ value, open: true });
const UNBOUNDED: End = { value: null, open: true };

const ENDS: Record<Bound, (value: Exact) => [End, End]> = {
  exact: (value) => [closed(value), closed(value)],
  about: (value) => [closed(value), closed(value)],
  over: (value) => [open(value), UNBOUNDED],
  at_least: (value) => [closed(value), UNBOUNDED],
  under: (value) => [UNBOUNDED, open(value)],
  at_most: (value) => [UNBOUNDED, closed(value)],
};

/** An exact number that no source wrote, such as the 100 of a percentage. */
export function point(value: Exact): Interval {
  return { low: closed(value), high: closed(value), about: false };
}

/** The interval that a quantity and its hedge stand for. */
export function intervalOf(quantity: Quantity): Interval {
  const about = quantity.bound === 'about';
  if (quantity.low !== undefined && quantity.high !== undefined) {
    return { low: closed(quantity.low), high: closed(quantity.high), about };
  }
  const [low, high] = ENDS[quantity.bound](quantity.value);
  return { low, high, about };
}

function combine(a: End, b: End, with_: (a: Exact, b: Exact) => Exact | null): End {
  if (a.value === null || b.value === null) return UNBOUNDED;
  const value = with_(a.value, b.value);
  return value === null ? UNBOUNDED : { value, open: a.open || b.open };
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: combine(a.low, b.low, plus), high: combine(a.high, b.high, plus), about: a.about || b.about };
}

export function subtractIntervals(a: Interval, b: Interval): Interval {
  return { low: combine(a.low, b.high, minus), high: combine(a.high, b.low, minus), about: a.about || b.about };
}

export function scaleInterval(a: Interval, by: Exact): Interval {
  const scaled = { low: combine(a.low, closed(by), times), high: combine(a.high, closed(by), times), about: a.about };
  return compareExact(by, '0') < 0 ? { ...scaled, low: scaled.high, high: scaled.low } : scaled;
}

export function shiftInterval(a: Interval, by: Exact): Interval {
  return { low: combine(a.low, closed(by), plus), high: combine(a.high, closed(by), plus), about: a.about };
}

/** Quotient; null when the divisor may be zero or less, and for a hedged amount that may be negative, whose ends would change places. */
export function divideIntervals(a: Interval, b: Interval): Interval | null {
  const divisor = b.low.value ?? b.high.value;
  if (divisor === null || compareExact(divisor, '0') <= 0) return null;
  const negative = a.low.value !== null && compareExact(a.low.value, '0') < 0;
  if (negative && !(isPoint(a) && isPoint(b))) return null;
  return { low: combine(a.low, b.high, dividedBy), high: combine(a.high, b.low, dividedBy), about: a.about || b.about };
}

/** The value and the hedge that say an interval in words; null when it says nothing (no end is known). */
export function boundOf(
  interval: Interval,
): { readonly value: Exact; readonly bound: Bound; readonly high?: Exact } | null {
  const { low, high, about } = interval;
  if (low.value !== null && high.value !== null) {
    if (low.value === high.value) return { value: low.value, bound: about ? 'about' : 'exact' };
    return { value: low.value, bound: about ? 'about' : 'exact', high: high.value };
  }
  if (low.value !== null) return { value: low.value, bound: low.open ? 'over' : 'at_least' };
  if (high.value !== null) return { value: high.value, bound: high.open ? 'under' : 'at_most' };
  return null;
}

/** `less`, `more` or `equal` where every value of `a` is so against every value of `b`; null where the hedges leave it open. */
export function compareIntervals(a: Interval, b: Interval): 'less' | 'more' | 'equal' | null {
  if (isPoint(a) && isPoint(b) && a.low.value === b.low.value) return 'equal';
  if ((a.about || b.about) && areClose(a, b)) return null;
  if (isBelow(a, b)) return 'less';
  if (isBelow(b, a)) return 'more';
  return null;
}

/** Within a tenth of one another: an "about" cannot tell such numbers apart. */
function areClose(a: Interval, b: Interval): boolean {
  const [x, y] = [a.low.value ?? a.high.value, b.low.value ?? b.high.value];
  if (x === null || y === null) return false;
  return compareExact(times(magnitude(minus(x, y)), '10'), magnitude(y)) <= 0;
}

const isPoint = (a: Interval): boolean => a.low.value !== null && a.low.value === a.high.value;

function isBelow(a: Interval, b: Interval): boolean {
  if (a.high.value === null || b.low.value === null) return false;
  const order = compareExact(a.high.value, b.low.value);
  return order < 0 || (order === 0 && (a.high.open || b.low.open));
}
