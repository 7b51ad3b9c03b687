import { describe, expect, it } from 'vitest';
import { ranksIn } from '#facts';
import { namesRank } from '#text';
import { readAll } from './readings.ts';

const ranks = (text: string): string[] =>
  readAll(text).flatMap((reading) => ranksIn(reading).map(({ quantity }) => quantity.value));

describe('the places in a row that a paragraph tells', () => {
  it.each<[string, string[]]>([
    ['It was the fifth flight of the year.', ['5']],
    ['It was the twenty-first flight; the 47th flight did not.', ['21', '47']],
    ['The third-oldest bridge fell.', ['3']],
    ['There were 5 flights in a month.', []],
    ['The north and the south got 12 boats.', []],
  ])('“%s” tells %j', (text, values) => {
    expect(ranks(text)).toEqual(values);
  });

  it.each([
    ['the twentieth match', true],
    ['the 3rd match', true],
    ['The Second Reading', true],
    ['a month in the north', false],
    ['seconds later, with 53 others', false],
  ])('“%s” may name one: %s', (text, may) => {
    expect(namesRank(text)).toBe(may);
  });
});
