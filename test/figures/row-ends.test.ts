import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';

const SCORERS =
  '## Top scorers\n\n- Ann Lee (Reds): 38 goals\n- Ida Berg (Blues): 31 goals\n- Jan Sorrel (Greens): 27 goals';
const HARBOURS =
  '| Harbour | Boats | Landings |\n| --- | --- | --- |\n| Brae | 40 | 610 |\n| Lund | 75 | 590 |\n| Moss | 12 | 220 |\n| Total | 127 | 1,420 |';
const FERRY = 'The ferry carried 410 cars in April 2022, 520 cars in May 2022 and 615 cars in June 2022.';
const TIED = '- North: 30 goats\n- South: 20 goats\n- West: 20 goats';
const HEDGED = '- North: 30 goats\n- South: over 20 goats\n- West: 25 goats';
const MEANS = '| Club | Average attendance |\n| --- | --- |\n| Reds | 900 |\n| Blues | 700 |\n| Greens | 400 |';

describe('several at one end of a row', () => {
  it.each([
    ['How many goals did the top two scorers score together?', SCORERS, 'answered 69'],
    ['What is the average number of goals of the top three scorers?', SCORERS, 'answered 32'],
    ['How many landings were there in total in the two harbours with the most landings?', HARBOURS, 'answered 1,200'],
    ['How many boats do the two harbours with the fewest boats have together?', HARBOURS, 'answered 52'],
    ['How many cars did the ferry carry in the top two months together?', FERRY, 'answered 1,135'],
    ['Which two harbours had the most boats?', HARBOURS, 'answered Lund and Brae'],
    ['Which two clubs have the lowest average attendance?', MEANS, 'answered Greens and Blues'],
    ['What is the average attendance of the two clubs with the lowest attendance?', MEANS, 'answered 550'],
  ])('%s (%#) → %s', (question, told, line) => {
    expect(ask(question, told)).toBe(line);
  });

  it.each([
    ['there are too few', 'How many goals did the top four scorers score together?', SCORERS],
    ['the list is cut at the other end', 'How many goals did the two lowest scorers score together?', SCORERS],
    ['two are equal where the row is cut', 'How many goats live in the two largest herds in total?', TIED],
    ['a hedge leaves open which they are', 'How many goats live in the top two places together?', HEDGED],
    ['averages do not add up', 'What is the combined attendance of the two largest clubs?', MEANS],
    ['nobody says by what they are the largest', 'How many landings had the two largest harbours in total?', HARBOURS],
  ])('are not put together where %s', (_, question, told) => {
    expect(ask(question, told)).toMatch(/^refused/);
  });
});
