import { describe, expect, it } from 'vitest';
import { ask, outcomeOf } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const PIERS = '| Pier | Seals |\n| --- | --- |\n| North | 300 |\n| South | 450 |\n| West | 320 |\n| East | 410 |';
const GAP = PIERS.replace('320', 'n/a');
const BARLEY =
  '| Barley (tonnes) | 2021 | 2022 | 2023 |\n| --- | --- | --- | --- |\n| Fenby | 52 | 40 | 47 |\n| Oxley | 70 | 75 | 81 |';
const HEDGED = 'The vault held over 40 barrels in 2010, 35 barrels in 2011 and 30 barrels in 2012.';
const UNITS = 'The stalls at the fair took €400 on pies, €300 on soup and $90 on hats.';
const WITHHELD =
  'The first auction drew 120 bidders and the second auction 90 bidders. The house declined to say how many bidders the third auction drew.';

describe('a median', () => {
  it.each<[question: string, told: Told, line: string]>([
    ['What is the median number of seals?', PIERS, 'answered 365'],
    ['What is the median number of seals of the four piers?', PIERS, 'answered 365'],
    ['What is the median number of seals of the five piers?', PIERS, 'refused: not_two_figures'],
    ['What is the median number of seals?', GAP, 'refused: not_two_figures'],
    ['What was the median barley of Fenby from 2021 to 2023?', BARLEY, 'answered 47 t'],
    ['What was the median barley of Fenby from 2020 to 2023?', BARLEY, 'refused: not_two_figures'],
    ['What was the median number of barrels that the vault held?', HEDGED, 'answered 35'],
    ['What was the median number of bidders at the auctions?', WITHHELD, 'refused: withheld'],
    ['What is the median number of seals?', 'The bay has 40 seals.', 'refused: not_two_figures'],
    ['What was the median income?', 'The median income was $40,000. The mean income was $52,000.', 'answered $40,000'],
  ])('%s (%#) → %s', (question, told, line) => {
    expect(ask(question, told)).toBe(line);
  });
});

describe('a range', () => {
  it.each<[question: string, told: Told, line: string]>([
    ['What is the range of seals?', PIERS, 'answered 150'],
    ['What is the range of seals?', GAP, 'refused: not_two_figures'],
    ['What was the range of barley in Oxley from 2021 to 2023?', BARLEY, 'answered 11 t'],
    ['What was the spread of barley in Oxley from 2021 to 2024?', BARLEY, 'refused: not_two_figures'],
    ['What was the range of barrels that the vault held?', HEDGED, 'answered over 10'],
    ['What is the range of the takings of the stalls?', UNITS, 'refused: not_two_figures'],
    ['What was the range of bidders at the auctions?', WITHHELD, 'refused: withheld'],
    ['What is the range of seals?', 'The bay has 40 seals.', 'refused: not_two_figures'],
  ])('%s (%#) → %s', (question, told, line) => {
    expect(ask(question, told)).toBe(line);
  });

  it('is the highest less the lowest, and quotes the whole row', () => {
    const { figures, quotes } = outcomeOf('What is the range of seals?', PIERS);
    expect(figures[0]?.figure).toMatchObject({ kind: 'computed', formula: 'difference' });
    expect(quotes).toHaveLength(4);
  });
});

describe('a row of which some are left out', () => {
  it.each<[question: string, told: Told, line: string]>([
    ['What is the total number of seals of all piers except West?', PIERS, 'answered 1,160'],
    ['How many seals are there at all piers except West and East?', PIERS, 'answered 750'],
    ['What is the average number of seals of all piers excluding North?', PIERS, 'answered 393.3'],
    ['How many seals are there at all piers except West?', GAP, 'refused: not_two_figures'],
    ['How many seals are there at all piers except North?', GAP, 'refused: not_two_figures'],
    ['How many seals are there at all piers except Middle?', PIERS, 'refused: unknown_terms'],
    ['How many seals are there at all piers except North, South and West?', PIERS, 'refused: not_two_figures'],
  ])('%s (%#) → %s', (question, told, line) => {
    expect(ask(question, told)).toBe(line);
  });
});

describe('a row that the question limits in time', () => {
  it.each<[question: string, told: Told, line: string]>([
    ['What was the average barley of Fenby in the years before 2023?', BARLEY, 'answered 46 t'],
    ['What was the total barley of Fenby in the years after 2021?', BARLEY, 'answered 87 t'],
    ['What was the total barley of Oxley from 2021 to 2023?', BARLEY, 'answered 226 t'],
    ['What was the total barley of Oxley from 2019 to 2023?', BARLEY, 'refused: not_two_figures'],
    ['What was the total barley of Oxley from 2021 to 2023?', BARLEY.replace('75', '–'), 'refused: not_two_figures'],
    [
      'What was the average barley of Oxley in the years before 2023?',
      BARLEY.replace('75', '–'),
      'refused: not_two_figures',
    ],
    ['What was the total barley of Fenby in the years after 2022?', BARLEY, 'refused: not_two_figures'],
    ['How many barrels did the vault hold in total in the years after 2010?', HEDGED, 'answered 65'],
    ['How many barrels did the vault hold in total in the years before 2012?', HEDGED, 'answered over 75'],
  ])('%s (%#) → %s', (question, told, line) => {
    expect(ask(question, told)).toBe(line);
  });
});

describe('a place in a row', () => {
  it.each<[question: string, told: Told, line: string]>([
    ['Which pier has the second most seals?', PIERS, 'answered East'],
    ['Which pier has the third most seals?', PIERS, 'answered West'],
    ['Which pier has the second fewest seals?', PIERS, 'answered West'],
    ['Which pier has the most seals?', PIERS, 'answered South'],
    ['Which pier has the fifth most seals?', PIERS, 'refused'],
    ['Which pier has the second most seals?', GAP, 'refused'],
    ['Which pier has the second most seals?', PIERS.replace('320', '410'), 'refused: unbounded'],
    ['Which bay has the second most seals?', 'Lunna bay has 40 seals, Otter bay over 35 and Skaw bay 36.', 'refused'],
  ])('%s (%#) → %s', (question, told, line) => {
    expect(ask(question, told)).toEqual(expect.stringMatching(new RegExp(`^${line}`)));
  });
});
