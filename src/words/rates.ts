import type { Sentence } from '#facts';
import type { Question } from '#question';
import { neighbours, term } from '#text';

const ASKED_RATE = /\b(?:per|for (?:each|every)) (\p{L}+)/iu;
const TIME = /^(?:second|minute|hour|day|week|month|quarter|season|year)$/i;
const TOLD_RATE = /\b(?:per|each|every|an?|apiece)\b|\//i;

/** "The revenue per employee": a sentence that tells it names whose share it is, once for each. */
export function lacksRate({ text }: Question, sentence: Sentence): boolean {
  const [, asked] = ASKED_RATE.exec(text) ?? [];
  if (asked === undefined || TIME.test(asked)) return false;
  const own = term(asked);
  return !(TOLD_RATE.test(sentence.text) && [own, ...neighbours(own)].some((each) => sentence.terms.has(each)));
}
