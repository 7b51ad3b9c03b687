import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareExact,
  decimalsOf,
  dividedBy,
  magnitude,
  minus,
  plus,
  readExact,
  times,
  toDecimal,
  toNumber,
  toPower,
} from '../../src/text/exact.ts';

/** A rational of two big integers, the divisor positive: the model that the room's numbers are held against. */
interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

function spell({ n, d }: Rational): string {
  const common = gcd(n, d) * (d < 0n ? -1n : 1n);
  const [top, bottom] = [n / common, d / common];
  return bottom === 1n ? top.toString() : `${top}/${bottom}`;
}

const rational = fc
  .record({ n: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), d: fc.bigInt({ min: 1n, max: 10n ** 9n }) })
  .map(({ n, d }): Rational => ({ n, d }));

describe('exact numbers', () => {
  it.each([
    ['2160', '2160'],
    ['2.4', '12/5'],
    ['1/3', '1/3'],
    ['2/6', '1/3'],
    ['-12.50', '-25/2'],
    ['0.0', '0'],
    ['007', '7'],
    ['0.1', '1/10'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
  ])('reads %s as %s', (digits, exact) => {
    expect(readExact(digits)).toBe(exact);
  });

  it.each(['', '1,000', 'abc', '1/0', '1e9', '.5', '5.', '+5', ' 5', '5 ', '--5', '1/2/3', '½', '５', '1_000'])(
    'reads no number in %j',
    (digits) => {
      expect(readExact(digits)).toBeNull();
    },
  );

  it('adds, subtracts, multiplies, divides and compares as fractions of whole numbers do', () => {
    fc.assert(
      fc.property(rational, rational, (a, b) => {
        const [x, y] = [spell(a), spell(b)];
        expect(plus(x, y)).toBe(spell({ n: a.n * b.d + b.n * a.d, d: a.d * b.d }));
        expect(minus(x, y)).toBe(spell({ n: a.n * b.d - b.n * a.d, d: a.d * b.d }));
        expect(times(x, y)).toBe(spell({ n: a.n * b.n, d: a.d * b.d }));
        expect(dividedBy(x, y)).toBe(b.n === 0n ? null : spell({ n: a.n * b.d, d: a.d * b.n }));
        expect(Math.sign(compareExact(x, y))).toBe(Math.sign(Number(a.n * b.d - b.n * a.d)));
        expect(magnitude(x)).toBe(spell({ n: a.n < 0n ? -a.n : a.n, d: a.d }));
      }),
    );
  });

  it('gives one number one spelling, however it was reached', () => {
    fc.assert(
      fc.property(rational, rational, (a, b) => {
        const [x, y] = [spell(a), spell(b)];
        expect(minus(plus(x, y), y)).toBe(x);
        expect(plus(x, y)).toBe(plus(y, x));
        if (b.n !== 0n) expect(dividedBy(times(x, y), y)).toBe(x);
      }),
    );
  });

  it.each([
    ['10', 6, '1000000'],
    ['5/2', -1, '2/5'],
    ['-1/2', 3, '-1/8'],
    ['7', 0, '1'],
    ['0', 2, '0'],
    ['0', -2, null],
  ])('raises %s to the power %i as %s', (base, power, expected) => {
    expect(toPower(base, power)).toBe(expected);
  });

  it.each([
    ['5', '0'],
    ['0', '0'],
    ['-1/3', '0'],
  ])('has no quotient for %s ÷ %s', (a, b) => {
    expect(dividedBy(a, b)).toBeNull();
  });

  it.each([
    ['1/3', 1 / 3],
    ['-5/2', -2.5],
    ['21000', 21_000],
    ['0', 0],
  ])('gives %s as the double %d', (exact, double) => {
    expect(toNumber(exact)).toBe(double);
  });
});

describe('decimalsOf', () => {
  it.each([
    ['2160', 0],
    ['0', 0],
    ['-5/2', 1],
    ['1/8', 3],
    ['12345/100', 2],
    ['1/1000000', 6],
    ['1/3', Infinity],
    ['22/7', Infinity],
  ])('of %s is %d', (exact, digits) => {
    expect(decimalsOf(exact)).toBe(digits);
  });
});

describe('toDecimal', () => {
  it.each([
    ['1/2', 0, '1'],
    ['-1/2', 0, '-1'],
    ['3/2', 0, '2'],
    ['-3/2', 0, '-2'],
    ['5/2', 0, '3'],
    ['49/100', 0, '0'],
    ['-49/100', 0, '0'],
    ['1/3', 2, '0.33'],
    ['2/3', 2, '0.67'],
    ['-2/3', 1, '-0.7'],
    ['1/8', 2, '0.13'],
    ['-1/8', 2, '-0.13'],
    ['199/200', 2, '1.00'],
    ['-1/1000', 2, '0.00'],
    ['1/20', 1, '0.1'],
    ['7', 2, '7.00'],
    ['0', 3, '0.000'],
    ['21000', 0, '21000'],
    ['1000000000000000000000000', 0, '1000000000000000000000000'],
    ['1/1000000000', 4, '0.0000'],
  ])('writes %s with %d decimals as %s', (exact, digits, text) => {
    expect(toDecimal(exact, digits)).toBe(text);
  });

  it('rounds to the nearest, halves away from zero, and so alike above and below it', () => {
    fc.assert(
      fc.property(rational, fc.integer({ min: 0, max: 6 }), (a, digits) => {
        const text = toDecimal(spell(a), digits);
        expect(text).toMatch(digits === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${digits}}$`));
        const size = 10n ** BigInt(digits);
        const shown = BigInt(text.replace('.', ''));
        const [top, wide] = [a.n < 0n ? -a.n : a.n, shown < 0n ? -shown : shown];
        // |shown / size − a| ≤ 1/2 of the last digit; the half itself only outward.
        const gap = 2n * (wide * a.d - top * size);
        expect(gap > -a.d && gap <= a.d).toBe(true);
        expect(wide === 0n ? text.includes('-') : text.startsWith('-') !== a.n < 0n).toBe(false);
        if (wide !== 0n)
          expect(toDecimal(spell({ n: -a.n, d: a.d }), digits).replace('-', '')).toBe(text.replace('-', ''));
      }),
    );
  });
});
