import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const BATHS: Told = [
  'The baths told who came.\n\n| Year | Bathers | Swimming lessons |\n| --- | --- | --- |\n| 2022 | 31,000 | 120 |\n| 2023 | 34,500 | 0 |',
  '2024-05-03',
];
const COUNT: Told = ['The parish has 1,240 people and 410 households. The bridge is old.', '2024-05-03'];

describe('a verb that only says that something was there', () => {
  it.each<[string, Told, string]>([
    ['How many bathers came in 2023?', BATHS, 'answered 34,500'],
    ['How many bathers were there in 2022?', BATHS, 'answered 31,000'],
    ['How many bathers were recorded in 2022?', BATHS, 'answered 31,000'],
    ['How many swimming lessons were there in 2023?', BATHS, 'answered 0'],
    ['How many people and households are reported in the parish?', COUNT, 'answered 1,650'],
  ])('need not be told: %s', (question, told, line) => {
    expect(ask(question, told)).toBe(line);
  });

  it.each<[string, Told]>([
    ['How many bathers came in 2021?', BATHS],
    ['How many bathers came from the north in 2023?', BATHS],
    ['How many divers came in 2023?', BATHS],
    ['How many bathers drowned in 2023?', BATHS],
  ])('makes up for nothing else: %s', (question, told) => {
    expect(ask(question, told)).toMatch(/^refused/);
  });
});
