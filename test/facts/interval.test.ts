import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bound } from '#text';
import {
  addIntervals,
  boundOf,
  compareIntervals,
  divideIntervals,
  intervalOf,
  point,
  scaleInterval,
  subtractIntervals,
} from '../../src/facts/interval.ts';
import type { Interval } from '../../src/facts/interval.ts';
import { quantityOf } from './readings.ts';

const BOUNDS = ['exact', 'over', 'under', 'at_least', 'at_most', 'about'] as const;

const of = (bound: Bound, value: string, high?: string): Interval => intervalOf(quantityOf(bound, value, high));

/** "[3, 5)" with ∞ for an end that is not known. */
function show(interval: Interval | null): string {
  if (interval === null) return 'none';
  const { low, high, about } = interval;
  return `${about ? '~' : ''}${low.open ? '(' : '['}${low.value ?? '−∞'}, ${high.value ?? '∞'}${high.open ? ')' : ']'}`;
}

describe('intervalOf', () => {
  it.each<[Bound, string]>([
    ['exact', '[8, 8]'],
    ['about', '~[8, 8]'],
    ['over', '(8, ∞)'],
    ['at_least', '[8, ∞)'],
    ['under', '(−∞, 8)'],
    ['at_most', '(−∞, 8]'],
  ])('reads %s 8 as %s', (bound, expected) => {
    expect(show(of(bound, '8'))).toBe(expected);
  });

  it('reads a range as both its ends', () => {
    expect(show(of('exact', '40', '50'))).toBe('[40, 50]');
    expect(show(of('about', '40', '50'))).toBe('~[40, 50]');
  });

  it('gives value and hedge back', () => {
    for (const bound of BOUNDS) expect(boundOf(of(bound, '8'))).toEqual({ value: '8', bound });
    expect(boundOf(of('exact', '40', '50'))).toEqual({ value: '40', bound: 'exact', high: '50' });
  });

  it('has no words for an interval without ends', () => {
    expect(boundOf(subtractIntervals(of('over', '5'), of('over', '3')))).toBeNull();
  });
});

describe('arithmetic of intervals', () => {
  it.each([
    ['[2, 2] + [3, 3]', addIntervals(point('2'), point('3')), '[5, 5]'],
    ['over + exact', addIntervals(of('over', '2'), point('3')), '(5, ∞)'],
    ['at least + at least', addIntervals(of('at_least', '2'), of('at_least', '3')), '[5, ∞)'],
    ['at least + over', addIntervals(of('at_least', '2'), of('over', '3')), '(5, ∞)'],
    ['over + under', addIntervals(of('over', '2'), of('under', '3')), '(−∞, ∞)'],
    ['range + range', addIntervals(of('exact', '1', '2'), of('exact', '10', '20')), '[11, 22]'],
    ['about + exact', addIntervals(of('about', '2'), point('3')), '~[5, 5]'],
    ['over − exact', subtractIntervals(of('over', '9'), point('3')), '(6, ∞)'],
    ['exact − over', subtractIntervals(point('9'), of('over', '3')), '(−∞, 6)'],
    ['over − under', subtractIntervals(of('over', '9'), of('under', '3')), '(6, ∞)'],
    ['over − over', subtractIntervals(of('over', '9'), of('over', '3')), '(−∞, ∞)'],
    ['range − range', subtractIntervals(of('exact', '10', '20'), of('exact', '1', '2')), '[8, 19]'],
    ['over × 2', scaleInterval(of('over', '9'), '2'), '(18, ∞)'],
    ['over × −2', scaleInterval(of('over', '9'), '-2'), '(−∞, -18)'],
    ['range × −1', scaleInterval(of('exact', '1', '2'), '-1'), '[-2, -1]'],
    ['over ÷ exact', divideIntervals(of('over', '21000'), point('8')), '(2625, ∞)'],
    ['exact ÷ over', divideIntervals(point('10'), of('over', '4')), '(−∞, 5/2)'],
    ['exact ÷ range', divideIntervals(point('10'), of('exact', '2', '5')), '[2, 5]'],
    ['exact ÷ 0', divideIntervals(point('10'), point('0')), 'none'],
    ['exact ÷ what may be 0', divideIntervals(point('10'), of('exact', '0', '5')), 'none'],
    ['exact ÷ at least 0', divideIntervals(point('10'), of('at_least', '0')), 'none'],
    ['exact ÷ under 0', divideIntervals(point('10'), of('under', '0')), 'none'],
  ])('%s', (_, interval, expected) => {
    expect(show(interval)).toBe(expected);
  });
});

describe('compareIntervals', () => {
  it.each([
    ['5 and 5', point('5'), point('5'), 'equal'],
    ['4 and 5', point('4'), point('5'), 'less'],
    ['6 and 5', point('6'), point('5'), 'more'],
    ['over 5 and 5', of('over', '5'), point('5'), 'more'],
    ['at least 5 and 5', of('at_least', '5'), point('5'), null],
    ['over 4 and 5', of('over', '4'), point('5'), null],
    ['over 5 and at most 5', of('over', '5'), of('at_most', '5'), 'more'],
    ['at least 5 and at most 5', of('at_least', '5'), of('at_most', '5'), null],
    ['under 5 and 5', of('under', '5'), point('5'), 'less'],
    ['40 to 50 and 45', of('exact', '40', '50'), point('45'), null],
    ['40 to 50 and 51', of('exact', '40', '50'), point('51'), 'less'],
    ['over 4 and over 9', of('over', '4'), of('over', '9'), null],
  ])('of %s', (_, a, b, expected) => {
    expect(compareIntervals(a, b)).toBe(expected);
  });

  it('turns round when its sides are exchanged', () => {
    const interval = fc
      .tuple(fc.constantFrom(...BOUNDS), fc.integer({ min: -5, max: 5 }))
      .map(([bound, value]) => of(bound, String(value)));
    const turned = { less: 'more', more: 'less', equal: 'equal' } as const;
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const order = compareIntervals(a, b);
        expect(compareIntervals(b, a)).toBe(order && turned[order]);
      }),
    );
  });
});
