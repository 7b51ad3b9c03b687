import { describe, expect, it } from 'vitest';
import { endsIn } from '#question';

describe('the end of a row that a question asks for', () => {
  it.each([
    ['How many goals did the top three scorers score together?', 'most 3 “top three”'],
    ['What did the two smallest clubs earn in total?', 'least 2 “two smallest”'],
    ['The combined catch of the 10 largest boats', 'most 10 “10 largest”'],
    ['the average of the two clubs with the lowest attendance', 'least 2 “two”'],
    ['Which three harbours had the most landings?', 'most 3 “three”'],
    ['the top 5 in 2020', 'most 5 “top 5”'],
  ])('%s → %s', (text, line) => {
    const ends = endsIn(text);
    expect(ends && `${ends.order} ${String(ends.many)} “${text.slice(ends.start, ends.end)}”`).toBe(line);
  });

  it.each([
    ['Which club had the highest attendance?'],
    ['How many goals did the three scorers score?'],
    ['How many of the last two years were dry?'],
    ['What was the top speed of the two boats?'],
    ['Who was the second largest donor?'],
    ['Is the 1 largest boat new?'],
  ])('is none in %s', (text) => {
    expect(endsIn(text)).toBeNull();
  });
});
