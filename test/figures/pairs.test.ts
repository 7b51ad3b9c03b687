import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const LIBRARY: Told = [
  'The town library lent 84,200 books in 2023, 79,900 in 2022 and 91,400 in 2019.\n\n' +
    'About 62% of the members are women, 21% are children and 17% are men.\n\n' +
    'The reading room has 210 chairs and 60 lamps. Over 900 maps and 12,000 novels stand in the cellar.',
  '2024-02-20',
];

describe('a difference', () => {
  it.each([
    ['How many more chairs than lamps are there?', 'answered 150'],
    ['By how much did the number of books lent change between 2022 and 2023?', 'answered 4,300'],
    ['How many more chairs than shelves are there?', 'refused: unknown_terms'],
    ['By how much did the number of books lent change between 2021 and 2023?', 'refused: not_two_figures'],
    ['By how much did the weather change?', 'refused: unknown_terms'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, LIBRARY)).toBe(line);
  });

  it('is taken from the ends of a movement', () => {
    const text = 'Membership fell from 12,400 in 2019 to 9,300 in 2023.';
    expect(ask('By how much did membership fall?', text)).toBe('answered 3,100');
    expect(ask('By what percentage did membership fall between 2019 and 2023?', text)).toBe('answered −25%');
  });

  it('keeps the hedge of its terms', () => {
    expect(ask('How many more novels than maps are there?', LIBRARY)).toBe('answered under 11,100');
  });

  it('is refused between two hedges that leave it open', () => {
    const text = 'Over 40 swans and over 30 geese winter on the lake.';
    expect(ask('How many more swans than geese winter on the lake?', text)).toMatch(/^refused/);
  });
});

describe('a percentage change', () => {
  it.each([
    ['By what percentage did the books lent grow from 2022 to 2023?', 'answered 5.4%'],
    ['By what percentage did the books lent grow from 2023 to 2024?', 'refused: not_two_figures'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, LIBRARY)).toBe(line);
  });

  it('is quoted where the article states it', () => {
    expect(ask('By what percentage did rents rise?', 'Rents rose by 8% last winter.')).toBe('answered 8%');
  });
});

describe('a ratio', () => {
  it.each([
    ['What is the ratio of chairs to lamps?', 'answered 3.5'],
    ['What is the ratio of lamps to chairs?', 'answered 0.29'],
    ['How many times as many chairs as lamps are there?', 'answered 3.5'],
    ['What is the ratio of novels to maps?', 'answered under 13.33'],
    ['What is the ratio of chairs to shelves?', 'refused: unknown_terms'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, LIBRARY)).toBe(line);
  });

  it('to none is refused', () => {
    expect(ask('What is the ratio of oars to sails?', 'The barge has 4 oars and 0 sails.')).toMatch(/^refused/);
  });
});

describe('a share', () => {
  it.each([
    ['What percentage of the members are children?', 'answered 21%'],
    ['What percentage of the members are men?', 'answered 17%'],
    ['What percentage of the members are women?', 'answered About 62%'],
    ['What percentage of the members are students?', 'refused: unknown_terms'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, LIBRARY)).toBe(line);
  });

  it('is reckoned from a whole that the sentence opens with', () => {
    expect(ask('What percentage of the kilns did the potters fire?', 'Of their 50 kilns the potters fired 18.')).toBe(
      'answered 36%',
    );
  });
});

describe('what is left of 100 %', () => {
  it.each([
    ['What percentage of the members are not children?', 'answered 79%'],
    ['What percentage of the members are not women?', 'answered about 38%'],
    ['What percentage of the members are not students?', 'refused: unknown_terms'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, LIBRARY)).toBe(line);
  });
});

describe('which of two', () => {
  it.each([
    ['Are there more chairs or lamps?', 'answered chairs'],
    ['Which are fewer, chairs or lamps?', 'answered lamps'],
    ['Are there more chairs or shelves?', /^(?:refused|partial)/],
  ])('%s → %s', (question, line) => {
    expect(ask(question, LIBRARY)).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
  });

  it('is left open by hedges that overlap', () => {
    const text = 'Over 40 swans and over 30 geese winter on the lake.';
    expect(ask('Do more swans or geese winter on the lake?', text)).toMatch(/^(?:refused|partial)/);
  });
});

describe('a part that is withheld', () => {
  it('refuses the difference', () => {
    const text = 'The zoo bought 14 lemurs. It declined to say how many parrots it bought.';
    expect(ask('How many more lemurs than parrots did the zoo buy?', text)).toMatch(/^refused/);
  });
});

describe('two owners of what a question counts', () => {
  const SOLD = 'The Mill sold 37 boats and the Castle 22.';
  it.each([
    ['who sold more boats, the mill or the castle?', SOLD, 'answered mill'],
    ['who sold fewer boats, the mill or the castle?', SOLD, 'answered castle'],
    ['who sold more boats, the mill or the castle?', `${SOLD} The Forge sold 50.`, 'answered mill'],
  ])('%s – %s → %s', (question, text, line) => {
    expect(ask(question, text)).toBe(line);
  });

  it.each([
    ['one of them is not told of', 'who sold more boats, the mill or the forge?', SOLD],
    ['other things are counted', 'who sold more carts, the mill or the castle?', SOLD],
  ])('are not compared where %s', (_, question, text) => {
    expect(ask(question, text)).not.toMatch(/^answered/);
  });
});
