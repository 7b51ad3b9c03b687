import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../libraries.ts';

/** The values that an answer sets against one another. */
const conflictIn = (question: string, told: string): string[] =>
  outcomeOf(question, [told, '2025-02-01']).notes.flatMap((note) =>
    note.kind === 'conflict' && 'facts' in note ? note.facts.map(({ quantity }) => quantity.value) : [],
  );

describe('a figure that another source gives in the next sentence', () => {
  it.each([
    [
      'The reserve had 148,000 visitors in 2024, by its counters. The tourist board speaks of 165,000.',
      ['148000', '165000'],
    ],
    [
      'The reserve had 148,000 visitors in 2024. The bird society puts the number at about 190,000.',
      ['148000', '190000'],
    ],
    ['The reserve had 148,000 visitors in 2024. The county counts 140,000, without children.', ['148000', '140000']],
  ])('%s', (told, values) => {
    expect(conflictIn('How many visitors did the reserve have in 2024?', told).toSorted()).toEqual(values.toSorted());
  });

  it.each([
    'The reserve had 148,000 visitors in 2024. The tourist board speaks of 148,000.',
    'The reserve had 148,000 visitors in 2024. The café counts 31,000 guests.',
    'The reserve had 148,000 visitors in 2024. The tourist board counted 130,000 the year before.',
    'The reserve had 148,000 visitors in 2024. The tourist board hopes for 160,000.',
    'The reserve had 148,000 visitors in 2024. It counts 12,000 of them on Sundays.',
  ])('is none in: %s', (told) => {
    expect(conflictIn('How many visitors did the reserve have in 2024?', told)).toEqual([]);
  });
});
