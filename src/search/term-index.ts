/** An inverted index in plain arrays: quick to search, small, and saved as it lies in memory. */
export interface TermIndex {
  /** How many passages are indexed. */
  readonly size: number;
  /** Every term, in the order in which it was first met. */
  readonly terms: readonly string[];
  /** The row of each term: its place in `terms`. */
  readonly rows: ReadonlyMap<string, number>;
  /** Row r's postings are those from `starts[r]` to before `starts[r + 1]`. */
  readonly starts: Uint32Array;
  /** The passage of each posting, rising within a row. */
  readonly passages: Uint32Array;
  /** What a posting adds to the score of its passage for a term of weight 1: BM25+ over the fields. */
  readonly impacts: Float32Array;
  /** Passage p's words are the marks from `marksFrom[p]` to before `marksFrom[p + 1]`. */
  readonly marksFrom: Uint32Array;
  /** Before each sentence `SENTENCE` with the kinds of thing that it holds, then its content words as rows; last `TITLE` and those of title and headings. */
  readonly marks: Uint32Array;
  readonly words: WordList;
}

/** The words of the passages as written, in lower case, and the function words: what a mistyped word may have been meant for. */
export interface WordList {
  readonly words: readonly string[];
  /** The row of each word's term; `NO_ROW` for a function word. */
  readonly rows: Uint32Array;
  /** The letters of each word, one bit each. */
  readonly letters: Uint32Array;
  /** The length of each word; 0 for one that nobody means by a mistyped word. */
  readonly lengths: Uint8Array;
}

/** A mark that opens a sentence; its low bits say what kinds of thing the sentence holds (`kindsIn`). */
export const SENTENCE = 0x80000000;
/** The mark before the words of title and headings. */
export const TITLE = 0xc0000000;
export const NO_ROW = 0xffffffff;

/** In how many passages a term occurs. */
export function frequency({ rows, starts }: TermIndex, term: string): number {
  const row = rows.get(term);
  return row === undefined ? 0 : (starts[row + 1] ?? 0) - (starts[row] ?? 0);
}
