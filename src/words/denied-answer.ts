import type { Sentence } from '#facts';
import { THRESHOLDS, askedAbove, denialFor } from '#evidence';
import type { Asking, Evidence } from '#evidence';
import { textDraft } from '#outcome';
import type { Draft } from '#outcome';

/** Whether a sentence lacks a word of the question that another one holds. */
const holdsLess = ({ sought }: Evidence, own: Sentence, other: Sentence): boolean =>
  sought.some(({ term: { term } }) => other.terms.has(term) && !own.terms.has(term));

/**
 * The sentence that denies what a question takes for so ("who won?" – "nobody won"), as it stands; null where there is none, or where
 * the sentence that would answer, `best`, speaks to the question as much.
 */
export function deniedAnswer(asking: Asking, best: Sentence | null): Draft | null {
  const denial = denialFor(asking);
  if (!denial || (best && best !== denial && !holdsLess(asking.evidence, best, denial))) return null;
  return textDraft(denial, null, THRESHOLDS.sure, 'a plain denial');
}

/** The first sentence of what an article says to the very question, which it asks in a heading. */
export function answerUnderQuestion(asking: Asking): Draft | null {
  const [first] = askedAbove(asking)?.sentences ?? [];
  return first ? textDraft(first, null, THRESHOLDS.sure, 'what stands under the same question') : null;
}
