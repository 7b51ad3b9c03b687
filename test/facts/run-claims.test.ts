import { describe, expect, it } from 'vitest';
import { checkRuns } from '#facts';
import type { Claim } from '#facts';
import { readAll } from './readings.ts';

const FIRST = 'The first flight left on 28 June 2024.';
const ROW = `${FIRST}\n\nThe second flight left on 15 October 2024.\n\nThe third flight left on 3 December 2024.`;

/** The claims of some paragraphs of an article of 11 January 2025. */
const claims = (text: string): Claim[] => checkRuns(readAll(text, '2025-01-11'));
const verdicts = (text: string): string[] => claims(text).map(({ verdict }) => verdict);

describe('an event of a row that is said to be of so long', () => {
  it.each([
    // From the first to the last within it.
    [`${FIRST}\n\nIt was the fifth flight in less than seven months.`, 'holds'],
    [`${FIRST}\n\nA fifth flight in seven months left on 8 January.`, 'holds'],
    [`${ROW}\n\nIt was the fourth flight in less than seven months.`, 'holds'],
    [`${FIRST}\n\nThe fifth flight to the coast in under two years left.`, 'holds'],
    // The whole row is dated, and does not fit.
    [`${ROW}\n\nIt was the fourth flight in less than four months.`, 'does_not_follow'],
    [`${ROW}\n\nIt was the fourth flight in three months.`, 'does_not_follow'],
    // Not all of it is dated: another row may be counted.
    [`${FIRST}\n\nIt was the fifth flight in less than four months.`, 'cannot_be_told'],
    [
      `The second flight left on 15 October 2024.\n\nIt was the fifth flight in less than seven months.`,
      'cannot_be_told',
    ],
    ['The first flood came in 1953.\n\nIt was the third flood in ten years.', 'cannot_be_told'],
    // A little more is still "in six months".
    [`${ROW}\n\nIt was the fourth flight in six months.`, 'cannot_be_told'],
  ])('%s → %s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict]);
  });

  it.each([
    'It was the fifth flight in less than seven months.',
    `${FIRST}\n\nIt was the fifth ferry in less than seven months.`,
    `${FIRST}\n\nIt was the fifth night flight in less than seven months.`,
    `${FIRST}\n\nThe fifth flight took seven months to plan.`,
    `${FIRST}\n\nThe fifth flight left; in seven months it will fly again.`,
    `The first flight left.\n\nIt was the fifth flight in less than seven months.`,
    `${FIRST}\n\nThe first flight left on 3 May 2024.\n\nIt was the fifth flight in less than seven months.`,
    'The tenth flight left on 28 June 2024.\n\nIt was the fifth flight in less than seven months.',
  ])('is not judged in: %s', (text) => {
    expect(verdicts(text)).toEqual([]);
  });

  it('names the length, the first event and the last, and the time between them where both have their days', () => {
    const [claim] = claims(`${FIRST}\n\nA fifth flight in less than seven months left on 8 January.`);
    expect(claim?.stated?.quantity.value).toBe('7');
    expect(claim?.operands.map(({ quantity }) => quantity.value)).toEqual(['1', '5']);
    expect(claim?.computed).toMatchObject({ formula: 'elapsed', interval: { low: { value: '6' } } });
  });
});
