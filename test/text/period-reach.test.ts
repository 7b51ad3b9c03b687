import { describe, expect, it } from 'vitest';
import { readPeriods } from '../../src/text/period-reader.ts';

const line = (text: string): string[] =>
  readPeriods(text, { published: '2025-08-15' }).map(
    ({ start, end, from, to, bygone }) =>
      `${text.slice(start, end)} = ${from ?? '?'}..${to ?? '?'}${bygone ? ' bygone' : ''}`,
  );

describe('a time that a superlative reaches back to', () => {
  it.each([
    ['Sales fell to 12,000, the lowest since March 2021.', 'March 2021 = 2021-03-01..2021-03-31 bygone'],
    ['It was the first time since 1990 that the club won.', '1990 = 1990-01-01..1990-12-31 bygone'],
    ["Norby's worst harvest since 2003 cost $4m.", '2003 = 2003-01-01..2003-12-31 bygone'],
    ['Sales hit 12,000, highest since May.', 'May = 2025-05-01..2025-05-31 bygone'],
    ['It was the second-lowest turnout since 1948.', '1948 = 1948-01-01..1948-12-31 bygone'],
    ['It was the lowest turnout recorded since 1948.', '1948 = 1948-01-01..1948-12-31 bygone'],
    ['Not since 2010 has it been so cold.', '2010 = 2010-01-01..2010-12-31 bygone'],
    ['It was the worst flood in the county since the end of 2010.', 'the end of 2010 = 2010-12-31..2010-12-31 bygone'],
  ])('in %j is named for itself', (text, expected) => {
    expect(line(text)).toEqual([expected]);
  });

  it.each([
    'It has cost $6.8 billion since 2017.',
    'The first branch has been open since 2017.',
    'The best player has scored 12 goals since 2017.',
    'The highest court has since 2017 ruled twice.',
    'The largest firm, since 2017 in Norby, closed.',
    'Most of them have lived here since 2017.',
    'At least 12 people have died since 2017.',
    'He has not played since 2017.',
    'She has been best known since 2017 for her novels.',
    'It won its fifth title since 2017.',
    'The west has changed since 2017.',
    'The biggest flood since 2017 was in May.',
  ])('is not found in %j, which tells of what lasts or happens from then on', (text) => {
    expect(line(text)[0]).toBe('since 2017 = 2017-01-01..?');
  });

  it('is not what "the month before" is reckoned from', () => {
    expect(line('Sales fell in July 2025, the lowest since March 2021, from a peak the month before.').at(-1)).toBe(
      'the month before = 2025-06-01..2025-06-30',
    );
  });
});
