import { describe, expect, it } from 'vitest';
import { fitSoftmax } from './softmax.ts';
import type { Choice } from './softmax.ts';

const choice = (...candidates: readonly (readonly [name: string, right: number])[]): Choice => ({
  weight: 1,
  candidates: candidates.map(([name, right]) => ({ features: [[name, 1]], offset: 0, right })),
});

describe('the fit of a choice among candidates', () => {
  it('makes a property heavier that the right ones have', () => {
    const weights = fitSoftmax(
      [choice(['red', 1], ['blue', 0]), choice(['red', 1], ['green', 0])],
      ['red', 'blue', 'green'],
      0.1,
    );
    expect(weights.get('red')).toBeGreaterThan(0.5);
    expect(weights.get('blue')).toBeLessThan(0);
  });

  it('comes to the share that was seen', () => {
    const choices = [choice(['red', 1], ['blue', 0]), choice(['red', 1], ['blue', 0]), choice(['red', 0], ['blue', 1])];
    const weights = fitSoftmax(choices, ['red'], 1e-6);
    expect(weights.get('red')).toBeCloseTo(Math.log(2), 3);
  });

  it('leaves to the properties only what the offset does not tell', () => {
    const told: Choice = {
      weight: 1,
      candidates: [
        { features: [['red', 1]], offset: Math.log(2), right: 1 },
        { features: [], offset: 0, right: 0 },
      ],
    };
    const untold: Choice = { ...told, candidates: told.candidates.map((each) => ({ ...each, right: 1 - each.right })) };
    expect(fitSoftmax([told, told, untold], ['red'], 1e-6).get('red')).toBeCloseTo(0, 3);
  });

  it('draws weights to 0 by the penalty, and gives none to a property that is not named', () => {
    const choices = [choice(['red', 1], ['blue', 0])];
    const [light, dear] = [0.1, 10].map((l2) => fitSoftmax(choices, ['red'], l2).get('red') ?? 0);
    expect(dear).toBeLessThan(light ?? 0);
    expect(dear).toBeGreaterThan(0);
    expect([...fitSoftmax(choices, ['red'], 1).keys()]).toEqual(['red']);
  });

  it('learns nothing where no candidate is right', () => {
    expect(fitSoftmax([choice(['red', 0], ['blue', 0])], ['red'], 1).get('red')).toBe(0);
  });
});
