import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const YARD: Told = [
  'The varnish of the north yard does not suit boats. Ida Berg told the builders that nine boats had left the yard.\n\n' +
    'Olaf Lind thinks the new fence is too low. The smoker is kept in the shed, not in the hall.\n\n' +
    'The honey fair was held on 4 May 2022. The fence belongs to Marlow Ltd. Marlow Tools is another firm.',
  '2023-06-01',
];

describe('a sentence beside the point', () => {
  it.each([
    ['Where do I get varnish of the north yard?', /^(?:refused|partial)/],
    ['What is the varnish of the north yard for?', /^(?:refused|partial)/],
    ['What does Ida Berg think of the new fence?', /^(?:refused|partial)/],
    ['What does Olaf Lind think of the new fence?', /^answered/],
    ['Where is the smoker kept?', /^answered.*shed/],
    ['When was the honey fair held this year?', /^(?:refused|partial)/],
    ['When was the honey fair held in 2022?', /^answered.*4 May/],
    ['Who does the fence belong to?', /^answered Marlow Ltd\.?$/],
  ])('%s → %s', (question, line) => {
    expect(ask(question, YARD)).toMatch(line);
  });
});

describe('what a question turns on', () => {
  const BALLOT: Told = [
    'Potters voted to move the market after talks on rent broke down on Monday.\n\nA hall is to be built after the board met on Tuesday. The best three of the cup each get the Golden Peel.',
    '2023-06-01',
  ];

  it.each([
    ['turnout in the vote of the potters', /^(?:refused|partial)/],
    ['When will the hall be ready?', /^(?:refused|partial)/],
    ['Who won the cup?', /^(?:refused|partial)/],
    ['vote of the potters', /^answered/],
  ])('%s → %s', (question, line) => {
    expect(ask(question, BALLOT)).toMatch(line);
  });

  it.each([
    ['What did the strike cost the brewery?', /^refused/],
    ['What did the licence cost the brewery?', /^answered £900/],
  ])('%s → %s', (question, line) => {
    expect(
      ask(question, 'There was a strike at the brewery in May.\n\nThe brewery paid £900 in costs for the licence.'),
    ).toMatch(line);
  });

  it.each([
    ['What is the record for hives?', /^answered.*51/],
    ['What was the old record for hives?', /^answered.*40/],
  ])('what was before, %s → %s', (question, line) => {
    expect(ask(question, 'The old record for hives was 40. The record for hives is 51 since May.')).toMatch(line);
  });

  it.each([['What is the best tool?', /^(?:refused|partial)/]])('%s → %s', (question, line) => {
    expect(ask(question, 'The most used tool was the axe (31% of all felling), followed by the saw (24%).')).toMatch(
      line,
    );
  });
});
