import type { Sentence } from '#facts';
import type { Question } from '#question';
import { tokenTerms } from './token-terms.ts';
import { OPPOSITES } from './opposites-lexicon.ts';
import { term } from '#text';

const OPPOSITES_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...new Set(OPPOSITES.flat().map(term))].map((own) => [
    own,
    new Set(
      OPPOSITES.flatMap(([a, b]) => (term(a) === own ? [term(b)] : term(b) === own ? [term(a)] : [])).filter(
        (other) => other !== own,
      ),
    ),
  ]),
);

/** True where the sentence lacks a word of the question and holds its contrary instead. */
export function oppositeIn(question: Question, sentence: Sentence): boolean {
  const held = new Set(tokenTerms(sentence.text));
  return tokenTerms(question.text).some((own) => {
    const others = OPPOSITES_OF.get(own);
    return others !== undefined && !held.has(own) && [...others].some((other) => held.has(other));
  });
}
