import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const LIBRARY: Told = [
  'The quarry dug 40 tonnes of slate in 2020, 44 tonnes in 2021, 30 tonnes in 2022 and 52 tonnes in 2023.\n\n' +
    '| Visitors | 2022 | 2023 |\n| --- | ---: | ---: |\n| Museum | 900 | 1,200 |\n| Garden | 500 | 700 |\n| Tower | 400 | 500 |',
  '2024-02-20',
];

describe('one figure against a row put together', () => {
  it.each([
    ['How much more slate did the quarry dig in 2023 than the average of the years before?', 'answered 14 t'],
    ['How much more slate did the quarry dig in 2023 than the average of the two years before?', 'answered 15 t'],
    ['How much less slate did the quarry dig in 2022 than the average of 2020 and 2021?', 'answered 12 t'],
    ['How much less slate did the quarry dig in 2022 than the average of the other years?', 'answered 15.3 t'],
    ['By how much did the slate dug in 2023 exceed the median of the years before?', 'answered 12 t'],
    ['How many more visitors did the Museum have in 2023 than the average of the other places?', 'answered 600'],
    ['How many times as many visitors did the Museum have in 2023 as the total of the other places?', 'answered 1'],
    [
      'By what percentage was the number of visitors of the Museum in 2023 above the average of Garden and Tower?',
      'answered 100%',
    ],
  ])('%s → %s', (question, line) => {
    expect(ask(question, LIBRARY)).toBe(line);
  });

  it.each([
    'How much more slate did the quarry dig in 2023 than the average of the five years before?',
    'How much more slate did the quarry dig in 2020 than the average of the years before?',
    'How much more slate did the quarry dig in 2023 than the average of 2018 to 2022?',
    'How much more slate did the quarry dig in 2025 than the average of the years before?',
    'How many more visitors did the Museum have in 2023 than the average of the other three places?',
    'How many more visitors did the Museum have in 2023 than the average of Garden and Castle?',
    'How many more visitors did the Museum have in 2021 than the average of the other places?',
  ])('%s is refused, for its row is not told whole', (question) => {
    expect(ask(question, LIBRARY)).toMatch(/^refused/);
  });
});
