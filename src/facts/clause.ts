import { findTerms, partitionPoint } from '#text';
import type { Quantity, Span } from '#text';
import type { Sentence } from './types.ts';

/** Joints between clauses; the commas of a list or of a number are none. */
const BREAK =
  /[;:–—]|,\s+(?=(?:and |but |while |whereas |which |who |where |when |the |a |an |they |he |she |it |we )\S)|\b(?:while|whereas|although|because)\b/g;

/** "120 people, a third of the 480 staff, lost their jobs": what is told of the people goes on behind the second comma. */
const APPOSED =
  /,\s+(?:or\s+)?(?:(?:about|around|nearly|almost|over|roughly|some|just|more than|less than|under)\s+){0,2}(?:\d[\d.]*\s?%|\d[\d.]* per ?cent|(?:a |one |two |three |four )?(?:-?(?:half|thirds?|quarters?|fifths?|tenths?)))\s+of\s+[^,;:–—]{3,60},/gi;

/** Gives the terms of the clause that a quantity stands in; the figures of one clause share them. */
export function clausesOf({ text, span }: Sentence): (quantity: Quantity) => readonly string[] {
  const spansOf = (pattern: RegExp): Span[] =>
    Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({ start: index, end: index + words.length }));
  const asides = spansOf(APPOSED);
  const breaks = spansOf(BREAK).filter(
    ({ start }) => !asides.some((aside) => aside.start <= start && start < aside.end),
  );
  const read = new Map<string, readonly string[]>();
  return (quantity) => {
    const [start, end] = [quantity.start - span.start, quantity.end - span.start];
    const aside = asides.find((each) => each.start <= start && end <= each.end);
    if (aside) return findTerms(text.slice(aside.start, aside.end));
    const from = breaks[partitionPoint(breaks, ({ end }) => end <= quantity.start - span.start) - 1]?.end ?? 0;
    const to = breaks[partitionPoint(breaks, ({ start }) => start < quantity.end - span.start)]?.start ?? text.length;
    const key = `${from} ${to}`;
    const terms = read.get(key) ?? findTerms(outside(text, asides, from, to));
    read.set(key, terms);
    return terms;
  };
}

/** A stretch of a text without what is said aside in it. */
function outside(text: string, asides: readonly Span[], from: number, to: number): string {
  const within = asides.filter(({ start, end }) => start >= from && end <= to);
  return within.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start - from)} ${rest.slice(end - from)}`,
    text.slice(from, to),
  );
}

const WHOLE = /^\W*(?:out )?of (?:the |their |its |his |her |all |all the |those |these |a total of )?$/i;

/** "a third of the 480 staff": what a share is told of. */
const SHARED =
  /(?:%|\bper ?cent|\bhalf|\bthirds?|\bquarters?|\bfifths?|\bsixths?|\bsevenths?|\beighths?|\bninths?|\btenths?) of (?:the |its |their |his |her |all |all the |those |these )$/i;

/** "in those 36 games" takes up a number that was told before. */
const BACK = /\b(?:those|these|all the)$/i;
const LONGEST_BACK = 'all the'.length;

/** "Of their 36 games, …": what a sentence opens with as the whole of what follows, takes up as one, or tells a share of. */
export function isWhole(sentence: Sentence, quantity: Quantity): boolean {
  const before = sentence.text.slice(0, (quantity.hedge?.start ?? quantity.start) - sentence.span.start);
  const words = before.trimEnd();
  const takesUp = words !== before && BACK.test(words.slice(-LONGEST_BACK - 1));
  return takesUp || WHOLE.test(before) || SHARED.test(before);
}
