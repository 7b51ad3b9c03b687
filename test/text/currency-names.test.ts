import { describe, expect, it } from 'vitest';
import { currencyNamed, isCoin } from '#text';

describe('the currency that a word names', () => {
  it.each([
    ['dollars', 'USD'],
    ['Euros', 'EUR'],
    ['pounds', 'GBP'],
    ['crowns', 'crown'],
    ['houses', null],
    ['won', null],
  ])('of %s is %s', (word, currency) => {
    expect(currencyNamed(word)).toBe(currency);
  });

  it('has no code where coins of many countries have the name', () => {
    expect(['crowns', 'mark', 'dollars', 'lives'].map(isCoin)).toEqual([true, true, false, false]);
  });
});
