import type { Reading, Sentence } from '#facts';
import type { Gap } from '#question';
import { findTerms, isFunctionWord, oncePer, term } from '#text';
import type { Token } from '#text';
import type { Sought } from './evidence.ts';

/** A named property of a stretch and how much of it there is. */
export type Feature = readonly [name: string, value: number];

/** What all candidates of a sentence share: the terms of its tokens, and where the question's own words stand. */
export interface Ground {
  readonly sentence: Sentence;
  readonly gap: Gap;
  /** Term of each token; null for function words and signs. */
  readonly terms: readonly (string | null)[];
  readonly title: ReadonlySet<string>;
  readonly said: ReadonlySet<string>;
  /** For each word of the question found here its places and its share of what was found. */
  readonly anchors: readonly { readonly at: readonly number[]; readonly weight: number }[];
  readonly verbs: readonly number[];
  readonly heads: readonly number[];
  readonly next: readonly number[];
  readonly last: readonly number[];
}

/** A property, where it holds. */
export const when = (holds: boolean, name: string, value = 1): Feature[] => (holds ? [[name, value]] : []);

/** The text of a token in lower case; empty past the ends of a sentence. */
export const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

/** Sorts that are answered by forms alike. */
export const FAMILY: Readonly<Record<Gap['sort'], string>> = {
  person: 'a named thing',
  organisation: 'a named thing',
  place: 'a named thing',
  title: 'a named thing',
  name: 'a named thing',
  date: 'a time',
  year: 'a time',
  number: 'a number',
  reason: 'a clause',
  manner: 'a clause',
  thing: 'a thing',
};

const contentOf = ({ text }: Token): string | null =>
  /^[\p{L}\p{N}]/u.test(text) && !isFunctionWord(text.toLowerCase()) ? term(text) : null;

const contentsOf = oncePer(({ tokens }: Sentence): readonly (string | null)[] => tokens.map(contentOf));
const titleOf = oncePer(({ title }: Reading['article']): ReadonlySet<string> => new Set(findTerms(title)));

const placesOf = (terms: readonly (string | null)[], wanted: (term: string) => boolean): number[] =>
  terms.flatMap((each, at) => (each !== null && wanted(each) ? [at] : []));

/** Reads a sentence against the question once, for all its candidates. */
export function groundOf(gap: Gap, sought: readonly Sought[], sentence: Sentence, reading: Reading): Ground {
  const terms = contentsOf(sentence);
  const found = sought
    .map(({ term: { term: own }, also, weight }) => ({
      at: placesOf(terms, (each) => each === own || also.includes(each)),
      weight,
    }))
    .filter(({ at }) => at.length > 0);
  const all = found.reduce((sum, { weight }) => sum + weight, 0);
  return {
    sentence,
    gap,
    terms,
    title: titleOf(reading.article),
    said: new Set([...sought.flatMap(({ term: { term: own }, also }) => [own, ...also]), ...gap.phrase]),
    anchors: found.map(({ at, weight }) => ({ at, weight: weight / all })),
    verbs: placesOf(terms, (each) => each === gap.verb),
    heads: placesOf(terms, (each) => each === gap.head),
    next: placesOf(terms, (each) => each === gap.next),
    last: placesOf(terms, (each) => each === gap.last),
  };
}
