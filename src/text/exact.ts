import Fraction from 'fraction.js';
import type { Exact } from './types.ts';

/** The canonical text of a rational number. */
export function toExact(value: Fraction): Exact {
  return value.toFraction();
}

/** Reads plain digits ("2160", "2.4", "1/3") exactly; null when the text is not such a number. */
export function readExact(digits: string): Exact | null {
  return /^-?\d+(?:\.\d+|\/[1-9]\d*)?$/.test(digits) ? toExact(new Fraction(digits)) : null;
}

/** Exact product. */
export function times(a: Exact, b: Exact): Exact {
  return toExact(new Fraction(a).mul(b));
}

/** Exact sum. */
export function plus(a: Exact, b: Exact): Exact {
  return toExact(new Fraction(a).add(b));
}

/** A number raised to a whole power; null for zero raised to a negative one. */
export function toPower(base: Exact, power: number): Exact | null {
  const raised = compareExact(base, '0') === 0 && power < 0 ? null : new Fraction(base).pow(power);
  return raised === null ? null : toExact(raised);
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareExact(a: Exact, b: Exact): number {
  return new Fraction(a).compare(b);
}

/** The nearest double, for JSON and for ranking; never for arithmetic that is shown. */
export function toNumber(value: Exact): number {
  return new Fraction(value).valueOf();
}

/** Exact difference. */
export function minus(a: Exact, b: Exact): Exact {
  return toExact(new Fraction(a).sub(b));
}

/** Exact quotient; null when the divisor is zero. */
export function dividedBy(a: Exact, b: Exact): Exact | null {
  return compareExact(b, '0') === 0 ? null : toExact(new Fraction(a).div(b));
}

/** Distance from zero. */
export function magnitude(a: Exact): Exact {
  return toExact(new Fraction(a).abs());
}

/** How many decimals a number has as written; 0 for a whole number, Infinity for one that no decimal ends ("1/3"). */
export function decimalsOf(value: Exact): number {
  const fraction = new Fraction(value);
  for (let digits = 0; digits <= 12; digits++) if (fraction.mul(10 ** digits).d === 1n) return digits;
  return Infinity;
}

/** Decimal digits of a number, rounded half away from zero to at most `digits` decimals; never in scientific notation. */
export function toDecimal(value: Exact, digits: number): string {
  const scaled = new Fraction(value).abs().mul(10 ** digits);
  const whole = (scaled.n * 2n + scaled.d) / (scaled.d * 2n);
  const text = whole.toString().padStart(digits + 1, '0');
  const sign = compareExact(value, '0') < 0 && whole !== 0n ? '-' : '';
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
