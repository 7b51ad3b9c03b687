import { describe, expect, it } from 'vitest';
import { asksClock, clockTimes } from '../../src/words/clock-times.ts';
import { questionOf } from '../libraries.ts';

describe('the times of day in a text', () => {
  it.each<[text: string, times: readonly string[]]>([
    ['Raids start at 8:30 p.m. on Tuesdays.', ['8:30 p.m.']],
    ['Open from 16:30 to 18:00.', ['16:30 to 18:00']],
    ['Bulletins are at 8 a.m., noon and 6 p.m.', ['8 a.m., noon and 6 p.m.']],
    [
      'Milkings are at 5:15 in the morning and 4:30 in the afternoon.',
      ['5:15 in the morning and 4:30 in the afternoon'],
    ],
    ['Suppers are at seven every Friday.', ['seven']],
    ['Builds run at 02:00 UTC.', ['02:00 UTC']],
    ['They won 3:2 and paid $4.50 for 12.50 litres at seven shops.', []],
    ['Version 4.2 has 17 fixes.', []],
  ])('%s: %j', (text, times) => {
    expect(clockTimes(text).map(({ start, end }) => text.slice(start, end))).toEqual(times);
  });
});

describe('a time of day is asked for', () => {
  it.each([
    ['What time are the raids?', true],
    ['At what time did the ward open?', true],
    ['What time period does the show cover?', false],
    ['When did the ward open?', false],
  ])('%s: %s', (question, asked) => {
    expect(asksClock(questionOf(question))).toBe(asked);
  });
});
