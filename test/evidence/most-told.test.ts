import { describe, expect, it } from 'vitest';
import { matchFacts } from '../../src/evidence/match.ts';
import { mostTold } from '../../src/evidence/most-told.ts';
import { THRESHOLDS } from '#evidence';
import { askingOf } from '../libraries.ts';

const TEXTS = [
  'The museum showed 640 coins in 2015 and 712 coins in 2016. It lent 55 coins to Antwerp.',
  'The Otter line is 38 km long. Its tunnel took 12 years, and 1,900 people dug it.',
  'The reds won 31 seats. In 2020 they had won 28, over a third of all.',
];
const QUESTIONS = [
  'How many coins were shown in 2016?',
  'How many miles long is the Otter line?',
  'How many people dug the tunnel of the Otter line?',
  'How many seats did the reds win in 2020?',
  'How many vases were lent to Lisbon?',
  'How many in 2016?',
];

describe('the most that a passage can tell of what is sought', () => {
  it.each(QUESTIONS)('is no less than the score of any of its figures: “%s”', (question) => {
    const { evidence } = askingOf(question, ...TEXTS);
    for (const reading of evidence.readings) {
      const scores = matchFacts({ ...evidence, readings: [reading] }).map(({ score }) => score);
      expect(Math.max(0, ...scores)).toBeLessThanOrEqual(mostTold(reading, evidence.sought));
    }
  });

  it.each(QUESTIONS)('leaves out no figure that reaches the least score: “%s”', (question) => {
    const { evidence } = askingOf(question, ...TEXTS);
    const all = matchFacts(evidence).filter(({ score }) => score >= THRESHOLDS.figure);
    expect(matchFacts(evidence, undefined, THRESHOLDS.figure)).toEqual(all);
  });

  it('is nothing where the passage holds none of the words', () => {
    const { evidence } = askingOf(
      'How many vases were lent to Lisbon?',
      'The reds won 31 seats.',
      'Vases, lent to Lisbon.',
    );
    const reading = evidence.readings.find(({ paragraph }) => paragraph.text.startsWith('The reds'));
    if (reading) expect(mostTold(reading, evidence.sought)).toBe(0);
  });
});
