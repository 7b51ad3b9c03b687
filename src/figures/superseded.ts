import { isDated, publishedOf, sameKind } from '#facts';
import type { Fact } from '#facts';
import { asksOfBefore } from '#question';
import type { Asking, Match } from '#evidence';

const OF_PAST = /\b(?:did|was|were|had)\b/i;

/** Whether a newer article tells that a figure was so before it moved: 900, where the cap was since "raised from 900 to 1,200". */
function hasMoved(fact: Fact, facts: readonly Fact[]): boolean {
  return facts.some(
    (newer) =>
      newer.former &&
      newer.quantity.value === fact.quantity.value &&
      sameKind(newer, fact) &&
      publishedOf(fact.sentence) !== '' &&
      publishedOf(newer.sentence) > publishedOf(fact.sentence) &&
      newer.measure.terms.some((term) => fact.measure.terms.includes(term)),
  );
}

/** The figures that are so now, where a question names no time and is of the present: neither what it was before it moved, nor an older article's. */
export function standing({ question, evidence }: Asking, matches: readonly Match[]): readonly Match[] {
  if (question.periods.some(isDated) || asksOfBefore(question) || OF_PAST.test(question.text)) return matches;
  return matches.filter(({ fact }) => !fact.former && !hasMoved(fact, evidence.facts));
}
