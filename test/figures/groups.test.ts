import { describe, expect, it } from 'vitest';
import { ask, outcomeOf } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const FERRY: Told = [
  'The ferry to Brae carried 410 cars in April, 520 cars in May and 615 cars in June 2022.\n\n' +
    'Adult tickets brought in £4,000, child tickets £900 and dog tickets £60.',
  '2022-07-15',
];
const HALLS = '| Hall | Seats |\n| --- | --- |\n| North | 300 |\n| South | 450 |\n| Total | 750 |';

describe('a sum', () => {
  it.each<[question: string, told: Told, line: string]>([
    ['How many cars did the ferry carry in total?', FERRY, 'answered 1,545'],
    ['How many cars did the ferry carry in April and May 2022 combined?', FERRY, 'answered 930'],
    ['How many cars did the ferry carry in April and August 2022 combined?', FERRY, 'refused: not_two_figures'],
    ['How many lorries did the ferry carry in total?', FERRY, 'refused: unknown_terms'],
    ['What is the total number of seats?', HALLS, 'answered 750'],
    ['How many oxen were there in total?', 'There were 80 oxen in total, 30 of them white.', 'answered 80'],
  ])('%s (%#) → %s', (question, told, line) => {
    expect(ask(question, told)).toBe(line);
  });

  it('says over how many figures it is reckoned', () => {
    expect(outcomeOf('How many cars did the ferry carry in total?', FERRY).notes).toContainEqual({
      kind: 'assumption',
      assumption: { about: 'all_listed', count: 3 },
      sentence: null,
    });
  });

  it('is refused where one of its terms is withheld, and names those known', () => {
    const text =
      'The first auction drew 120 bidders. The house declined to say how many bidders the second auction drew.';
    const outcome = outcomeOf('How many bidders came to the auctions in total?', text);
    expect(outcome.status).toBe('not_found');
    expect(outcome.reason).toMatchObject({ reason: 'withheld' });
  });

  it('keeps the hedges of its terms', () => {
    const text = 'The vault held over 40 barrels in 2010 and 35 barrels in 2011.';
    expect(ask('How many barrels did the vault hold in total in 2010 and 2011?', text)).toBe('answered over 75');
  });
});

describe('an average', () => {
  it.each<[question: string, told: Told, line: string]>([
    ['How many cars did the ferry carry a month on average?', FERRY, 'answered 515'],
    ['What was the average number of cars in April and May 2022?', FERRY, 'answered 465'],
    ['What was the average number of lorries?', FERRY, 'refused: unknown_terms'],
  ])('%s (%#) → %s', (question, told, line) => {
    expect(ask(question, told)).toBe(line);
  });
});

describe('the most or least of a row', () => {
  it.each<[question: string, told: Told, line: string]>([
    ['In which month did the ferry carry the most cars?', FERRY, 'answered June 2022'],
    ['In which month did the ferry carry the fewest cars?', FERRY, 'answered April'],
    ['Which hall has the most seats?', HALLS, 'answered South'],
    ['Which hall has the fewest seats?', HALLS, 'answered North'],
    ['Which hall has the most doors?', HALLS, 'refused: unknown_terms'],
    ['Which bay has the most seals?', 'Lunna bay has 40 seals, Otter bay over 35.', 'refused: unbounded'],
  ])('%s (%#) → %s', (question, told, line) => {
    expect(ask(question, told)).toEqual(expect.stringMatching(new RegExp(`^${line}`)));
  });
});
