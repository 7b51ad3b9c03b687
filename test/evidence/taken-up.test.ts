import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const CLUB: Told = [
  'The rowing club asked 520 members in March. Of these, 46% wanted a new boathouse and 9% had no view.\n\n' +
    'Of the 300 buses that were ordered, 280 arrived. Of those, 250 passed the inspection.\n\n' +
    'Masons removed 900 tonnes of rubble. About 70% was reused and the rest was buried.\n\n' +
    'The choir has 64 singers, of whom 20 are altos.',
  '2024-05-03',
];

describe('a whole of which a part is asked', () => {
  it.each([
    ['How many members did the rowing club ask?', 'answered 520'],
    ['How many members had no view?', 'refused: no_figure'],
    ['How many buses arrived?', 'answered 280'],
    ['How many buses passed the inspection?', 'answered 250'],
    ['How much rubble did masons remove?', 'answered 900 tonnes'],
    ['How much rubble was buried?', 'refused: no_figure'],
    ['How many singers does the choir have?', 'answered 64'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, CLUB)).toBe(line);
  });
});

describe('a part that takes up the sentence before', () => {
  it.each([
    ['How many stalls sell fish?', 'answered 31'],
    ['How many stalls does the market have?', 'answered 90'],
    ['How many stalls sell honey?', 'refused: unknown_terms'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, 'The market has 90 stalls. 31 of them sell fish.')).toBe(line);
  });
});

describe('a number that the question gives itself', () => {
  it('is not what is asked for', () => {
    expect(ask('How many of the 64 singers are tenors?', 'The choir has 64 singers. Tenors are few.')).toMatch(
      /^refused/,
    );
  });
});

describe('what only may be', () => {
  it.each([
    ['How many people voted?', 'refused: no_figure'],
    ['How many people are entitled to vote?', 'answered 8,400'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, 'In Norby 8,400 people are entitled to vote.')).toBe(line);
  });
});
