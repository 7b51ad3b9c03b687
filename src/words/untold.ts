import type { Sentence } from '#facts';
import type { Question } from '#question';
import { synonyms, term } from '#text';
import { holds, unassertedBy } from '#evidence';
import type { Asking } from '#evidence';
import type { Short } from '#outcome';
import { givesReason } from '#spans';

const CODE = /`[^`\n]*`/g;

/** Whether all the places of a text within a sentence stand in code, between backticks. */
function standsInCode({ text }: Sentence, found: readonly (readonly [start: number, end: number])[]): boolean {
  const code = Array.from(text.matchAll(CODE), ({ index, 0: { length } }) => [index, index + length] as const);
  return found.length > 0 && found.every(([start, end]) => code.some(([from, to]) => from < start && end < to));
}

const WORD = /[\p{L}\p{N}’'-]+/gu;

/** "Who resets a password?" – "`tool user reset NAME`": a command tells nobody's deed, and its place holders name nobody. */
function isOnlyCode({ form, gap }: Question, sentence: Sentence, short: Short | null): boolean {
  if (form !== 'who' || !sentence.text.includes('`')) return false;
  const span = short?.span ?? null;
  const at = span === null ? -1 : sentence.text.indexOf(span);
  if (span !== null && at >= 0 && standsInCode(sentence, [[at, at + span.length]])) return true;
  const deeds = Array.from(sentence.text.matchAll(WORD)).filter(({ 0: word }) => term(word) === gap?.verb);
  return standsInCode(
    sentence,
    deeds.map(({ index, 0: word }) => [index, index + word.length] as const),
  );
}

/** How something is done, and why, no wish, rumour or plan for it tells, unless it gives a reason. */
function isOnlyWished(question: Question, sentence: Sentence): boolean {
  const asks = question.form === 'why' ? !givesReason(sentence, question.text) : question.gap?.sort === 'manner';
  const way = asks ? unassertedBy(question, sentence) : null;
  return way === 'wished' || way === 'rumoured';
}

/** "Who got the shield?" – "Ann asked for the shield": a wish for a thing does not tell the deed. */
function isWishFor({ question, evidence }: Asking, sentence: Sentence): boolean {
  const verb = question.form === 'who' ? (question.gap?.verb ?? null) : null;
  const own = evidence.sought.find(({ term: each }) => each.term === verb);
  const told =
    verb === null ||
    [verb, ...synonyms(verb)].some((each) => sentence.terms.has(each)) ||
    // "Eleted" is told as "elected".
    (own !== undefined && holds(sentence, own));
  return !told && unassertedBy(question, sentence) === 'wished';
}

/** Whether a sentence only seems to tell what is asked: as a command to be typed, or as a wish or a rumour. */
export function isUntold(asking: Asking, sentence: Sentence, short: Short | null): boolean {
  const { question } = asking;
  return isOnlyCode(question, sentence, short) || isOnlyWished(question, sentence) || isWishFor(asking, sentence);
}
