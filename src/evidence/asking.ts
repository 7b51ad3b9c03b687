import type { Question } from '#question';
import type { WeightedTerm } from '#search';
import type { Evidence } from './evidence.ts';

/** A question with its evidence, as every form's rule gets it. */
export interface Asking {
  readonly question: Question;
  readonly evidence: Evidence;
  /** Evidence gathered anew with further terms. */
  readonly again: (extra: readonly WeightedTerm[]) => Evidence;
}
