import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const RULES: Told = [
  'Adults may borrow 12 books at a time. Children under 12 may borrow 4 books. They may keep each for 3 weeks.\n\n' +
    'A senior member can reserve 6 titles a month, and a junior member 2.\n\n' +
    'Up to 5 films may be borrowed by a student. Teachers get 40 magazines a year.\n\n' +
    'Each visitor must pay 3 euros for a card. A trial raider must attend 3 raids a week. Raiders must attend 2 raids a week.',
  '2025-01-01',
];

describe('what one rank or role may is not what another does', () => {
  it.each([
    ['How many books may an adult borrow?', 'answered 12'],
    ['How many books may children borrow?', 'answered 4'],
    ['How many books may I borrow as an adult?', 'answered 12'],
    ['How many titles can a senior member reserve?', 'answered 6'],
    ['How many films may a student borrow?', 'answered Up to 5'],
    ['How many magazines does a teacher get a year?', 'answered 40'],
    ['How much must a visitor pay for a card?', 'answered 3 euros'],
    ['How many raids a week must a trial raider attend?', 'answered 3'],
    ['How many raids a week must a raider attend?', 'answered 2'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, RULES)).toBe(line);
  });

  it.each([
    'How many books may a teacher borrow?',
    'How many books may I borrow as a student?',
    'How many titles can a child reserve a month?',
    'How many films may a teacher borrow?',
    'How many magazines does a student get a year?',
    'How much must a teacher pay for a card?',
    'How many raids a week must a visitor attend?',
    'How many books may a person borrow?',
  ])('%s is not answered', (question) => {
    expect(ask(question, RULES)).toMatch(/^refused/);
  });

  it('goes by whom a question names, and not by the first rule', () => {
    const wards = 'A patient on the ward may have 2 visitors. A patient in intensive care may have 1 visitor.';
    expect(ask('How many visitors may a patient in intensive care have?', wards)).toBe('answered 1');
    expect(ask('How many visitors may a patient have?', wards)).toMatch(/^refused/);
  });
});

const RANKS: Told = ['| rank | items a week |\n| --- | --- |\n| Initiate | 5 |\n| Officer | 30 |', '2025-01-01'];

describe('a rate in the heading of a column', () => {
  it('is stated, and not divided by itself', () => {
    expect(ask('How many items a week may an officer take?', RANKS)).toBe('answered 30');
    expect(ask('How many items a week may a veteran take?', RANKS)).toMatch(/^refused/);
  });
});
