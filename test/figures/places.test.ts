import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';

describe('one thing told of several places', () => {
  it.each([
    [
      'How many beds does the clinic have?',
      'The clinic has 60 beds in the old wing and 25 in the tower.',
      'answered 85',
    ],
    [
      'How many beds does the clinic have?',
      'The clinic has 60 beds on the first floor, 25 in the tower and 5 in the lodge.',
      'answered 90',
    ],
  ])('is summed where the question names none: %s', (question, told, line) => {
    expect(ask(question, told)).toBe(line);
  });

  it.each([
    ['How many beds are in the tower?', 'The clinic has 60 beds in the old wing and 25 in the tower.', 'answered 25'],
    ['How many beds does the clinic have?', 'The clinic has 60 beds in the old wing and 25 nurses.', 'answered 60'],
    ['How many beds did the clinic have?', 'The clinic had 60 beds in 2020 and 25 in 2010.', 'answered 60'],
    ['How many beds does the clinic have?', 'The clinic has 60 beds, 25 of them in the tower.', 'answered 60'],
  ])('is not where they are no places, or one is asked for: %s', (question, told, line) => {
    expect(ask(question, told)).toBe(line);
  });
});
