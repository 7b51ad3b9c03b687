import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAllowance, createFairUse } from '../../src/discord/fair-use.ts';

describe('fair use', () => {
  it('allows a burst, then one more each time the bucket fills by one', () => {
    let now = 0;
    const may = createAllowance({ burst: 2, everyMs: 1000 }, () => now);
    expect([may('a'), may('a'), may('a')]).toEqual(['yes', 'yes', 'no']);
    now = 999;
    expect(may('a')).toBe('told');
    now = 1000;
    expect([may('a'), may('a')]).toEqual(['yes', 'no']);
  });

  it('counts each key for itself', () => {
    const may = createAllowance({ burst: 1, everyMs: 1000 }, () => 0);
    expect([may('a'), may('b'), may('a'), may('b')]).toEqual(['yes', 'yes', 'no', 'no']);
  });

  it('never allows more than the burst and what time adds to it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { maxLength: 200 }), fc.integer({ min: 1, max: 5 }), (gaps, burst) => {
        let now = 0;
        const may = createAllowance({ burst, everyMs: 100 }, () => now);
        const allowed = gaps.filter((gap) => {
          now += gap;
          return may('a') === 'yes';
        }).length;
        expect(allowed).toBeLessThanOrEqual(burst + now / 100 + 1e-6);
      }),
    );
  });

  it('lets a busy channel wait although each person there asks little', () => {
    const may = createFairUse(() => 0);
    const answers = Array.from({ length: 21 }, (_, i) => may(`person ${i}`, 'channel'));
    expect(answers.slice(0, 20).every((each) => each === 'yes')).toBe(true);
    expect(answers[20]).toBe('no');
  });
});
