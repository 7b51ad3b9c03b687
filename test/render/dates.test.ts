import { describe, expect, it } from 'vitest';
import { showDay, showMonth } from '../../src/render/dates.ts';

describe('a day', () => {
  it.each([
    ['2025-01-10', '10 January 2025', 'January 2025'],
    ['2024-02-29', '29 February 2024', 'February 2024'],
    ['1871-12-31', '31 December 1871', 'December 1871'],
    ['2024-03-31', '31 March 2024', 'March 2024'],
  ])('%s is shown as %s, its month as %s', (day, words, month) => {
    expect(showDay(day)).toBe(words);
    expect(showMonth(day)).toBe(month);
  });
});
