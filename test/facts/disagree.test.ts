import { describe, expect, it } from 'vitest';
import { differ, findDisagreements, labelYear, sameKind, sameTime } from '#facts';
import type { Fact } from '#facts';
import { factsOf } from './readings.ts';

/** The pairs of values that disagree between an article and another one. */
const between = (one: string, other: string): string[] =>
  findDisagreements([...factsOf(one, '2024-01-05', 'one'), ...factsOf(other, '2024-02-09', 'other')]).map((pair) =>
    pair.map(({ quantity }) => quantity.value).join(' / '),
  );

function only(text: string, published?: string): Fact {
  const [fact] = factsOf(text, published);
  if (!fact) throw new Error(`no fact in ${text}`);
  return fact;
}

describe('findDisagreements', () => {
  it.each([
    ['Rangers counted 120 goats in 2021.', 'In 2021 there were 135 goats.', ['120 / 135']],
    ['Rangers counted over 150 goats in 2021.', 'In 2021 there were 135 goats.', ['150 / 135']],
    ['The park sold 40 permits in 2022.', 'In fiscal year 2022 the park sold 55 permits.', ['40 / 55']],
  ])('finds %j against %j', (one, other, expected) => {
    expect(between(one, other)).toEqual(expected);
  });

  it.each([
    ['the same figure', 'Rangers counted 120 goats in 2021.', 'In 2021 there were 120 goats.'],
    ['another year', 'Rangers counted 120 goats in 2021.', 'In 2022 there were 135 goats.'],
    ['another thing', 'Rangers counted 120 goats in 2021.', 'In 2021 there were 135 sheep.'],
    ['a hedge that allows the other', 'Rangers counted over 120 goats in 2021.', 'In 2021 there were 135 goats.'],
    ['a level and a movement', 'Rangers counted 120 goats in 2021.', 'In 2021 the herd grew by 135 goats.'],
    ['no period', 'Rangers counted 120 goats.', 'There were 135 goats.'],
    ['a part and its whole', 'Rangers counted 120 goats in May 2021.', 'In 2021 there were 135 goats.'],
  ])('finds none for %s', (_, one, other) => {
    expect(between(one, other)).toEqual([]);
  });

  it('compares articles, not an article with itself, and gives each pair once', () => {
    expect(findDisagreements(factsOf('Rangers counted 120 goats in 2021. In 2021 there were 135 goats.'))).toEqual([]);
    const three = ['120', '135', '150'].flatMap((n) => factsOf(`Rangers counted ${n} goats in 2021.`, undefined, n));
    expect(findDisagreements(three)).toHaveLength(3);
  });
});

describe('two facts', () => {
  it.each([
    ['12 goats', '15 goats', true],
    ['12 goats', 'at least 12 goats', false],
    ['12 goats', 'over 12 goats', true],
    ['over 12 goats', 'over 15 goats', false],
    ['10 to 20 goats', '15 goats', false],
  ])('of %s and %s differ: %s', (one, other, expected) => {
    expect(differ(only(`Rangers counted ${one}.`), only(`Rangers counted ${other}.`))).toBe(expected);
  });

  it.each([
    ['12 goats', '15 sheep', true],
    ['12 goats', '15% of goats', false],
    ['$12', '$15', true],
    ['$12', '€15', false],
    ['12 goats', 'the third goat', false],
  ])('of %s and %s are of the same kind: %s', (one, other, expected) => {
    expect(sameKind(only(`Rangers saw ${one}.`), only(`Rangers saw ${other}.`))).toBe(expected);
  });

  it.each([
    ['in 2021', 'in 2021', true],
    ['in 2021', 'in 2022', false],
    ['in 2021', 'in fiscal year 2021', true],
    ['in 2021', 'in May 2021', false],
    ['in May 2021', 'in May 2021', true],
    ['in 2021', '', false],
  ])('%j and %j are of the same time: %s', (one, other, expected) => {
    expect(sameTime(only(`Rangers saw 12 goats ${one}.`), only(`Rangers saw 12 goats ${other}.`))).toBe(expected);
  });

  it('without a period are of the same time when their articles are of the same day', () => {
    const [a, b] = [only('Rangers saw 12 goats.', '2024-01-05'), only('Rangers saw 13 goats.', '2024-01-05')];
    expect(sameTime(a, b)).toBe(true);
    expect(sameTime(a, only('Rangers saw 12 goats.', '2024-01-06'))).toBe(false);
  });
});

describe('labelYear', () => {
  it.each([
    ['in 2021', '2021'],
    ['in fiscal year 2021', '2021'],
    ['in May 2021', null],
  ])('of %j is %s', (words, expected) => {
    const { period } = only(`Rangers saw 12 goats ${words}.`);
    expect(period && labelYear(period)).toBe(expected);
  });
});
