import type { Sentence } from '#facts';
import { nameRuns } from '#evidence';
import { isVerb, oncePer } from '#text';
import type { Span, Token } from '#text';
import { DENIED, FOLLOWED, LEAVES, NO_MORE, OUT_OF_OFFICE_LEAD, PARTS, UP_TO } from './bygone-lexicon.ts';

/** "Was", "led", "opened": a past tense or a participle. */
function isPast({ pos, text, lemma }: Token): boolean {
  const word = text.toLowerCase();
  if (pos === 'AUX') return /^(?:was|were|had|did)$/.test(word);
  return pos === 'VERB' && word !== lemma && !/(?:s|ing)$/.test(word);
}

const isPresentAux = ({ text }: Token): boolean => /^(?:is|are|be|been|being|am)$/i.test(text);

/** The parts of a sentence, each with a verb: one without goes with the next, the last with the one before. */
function partsOf({ text, span, tokens }: Sentence): readonly Span[] {
  const cuts = Array.from(text.matchAll(PARTS), ({ index }) => span.start + index);
  const verbs = tokens.filter(isVerb).map(({ start }) => start);
  const parts: Span[] = [];
  let start = span.start;
  for (const end of [...cuts, span.end]) {
    const hasVerb = verbs.some((at) => at >= start && at < end);
    const last = parts.at(-1);
    if (hasVerb) parts.push({ start, end });
    else if (end === span.end && last) parts[parts.length - 1] = { start: last.start, end };
    else continue;
    start = end;
  }
  return parts.length > 0 ? parts : [span];
}

/** Whether a range of time with an end ("from 2019 to 2024") stands in a part of a sentence. */
const isRanged = ({ periods, paragraph }: Sentence, { start, end }: Span): boolean =>
  periods.some(
    (period) =>
      period.start >= start &&
      period.end <= end &&
      period.grain === 'range' &&
      period.to !== null &&
      /^(?:from|between)\b/i.test(paragraph.text.slice(period.start, period.end)),
  );

function isOver(sentence: Sentence, part: Span): boolean {
  const words = sentence.paragraph.text.slice(part.start, part.end);
  if (NO_MORE.test(words)) return true;
  const own = sentence.tokens.filter((token) => token.start >= part.start && token.end <= part.end);
  // "Until their demands are met" is of now.
  const past = own.some((token, at) => isPast(token) && !own.slice(Math.max(0, at - 2), at).some(isPresentAux));
  return past && !DENIED.test(words) && (UP_TO.test(words) || isRanged(sentence, part));
}

/** The parts of a sentence that tell what was so and is no more, as offsets into its paragraph: "until 2.8 it was …", "it used to …". */
export const bygoneIn = oncePer((sentence: Sentence): readonly Span[] =>
  partsOf(sentence).filter((part) => isOver(sentence, part)),
);

/** Whether a stretch of a sentence stands in such a part. */
export const isBygone = (sentence: Sentence, { start, end }: Span): boolean =>
  bygoneIn(sentence).some((part) => part.start < end && start < part.end);

/** Whether a sentence tells nothing but what is no more. */
export const isAllBygone = (sentence: Sentence): boolean => bygoneIn(sentence).length === partsOf(sentence).length;

/** Those who, as a sentence tells, hold an office no more: "former director Ann Lee", "she succeeded Ann Lee", "Ann Lee retired". */
export const leaversIn = oncePer((sentence: Sentence): readonly string[] => {
  const { text } = sentence.paragraph;
  return nameRuns(sentence).flatMap((name) => {
    const before = text.slice(sentence.span.start, name.start);
    const after = text.slice(name.end, sentence.span.end);
    const lead = text.slice(name.start, name.end);
    const out =
      LEAVES.test(after) ||
      FOLLOWED.test(before) ||
      OUT_OF_OFFICE_LEAD.test(before) ||
      /\b(?:former|previous|outgoing|late|ex)[\s-][^,.;]{3,40}, $/i.test(before) ||
      /^(?:Former|Ex-)/.test(lead) ||
      bygoneIn(sentence).some(({ start, end }) => name.start >= start && name.end <= end);
    return out ? [lead.replace(/^(?:Former|Ex-?)\s*/, '')] : [];
  });
});
