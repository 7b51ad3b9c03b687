import { readParagraph } from '#facts';
import type { Fact, Figure, Reading } from '#facts';
import { quoted } from '#facts';
import type { Bound, Quantity } from '#text';
import { articleOf } from '../articles.ts';

/** The readings of a text's paragraphs. */
export function readAll(text: string, published?: string, id?: string): Reading[] {
  const article = articleOf(text, published, id);
  return article.paragraphs.map((paragraph) => readParagraph(article, paragraph));
}

/** The facts of a text. */
export const factsOf = (text: string, published?: string, id?: string): Fact[] =>
  readAll(text, published, id).flatMap(({ facts }) => facts);

const [MODEL] = factsOf('Rangers counted 12 goats.');

/** A count with a hedge. */
export function quantityOf(bound: Bound, value: string, high?: string): Quantity {
  const range = high === undefined ? {} : { low: value, high };
  return { start: 16, end: 18, kind: 'count', value, bound, rule: 'test', ...range };
}

/** A figure that quotes such a count. */
export function figureOf(bound: Bound, value: string, high?: string): Figure {
  if (!MODEL) throw new Error('the sentence of the model has no fact');
  return quoted({ ...MODEL, quantity: quantityOf(bound, value, high) });
}
