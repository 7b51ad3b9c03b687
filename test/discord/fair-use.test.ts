import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAllowance, createFairUse } from '../../src/discord/fair-use.ts';

describe('fair use', () => {
  it('allows a burst, then one more each time the bucket fills by one', () => {
    let now = 0;
    const may = createAllowance({ burst: 2, everyMs: 1000 }, () => now);
    expect([may('a'), may('a'), may('a')]).toEqual([null, null, { waitMs: 1000, told: false }]);
    now = 999;
    expect(may('a')).toMatchObject({ told: true });
    now = 1000;
    expect([may('a'), may('a')]).toEqual([null, { waitMs: 1000, told: false }]);
  });

  it('counts each key for itself', () => {
    const may = createAllowance({ burst: 1, everyMs: 1000 }, () => 0);
    expect(['a', 'b', 'a', 'b'].map((key) => may(key) === null)).toEqual([true, true, false, false]);
  });

  it('never allows more than the burst and what time adds to it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { maxLength: 200 }), fc.integer({ min: 1, max: 5 }), (gaps, burst) => {
        let now = 0;
        const may = createAllowance({ burst, everyMs: 100 }, () => now);
        const allowed = gaps.filter((gap) => {
          now += gap;
          return may('a') === null;
        }).length;
        expect(allowed).toBeLessThanOrEqual(burst + now / 100 + 1e-6);
      }),
    );
  });

  it('lets a busy channel wait although each person there asks little', () => {
    const may = createFairUse(() => 0);
    const answers = Array.from({ length: 31 }, (_, i) => may(`person ${i}`, 'channel'));
    expect(answers.slice(0, 30).every((each) => each === null)).toBe(true);
    expect(answers[30]).toEqual({ waitMs: 500, told: false });
  });
});
