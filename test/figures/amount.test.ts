import { describe, expect, it } from 'vitest';
import { ask, outcomeOf } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const FLEET: Told = [
  'The fleet of Port Elden has 48 boats. Over 30 skippers live on the quay. Trawlers landed 4,310 crates of herring in 2022, up from 3,980 in 2021. Cook Ilse Brandt served 96 soups.',
  '2023-09-14',
];

describe('an amount', () => {
  it.each([
    ['How many boats does the fleet have?', 'answered 48'],
    ['How many skippers live on the quay?', 'answered Over 30'],
    ['How many people live on the quay?', /^(?:answered Over 30|refused)/],
    ['How many crates of herring were landed in 2022?', 'answered 4,310'],
    ['How many crates of herring were landed in 2021?', 'answered 3,980'],
    ['How many soups did Ilse Brandt serve?', 'answered 96'],
    ['How many crates of herring were landed in 2019?', 'refused: no_figure_for_period'],
    ['How many crates of herring were landed in June 2022?', 'refused: no_figure_for_period'],
    ['How many crates of cod were landed in 2022?', 'refused: unknown_terms'],
    ['How many boats does the fleet of Bergen have?', 'refused: unknown_terms'],
    ['How many skippers sank?', /^refused/],
  ])('%s → %s', (question, line) => {
    expect(ask(question, FLEET)).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
  });

  it('names the times that have a figure where the time asked for has none', () => {
    const { reason } = outcomeOf('How many crates of herring were landed in 2019?', FLEET);
    expect(reason).toMatchObject({ reason: 'no_figure_for_period', period: '2019' });
    expect(reason && 'known' in reason && reason.known.map(({ periodWords }) => periodWords)).toEqual(['2022', '2021']);
  });

  it('of several that fit equally well is refused, and both are shown', () => {
    const text = 'Foresters felled 210 oaks. Foresters felled 340 oaks.';
    const outcome = outcomeOf('How many oaks did foresters fell?', text);
    expect(outcome.reason).toMatchObject({ reason: 'ambiguous' });
    expect(outcome.reason && 'facts' in outcome.reason ? outcome.reason.facts : []).toHaveLength(2);
  });

  it('is the latest where the question names no time', () => {
    const old: Told = ['The fleet of Port Elden had 52 boats in 2015.', '2015-05-02'];
    const late: Told = ['The fleet of Port Elden had 48 boats in 2022.', '2022-05-02'];
    expect(ask('How many boats did the fleet of Port Elden have?', old, late)).toBe('answered 48');
    expect(ask('How many boats did the fleet of Port Elden have?', late, old)).toBe('answered 48');
    expect(ask('How many boats did the fleet of Port Elden have in 2015?', late, old)).toBe('answered 52');
  });

  it('is that of the very fiscal year, not that of the calendar year of the same name', () => {
    const calendar: Told = ['Inspectors passed a record 24,300 boats in 2022.', '2023-01-05'];
    const fiscal: Told = [
      'In fiscal year 2022 (October 2021 to September 2022), 2,170 boats were passed.',
      '2023-01-10',
    ];
    expect(ask('How many boats in fiscal year 2022?', calendar, fiscal)).toBe('answered 2,170');
    expect(ask('How many boats in 2022?', calendar, fiscal)).toBe('answered 24,300');
  });

  it('with an exception is only half an answer', () => {
    expect(ask('How many boats does the fleet have apart from tugs?', FLEET)).toMatch(/^(?:partial|refused)/);
  });
});

describe('a figure of something else', () => {
  const SHOPS = 'The bakery on Mill Street sold 3,100 loaves, the one on Quay Street 2,700 and the stall 450.';

  it.each([
    ['How many loaves did the stall sell?', SHOPS, 'answered 450'],
    [
      'How many boats are older than 20 years?',
      'The fleet has 48 boats. Over 30 boats are older than 20 years.',
      'answered Over 30',
    ],
  ])('%s → %s', (question, told, line) => {
    expect(ask(question, told)).toBe(line);
  });

  it.each([
    // The whole is not the part that a limit picks.
    ['How many boats are older than 25 years?', 'The fleet has 48 boats. Over 30 boats are older than 20 years.'],
    ['How many boats are longer than 40 metres?', 'The fleet has 48 boats.'],
    // No article knows of which year the question speaks.
    ['How many passengers were there the year before?', 'The ferry carried 48,000 passengers in 2021.'],
    // Two counts of one noun, told one after the other.
    ['How many oaks were felled?', 'In the north wood 210 oaks were felled and later 340 oaks.'],
  ])('%s — “%s” → refused', (question, told) => {
    expect(ask(question, told)).toMatch(/^refused/);
  });
});

describe('a figure of a part of the time', () => {
  const EELS: Told = [
    'Between January and August 2022, 210 silver eels were tagged.\n\n' +
      'In 2021, 180 silver eels were counted in the weir. The number rose to 340 in 2022.',
    '2023-02-01',
  ];

  it.each([
    ['How many silver eels were tagged from January to August 2022?', /^answered 210/],
    // 340 of them were counted, of how many were tagged nothing is told for the whole year.
    ['How many silver eels were tagged in 2022?', /^refused/],
    ['How many silver eels were counted in 2022?', /^answered 340/],
    ['How many silver eels were counted at the weir in 2022?', /^answered 340/],
  ])('%s → %s', (question, line) => {
    expect(ask(question, EELS)).toMatch(line);
  });

  it('answers with a note where nothing tells of the whole', () => {
    expect(
      ask('How many silver eels were tagged in 2022?', 'Between January and August 2022, 210 silver eels were tagged.'),
    ).toMatch(/^answered 210/);
  });
});
