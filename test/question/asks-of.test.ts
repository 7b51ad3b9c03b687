import { describe, expect, it } from 'vitest';
import { asksOfBefore, asksOfFirstTold, asksOfNow } from '../../src/question/asks-of.ts';
import { questionOf } from '../libraries.ts';

describe('a question of the present', () => {
  it.each<[string, boolean]>([
    ['who leads the board now?', true],
    ['who is the fire chief', true],
    ['whos the mayor', true],
    ['what licence is it under', true],
    ['when do raids start', true],
    ['who was the fire chief', false],
    ['who is the former mayor', false],
    ['who is the fire chief in 2023', false],
    ['who led the board', false],
    ['when did raids start', false],
  ])('%s: %s', (text, now) => {
    expect(asksOfNow(questionOf(text))).toBe(now);
  });
});

describe('a question of before', () => {
  it.each<[string, { readonly before: boolean; readonly firstTold: boolean }]>([
    ['what was the previous limit?', { before: true, firstTold: true }],
    ['how much did it cost originally?', { before: true, firstTold: true }],
    ['what did the fee rise from?', { before: true, firstTold: false }],
    ['how many were wrongly counted?', { before: false, firstTold: true }],
    ['how many members are there?', { before: false, firstTold: false }],
    ['how many members were there in 2020?', { before: false, firstTold: false }],
  ])('%s: %o', (text, { before, firstTold }) => {
    const question = questionOf(text);
    expect([asksOfBefore(question), asksOfFirstTold(question)]).toEqual([before, firstTold]);
  });
});
