import type { Reading, Sentence } from '#facts';
import { LIGHT_VERBS, titleTerms } from '#evidence';
import type { Asking, Evidence, Sought } from '#evidence';
import { findTerms } from '#text';
import type { Span } from '#text';

/** Words that a line or a table tells as the answer, as they stand. */
export interface ToldExactly {
  readonly sentence: Sentence;
  readonly reading: Reading;
  readonly span: Span;
  /** Words of the label that the question does not say: the fewer, the nearer. */
  readonly strange: number;
  /** Another sentence that it rests on: "she replaced Ann Lee" beside the one that names her. */
  readonly beside?: Sentence;
}

export const textOf = ({ paragraph: { text } }: Sentence, { start, end }: Span): string => text.slice(start, end);

const FIGURE =
  /^(?:(?:about|over|under|nearly|almost|around|some|roughly|approximately|up to|at least|at most|more than|less than|fewer than) )?(?:[$€£¥]|\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million)\b)/i;

/** Whether words begin as words do: a figure is left to those who read figures. */
export const isWords = (text: string): boolean => /^\p{L}/u.test(text) && !FIGURE.test(text);

/** Whether some terms hold a word of the question, or one that may stand for it. */
export const among = (terms: ReadonlySet<string>, { term: { term }, also }: Sought): boolean =>
  terms.has(term) || also.some((each) => terms.has(each));

/** How many of some terms the question does not say. */
export const strangeIn = (terms: ReadonlySet<string>, { sought }: Evidence): number =>
  [...terms].filter((each) => !sought.some(({ term, also }) => term.term === each || also.includes(each))).length;

/** Whether a word of the question is told by what stands around a line: by the title or a heading over it, or needs no telling. */
export const isAround = (reading: Reading, each: Sought): boolean =>
  each.idle || LIGHT_VERBS.has(each.term.term) || among(titleTerms(reading), each);

export const termsIn = (sentence: Sentence, span: Span): ReadonlySet<string> =>
  new Set(findTerms(textOf(sentence, span)));

/** The nearest of what was found; null where two that are as near tell different words. */
export function nearest(found: readonly ToldExactly[], { question: { periods } }: Asking): ToldExactly | null {
  if (periods.length > 0) return null;
  const least = Math.min(...found.map(({ strange }) => strange));
  const [first, ...others] = found.filter(({ strange }) => strange === least);
  if (!first) return null;
  const said = textOf(first.sentence, first.span);
  return others.every(({ sentence, span }) => textOf(sentence, span) === said) ? first : null;
}
