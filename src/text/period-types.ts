import type { Basis, Grain, IsoDay, MarkContext, Span } from './types.ts';

/** A word, number or sign of a text, as the period grammar sees it. */
export interface Lexeme extends Span {
  /** `number` is plain digits; `figure` is a number with a comma or a point; `date` is an all-number date. */
  readonly kind: 'word' | 'number' | 'figure' | 'date' | 'sign' | 'none';
  /** Lower-case letters of a word, digits of a number, or the sign itself. */
  readonly word: string;
  /** Lower-case letters glued to the end of a number: `s` in "1990s", `th` in "5th". */
  readonly suffix: string;
  /** Value of a number or figure, otherwise NaN. */
  readonly value: number;
  /** No blank before it. */
  readonly tight: boolean;
  readonly capital: boolean;
  /** Followed by 's, which is not part of the span. */
  readonly possessive: boolean;
}

/** What a period comes to, apart from its place. */
export interface Bounds {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly grain: Grain;
  readonly basis: Basis;
  readonly implied: readonly Part[];
  readonly seconds?: number;
}

export type Part = 'year' | 'month' | 'day';

/** A calendar date with parts missing, before a range or the context completes it. */
export interface DateParts {
  readonly year: number | null;
  readonly yearBasis: Basis;
  readonly month: number | null;
  readonly day: number | null;
  /** 1 for Monday to 7. */
  readonly weekday: number | null;
}

/** A stretch of lexemes that reads as a period: `start` inclusive, `next` exclusive. */
export interface Reading {
  readonly start: number;
  readonly next: number;
  readonly rule: string;
  readonly bounds: Bounds;
  /** Kept for plain dates, so that the two ends of a range can complete each other. */
  readonly parts?: DateParts;
}

export type Reader = (scan: Scan, at: number) => Reading | null;

/** One text being read: its lexemes, its context, and what has been read so far. */
export interface Scan {
  readonly lexemes: readonly Lexeme[];
  readonly context: MarkContext;
  readonly published: IsoDay | null;
  /** Dated periods read so far, oldest first: what "that year" may point to. */
  readonly earlier: Bounds[];
  /** Whether all-number dates of this text put the day first; null when none of them tells. */
  readonly dayFirst: boolean | null;
  /** The text tells of a match, so its quarters and halves are not of a year. */
  readonly match: boolean;
  /** First month of a fiscal year as this text itself spelled it out. */
  fiscalStart: number | null;
  /** The lexeme after the last fiscal year read: a year joined to it is fiscal too. */
  fiscalNext: number;
  /** The last period that a year alone may repeat, and the lexeme after it: "the year ended June 30, 2020 and 2019". */
  repeated: { readonly next: number; readonly bounds: Bounds } | null;
}
