import { describe, expect, it } from 'vitest';
import { compareWith, receiptOf } from '#replay';
import type { Told } from '#replay';
import { ANSWER } from '../render/answers.ts';

const [CITED] = ANSWER.citations;
const QUOTE = CITED?.quote ?? '';
const other = { ...ANSWER, text: '9 — goats' };
const unquoted = { ...other, citations: [] };
const told = (article: string, ...sentences: string[]): Told => ({ article, sentences: () => sentences });
const unread = (article: string): Told => ({
  article,
  sentences: () => {
    throw new Error('read for nothing');
  },
});

describe('what became of an answer', () => {
  it.each([
    ['the same where it says and quotes the same', ANSWER, [], 'same', 0],
    ['changed where it says something else of the same quotes', other, [], 'changed', 0],
    ['changed where what it quoted still stands', unquoted, [told('a', 'Before.', QUOTE)], 'changed', 0],
    ['removed where what it quoted is gone', unquoted, [told('a', 'Before.')], 'removed', 1],
    ['removed where the article is gone', unquoted, [told('b', 'Before.')], 'removed', 1],
    ['removed where only another article says it', unquoted, [told('b', QUOTE)], 'removed', 1],
  ] as const)('is %s', (_case, now, articles, verdict, gone) => {
    expect(compareWith(receiptOf(ANSWER), now, articles)).toEqual({ verdict, gone });
  });

  it('is found without reading articles that were not quoted', () => {
    expect(compareWith(receiptOf(ANSWER), unquoted, [unread('b'), told('a', QUOTE)]).verdict).toBe('changed');
    expect(compareWith(receiptOf(ANSWER), ANSWER, [unread('a'), unread('b')]).verdict).toBe('same');
  });
});

describe('the receipt of an answer', () => {
  it('holds the first line, cut, and never half a sign', () => {
    const text = `${'x'.repeat(159)}🙂 more\nsecond`;
    const { headline } = receiptOf({ ...ANSWER, text });
    expect(headline).toBe('x'.repeat(159));
    expect(receiptOf({ ...ANSWER, text: 'one\ntwo' }).headline).toBe('one');
  });

  it('does not depend on when it was asked', () => {
    expect(receiptOf({ ...ANSWER, elapsed_ms: 7, corpus: 'd'.repeat(64) })).toEqual(receiptOf(ANSWER));
  });

  it('lets no NUL part a field', () => {
    expect(receiptOf({ ...ANSWER, question: 'a\u0000b', text: 'c\u0000d' })).toMatchObject({
      question: 'a b',
      headline: 'c d',
    });
  });
});
