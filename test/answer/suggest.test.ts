import { describe, expect, it } from 'vitest';
import { answerQuestion, suggestAbout, suggestFrom } from '#answer';
import type { Article } from '#library';
import { articlesOf, questionOf, sourcesOf } from '../libraries.ts';

const ARTICLES: readonly Article[] = articlesOf(
  ['The weir passed 9 eels in 2001 and 8 eels in 2002.\n\nThe mill ground 40 sacks in 2001.', '2003-01-01'],
  ['The harbour counted 12 ferries in 2022 and 18 ferries in 2023.', '2024-01-05'],
);
const sources = sourcesOf(ARTICLES);
const about = (words: string, most = 25): string[] => suggestAbout(words, sources, most, '2024-01-05');

describe('suggestions about some words', () => {
  it.each([
    ['eels', 'eels'],
    ['how many eels', 'eels'],
    ['ferries in', 'ferries'],
    ['ferrys', 'ferries'],
  ])('of “%s” hold “%s”', (typed, word) => {
    const found = about(typed);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toContain(word);
  });

  it.each(['', 'zebra', '🙂', '%%%', 'the of and'])('of “%s” are none', (typed) => {
    expect(about(typed)).toEqual([]);
  });

  it('are answered, each once, and no more than asked for', () => {
    const found = about('how many eels sacks ferries');
    expect(new Set(found).size).toBe(found.length);
    for (const question of found) {
      expect(answerQuestion(questionOf(question, ARTICLES), sources).status, question).toBe('answered');
    }
    expect(about('how many eels sacks ferries', 1)).toEqual(found.slice(0, 1));
    expect(about('eels', 0)).toEqual([]);
  });
});

describe('examples', () => {
  const readings = ARTICLES.flatMap((article) => article.paragraphs.map((each) => sources.read(article, each)));

  it('are so many of a passage, and so many in all', () => {
    expect(suggestFrom(readings, sources, { most: 10, each: 1 })).toHaveLength(3);
    expect(suggestFrom(readings, sources, { most: 2, each: 1 })).toHaveLength(2);
    expect(suggestFrom([], sources, { most: 10, each: 2 })).toEqual([]);
  });
});
