import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const SALES: Told = [
  'The co-op told what it sold.\n\n' +
    '| Sales (€ million) | 2022 | 2023 |\n| --- | --- | --- |\n| Honey | 10 | 12 |\n| Wax | 30 | 36 |\n| Total | 40 | 48 |',
  '2024-05-03',
];
const HERD: Told = [
  'The farm told what it keeps.\n\n| Stable | Goats | Sheep |\n| --- | --- | --- |\n| North | 20 | 30 |\n| South | 60 | 10 |',
  '2024-05-03',
];
const AGES: Told = [
  'The club counted its rowers.\n\n| Age | Rowers |\n| --- | --- |\n| 0–17 | 20 |\n| 18–59 | 50 |\n| 60 and over | 10 |',
  '2024-05-03',
];

describe('a share by a table', () => {
  it.each<[string, string, Told]>([
    ['What share of the 2023 sales came from honey?', 'answered 25%', SALES],
    ['What share of the 2022 sales came from wax?', 'answered 75%', SALES],
    ['What share of all goats are in the north stable?', 'answered 25%', HERD],
    ['What percentage of the rowers were under 18?', 'answered 25%', AGES],
    ['What percentage of the rowers were 18 and over?', 'answered 75%', AGES],
  ])('%s → %s', (question, line, told) => {
    expect(ask(question, told)).toBe(line);
  });

  it.each<[string, Told]>([
    ['What share of the 2021 sales came from honey?', SALES],
    ['What share of the honey sales came from wax in 2023?', SALES],
    ['What share of the goats came from the north?', HERD],
    ['What percentage of the rowers were under 16?', AGES],
  ])('%s is refused', (question, told) => {
    expect(ask(question, told)).toMatch(/^refused/);
  });
});
