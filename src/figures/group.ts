import type { Fact } from '#facts';

/** Figures put together, with how well they fit what is asked. */
export interface Group {
  readonly facts: readonly Fact[];
  readonly score: number;
}

/** Rows looked at for one that names what is asked. */
export const ROWS = 12;
