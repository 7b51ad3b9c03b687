import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const HARBOUR: Told = [
  'The harbour earned $84.0 million in 2022 and $82.4 million in 2023. The old quay has 40 cranes, the new quay 55 cranes.\n\n' +
    'Monthly visitor numbers were 290 in October, 310 in November, 335 in December and 300 in January.',
  '2024-02-20',
];

describe('a question that takes the opposite for granted', () => {
  it.each([
    ['By how much did the earnings of the harbour rise from 2022 to 2023?', 'partial $1.6 million: other_way'],
    ['By how much did the earnings of the harbour fall from 2022 to 2023?', 'answered $1.6 million'],
    ['How many more cranes does the old quay have than the new quay?', 'partial 15: other_way'],
    ['How many more cranes does the new quay have than the old quay?', 'answered 15'],
    ['How many fewer visitors were there in December than in November?', 'partial 25: other_way'],
    ['How many fewer visitors were there in October than in November?', 'answered 20'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, HARBOUR)).toBe(line);
  });
});

describe('a row whose members say only when they were', () => {
  it.each([
    ['How many visitors were there in December?', 'answered 335'],
    ['How many visitors were there in November and December together?', 'answered 645'],
    ['By what percentage did visitors fall from December to January?', 'answered −10.4%'],
    ['What was the median number of visitors?', 'answered 305'],
    ['What was the range of visitors between the lowest and the highest month?', 'answered 45'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, HARBOUR)).toBe(line);
  });
});
