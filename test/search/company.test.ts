import { describe, expect, it } from 'vitest';
import { inCompany } from '../../src/search/company.ts';
import type { Passage } from '../../src/search/types.ts';
import { articleOf } from '../articles.ts';

/** A passage of an article with this title; its own article where the title is empty. */
const passagesOf = (...titles: readonly string[]): Passage[] =>
  titles.map((title, i) => {
    const article = { ...articleOf('The mill was rebuilt.', undefined, `a${i}`), title };
    const [paragraph] = article.paragraphs;
    if (!paragraph) throw new Error('no paragraph');
    return { article, paragraph };
  });

describe('the company of a passage', () => {
  it.each<[string, readonly string[], readonly number[], readonly number[]]>([
    [
      'puts a passage before one a little better whose article is alone',
      ['M', 'B', 'B', 'B'],
      [1, 0.99, 0.8, 0.7],
      [1, 0, 2, 3],
    ],
    ['leaves one that is clearly better in its place', ['M', 'B', 'B', 'B'], [1, 0.8, 0.8, 0.7], [0, 1, 2, 3]],
    [
      'counts the best three others alone',
      ['M', 'M', 'B', 'B', 'B', 'B', 'B', 'B'],
      [1, 0.99, 0.98, 0.1, 0.1, 0.1, 0.1, 0.1],
      [0, 1, 2, 3, 4, 5, 6, 7],
    ],
    ['is none for articles without a title', ['', '', 'B'], [1, 0.99, 0.985], [0, 1, 2]],
    [
      'changes nothing where all are of one article',
      ['M', 'M', 'M', 'M', 'M', 'M'],
      [1, 0.9, 0.8, 0.7, 0.6, 0.5],
      [0, 1, 2, 3, 4, 5],
    ],
  ])('%s', (_, titles, scores, order) => {
    const passages = passagesOf(...titles);
    const ranked = scores.map((score, passage) => ({ passage, score }));
    const found = inCompany(ranked, passages);
    expect(found.map(({ passage }) => passage).slice(0, order.length)).toEqual(order);
    expect(found.map(({ passage, score }) => [passage, score])).toEqual(
      found.map(({ passage }) => [passage, scores[passage]]),
    );
  });
});
