import type { Fact, Reading } from '#facts';
import type { AskedPeriod, Question } from '#question';
import type { Sought } from './evidence.ts';
import type { OrdinalFit } from './ordinals.ts';
import type { PeriodFit } from './period-fit.ts';

/** What facts are looked for: by default the question's own terms and periods; a side of a comparison has its own. */
export interface Wanted {
  readonly sought: readonly Sought[];
  readonly periods: readonly AskedPeriod[];
}

/** A fact that is held against what is asked for. */
export interface Held {
  readonly question: Question;
  readonly wanted: Wanted;
  readonly fact: Fact;
  readonly reading: Reading;
  readonly ordinal: OrdinalFit;
  readonly period: PeriodFit;
}

/** A rule that speaks against a fact, by its name. */
export type Veto = readonly [rule: string, holds: (held: Held) => boolean];
