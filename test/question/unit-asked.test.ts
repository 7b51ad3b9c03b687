import { describe, expect, it } from 'vitest';
import { readQuestion } from '#question';

describe('the unit that a question wants its answer in', () => {
  it.each([
    ['How many kilometres long is the canal?', 'km'],
    ['How far is the mill from the quay, in miles?', 'mi'],
    ['How many square miles does the park cover?', 'mi²'],
    ['How cold was it in degrees Fahrenheit?', '°F'],
    ['How fast does the ferry go in km/h?', 'km/h'],
    ['How many days did the strike last?', 'day'],
    ['How many miles per hour does it reach?', 'mph'],
  ])('%s → %s', (question, unit) => {
    expect(readQuestion(question).unit).toBe(unit);
  });

  it.each([
    'How many visitors came in May?',
    'How long is the canal?',
    'What was built in stone?',
    'How much did the ferry cost in dollars?',
    'How many ships came in second?',
  ])('%s names none', (question) => {
    expect(readQuestion(question).unit).toBeNull();
  });

  it('is no word to be looked for where it stands beside what is asked', () => {
    const words = (question: string): string[] => readQuestion(question).terms.map(({ word }) => word);
    expect(words('How far is the mill, in miles?')).toEqual(['mill']);
    expect(words('How many square miles does the park cover?')).toEqual(['miles', 'park', 'cover']);
  });
});
