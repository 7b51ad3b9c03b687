import type { Fact } from '#facts';

/** Figures put together, with how well they fit what is asked. */
export interface Group {
  readonly facts: readonly Fact[];
  readonly score: number;
}

/** Rows looked at for one that names what is asked. */
export const ROWS = 12;

/** The share of the usual evidence that is enough for a figure of a row that is asked for as a whole: its members are not named. */
export const UNNAMED_ROW = 0.55;
