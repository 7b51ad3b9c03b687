import type { Fact } from '#facts';
import type { QuestionTerm, Side } from '#question';
import { creditIn, periodFit, readingOf, sameHead } from '#evidence';
import type { Asking } from '#evidence';

/** Confidence of two counts that one sentence tells of just the two nouns. */
export const COUNTED_TOGETHER = 0.85;

/** The nouns that a side begins with: "housing units" of "housing units are there". */
function leadingNoun({ terms }: Side, text: string): readonly QuestionTerm[] {
  const end = terms.findIndex((term, i) => {
    const before = terms[i - 1];
    return term.name || term.pos === 'VERB' || (before && !/^[\s-]+$/.test(text.slice(before.end, term.start)));
  });
  return end < 0 ? terms : terms.slice(0, end);
}

/** Whether a fact counts just what a noun names: so many households, not so many people per square mile. */
function counts(fact: Fact, noun: readonly QuestionTerm[]): boolean {
  const { quantity, measure, sentence } = fact;
  const head = noun.at(-1);
  if (!head || measure.head === null || quantity.kind !== 'count' || fact.role !== 'level') return false;
  if (measure.source !== 'noun' || /^\s+per\b/.test(sentence.paragraph.text.slice(quantity.noun?.end ?? quantity.end)))
    return false;
  return sameHead(head.term, measure.head) && noun.slice(0, -1).every(({ term }) => measure.terms.includes(term));
}

/**
 * "How many more people than households were there?": the counts of the two nouns, of the first sentence that tells both once;
 * null where none does, or where it lacks a name or the time of the question.
 */
export function countedSides(
  { question, evidence }: Asking,
  sides: readonly [Side, Side],
): readonly [Fact, Fact] | null {
  const nouns = sides.map((side) => leadingNoun(side, question.text));
  if (nouns.some((noun) => noun.length === 0)) return null;
  const names = evidence.sought.filter(({ term }) => term.name);
  for (const sentence of evidence.sentences) {
    const own = evidence.facts.filter((fact) => fact.sentence === sentence);
    const [left, right] = nouns.map((noun) => own.filter((fact) => counts(fact, noun)));
    const [a, b] = [left?.[0], right?.[0]];
    const reading = readingOf(evidence, sentence);
    if (!a || !b || a === b || left?.length !== 1 || right?.length !== 1 || !reading) continue;
    const timely = [a, b].every((fact) => periodFit(question.periods, fact) !== 'other');
    if (timely && names.every((name) => creditIn(name, sentence, reading) > 0)) return [a, b];
  }
  return null;
}
