import { describe, expect, it } from 'vitest';
import { extremeOf } from '../../src/figures/extremes.ts';
import { factsOf } from '../facts/readings.ts';
import { valueOf } from '../libraries.ts';

function extreme(order: 'most' | 'least', text: string): string | null {
  const fact = extremeOf(factsOf(text), order);
  return fact && valueOf(fact);
}

describe('the greatest and the smallest of several figures', () => {
  it.each<[text: string, most: string | null, least: string | null]>([
    ['They saw 8 hawks, 5 owls and 11 crows.', '11', '5'],
    ['They saw 8 hawks.', '8', '8'],
    ['They saw 8 hawks and 8 owls.', null, null],
    ['They saw over 20 hawks and 11 crows.', 'over 20', '11'],
    ['They saw over 10 hawks and 11 crows.', null, null],
    ['They saw about 10 hawks and 11 crows and 90 rooks.', '90', null],
    ['They saw nobody.', null, null],
  ])('of “%s” are %j and %j', (text, most, least) => {
    expect([extreme('most', text), extreme('least', text)]).toEqual([most, least]);
  });
});
