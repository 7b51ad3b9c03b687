import type { Reading, Sentence } from '#facts';
import type { Gap } from '#question';
import { findTerms, isFunctionWord, oncePer, term } from '#text';
import type { Token } from '#text';
import { sentencesWith } from '#evidence';
import type { Sought } from '#evidence';

/** A word of the question found in a sentence: its places and its share of all that was found. */
export interface Anchor {
  readonly at: readonly number[];
  readonly weight: number;
}

/** What all candidates of a sentence share: the terms of its tokens, and where the question's own words stand. */
export interface Ground {
  readonly sentence: Sentence;
  readonly gap: Gap;
  /** The slot of the gap, with "passive" where the answer suffers what the verb says. */
  readonly slot: string;
  /** The slot, and whether a noun says what is asked for. */
  readonly build: string;
  /** Term of each token; null for function words and signs. */
  readonly terms: readonly (string | null)[];
  /** Text of each token in lower case. */
  readonly words: readonly string[];
  readonly title: ReadonlySet<string>;
  readonly said: ReadonlySet<string>;
  /** For each word of the question found here its places and its share of what was found. */
  readonly anchors: readonly Anchor[];
  /** The same for the words that should stand before the answer, and for those that should stand after it, nearest first. */
  readonly before: readonly Anchor[];
  readonly after: readonly Anchor[];
  /** Whether a term stands in another sentence of its paragraph. */
  readonly elsewhere: (term: string) => boolean;
  /** Which clause of the sentence each token is in. */
  readonly clauses: readonly number[];
  /** For each token, and for the end, how many before it part what stands on their two sides. */
  readonly breaks: readonly number[];
  /** … and how many before it carry something: adverbs and light words do not. */
  readonly carrying: readonly number[];
  readonly verbs: readonly number[];
  readonly heads: readonly number[];
  readonly next: readonly number[];
  readonly last: readonly number[];
}

/** Two parts of a name put together with what stands between them, once: a name is looked up far faster than it is made. */
function memo(between: string): (first: string, second: string) => string {
  const known = new Map<string, Map<string, string>>();
  return (first, second) => {
    const inner = known.get(first) ?? new Map<string, string>();
    const made = inner.get(second);
    if (made !== undefined) return made;
    const name = `${first}${between}${second}`;
    known.set(first, inner.set(second, name));
    return name;
  };
}

/** The name of a property that counts apart for some of the questions: "a number: after a comma". Both parts are of closed lists. */
export const named = memo(': ');
/** The name of a property that takes a word: "stands after a noun". Both parts are of closed lists. */
export const withWord = memo(' ');

/** The text of a token in lower case; empty past the ends of a sentence. */
export const wordAt = ({ words }: Pick<Ground, 'words'>, at: number): string => words[at] ?? '';

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

const titleOf = oncePer(({ title }: Reading['article']): ReadonlySet<string> => new Set(findTerms(title)));

const placesOf = (terms: readonly (string | null)[], wanted: (term: string) => boolean): number[] =>
  terms.flatMap((each, at) => (each !== null && wanted(each) ? [at] : []));

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const NEW_CLAUSE = setOf(', ; : ( ) — – which who that where when while although because but if since as');
const BREAK = setOf(', ; : ( ) — and but which who that where when while although');
const LIGHT = setOf(
  'the a an his her its their this that these those been being be is was were are also then has had have to would will could can may first later only',
);

/** Numbers the clauses of a sentence: a sign or a joining word opens one, and so does "and" before a verb. */
function clausesOf(tokens: readonly Token[], words: readonly string[]): number[] {
  let clause = 0;
  return tokens.map((token, at) => {
    const next = tokens[at + 1]?.pos;
    const joins = token.pos === 'CCONJ' && (next === 'VERB' || next === 'AUX' || next === 'ADV');
    if (joins || NEW_CLAUSE.has(words[at] ?? '')) clause += 1;
    return clause;
  });
}

/** How many of some tokens stand before each of them, and before the end. */
function countedUp(tokens: readonly Token[], counts: (token: Token, at: number) => boolean): number[] {
  let count = 0;
  return [0, ...tokens.map((token, at) => (count += counts(token, at) ? 1 : 0))];
}

/** What a sentence is whatever the question. */
type Lay = Pick<Ground, 'terms' | 'words' | 'clauses' | 'breaks' | 'carrying'>;

/** A sentence is asked about many times while it is remembered. */
const layOf = oncePer(({ tokens }: Sentence): Lay => {
  const words = tokens.map(({ text }) => text.toLowerCase());
  return {
    terms: tokens.map(contentOf),
    words,
    clauses: clausesOf(tokens, words),
    breaks: countedUp(tokens, (_, at) => BREAK.has(words[at] ?? '')),
    carrying: countedUp(tokens, ({ pos }, at) => pos !== 'ADV' && !LIGHT.has(words[at] ?? '')),
  };
});

function elsewhereOf(sentence: Sentence, reading: Reading): Ground['elsewhere'] {
  const counts = sentencesWith(reading);
  return (each) => (counts.get(each) ?? 0) > (sentence.terms.has(each) ? 1 : 0);
}

/** Reads a sentence against the question once, for all its candidates. */
export function groundOf(gap: Gap, sought: readonly Sought[], sentence: Sentence, reading: Reading): Ground {
  const lay = layOf(sentence);
  const { terms } = lay;
  const found = sought
    .map(({ term: { term: own }, also, weight }) => ({
      at: placesOf(terms, (each) => each === own || also.includes(each)),
      weight,
      own,
    }))
    .filter(({ at }) => at.length > 0);
  const sides = (wanted: readonly string[]): Anchor[] =>
    wanted.map((each) => {
      const it = found.find(({ own }) => own === each);
      return { at: it?.at ?? [], weight: it ? it.weight / all : 0 };
    });
  const placesWith = (wanted: string | null): readonly number[] =>
    found.find(({ own }) => own === wanted)?.at ?? placesOf(terms, (each) => each === wanted);
  const all = found.reduce((sum, { weight }) => sum + weight, 0);
  return {
    sentence,
    gap,
    slot: gap.passive ? `${gap.slot}, passive` : gap.slot,
    ...lay,
    elsewhere: elsewhereOf(sentence, reading),
    build: `${gap.slot}, ${gap.head === null ? 'nothing named' : 'named'}`,
    title: titleOf(reading.article),
    said: new Set([
      ...sought.flatMap(({ term: { term: own }, also }) => [own, ...also]),
      ...gap.phrase,
      ...gap.before,
      ...gap.after,
    ]),
    anchors: found.map(({ at, weight }) => ({ at, weight: weight / all })),
    before: sides(gap.before),
    after: sides(gap.after),
    verbs: placesWith(gap.verb),
    heads: placesWith(gap.head),
    next: placesOf(terms, (each) => each === gap.next),
    last: placesOf(terms, (each) => each === gap.last),
  };
}
