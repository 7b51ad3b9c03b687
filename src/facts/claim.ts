import type { Reckoned } from './figure.ts';
import type { Fact } from './types.ts';

export type Verdict = 'holds' | 'does_not_follow' | 'cannot_be_told';

/** A statement of an article about its own figures, reckoned again. */
export interface Claim {
  readonly rule: string;
  readonly verdict: Verdict;
  /** The sentence's figure that is claimed ("62%"); null for a claim in words ("surpasses"). */
  readonly stated: Fact | null;
  /** The figures that the claim is about, in order. */
  readonly operands: readonly Fact[];
  /** What follows from the operands, where the claim is a number. */
  readonly computed: Reckoned | null;
  /** The words that claim. */
  readonly words: string;
}
