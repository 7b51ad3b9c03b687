import { describe, expect, it } from 'vitest';
import { moveAsked } from '#question';

const lineOf = (text: string): string | null => {
  const asked = moveAsked(text);
  return asked && [asked.way, asked.end ?? 'all', asked.by ?? 'open'].join(' ');
};

describe('what is asked of things that moved', () => {
  it.each([
    ['Which region grew the most from 2023 to 2025?', 'up most open'],
    ['Which region grew fastest?', 'up most percent'],
    ['Which line had the largest increase in passengers?', 'up most amount'],
    ['Which line had the smallest percentage drop in passengers?', 'down least percent'],
    ['In which harbour did the catch fall the least?', 'down least open'],
    ['Which line grew the most, in amount?', 'up most amount'],
    ['Which harbours lost boats?', 'down all open'],
    ['What was the largest rise in rents?', 'up most amount'],
  ])('%s → %s', (text, line) => {
    expect(lineOf(text)).toBe(line);
  });

  it.each([
    ['Which region has the most shops?'],
    ['Did the Nordics grow the most?'],
    ['Which grew faster than the Alps?'],
    ['Which grew more, Iberia or the Alps?'],
    ['By how much did the catch fall?'],
    ['How many boats did Brae lose?'],
  ])('is nothing in %s', (text) => {
    expect(lineOf(text)).toBeNull();
  });
});
