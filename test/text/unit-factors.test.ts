import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exact } from '../../src/text/index.ts';
import { conversionOf, dimensionOf, mark, plus, times, toDecimal } from '../../src/text/index.ts';
import { CASED_UNITS, UNITS } from '../../src/text/unit-lexicon.ts';

const NAMES = [...new Set([...UNITS.values(), ...CASED_UNITS.values()].map(({ unit }) => unit))];
const KNOWN = NAMES.filter((unit) => dimensionOf(unit) !== null);

const known = fc.constantFrom(...KNOWN);
const alike = fc.tuple(known, known, known).filter((units) => new Set(units.map(dimensionOf)).size === 1);
const value = fc.record({ n: fc.integer(), d: fc.integer({ min: 1, max: 10_000 }) }).map(({ n, d }) => `${n}/${d}`);

function convert(amount: Exact, from: string, to: string): Exact | null {
  const found = conversionOf(from, to);
  return found === null ? null : plus(times(amount, found.factor), found.offset);
}

describe('a conversion', () => {
  it.each([
    ['1', 'in', 'cm', '2.54'],
    ['1', 'mi', 'm', '1609.344'],
    ['26.2', 'mi', 'km', '42.1648128'],
    ['1', 'nmi', 'km', '1.852'],
    ['3', 'yard', 'in', '108'],
    ['6', 'fathom', 'ft', '36'],
    ['1', 'light-year', 'm', '9460730472580800'],
    ['1', 'mi²', 'acre', '640'],
    ['1', 'acre', 'ft²', '43560'],
    ['1', 'acre', 'm²', '4046.8564224'],
    ['100', 'ha', 'km²', '1'],
    ['1', 'ft²', 'in²', '144'],
    ['1', 'ft³', 'in³', '1728'],
    ['1', 'yd³', 'ft³', '27'],
    ['1', 'lb', 'kg', '0.45359237'],
    ['1', 'lb', 'oz', '16'],
    ['1', 'stone', 'lb', '14'],
    ['1', 'short ton', 'lb', '2000'],
    ['1', 'long ton', 'lb', '2240'],
    ['1', 't', 'kg', '1000'],
    ['1', 'troy oz', 'g', '31.1034768'],
    ['1', 'US gal', 'L', '3.785411784'],
    ['1', 'US gal', 'in³', '231'],
    ['1', 'US gal', 'US floz', '128'],
    ['1', 'imp pint', 'mL', '568.26125'],
    ['1', 'imp gal', 'imp floz', '160'],
    ['1', 'gal', 'pint', '8'],
    ['1', 'm³', 'L', '1000'],
    ['36', 'km/h', 'm/s', '10'],
    ['1', 'mph', 'km/h', '1.609344'],
    ['1', 'knot', 'km/h', '1.852'],
    ['100', '°C', '°F', '212'],
    ['-40', '°F', '°C', '-40'],
    ['98.6', '°F', '°C', '37'],
    ['0', 'K', '°C', '-273.15'],
    ['0', '°C', 'K', '273.15'],
    ['2', 'week', 'hour', '336'],
    ['1500', 'millisecond', 'second', '1.5'],
    ['3', 'year', 'month', '36'],
    ['1', 'century', 'decade', '10'],
    ['1', 'TWh', 'GWh', '1000'],
    ['1', 'kWh', 'J', '3600000'],
    ['1013.25', 'mbar', 'Pa', '101325'],
    ['1', 'psi', 'Pa', '6894.757293168'],
    ['1', 'byte', 'bit', '8'],
  ])('takes %s %s to %s as %s', (amount, from, to, expected) => {
    const decimals = expected.split('.')[1]?.length ?? 0;
    expect(toDecimal(convert(amount, from, to) ?? '', decimals)).toBe(expected);
  });

  it.each([
    ['month', 'day'],
    ['year', 'week'],
    ['year', 'day'],
    ['km', 'kg'],
    ['ft', 'ft²'],
    ['m', 'mile'],
    ['gal', 'L'],
    ['pint', 'imp pint'],
    ['ton', 't'],
    ['ton', 'ton'],
    ['MB', 'GB'],
    ['kcal', 'kJ'],
    ['hp', 'kW'],
    ['kW', 'kWh'],
    ['°', '°C'],
    ['USD', 'EUR'],
    ['USD', 'cent'],
    ['%', 'pp'],
    ['', ''],
    ['constructor', 'constructor'],
  ])('of %s to %s is refused', (from, to) => {
    expect(conversionOf(from, to)).toBeNull();
  });

  it('leads back to the number that it began with, directly and over a third unit', () => {
    fc.assert(
      fc.property(alike, value, ([a, b, c], fraction) => {
        const amount = plus(fraction, '0');
        const there = convert(amount, a, b) ?? '';
        expect(convert(there, b, a)).toBe(amount);
        expect(convert(there, b, c)).toBe(convert(amount, a, c));
      }),
    );
  });

  it('exists exactly between units of one dimension, and shifts only temperatures', () => {
    for (const a of KNOWN)
      for (const b of KNOWN) {
        const found = conversionOf(a, b);
        expect(found !== null, `${a} to ${b}`).toBe(dimensionOf(a) === dimensionOf(b));
        if (dimensionOf(a) !== 'temperature') expect(found?.offset ?? '0').toBe('0');
      }
  });
});

describe('the dimension of a unit', () => {
  it.each([
    ['km', 'length'],
    ['acre', 'area'],
    ['gal', 'gallons'],
    ['imp gal', 'volume'],
    ['lb', 'mass'],
    ['mph', 'speed'],
    ['°F', 'temperature'],
    ['week', 'time'],
    ['decade', 'calendar time'],
    ['USD', null],
    ['ton', null],
    ['kilometre', null],
    ['toString', null],
  ])('of %s is %s', (unit, dimension) => {
    expect(dimensionOf(unit)).toBe(dimension);
  });
});

describe('a written unit that converts', () => {
  it.each([
    ['They drank 3 U.S. gallons.', 'US gal'],
    ['They drank two imperial pints.', 'imp pint'],
    ['They drank five gallons.', 'gal'],
    ['A flat of 900 sq. ft. is let.', 'ft²'],
    ['An area of 12 sq mi burned.', 'mi²'],
    ['A 30-knot wind blew.', 'knot'],
    ['It blew at 70 m.p.h. on Friday.', 'mph'],
    ['It weighs 40 long tons.', 'long ton'],
    ['It weighs 40 tons.', 'ton'],
    ['He weighed 12 stone at the time.', 'stone'],
    ['It was 20 °C.', '°C'],
    ['It was minus 5C at noon.', '°C'],
    ['It was 68F at noon.', '°F'],
    ['The park has 40 acres.', 'acre'],
    ['Fire took 3,000 hectares.', 'ha'],
  ])('has the name that conversions know: %s', (text, unit) => {
    expect(mark(text).quantities.map((quantity) => quantity.unit)).toEqual([unit]);
  });

  it.each(['There are 12 stone steps.', 'He moved three stone lions.'])(
    'is not read where a thing is of stone: %s',
    (text) => {
      expect(mark(text).quantities.map((quantity) => quantity.unit)).toEqual([undefined]);
    },
  );

  it('joins stones and pounds into pounds', () => {
    const [quantity, ...more] = mark('He weighed 12 stone 4 pounds.').quantities;
    expect([quantity?.value, quantity?.unit, more]).toEqual(['172', 'lb', []]);
  });

  it('ends before the full stop of its sentence', () => {
    const text = 'It is 5 km. The road is shut.';
    const [quantity] = mark(text).quantities;
    expect(text.slice(quantity?.start, quantity?.end)).toBe('5 km');
  });
});
