import type { Sentence } from '#facts';
import type { Asking } from '#evidence';
import { textDraft } from '#outcome';
import type { Draft, Short } from '#outcome';
import { findReason, givesReason } from '#spans';
import type { Ranked } from './sentences.ts';

/** Words with which a sentence gives the reason of what stands before it, be it in the paragraph above. */
const OPENS_REASON =
  /^["“]?(?:the (?:main |only |chief |official )?(?:reasons?|causes?)(?=:| (?:is|was|given|for (?:this|that)))|(?:that|this|it) (?:is|was|happened|came about) (?:because|due to|owing to)|because\b|(?:this|that) had to do with)/i;
/** Characters of two sentences quoted together. */
const LONGEST = 400;

/** The sentence after one, in its paragraph or at the head of the next. */
function sentenceAfter({ evidence: { read } }: Asking, { sentence, reading }: Ranked): Sentence | null {
  const within = reading.sentences[sentence.n];
  if (within) return within;
  const { article, paragraph } = sentence;
  const next = article.paragraphs.find(({ n }) => n === paragraph.n + 1);
  const apart = next?.kind === 'text' && next.headings.join() === paragraph.headings.join();
  return (apart ? read(article, next).sentences[0] : null) ?? null;
}

/**
 * "Why was it closed?" – "it was closed in May. The reason: the roof leaked": the reason that the next sentence gives. Where that does
 * not say that it gives one, both stand as the nearest statement; null where the best sentence gives a reason itself.
 */
export function reasonAfter(asking: Asking, best: Ranked, short: Short | null, confidence: number): Draft | null {
  const next = short === null ? sentenceAfter(asking, best) : null;
  if (!next || findReason(best.sentence)) return null;
  const quotes = [best.sentence, next];
  if (OPENS_REASON.test(next.text))
    return textDraft(next, findReason(next), confidence, 'the reason told after it', { quotes });
  if (givesReason(best.sentence, asking.question.text) || next.paragraph !== best.sentence.paragraph) return null;
  if (best.sentence.text.length + next.text.length > LONGEST) return null;
  return textDraft(best.sentence, null, confidence, 'the nearest statement', { quotes, status: 'partial' });
}
