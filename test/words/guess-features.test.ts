import { describe, expect, it } from 'vitest';
import { guessFeatures } from '../../src/words/guess-features.ts';
import { askingOf } from '../libraries.ts';

const MILL = 'The old mill at Selby was built by Tobias Renfrew. It burned in 1820.';
const MILLS = `${MILL}\n\nThe mill at Selby ground oats.\n\nIn Selby the mill had two wheels.`;
const PIER = 'The pier at Whitby was painted by two volunteers in May.';

/** The value of one property of a passage of those found, by its place; 0 where it does not hold. */
function valueOf(name: string, question: string, told: readonly string[] = [MILL, PIER], place = 0): number {
  const { evidence } = askingOf(question, ...told);
  const reading = evidence.readings[place];
  const features = reading && guessFeatures(evidence, reading);
  return features?.find(([each]) => each === name)?.[1] ?? 0;
}

describe('what tells whether any passage is about a topic', () => {
  it.each<[name: string, more: string, less: string]>([
    ['nouns missing', 'Who built the old windmill at Selby?', 'Who built the old mill at Selby?'],
    ['nouns missing', 'Who painted the ferry at Whitby?', 'Who washed the pier at Whitby?'],
    ['score of the passage', 'Who built the old mill at Selby?', 'Who built the windmill near Selby?'],
    ['words in the sentence', 'Who built the old mill at Selby?', 'Who built the old mill?'],
  ])('“%s” is more in “%s” than in “%s”', (name, more, less) => {
    expect(valueOf(name, more)).toBeGreaterThan(valueOf(name, less));
  });

  it.each<[question: string, told: readonly string[], least: number, most: number]>([
    ['Who built the mill at Selby?', [MILLS, PIER], 0.99, 1],
    ['Who painted the mill?', [MILL, PIER], 0.3, 0.8],
  ])('in “%s” one article has its share of the best passages', (question, told, least, most) => {
    const share = valueOf('share of its article among the best', question, told);
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });

  it('counts the words of the fullest sentence of a passage, not of all', () => {
    expect(valueOf('words in the sentence', 'Who burned what Tobias Renfrew built?')).toBe(3);
  });

  it('knows the passage that was found first from the others', () => {
    const question = 'Who built the mill at Selby?';
    expect(valueOf('found first', question, [MILLS, PIER])).toBe(1);
    expect(valueOf('found first', question, [MILLS, PIER], 1)).toBe(0);
  });
});
