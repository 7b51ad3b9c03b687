import type { Reading, Sentence } from '#facts';
import type { Question } from '#question';
import type { Exact, Quantity } from '#text';
import { mark, term } from '#text';
import { sameHead } from './kinds.ts';

interface Place {
  readonly value: Exact;
  /** Null where the noun is left out: "and on the second?". */
  readonly head: string | null;
}

const headOf = (quantity: Quantity, text: string): string | null =>
  quantity.noun ? term(text.slice(quantity.noun.head.start, quantity.noun.head.end)) : null;

function placesIn(text: string, quantities: readonly Quantity[]): Place[] {
  return quantities.flatMap((quantity) => {
    return quantity.kind === 'ordinal' ? [{ value: quantity.value, head: headOf(quantity, text) }] : [];
  });
}

const titles = new Map<string, readonly Place[]>();

function placesInTitle(title: string): readonly Place[] {
  const known = titles.get(title) ?? placesIn(title, mark(title).quantities);
  if (titles.size > 1000) titles.clear();
  titles.set(title, known);
  return known;
}

const sameOrOpen = (asked: string | null, head: string | null): boolean =>
  head !== null && (asked === null || sameHead(asked, head));

/** `yes`: the text speaks of the same place in the row ("the second flight"); `no`: of another one; `unsaid`: of none. */
export type OrdinalFit = 'yes' | 'no' | 'unsaid';

/**
 * Whether a sentence speaks of the event that the question names by its place in a row. The nearest words that number such
 * an event decide: the sentence, then its paragraph, then the article's title.
 */
export function ordinalFit(question: Question, sentence: Sentence, reading: Reading): OrdinalFit {
  const asked = placesIn(question.text, question.quantities);
  if (asked.length === 0) return 'yes';
  const { text } = reading.paragraph;
  const ranks = reading.facts.filter((fact) => fact.role === 'rank');
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
    const same = zone.filter((place) => asked.some(({ head }) => sameOrOpen(head, place.head)));
    if (same.some((place) => asked.some(({ value }) => value === place.value))) return 'yes';
    if (same.length > 0) return 'no';
  }
  return 'unsaid';
}
