import type { Article, Paragraph } from '#library';
import type { Period, Quantity, Span, Token } from '#text';

/** A sentence in its place. For a table, a row stands for a sentence. */
export interface Sentence {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** From 1 in its paragraph. */
  readonly n: number;
  /** Offsets into the paragraph's text. */
  readonly span: Span;
  readonly text: string;
  /** Tokens of the sentence; their spans are offsets into the paragraph. */
  readonly tokens: readonly Token[];
  /** For each term the places (indices into `words`) where it stands. */
  readonly terms: ReadonlyMap<string, readonly number[]>;
  /** Periods written in the sentence. */
  readonly periods: readonly Period[];
}

/** Where a fact's period was found: beside the quantity, in the sentence before, in a heading, or nowhere. */
export type PeriodSource = 'sentence' | 'paragraph' | 'heading' | 'none';

/** What is counted or measured. */
export interface Measure {
  /** Term of the head noun; null where the text leaves it out ("from 2,160 in June to 820"). */
  readonly head: string | null;
  /** Terms of the whole noun phrase, head included. */
  readonly terms: readonly string[];
  /** The words as written, for a label; empty where there are none. */
  readonly words: string;
  /** Where the measure was read: the quantity's own noun, "revenue of …", a list, a heading, the clause's subject, the sentence before. */
  readonly source: 'noun' | 'of' | 'list' | 'heading' | 'subject' | 'antecedent' | 'none';
}

/**
 * `level`: how much there is; `change`: by how much it moved; `rank`: a place in a row of events ("the fifth flight"); `date`:
 * a time that a sentence names, counted in units of time.
 */
export type FactRole = 'level' | 'change' | 'rank' | 'date';

/** One figure that an article asserts. */
export interface Fact {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  readonly role: FactRole;
  readonly measure: Measure;
  readonly period: Period | null;
  readonly periodSource: PeriodSource;
  /** The period as written, in the sentence, the one before or a heading; empty where there is none. */
  readonly periodWords: string;
  /** Whose figure it is, as written: the name beside it, the lead of a list item, the heading of a table's row; may be empty. */
  readonly label: string;
  readonly labelTerms: readonly string[];
  /** Terms of the clause that it stands in. */
  readonly clause: readonly string[];
  /** True for the whole of which a part follows: "of their 36 games they won 25". */
  readonly whole: boolean;
  /** True for what a figure was before it moved, or is set against: "$48" in "rose from $48 to $54", 9 in "12, up from 9". */
  readonly former: boolean;
  /** Index into the sentence's words of the quantity's first word. */
  readonly at: number;
}

/** A sentence that says that a figure is not given. */
export interface Withheld {
  readonly sentence: Sentence;
  /** Terms of what is not told. */
  readonly terms: readonly string[];
}

/** Everything that one paragraph asserts. */
export interface Reading {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly sentences: readonly Sentence[];
  readonly facts: readonly Fact[];
  readonly withheld: readonly Withheld[];
}
