import { describe, expect, it } from 'vitest';
import { rankStatements } from '../../src/words/statements.ts';
import { askingOf } from '../libraries.ts';

describe('sentences that may answer', () => {
  it('come best first, none of them about another numbered event or time', () => {
    const text = 'The first regatta was held in May 1990. The second regatta was held in June 1991.';
    const ranked = rankStatements(askingOf('When was the second regatta held?', text));
    expect(ranked.map(({ sentence }) => sentence.n)).toEqual([2]);
    expect(rankStatements(askingOf('Where was the regatta held in 1985?', text))).toEqual([]);
  });

  it('have scores from 0 to 1', () => {
    const told = 'The line was opened in 1887. It closed in 1964 because the coal pits had run dry.';
    for (const { score } of rankStatements(askingOf('When did the line close?', told))) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});
