import { describe, expect, it } from 'vitest';
import { checkClaims } from '#facts';
import type { Verdict } from '#facts';
import { readAll } from './readings.ts';

const verdicts = (text: string): Verdict[] =>
  readAll(text, '2024-10-17')
    .flatMap(checkClaims)
    .map(({ verdict }) => verdict);

describe('checkClaims', () => {
  it.each<[string, Verdict]>([
    // A change in percent against its two ends.
    ['Ferry traffic fell by 25% from 4,000 passengers in May to 3,000 in July.', 'holds'],
    ['Ferry traffic fell by 30% from 4,000 passengers in May to 3,000 in July.', 'does_not_follow'],
    ['Ferry traffic rose by 25% from 4,000 passengers in May to 3,000 in July.', 'does_not_follow'],
    ['Ferry traffic rose by 50% from 4,000 passengers in May to 6,000 in July.', 'holds'],
    ['Wages rose 5.3% from €3,000 to €3,160.', 'holds'],
    ['Wages rose 5.5% from €3,000 to €3,160.', 'does_not_follow'],
    ['Ferry traffic fell by about 24% from 4,000 passengers in May to 3,000 in July.', 'holds'],
    ['Ferry traffic fell by about 40% from 4,000 passengers in May to 3,000 in July.', 'does_not_follow'],
    // A multiple against its two ends.
    ['Membership tripled from 400 in 2019 to 1,200 in 2023.', 'holds'],
    ['Membership doubled from 400 in 2019 to 1,200 in 2023.', 'does_not_follow'],
    ['Membership more than doubled from 400 in 2019 to 1,200 in 2023.', 'holds'],
    ['Membership more than tripled from 400 in 2019 to 1,200 in 2023.', 'does_not_follow'],
    // One figure that is said to surpass another.
    ['The museum drew 5,200 visitors in 2023. This surpasses the total for 2022, which was 4,900 visitors.', 'holds'],
    [
      'The museum drew 4,700 visitors in 2023. This surpasses the total for 2022, which was 4,900 visitors.',
      'does_not_follow',
    ],
    [
      'The museum drew over 4,700 visitors in 2023. This surpasses the total for 2022, which was 4,900 visitors.',
      'does_not_follow',
    ],
    [
      'The museum drew at least 5,000 visitors in 2023. This surpasses the total for 2022, which was 4,900 visitors.',
      'holds',
    ],
    ["In 2023 the museum's 5,200 visitors exceeded the 4,900 visitors of 2022.", 'holds'],
    ["In 2023 the museum's 4,100 visitors exceeded the 4,900 visitors of 2022.", 'does_not_follow'],
  ])('%s → %s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict]);
  });

  it.each([
    'The museum drew 5,200 visitors in 2023 and sold 800 posters.',
    'Ferry traffic fell by 25% in July.',
    'Ferry traffic fell from 4,000 passengers in May to 3,000 in July.',
    'The trail runs 12 km from the inn to the lake.',
    'Membership doubled.',
    'The price fell by 10% from $40 to 12 members.',
    'The museum surpassed all hopes.',
    'Of its 12 songs, the band had six top ten hits in 30 weeks.',
    'She ended the game with 158 yards, and she surpassed 4,000 yards for the season.',
    'It sold 40 boats, and this exceeded the 90 boats of the plan.',
    'The choir sang.',
  ])('finds no claim about figures in: %s', (text) => {
    expect(verdicts(text)).toEqual([]);
  });

  it('names the figure stated, its operands in order and what follows from them', () => {
    const [claim] = readAll('Ferry traffic fell by 30% from 4,000 passengers to 3,000.').flatMap(checkClaims);
    expect(claim?.stated?.quantity.value).toBe('30');
    expect(claim?.operands.map(({ quantity }) => quantity.value)).toEqual(['4000', '3000']);
    expect(claim?.computed).toMatchObject({ formula: 'change', interval: { low: { value: '-25' } } });
  });

  it('takes the figure before "this" from the sentence before, not from the paragraph before', () => {
    const surpass = 'This surpasses the total for 2022, which was 4,900 visitors.';
    expect(verdicts(`The museum drew 5,200 visitors.\n\n${surpass}`)).toEqual([]);
    expect(verdicts(`The museum drew 5,200 visitors. It was cold. ${surpass}`)).toEqual([]);
  });
});

describe('the totals of a table', () => {
  const table = (total: string): string =>
    `| Boats | 2022 | 2023 |\n| --- | ---: | ---: |\n| Ness | 12 | 14 |\n| Oxley | 8 | 9 |\n| Total | 20 | ${total} |`;

  it.each<[string, Verdict[]]>([
    ['23', ['holds', 'holds']],
    ['24', ['holds', 'does_not_follow']],
  ])('with %s under the last column: %j', (total, expected) => {
    expect(verdicts(table(total))).toEqual(expected);
  });

  it('are not looked for where no row is called one, or a cell is hedged', () => {
    expect(verdicts(table('23').replace('Total', 'Selby'))).toEqual([]);
    expect(verdicts(table('over 23'))).toEqual(['holds']);
  });
});

describe('an amount of change', () => {
  it.each<[string, Verdict]>([
    ['Membership rose by 300 from 900 to 1,200.', 'holds'],
    ['Membership rose by 400 from 900 to 1,200.', 'does_not_follow'],
    ['Revenue fell by €2 million from €9 million to €7 million.', 'holds'],
  ])('%s → %s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict]);
  });
});
