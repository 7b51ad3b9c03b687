import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalOf } from '#facts';
import type { Bound, Quantity } from '#text';
import { bearsOut } from '../../src/answer/bears-out.ts';

const quantity = (value: string, bound: Bound = 'exact', high?: string): Quantity => ({
  start: 0,
  end: 1,
  kind: 'count',
  value,
  bound,
  rule: 'made up',
  ...(high === undefined ? {} : { low: value, high }),
});

const BOUNDS: readonly Bound[] = ['exact', 'over', 'under', 'at_least', 'at_most', 'about'];

describe('a number against the articles', () => {
  it.each<[string, Quantity, Quantity, string]>([
    ['116 against 116', quantity('116'), quantity('116'), 'supported'],
    ['200 against 116', quantity('200'), quantity('116'), 'contradicted'],
    ['62 against 62.04', quantity('62'), quantity('1551/25'), 'supported'],
    ['62.5 against 62.04', quantity('125/2'), quantity('1551/25'), 'contradicted'],
    ['about 100 against 96', quantity('100', 'about'), quantity('96'), 'supported'],
    ['about 100 against 60', quantity('100', 'about'), quantity('60'), 'contradicted'],
    ['102 against about 100', quantity('102'), quantity('100', 'about'), 'undecided'],
    ['150 against about 100', quantity('150'), quantity('100', 'about'), 'contradicted'],
    ['22,000 against over 21,000', quantity('22000'), quantity('21000', 'over'), 'undecided'],
    ['20,000 against over 21,000', quantity('20000'), quantity('21000', 'over'), 'contradicted'],
    ['over 20,000 against over 21,000', quantity('20000', 'over'), quantity('21000', 'over'), 'supported'],
    ['over 21,000 against 21,000', quantity('21000', 'over'), quantity('21000'), 'contradicted'],
    ['at least 21,000 against 21,000', quantity('21000', 'at_least'), quantity('21000'), 'supported'],
    ['over 30,000 against over 21,000', quantity('30000', 'over'), quantity('21000', 'over'), 'undecided'],
    ['under 50 against 40', quantity('50', 'under'), quantity('40'), 'supported'],
    ['under 50 against 60', quantity('50', 'under'), quantity('60'), 'contradicted'],
    ['at most 50 against over 40', quantity('50', 'at_most'), quantity('40', 'over'), 'undecided'],
    ['40 to 50 against 45', quantity('40', 'exact', '50'), quantity('45'), 'supported'],
    ['40 to 50 against 60', quantity('40', 'exact', '50'), quantity('60'), 'contradicted'],
    ['40 to 50 against over 45', quantity('40', 'exact', '50'), quantity('45', 'over'), 'undecided'],
  ])('%s', (_, claimed, article, bearing) => {
    expect(bearsOut(claimed, intervalOf(article))).toBe(bearing);
  });

  it('is supported by its own words, unless they leave it open', () => {
    const hedged = fc.record({ value: fc.integer({ min: 1, max: 1e6 }), bound: fc.constantFrom(...BOUNDS) });
    fc.assert(
      fc.property(hedged, ({ value, bound }) => {
        const own = quantity(String(value), bound);
        expect(bearsOut(own, intervalOf(own))).toBe('supported');
      }),
    );
  });
});
