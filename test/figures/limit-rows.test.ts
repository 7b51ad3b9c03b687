import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const LINES: Told = [
  '## Passengers by line\n\n| Line | 2023 | 2024 |\n| --- | --- | --- |\n| Red | 1,200 | 1,500 |\n' +
    '| Blue | 300 | 500 |\n| Green | 900 | 850 |\n| Total | 2,400 | 2,850 |',
  '2025-02-01',
];
const CLUBS = '| Club | Average attendance |\n| --- | --- |\n| Reds | 900 |\n| Blues | 700 |\n| Greens | 400 |';
const SCORERS = '## Top scorers\n\n- Ann Lee: 38 goals\n- Ida Berg: 31 goals\n- Jan Sorrel: 27 goals';
const HEDGED = '## Goats by place\n\n- North: 30 goats\n- South: over 20 goats\n- West: 25 goats';

describe('the members of a row beyond a limit', () => {
  it.each([
    ['Which lines had over 800 passengers in 2024?', LINES, 'answered Red and Green'],
    ['How many lines had more than 800 passengers in 2024?', LINES, 'answered 2'],
    ['Which lines had 850 or more passengers in 2024?', LINES, 'answered Red and Green'],
    ['Which line had fewer than 600 passengers in 2023?', LINES, 'answered Blue'],
    ['Which clubs had an average attendance of at least 700?', CLUBS, 'answered Reds and Blues'],
    ['How many clubs had an average attendance below 500?', CLUBS, 'answered 1'],
    ['How many players scored more than 30 goals?', SCORERS, 'answered 2'],
    ['Which places have more than 40 goats?', HEDGED.replace('over ', ''), 'refused: too_weak'],
  ])('%s (%#) → %s', (question, told, line) => {
    expect(ask(question, told)).toBe(line);
  });

  it.each([
    ['the table tells of several years and none is named', 'How many lines had more than 800 passengers?', LINES],
    ['the list stops before the limit', 'How many players scored more than 20 goals?', SCORERS],
    ['the list is cut at the other end', 'How many players scored fewer than 30 goals?', SCORERS],
    ['a hedge leaves it open', 'Which places have more than 24 goats?', HEDGED],
    ['only some of them are asked for', 'How many young players scored more than 30 goals?', SCORERS],
    ['another thing is counted', 'Which places have more than 24 sheep?', HEDGED],
    ['the members stand in running text', 'How many harbours have more than 10 boats?', 'Lund has 12 boats, Brae 30.'],
  ])('are not told where %s', (_, question, told) => {
    expect(ask(question, told)).toMatch(/^refused/);
  });
});
