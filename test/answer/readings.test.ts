import { describe, expect, it } from 'vitest';
import { ask, outcomeOf } from '../libraries.ts';

const LIBRARY = 'The library lent 84,200 books in 2023, 79,900 in 2022 and 91,400 in 2019.';

describe('other readings of a question without a time', () => {
  it('are the same question for the other times of the row', () => {
    expect(outcomeOf('How many books did the library lend?', LIBRARY).readings).toEqual([
      'How many books did the library lend in 2022?',
      'How many books did the library lend in 2019?',
    ]);
  });

  it('can be asked as they stand', () => {
    const { readings } = outcomeOf('how many books did the library lend', LIBRARY);
    expect(readings.map((reading) => ask(reading, LIBRARY))).toEqual(['answered 79,900', 'answered 91,400']);
  });

  it.each([
    ['a question that names its time', 'How many books did the library lend in 2023?', LIBRARY],
    ['a refusal', 'How many films did the library lend?', LIBRARY],
    [
      'a figure told for one time only',
      'How many books did the library lend?',
      'The library lent 84,200 books in 2023.',
    ],
    ['a figure without a time', 'How many books did the library lend?', 'The library lent 84,200 books.'],
    ['an answer in words', 'Who runs the library?', 'The library is run by Agnes Corrigan.'],
  ])('are none for %s', (_case, question, text) => {
    expect(outcomeOf(question, text).readings).toEqual([]);
  });

  it('are three at most', () => {
    const text = 'The weir passed 9 eels in 2001, 8 in 2002, 7 in 2003, 6 in 2004, 5 in 2005 and 4 in 2006.';
    expect(outcomeOf('How many eels passed the weir?', text).readings).toHaveLength(3);
  });

  it('keep the words that lead a time', () => {
    const text = 'The weir passed 9 eels between May and June 2001 and 8 eels between May and June 2002.';
    for (const reading of outcomeOf('How many eels passed the weir?', text).readings) {
      expect(reading).not.toContain('in between');
    }
  });
});

describe('the way that a question was read', () => {
  it('is said with its time where there are others, and can be asked as it stands', () => {
    const { readAs } = outcomeOf('how many books did the library lend', LIBRARY);
    expect(readAs).toBe('how many books did the library lend in 2023?');
    expect(ask(readAs ?? '', LIBRARY)).toBe('answered 84,200');
    expect(outcomeOf(readAs ?? '', LIBRARY).readAs).toBeNull();
  });

  it.each([
    ['a question that names its time', 'How many books did the library lend in 2023?', LIBRARY],
    ['the only figure', 'How many books did the library lend?', 'The library lent 84,200 books in 2023.'],
    ['a refusal', 'How many films did the library lend?', LIBRARY],
    ['words', 'Who runs the library?', 'The library is run by Agnes Corrigan.'],
  ])('is not said of %s', (_case, question, text) => {
    expect(outcomeOf(question, text).readAs).toBeNull();
  });
});
