import { findTerms, partitionPoint } from '#text';
import type { Quantity } from '#text';
import type { Sentence } from './types.ts';

/** Joints between clauses; the commas of a list or of a number are none. */
const BREAK =
  /[;:–—]|,\s+(?=(?:and |but |while |whereas |which |who |where |when |the |a |an |they |he |she |it |we )\S)|\b(?:while|whereas|although|because)\b/g;

/** Gives the terms of the clause that a quantity stands in; the figures of one clause share them. */
export function clausesOf({ text, span }: Sentence): (quantity: Quantity) => readonly string[] {
  const breaks = Array.from(text.matchAll(BREAK), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const read = new Map<string, readonly string[]>();
  return (quantity) => {
    const from = breaks[partitionPoint(breaks, ({ end }) => end <= quantity.start - span.start) - 1]?.end ?? 0;
    const to = breaks[partitionPoint(breaks, ({ start }) => start < quantity.end - span.start)]?.start ?? text.length;
    const key = `${from} ${to}`;
    const terms = read.get(key) ?? findTerms(text.slice(from, to));
    read.set(key, terms);
    return terms;
  };
}

const WHOLE = /^\W*(?:out )?of (?:the |their |its |his |her |all |all the |those |these |a total of )?$/i;

/** "in those 36 games" takes up a number that was told before. */
const BACK = /\b(?:those|these|all the)$/i;
const LONGEST_BACK = 'all the'.length;

/** "Of their 36 games, …": what a sentence opens with as the whole of what follows, or takes up as one. */
export function isWhole(sentence: Sentence, quantity: Quantity): boolean {
  const before = sentence.text.slice(0, (quantity.hedge?.start ?? quantity.start) - sentence.span.start);
  const words = before.trimEnd();
  const takesUp = words !== before && BACK.test(words.slice(-LONGEST_BACK - 1));
  return takesUp || WHOLE.test(before);
}
