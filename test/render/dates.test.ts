import { describe, expect, it } from 'vitest';
import { showDay } from '../../src/render/dates.ts';

describe('a day', () => {
  it.each([
    ['2025-01-10', '10 January 2025'],
    ['2024-02-29', '29 February 2024'],
    ['1871-12-31', '31 December 1871'],
    ['2024-03-31', '31 March 2024'],
  ])('%s is shown as %s', (day, words) => {
    expect(showDay(day)).toBe(words);
  });

  it('is shown in the words of another language', () => {
    expect(showDay('2025-01-10', 'es-ES')).toBe('10 de enero de 2025');
  });
});
