import type { Sentence } from '#facts';
import { asksOfNow } from '#question';
import type { Question } from '#question';
import { term } from '#text';

const OLD = /^(?:old|former|previous|earlier|prior|original|outgoing)$/i;
/** Words between such a word and its noun. */
const NEAR = 2;

/** "The old record was 40": what a question of the present asks about is named there only as what was before. */
export function isOfFormerThing(question: Question, { tokens }: Sentence): boolean {
  const head = question.asked.at(-1)?.term ?? question.gap?.head ?? null;
  if (head === null || !asksOfNow(question)) return false;
  const places = tokens.flatMap(({ text }, at) => (term(text) === head ? [at] : []));
  const isOld = (at: number): boolean => tokens.slice(Math.max(0, at - NEAR), at).some(({ text }) => OLD.test(text));
  return places.length > 0 && places.every(isOld);
}
