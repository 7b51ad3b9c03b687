import type { Sentence } from '#facts';
import { unassertedBy } from '#evidence';
import type { Question } from '#question';
import type { Short } from '#outcome';
import { tellsPlace } from './places.ts';
import { givesReason } from '#spans';
import { isDayToCome, tellsOfLater } from './text-vetoes.ts';

const ASKS_EVENT = /^\W*when(?:['’]s| is| are| was| were) /i;

/** "| 9 May | reading | cancelled |" tells no day on which it was, nor does "the fair, planned for May, was cancelled". */
function isCalledOff(question: Question, sentence: Sentence): boolean {
  const event = ASKS_EVENT.test(question.text) && !question.terms.some(({ pos }) => pos === 'VERB');
  return (event || sentence.paragraph.kind === 'table') && unassertedBy(question, sentence) === 'called_off';
}

/** A sentence about what is asked that does not tell it: what is only to come, what has no reason, what names no place. */
export function tellsLess(question: Question, sentence: Sentence, short: Short | null): boolean {
  const { form } = question;
  if (form === 'when' && isCalledOff(question, sentence)) return true;
  if (tellsOfLater(question, sentence) || isDayToCome(question, sentence, short)) return true;
  if (form === 'why') return short === null && !givesReason(sentence, question.text);
  return form === 'where' && !tellsPlace(question, sentence);
}
