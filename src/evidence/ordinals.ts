import { ranksIn } from '#facts';
import type { Fact, Reading, Sentence } from '#facts';
import type { Question } from '#question';
import type { Exact, Quantity } from '#text';
import { findTerms, mark, namesRank, oncePer, term } from '#text';
import { sameHead } from './kinds.ts';

interface Place {
  readonly value: Exact;
  /** Terms of what is numbered, head last; empty where the noun is left out: "and on the second?". */
  readonly nouns: readonly string[];
}

const nounsOf = ({ noun }: Quantity, text: string): string[] =>
  noun ? findTerms(text.slice(noun.start, noun.end)) : [];

function placesIn(text: string, quantities: readonly Quantity[]): Place[] {
  return quantities
    .filter(({ kind }) => kind === 'ordinal')
    .map((quantity) => ({ value: quantity.value, nouns: nounsOf(quantity, text) }));
}

/** Every sentence is held against them. */
const placesAsked = oncePer(({ text, quantities }: Question): readonly Place[] => placesIn(text, quantities));

const titles = new Map<string, readonly Place[]>();

function placesInTitle(title: string): readonly Place[] {
  const known = titles.get(title) ?? (namesRank(title) ? placesIn(title, mark(title).quantities) : []);
  if (titles.size > 1000) titles.clear();
  titles.set(title, known);
  return known;
}

/** "second flight" in a question may carry a verb that looks like a noun ("… flight land"), so any of its words may be the head. */
function sameOrOpen(asked: readonly string[], nouns: readonly string[]): boolean {
  const head = nouns.at(-1);
  return head !== undefined && (asked.length === 0 || asked.some((word) => sameHead(word, head)));
}

/** `yes`: the text speaks of the same place in the row ("the second flight"); `no`: of another one; `unsaid`: of none. */
export type OrdinalFit = 'yes' | 'no' | 'unsaid';

/**
 * Whether a sentence speaks of the event that the question names by its place in a row. The nearest words that number such
 * an event decide: the sentence, then its paragraph, then the article's title.
 */
export function ordinalFit(question: Question, sentence: Sentence, reading: Reading): OrdinalFit {
  const asked = placesAsked(question);
  if (asked.length === 0) return 'yes';
  if (isAtEnd(asked, sentence)) return 'no';
  const { text } = reading.paragraph;
  const ranks = ranksIn(reading);
  const zones = [
    placesIn(
      text,
      ranks.filter((fact) => fact.sentence === sentence).map(({ quantity }) => quantity),
    ),
    placesIn(
      text,
      ranks.map(({ quantity }) => quantity),
    ),
    placesInTitle(reading.article.title),
  ];
  for (const zone of zones) {
    const same = zone.filter((place) => asked.some(({ nouns }) => sameOrOpen(nouns, place.nouns)));
    if (same.some((place) => asked.some(({ value }) => value === place.value))) return 'yes';
    if (same.length > 0) return 'no';
  }
  return isToldLater(asked, ranks, sentence) ? 'no' : 'unsaid';
}

const AT_END = /\b(?:last|final|penultimate) (\p{L}+)/giu;

/** "The last stage", where the third is asked for: which number it has is not said there. */
function isAtEnd(asked: readonly Place[], { text, terms }: Sentence): boolean {
  const ends = Array.from(text.matchAll(AT_END), ([, noun = '']) => term(noun)).filter((noun) => terms.has(noun));
  return ends.some((noun) => asked.some(({ nouns }) => nouns.length > 0 && sameOrOpen(nouns, [noun])));
}

/** "A new filter was installed. A second is to follow": what is told before the second comes up is not of it. */
function isToldLater(asked: readonly Place[], ranks: readonly Fact[], { n }: Sentence): boolean {
  return ranks.some(
    ({ quantity, sentence }) =>
      sentence.n > n && quantity.noun === undefined && asked.some(({ value }) => value === quantity.value),
  );
}
