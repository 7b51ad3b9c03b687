import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const CLUB: Told = [
  'Ida Berg broke her wrist at the Selby cup in May. Nora Falk was club captain.\n\n' +
    'Ann Lee left the club in June. She was succeeded as coach by Tova Brandt.\n\n' +
    'The boathouse on Mill Lane was painted in 2018 and is open to all. The grandstand was repaired by Olaf Lind.\n\n' +
    'The indoor pool may open in October, the club said. The outdoor pool opened in April.\n\n' +
    'Ida Berg won 22 regattas in 2024. Nora Falk rowed in several. Ann Lee also rowed.',
  '2024-07-01',
];

describe('a sentence that holds the words but not the answer', () => {
  it.each([
    ['What did Ann Lee break?', /^(?:refused|partial)/],
    ['What did Ida Berg break?', /^answered/],
    ['Who succeeded Tova Brandt?', /^(?:refused|partial)/],
    ['Who painted the boathouse?', /^(?:refused|partial)/],
    ['Who repaired the grandstand?', /^answered Olaf Lind/],
    ['When did the indoor pool open?', /^partial/],
    ['When may the indoor pool open?', /^answered October/],
    ['When did the outdoor pool open?', /^answered (?:in )?April/],
    ['How many regattas did Ann Lee win in 2024?', /^refused/],
    ['How many regattas did Ida Berg win in 2024?', /^answered 22/],
  ])('%s → %s', (question, line) => {
    expect(ask(question, CLUB)).toMatch(line);
  });

  it.each([
    ['Who won the Selby cup in 2024?', /^answered Ida Berg/],
    ['Who won the Selby cup in 2023?', /^refused/],
  ])('a length of time is no time: %s → %s', (question, line) => {
    expect(ask(question, ['Ida Berg won the Selby cup on Sunday, 48 seconds ahead.', '2024-05-26'])).toMatch(line);
  });

  it.each([
    ['What were the ferry fares in 2018?', /^refused/],
    ['What were the ferry fares in 2024?', /^answered/],
    ['Who ran the ferry in 2018?', /^answered (?:the )?Lind/],
    ['Who painted the ferry in 2018?', /^refused/],
  ])('a sentence without a time is of the year of its article: %s → %s', (question, line) => {
    const text =
      'Ferry fares stay at the old level.\n\nIn 2018 the ferry had no owner. The Lind family ran the ferry.\n\n' +
      'Olaf Berg painted the ferry.';
    expect(ask(question, [text, '2024-05-26'])).toMatch(line);
  });

  it.each([
    ['Who won heat 3?', /^answered Ida Berg/],
    ['Who won heat 7?', /^(?:refused|partial)/],
    ['How many metres was heat 7?', /^refused/],
  ])('a thing named by its number is no other one: %s → %s', (question, line) => {
    expect(ask(question, 'Ida Berg won heat 3. The heats were rowed over 2,000 metres.')).toMatch(line);
  });

  it.each([
    ['What percentage of the visitors come from outside Selby?', /^partial/],
    ['What percentage of the visitors come from Selby?', /^answered 58%/],
  ])('the share of a place is not that of the rest: %s → %s', (question, line) => {
    expect(ask(question, 'Of the visitors, 58% come from Selby and 27% from Leeds.')).toMatch(line);
  });

  it('reckons no rate beside the one that is told', () => {
    const text = 'The clinic could take up to 300 patients a day.\n\nThe infirmary treated 38,400 patients in 2023.';
    expect(ask('How many patients a day does the clinic treat?', [text, '2024-05-01'])).toMatch(
      /^(?:refused|answered up to 300)/,
    );
  });

  it('an age is not told in seconds, nor by a length of time alone', () => {
    expect(ask('How old is Nora Falk?', 'Nora Falk broke her wrist and missed two months.')).toMatch(/^refused/);
    expect(ask('How old is Ida Berg?', 'Ida Berg won the cup 48 seconds ahead of Nora Falk.')).toMatch(/^refused/);
  });

  it('the first of a row does not say that there was one', () => {
    expect(ask('How many patients fell ill in May?', ['The first patient fell ill in May.', '2024-07-01'])).toMatch(
      /^refused/,
    );
  });

  const MINISTER: Told = [
    'Minister Ann Lee resigned in 2022 over the delays. Olaf Lind is now minister.',
    '2024-10-08',
  ];
  it.each([
    ['Why did Ann Lee resign?', MINISTER, /^answered/],
    ['Why did Olaf Lind resign?', MINISTER, /^(?:refused|partial)/],
    ['When was the town founded?', 'The town was founded in 1684 by Ann Lee.', /^answered 1684/],
    ['When was the port founded?', 'The town was founded in 1684 by Ann Lee. It has a market.', /^(?:refused|partial)/],
    ['What rate did Olaf Lind want?', 'The tax rate stays at 1.24%.', /^(?:refused|partial)/],
    ['Who lost the globes?', 'Two globes were lost on the way back.', /^(?:refused|partial)/],
    ['Who stole the vase?', 'The vase and the globe are still missing.', /^(?:refused|partial)/],
    ['Who bred the tulip?', 'It was bred by Ann Lee, who leads the tulip walk.', /^(?!answered Ann Lee)/],
    [
      'Why is the bridge dear?',
      'Visitors came by boat, since the bridge is closed for repairs.',
      /^(?:refused|partial)/,
    ],
    ['What loss did the club make in 2022?', 'For 2022 the club has 40 boats and 30 crews.', /^(?:refused|partial)/],
    ['What loss did the club make in 2022?', 'The club made a loss of 30 crowns in 2022.', /^answered/],
    [
      'When did the price rise to 11 marks?',
      ['From 1 March the price will rise to 11 marks.', '2024-02-09'],
      /^partial/,
    ],
    ['Who was the guard?', 'The guard, whose name was not released, was at home.', /^refused/],
  ] satisfies readonly (readonly [string, Told, RegExp])[])('%s → %s', (question, told, line) => {
    expect(ask(question, told)).toMatch(line);
  });
});
