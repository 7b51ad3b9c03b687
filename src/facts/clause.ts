import { findTerms } from '#text';
import type { Quantity } from '#text';
import type { Sentence } from './types.ts';

/** Joints between clauses; the commas of a list or of a number are none. */
const BREAK =
  /[;:–—]|,\s+(?=(?:and |but |while |whereas |which |who |where |when |the |a |an |they |he |she |it |we )\S)|\b(?:while|whereas|although|because)\b/g;

/** Terms of the clause of a sentence that a quantity stands in. */
export function readClause(sentence: Sentence, quantity: Quantity): readonly string[] {
  const { text, span } = sentence;
  const [start, end] = [quantity.start - span.start, quantity.end - span.start];
  const breaks = Array.from(text.matchAll(BREAK), ({ index, 0: words }) => ({ from: index, to: index + words.length }));
  const from = breaks.findLast(({ to }) => to <= start)?.to ?? 0;
  const to = breaks.find((each) => each.from >= end)?.from ?? text.length;
  return findTerms(text.slice(from, to));
}

const WHOLE = /^\W*(?:out )?of (?:the |their |its |his |her |all |all the |those |these |a total of )?$/i;

/** "in those 36 games" takes up a number that was told before. */
const BACK = /\b(?:those|these|all the)\s+$/i;

/** "Of their 36 games, …": what a sentence opens with as the whole of what follows, or takes up as one. */
export function isWhole(sentence: Sentence, quantity: Quantity): boolean {
  const before = sentence.text.slice(0, (quantity.hedge?.start ?? quantity.start) - sentence.span.start);
  return BACK.test(before) || WHOLE.test(before);
}
