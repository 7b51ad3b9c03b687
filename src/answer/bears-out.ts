import type { Interval } from '#facts';
import type { Exact, Quantity } from '#text';
import { compareExact, decimalsOf, magnitude, minus, times, toDecimal } from '#text';

/** Whether the articles' figure bears a number out; `undecided` where a hedge leaves it open. */
export type Bearing = 'supported' | 'contradicted' | 'undecided';

const isPoint = ({ low, high }: Interval): boolean => low.value !== null && low.value === high.value;

/** Within a tenth of one another, as "about" is read everywhere in this house. */
const areClose = (a: Exact, b: Exact): boolean => compareExact(times(magnitude(minus(a, b)), '10'), magnitude(b)) <= 0;

/** Equal to as many decimals as the claim has: 62 is said of 62.037. */
const isSaid = (claimed: Exact, value: Exact): boolean =>
  toDecimal(value, decimalsOf(claimed)) === toDecimal(claimed, decimalsOf(claimed));

/** Neither end of the interval, ends included, leaves the number out. */
function mayBe({ low, high }: Interval, value: Exact): boolean {
  const notBelow = low.value === null || compareExact(low.value, value) <= 0;
  return notBelow && (high.value === null || compareExact(high.value, value) >= 0);
}

function ofPoint(claimed: Quantity, { low, about }: Interval): Bearing {
  const value = low.value ?? '0';
  if (isSaid(claimed.value, value)) return 'supported';
  if (!areClose(claimed.value, value)) return 'contradicted';
  if (claimed.bound === 'about') return 'supported';
  return about ? 'undecided' : 'contradicted';
}

/** "More than 200", with the article's ends: everything in it must be on that side, or nothing. */
function ofSide(claimed: Quantity, article: Interval): Bearing {
  const upward = claimed.bound === 'over' || claimed.bound === 'at_least';
  const [near, far] = upward ? [article.low, article.high] : [article.high, article.low];
  const past = (end: Exact): number => (upward ? 1 : -1) * compareExact(end, claimed.value);
  const strict = claimed.bound === 'over' || claimed.bound === 'under';
  if (near.value !== null && (past(near.value) > 0 || (past(near.value) === 0 && (!strict || near.open))))
    return 'supported';
  if (far.value !== null && (past(far.value) < 0 || (past(far.value) === 0 && (strict || far.open))))
    return 'contradicted';
  return 'undecided';
}

function ofRange(low: Exact, high: Exact, article: Interval): Bearing {
  if (!mayBe({ ...article, low: { value: null, open: true } }, low)) return 'contradicted';
  if (!mayBe({ ...article, high: { value: null, open: true } }, high)) return 'contradicted';
  const within =
    article.low.value !== null &&
    article.high.value !== null &&
    compareExact(article.low.value, low) >= 0 &&
    compareExact(article.high.value, high) <= 0;
  return within ? 'supported' : 'undecided';
}

/** How a number that somebody claims stands against the interval that the articles give for the same thing. */
export function bearsOut(claimed: Quantity, article: Interval): Bearing {
  if (claimed.low !== undefined && claimed.high !== undefined) return ofRange(claimed.low, claimed.high, article);
  if (claimed.bound !== 'exact' && claimed.bound !== 'about') return ofSide(claimed, article);
  if (isPoint(article)) return ofPoint(claimed, article);
  return mayBe(article, claimed.value) ? 'undecided' : 'contradicted';
}
