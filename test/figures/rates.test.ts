import { describe, expect, it } from 'vitest';
import { perWord } from '../../src/figures/rates.ts';
import { ask } from '../libraries.ts';

describe('the word that a question divides by', () => {
  it.each([
    ['How many cars per month did it carry?', 'month'],
    ['How much did they earn for each fiscal quarter?', 'quarter'],
    ['How many goals a game did she score?', 'game'],
    ['How many did every ward have?', 'ward'],
    ['How many goals did she score?', null],
    ['Who is a nurse?', null],
  ])('in “%s” is %j', (question, word) => {
    expect(perWord(question)).toBe(word);
  });
});

describe('a rate', () => {
  it.each([
    ['How many parcels does the hub sort per hour?', 'The hub sorts 900 parcels per hour.', 'answered 900'],
    ['How many parcels does the hub sort an hour?', 'The hub sorts 900 parcels an hour.', 'answered 900'],
    ['How many bells did they cast per month?', 'They cast 36 bells between January and June 2004.', 'answered 6'],
    ['How many bells did they cast per month?', 'They cast over 36 bells in 2004.', 'answered over 3'],
    ['How many tries did Oakes score per match?', 'Oakes scored 24 tries in 16 matches.', 'answered 1.5'],
    ['How many bells did they cast per month?', 'They cast 36 bells.', 'refused: not_two_figures'],
    [
      'How many bells did they cast per month?',
      'They cast 36 bells from January 5 to June 2, 2004.',
      'refused: not_two_figures',
    ],
    ['How many tries did Oakes score per match?', 'Oakes scored 24 tries.', /^refused/],
    ['How many tries did Oakes score per match?', 'Oakes scored 24 tries in 0 matches.', /^refused/],
  ])('%s from “%s” → %s', (question, text, line) => {
    expect(ask(question, text)).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
  });
});
