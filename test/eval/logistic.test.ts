import { describe, expect, it } from 'vitest';
import { fitChoice, fitLogistic, foldsOf, probability, scoreOf } from './logistic.ts';
import type { Row } from './logistic.ts';

const ROWS: readonly Row[] = Array.from({ length: 200 }, (_, i) => {
  const [speaks, noise] = [(i % 10) / 10, ((i * 7) % 13) / 13];
  return {
    features: [
      ['speaks', speaks],
      ['noise', noise],
    ],
    right: speaks > 0.45,
  };
});

describe('the fit of weights', () => {
  it('finds what tells right from wrong, and little in the rest', () => {
    const weights = fitLogistic(ROWS);
    expect(weights['speaks']).toBeGreaterThan(10 * Math.abs(weights['noise'] ?? 0));
    expect(probability([['speaks', 0.9]], weights)).toBeGreaterThan(0.9);
    expect(probability([['speaks', 0.1]], weights)).toBeLessThan(0.1);
  });

  it('gives the log odds of the share that is right where nothing tells', () => {
    const rows = Array.from({ length: 100 }, (_, i): Row => ({ features: [], right: i < 80 }));
    expect(fitLogistic(rows)['bias']).toBeCloseTo(Math.log(4), 3);
  });

  it('keeps to the weights it is drawn towards the more, the dearer a change is', () => {
    const towards = { bias: 0, speaks: -5, noise: 0 };
    const [free, held] = [0.0001, 1000].map((l2) => fitLogistic(ROWS, { l2, towards })['speaks'] ?? 0);
    expect(free).toBeGreaterThan(1);
    expect(held).toBeCloseTo(-5, 1);
  });

  it('leaves a weight alone that stands, and fits the others beside it', () => {
    const weights = fitLogistic(ROWS, { fixed: { speaks: 1 } });
    expect(weights['speaks']).toBe(1);
    expect(weights['noise']).not.toBe(0);
  });

  it('chooses the right one of each group, of several right ones any', () => {
    const groups = Array.from({ length: 40 }, (_, i) =>
      [0, 1, 2, 3].map((k): Row => ({ features: [['nearer', k + (i % 3)]], right: k >= 2 })),
    );
    const weights = fitChoice(groups);
    expect(weights['nearer']).toBeGreaterThan(1);
    for (const rows of groups) {
      const best = rows.toSorted((a, b) => scoreOf(b.features, weights) - scoreOf(a.features, weights))[0];
      expect(best?.right).toBe(true);
    }
  });

  it('never holds out a part of a key that it has learnt from', () => {
    const items = Array.from({ length: 50 }, (_, i) => ({ article: `a${i % 7}`, i }));
    const folds = foldsOf(items, ({ article }) => article, 3);
    expect(folds.flatMap(({ held }) => held)).toHaveLength(50);
    for (const { train, held } of folds) {
      const learnt = new Set(train.map(({ article }) => article));
      expect(held.filter(({ article }) => learnt.has(article))).toEqual([]);
    }
  });
});
