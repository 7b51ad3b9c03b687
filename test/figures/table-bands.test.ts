import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const POOL: Told = [
  'The pool counted its swimmers by age.\n\n' +
    '| Age | Swimmers | Injuries |\n| --- | --- | --- |\n| 0–11 | 310 | 4 |\n| 12–17 | 150 | 2 |\n| 18–59 | 720 | 9 |\n| 60 and over | 90 | 1 |',
  '2024-05-03',
];

describe('a band of a table', () => {
  it.each([
    ['How many swimmers were under 18?', 'answered 460'],
    ['How many swimmers were over 18?', 'answered 810'],
    ['How many swimmers were aged 12 to 17?', 'answered 150'],
    ['How many swimmers were 60 and over?', 'answered 90'],
    ['How many injuries were there among under-12s?', 'answered 4'],
    ['How many injuries were there among people under 60?', 'answered 15'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, POOL)).toBe(line);
  });

  it.each([
    'How many swimmers were under 16?',
    'How many swimmers were over 30?',
    'How many swimmers were aged 12 to 20?',
  ])('%s is of no row, nor of several', (question) => {
    expect(ask(question, POOL)).toMatch(/^refused/);
  });
});
