import type { Article } from '#library';
import { REMEMBERED } from './read.ts';
import type { Reader } from './read.ts';

/**
 * Reads the paragraphs of some articles before anybody asks for them, one a step, with all that a reading puts off until it is
 * first looked at. Where a reader would forget the first of them before the last, nothing is read.
 */
export function* readAhead(articles: readonly Article[], read: Reader): Generator<undefined, void> {
  const count = articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  if (count > REMEMBERED) return;
  for (const article of articles) {
    for (const paragraph of article.paragraphs) {
      const { facts, sentences } = read(article, paragraph);
      void [facts, sentences.map(({ tokens }) => tokens)];
      yield;
    }
  }
}
