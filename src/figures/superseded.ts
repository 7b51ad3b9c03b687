import { isDated, sameKind } from '#facts';
import type { Fact } from '#facts';
import type { Asking, Match } from '#evidence';

/** Words of a question that asks for what was so before: "the previous limit", "what did it cost at first". */
export const ASKS_BEFORE =
  /\b(?:before|previous(?:ly)?|former(?:ly)?|original(?:ly)?|earlier|initial(?:ly)?|used to|from)\b/i;
const OF_PAST = /\b(?:did|was|were|had)\b/i;

const publishedOf = ({ sentence: { article } }: Fact): string => article.published ?? '';

/** Whether a newer article tells that a figure was so before it moved: 900, where the cap was since "raised from 900 to 1,200". */
function hasMoved(fact: Fact, facts: readonly Fact[]): boolean {
  return facts.some(
    (newer) =>
      newer.former &&
      newer.quantity.value === fact.quantity.value &&
      sameKind(newer, fact) &&
      publishedOf(fact) !== '' &&
      publishedOf(newer) > publishedOf(fact) &&
      newer.measure.terms.some((term) => fact.measure.terms.includes(term)),
  );
}

/** The figures that are so now, where a question names no time and is of the present: neither what it was before it moved, nor an older article's. */
export function standing({ question, evidence }: Asking, matches: readonly Match[]): readonly Match[] {
  if (question.periods.some(isDated) || ASKS_BEFORE.test(question.text) || OF_PAST.test(question.text)) return matches;
  return matches.filter(({ fact }) => !fact.former && !hasMoved(fact, evidence.facts));
}
