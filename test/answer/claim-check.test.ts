import { beforeAll, describe, expect, it } from 'vitest';
import { libraryOf } from '#library';
import { createLibrarian } from '#librarian';
import type { Librarian } from '#librarian';
import { parse } from '../articles.ts';

const LIBRARY = libraryOf([
  parse(
    'harbour',
    [
      'The fleet of Port Elden has 48 boats. Over 30 skippers live on the quay.',
      'Trawlers landed 4,310 crates of herring in 2022, up from 3,980 in 2021.',
      'The number of visitors to the lighthouse fell by 25%, from 8,000 in 2021 to 6,000 in 2022.',
    ].join('\n\n'),
    '2023-09-14',
  ),
]);

let librarian: Librarian;
beforeAll(async () => {
  librarian = await createLibrarian(LIBRARY, { clock: () => 0 });
});

const verdicts = async (statement: string): Promise<(readonly [string, string])[]> =>
  ((await librarian.check(statement)).checks ?? []).map(({ words, verdict }) => [words, verdict]);

describe('a statement against the articles', () => {
  it.each<[string, (readonly [string, string])[]]>([
    ['The fleet of Port Elden has 48 boats.', [['48 boats', 'supported']]],
    ['The fleet of Port Elden has 60 boats.', [['60 boats', 'contradicted']]],
    ['More than 20 skippers live on the quay.', [['More than 20 skippers', 'supported']]],
    ['50 skippers live on the quay.', [['50 skippers', 'undecided']]],
    ['Trawlers landed 4,310 crates of herring in 2022.', [['4,310 crates', 'supported']]],
    ['4,310 crates of herring were landed in 2021.', [['4,310 crates', 'contradicted']]],
    [
      '4,310 crates of herring were landed in 2022 and 3,980 in 2021.',
      [
        ['4,310 crates', 'supported'],
        ['3,980', 'supported'],
      ],
    ],
    ['Trawlers landed 900 crates of cod in 2022.', [['900 crates', 'not_found']]],
    ['The number of visitors to the lighthouse fell by 25% from 2021 to 2022.', [['25%', 'supported']]],
    ['The number of visitors to the lighthouse rose by 25% from 2021 to 2022.', [['25%', 'contradicted']]],
    ['The number of visitors to the lighthouse fell by 40% from 2021 to 2022.', [['40%', 'contradicted']]],
  ])('%s', async (statement, expected) => {
    expect(await verdicts(statement)).toEqual(expected);
  });

  it('quotes the sentences that decide', async () => {
    const answer = await librarian.check('The fleet of Port Elden has 60 boats.');
    expect(answer.status).toBe('answered');
    expect(answer.text).toBe('“60 boats”: contradicted. The articles give 48 (boats).');
    expect(answer.citations.map(({ quote }) => quote)).toEqual(['The fleet of Port Elden has 48 boats.']);
    expect(answer.checks?.[0]?.cites).toEqual([1]);
  });

  it('without a number is refused with that reason', async () => {
    const answer = await librarian.check('The fleet is old.');
    expect(answer.status).toBe('not_found');
    expect(answer.text).toContain('no number');
  });
});
