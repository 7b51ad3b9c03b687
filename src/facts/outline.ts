import type { Period, Quantity, Token, Word } from '#text';
import { findWords } from '#text';
import { isDated, isPartOfPeriod } from './sentence.ts';
import { turnOf } from './turns.ts';
import type { Sentence } from './types.ts';

/** What the figures of one sentence are read with; found once, so that many figures take no more than their number. */
export interface Outline {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  /** Tokens that are no signs. */
  readonly spoken: readonly Token[];
  /** Tokens that are part of no period. */
  readonly undated: readonly Token[];
  /** Periods that name days. */
  readonly dated: readonly Period[];
  /** The figures of the sentence, in order. */
  readonly quantities: readonly Quantity[];
  /** Where it goes over to what its figures are set against; null where it does not. */
  readonly turn: number | null;
}

const SAYING = /\b(?:said|says|told|announced|reported|wrote|added)(?: [\p{L}’'-]+){0,4}?(?: on)? $/iu;

/** "… in its first six months, the company said on Monday": the day is that of the word, where the figures have a time of their own. */
function isOfSaying({ text, span, periods }: Sentence, period: Period): boolean {
  return (
    periods.some((other) => other !== period && other.start < period.start) &&
    SAYING.test(text.slice(Math.max(0, period.start - span.start - 60), period.start - span.start))
  );
}

/** Reads what all figures of a sentence share. */
export function outlineOf(sentence: Sentence, quantities: readonly Quantity[]): Outline {
  const { tokens, periods, text } = sentence;
  return {
    sentence,
    words: findWords(text),
    spoken: tokens.filter(({ pos }) => pos !== 'PUNCT' && pos !== 'SYM'),
    undated: tokens.filter((token) => !isPartOfPeriod(sentence, token)),
    dated: periods.filter((period) => isDated(period) && !isOfSaying(sentence, period)),
    quantities,
    turn: turnOf(sentence),
  };
}
