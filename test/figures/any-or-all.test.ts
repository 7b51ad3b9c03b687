import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const table = (rows: string): Told => [
  `## Passengers by line\n\n| Line | 2023 | 2024 |\n| --- | --- | --- |\n${rows}`,
  '2025-02-01',
];
const MIXED = table('| Red | 1,200 | 1,000 |\n| Blue | 300 | 350 |\n| Total | 1,500 | 1,350 |');
const DOWN = table('| Red | 1,200 | 1,000 |\n| Blue | 300 | 250 |\n| Total | 1,500 | 1,250 |');
const UP = table('| Red | 1,200 | 1,300 |\n| Blue | 300 | 350 |\n| Total | 1,500 | 1,650 |');
const GAPS = table('| Red | 1,200 | 1,000 |\n| Blue | 300 | – |\n| Total | 1,500 | 1,250 |');

describe('whether any or all of several things moved', () => {
  it.each([
    ['Did any of the lines grow in 2024?', MIXED, 'answered Yes'],
    ['Did any lines grow in 2024?', DOWN, 'answered No'],
    ['Did all of the lines grow in 2024?', MIXED, 'answered No'],
    ['Did all lines grow in 2024?', UP, 'answered Yes'],
    ['Did all lines decline in 2024?', MIXED, 'answered No'],
    ['Did both lines decline in 2024?', DOWN, 'answered Yes'],
    ['Did any line decline in 2024?', UP, 'answered No'],
  ])('%s (%#) → %s', (question, told, line) => {
    expect(ask(question, told)).toBe(line);
  });

  it.each([
    ['a row lacks a figure', 'Did any of the lines grow in 2024?', GAPS],
    ['the table lacks the year before', 'Did any of the lines grow in 2023?', MIXED],
    ['another thing is asked about', 'Did any of the ferries grow in 2024?', MIXED],
    ['only a total is told', 'Did any of the lines grow in 2024?', 'The lines carried 900 in 2023 and 800 in 2024.'],
    ['one of them is told', 'Did all of the lines grow?', 'The Red line grew.'],
  ])('is left open where %s', (_, question, told) => {
    expect(ask(question, told)).not.toMatch(/^answered/);
  });
});
