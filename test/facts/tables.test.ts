import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';
import { factsOf } from './readings.ts';

const CATCH: Told = [
  'The boats of Ness had a good year.\n\n## Fish caught\n\n' +
    '| Month | Herring (tonnes) | Cod (tonnes) |\n| --- | ---: | ---: |\n| May 2022 | 310 | 60 |\n| June 2022 | 420 | 45 |\n| July 2022 | 120 | 22 |\n\n## Museum\n\n' +
    '| Year | Visitors | Income ($ thousand) |\n| --- | ---: | ---: |\n| 2020 | 315 | 29 |\n| 2021 | 542 | 50 |\n| 2022 | 1,018 | 94 |',
  '2023-02-20',
];

describe('a table', () => {
  it.each([
    ['Length (km)', '12', ['12 km']],
    ['Catch, tonnes', '12', ['12 t']],
    ['Speed in km/h', '80', ['80 km/h']],
    ['Revenue ($ million)', '3', ['3000000 USD']],
    ['Boats (new)', '3', ['3 ']],
  ])('under “%s” reads %s as %j', (heading, cell, figures) => {
    const facts = factsOf(`| Place | ${heading} |\n| --- | --- |\n| Ness | ${cell} |`);
    expect(facts.map(({ quantity }) => `${quantity.value} ${quantity.unit ?? ''}`)).toEqual(figures);
  });
});

describe('a column with a time', () => {
  it.each([
    ['Pupils 2024', 'Harbour, Pupils'],
    ['2024', 'Harbour'],
    ['2024 ($ million)', 'Harbour'],
  ])('and a heading “%s” measures %s', (heading, words) => {
    const [fact] = factsOf(`| School | ${heading} |\n| --- | --- |\n| Harbour | 59 |`);
    expect([fact?.measure.words, fact?.period?.from]).toEqual([words, '2024-01-01']);
  });
});

describe('a table whose rows are times', () => {
  it.each([
    ['How much cod was caught in June 2022?', 'answered 45 t'],
    ['How much herring was caught from May to July 2022 in all?', 'answered 850 t'],
    ['What was the average number of visitors from 2020 to 2022?', 'answered 625'],
    ['What was the total number of visitors in 2021 and 2022?', 'answered 1,560'],
    ['Which year had the fewest visitors?', 'answered 2020'],
    ['Which month had the least cod?', 'answered July 2022'],
    ['How much more cod was caught in May than in June 2022?', 'answered 15 t'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, CATCH)).toBe(line);
  });

  it.each(['What was the total number of visitors from 2019 to 2022?', 'How much cod was caught in August 2022?'])(
    '%s is refused, for a row is missing',
    (question) => {
      expect(ask(question, CATCH)).toMatch(/^refused/);
    },
  );
});

describe('a heading that lists the columns', () => {
  const TABLE = '| Year | Visitors | Walks |\n| --- | --- | --- |\n| 2023 | 1,340 | 35 |\n| 2024 | 1,480 | 34 |';

  it('is of none of them', () => {
    expect(ask('How many visitors came in 2024?', `## Visitors and walks by year\n\n${TABLE}`)).not.toMatch(
      /ambiguous|34$/,
    );
  });
});
