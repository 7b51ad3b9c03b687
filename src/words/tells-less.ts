import type { Sentence } from '#facts';
import type { Question } from '#question';
import type { Short } from '#outcome';
import { tellsPlace } from './places.ts';
import { givesReason } from './reasons.ts';
import { isDayToCome, tellsOfLater } from './text-vetoes.ts';

/** A sentence about what is asked that does not tell it: what is only to come, what has no reason, what names no place. */
export function tellsLess(question: Question, sentence: Sentence, short: Short | null): boolean {
  const { form } = question;
  if (tellsOfLater(question, sentence) || isDayToCome(question, sentence, short)) return true;
  if (form === 'why') return short === null && !givesReason(sentence);
  return form === 'where' && !tellsPlace(question, sentence);
}
