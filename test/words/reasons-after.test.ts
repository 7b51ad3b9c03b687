import { describe, expect, it } from 'vitest';
import { ask, outcomeOf } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const APART: Told =
  'The guild gave up its alliance with Stonewake in January.\n\nThe reason: Stonewake had sold siege plans to a rival.';
const TELLS: Told = 'The request line is closed at night. That is because nobody is in the studio then.';
const PLAIN: Told = 'The old cache was dropped. It corrupted files on network drives.';
const OTHER: Told = 'The old cache was dropped.\n\nA new one is faster.';

describe('a reason told after what it is the reason of', () => {
  it.each<[question: string, line: string, told: Told]>([
    [
      'Why did the guild give up its alliance with Stonewake?',
      'answered Stonewake had sold siege plans to a rival',
      APART,
    ],
    ['Why is the request line closed at night?', 'answered because nobody is in the studio then', TELLS],
    ['Why was the old cache dropped?', 'partial', PLAIN],
    ['Why was the old cache dropped?', 'partial', OTHER],
  ])('%s → %s', (question, line, told) => {
    expect(ask(question, told)).toBe(line);
  });

  it('stands beside the nearest statement where it does not say that it is one', () => {
    expect(outcomeOf('Why was the old cache dropped?', PLAIN).quotes).toHaveLength(2);
    expect(outcomeOf('Why was the old cache dropped?', OTHER).quotes).toHaveLength(1);
  });

  it('is not seen in a word that the question says itself', () => {
    expect(ask('Why did the farm stop making ice cream?', 'The farm stopped making ice cream last year.')).toBe(
      'partial',
    );
  });
});
