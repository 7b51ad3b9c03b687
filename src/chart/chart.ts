/** How surely a figure is the number given; the words of the answer's contract. */
export type Bound = 'exact' | 'over' | 'under' | 'at_least' | 'at_most' | 'about';

/** One figure of a chart. */
export interface Bar {
  /** What or when: "fiscal year 2023". */
  readonly label: string;
  /** Length of the bar, in the unit of the chart; one that is not finite gets no bar. */
  readonly value: number;
  /** As the answer shows it, with its hedge: "over 21,000". */
  readonly display: string;
  readonly bound: Bound;
  /** The period is inferred, not written in the article. */
  readonly implied: boolean;
  /** Number of the citation: 1 for "[1]". */
  readonly cite: number;
}

/** Figures of one unit, in the caller's order, with the sources that they are cited from. */
export interface Chart {
  readonly title: string;
  readonly unit: string | null;
  readonly bars: readonly Bar[];
  /** As they stand under the chart: "[1] Title, 17 October 2024, ¶ 3". */
  readonly sources: readonly string[];
}

/** Bars that fit into one picture; those after them are counted, not drawn. */
export const MOST_BARS = 12;

/** Sources that fit under one picture. */
export const MOST_SOURCES = 12;
