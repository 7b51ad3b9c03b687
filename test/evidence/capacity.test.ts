import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';

describe('how many something has room for', () => {
  it.each([
    ['how many people does the hall hold?', 'The hall has 3 doors. The hall holds 600 people.', 'answered 600'],
    ['how many guests does the boat seat?', 'The boat seats 40 guests.', 'answered 40'],
  ])('%s – %s', (question, text, line) => {
    expect(ask(question, text)).toBe(line);
  });

  it.each([
    ['those who were there', 'how many people does the hall hold?', 'At the hall 45 people voted.'],
    ['those aboard', 'how many people fit on the boat?', 'The boat had 163 people on board.'],
    ['of another thing', 'how many people fit in the tent?', 'The hall holds 600 people.'],
  ])('is not told by %s: %s – %s', (_, question, text) => {
    expect(ask(question, text)).not.toMatch(/^answered/);
  });

  it('is not asked of seats that are won or of people who are held', () => {
    expect(ask('how many people won a seat in the council?', '12 people won a seat in the council.')).toBe(
      'answered 12',
    );
  });
});
