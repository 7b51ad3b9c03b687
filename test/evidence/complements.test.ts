import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';

const PRICES =
  'The average price of cod rose from $29 a box in 2021 to $33 in 2022. The council raised the fee for a bus pass from $48 to $54.';

describe('a noun that is told of something else', () => {
  it.each([
    ['By how much did the price of cod rise from 2021 to 2022?', 'answered $4'],
    ['By how much did the price of herring rise from 2021 to 2022?', 'refused: not_two_figures'],
    ['Did the price of cod rise from 2021 to 2022?', 'answered Yes'],
    ['By how much did the council raise the fee for a bus pass?', 'answered $6'],
    ['By how much did the council raise the fee for parking permits?', 'refused: not_two_figures'],
    ['How much did the bus pass fee go up?', 'answered $6'],
    ['How much did the parking permit fee go up?', 'refused: not_two_figures'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, `${PRICES}\n\nHerring and parking permits were not talked about.`)).toBe(line);
  });
});
