import Fraction from 'fraction.js';
import type { Exact } from './types.ts';

/** The canonical text of a rational number. */
export function toExact(value: Fraction): Exact {
  return value.toFraction();
}

/** Reads plain digits ("2160", "2.4", "1/3") exactly; null when the text is not such a number. */
export function readExact(digits: string): Exact | null {
  return /^-?\d+(?:\.\d+)?(?:\/[1-9]\d*)?$/.test(digits) ? toExact(new Fraction(digits)) : null;
}

/** Exact product. */
export function times(a: Exact, b: Exact): Exact {
  return toExact(new Fraction(a).mul(b));
}

/** Exact sum. */
export function plus(a: Exact, b: Exact): Exact {
  return toExact(new Fraction(a).add(b));
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareExact(a: Exact, b: Exact): number {
  return new Fraction(a).compare(b);
}

/** The nearest double, for JSON and for ranking; never for arithmetic that is shown. */
export function toNumber(value: Exact): number {
  return new Fraction(value).valueOf();
}
