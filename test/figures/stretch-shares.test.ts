import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const GOATS: Told = [
  'Rangers counted 200 goats in 2021, 300 goats in 2022 and 500 goats in 2023. Volunteers counted 40 goats in May 2023.',
  '2024-02-01',
];
const TABLE: Told = [
  '| Year | Visitors |\n| --- | --- |\n| 2021 | 1,000 |\n| 2022 | 1,500 |\n| 2023 | 2,500 |',
  '2024-02-01',
];

describe('the share of a part of a time in the whole', () => {
  it.each([
    ['What share of the goats counted from 2021 to 2023 was counted in 2023?', GOATS, 'answered 50%'],
    ['What percentage of the goats counted from 2021 to 2023 was not counted in 2021?', GOATS, 'answered 80%'],
    ['What percentage of the visitors from 2021 to 2023 were there in 2022?', TABLE, 'answered 30%'],
  ])('%s (%#) → %s', (question, told, line) => {
    expect(ask(question, told)).toBe(line);
  });

  it.each([
    ['a year lacks', 'What share of the goats counted from 2020 to 2023 was counted in 2023?', GOATS],
    ['the part lies outside', 'What share of the goats counted from 2021 to 2022 was counted in 2023?', GOATS],
    ['the part is told of others', 'What share of the goats counted from 2021 to 2023 was counted in May 2023?', GOATS],
    ['another thing is counted', 'What share of the sheep counted from 2021 to 2023 was counted in 2023?', GOATS],
  ])('is not given where %s', (_, question, told) => {
    expect(ask(question, told)).toMatch(/^refused/);
  });
});
