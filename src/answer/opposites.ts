import type { Sentence } from '#facts';
import type { Question } from '#question';
import { tokenTerms } from './token-terms.ts';
import { OPPOSITES } from './opposites-lexicon.ts';
import { term } from '#text';

const OPPOSITES_OF: ReadonlyMap<string, ReadonlySet<string>> = OPPOSITES.reduce((known, pair) => {
  const [a, b] = [term(pair[0]), term(pair[1])];
  if (a !== b) known.set(a, (known.get(a) ?? new Set()).add(b)).set(b, (known.get(b) ?? new Set()).add(a));
  return known;
}, new Map<string, Set<string>>());

/** True where the sentence lacks a word of the question and holds its contrary instead. */
export function oppositeIn(question: Question, sentence: Sentence): boolean {
  const turned = tokenTerms(question.text).filter((own) => OPPOSITES_OF.has(own));
  if (turned.length === 0) return false;
  const held = new Set(tokenTerms(sentence.text));
  return turned.some((own) => !held.has(own) && [...(OPPOSITES_OF.get(own) ?? [])].some((other) => held.has(other)));
}
