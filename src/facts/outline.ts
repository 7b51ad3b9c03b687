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

/** Reads what all figures of a sentence share. */
export function outlineOf(sentence: Sentence, quantities: readonly Quantity[]): Outline {
  const { tokens, periods, text } = sentence;
  return {
    sentence,
    words: findWords(text),
    spoken: tokens.filter(({ pos }) => pos !== 'PUNCT' && pos !== 'SYM'),
    undated: tokens.filter((token) => !isPartOfPeriod(sentence, token)),
    dated: periods.filter(isDated),
    quantities,
    turn: turnOf(sentence),
  };
}
