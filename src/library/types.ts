import type { IsoDay, Span } from '#text';

/** What a paragraph is in its file: running text, one item of a list, or one table with its cells. */
export type ParagraphKind = 'text' | 'item' | 'table';

/** A cell of a table, with its place in the paragraph's text; row 0 holds the column headings. */
export interface Cell extends Span {
  readonly row: number;
  readonly column: number;
}

export interface Paragraph {
  /** From 1, in the order of the article. */
  readonly n: number;
  readonly kind: ParagraphKind;
  /** Verbatim: `file.slice(start, start + text.length)`. */
  readonly text: string;
  /** Offset of `text` in the article's file as decoded (after a byte order mark), in UTF-16 units. */
  readonly start: number;
  /** The headings it stands under, outermost first; for a table or a list item last the sentence that leads it in. */
  readonly headings: readonly string[];
  /** Only for `kind: 'table'`. */
  readonly cells?: readonly Cell[];
}

export interface Article {
  /** Unique in a library: from the front matter, else from the file's name. */
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly published?: IsoDay;
  readonly accessed?: IsoDay;
  readonly language?: string;
  readonly licence?: string;
  /** Path below the knowledge folder, with `/`; for a JSON line `file.jsonl:7`. */
  readonly source: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Something a reader of the articles should mend; `error` means that the article was left out. */
export interface Finding {
  readonly level: 'error' | 'warning';
  readonly source: string;
  /** From 1, where it can be told. */
  readonly line?: number;
  /** One sentence that names the culprit and what to do. */
  readonly message: string;
}

export interface Library {
  readonly articles: readonly Article[];
  readonly findings: readonly Finding[];
  /** SHA-256 (hex) over ids, metadata and texts in order: the same articles give the same hash anywhere. */
  readonly hash: string;
}
