import type { Article, Paragraph } from '#library';
import type { Kind } from './kinds.ts';

/** A paragraph with the article that it stands in. */
export interface Passage {
  readonly article: Article;
  readonly paragraph: Paragraph;
}

/** A term asked for and how much it counts; 1 is a plain word of the question. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** A term that may stand for another: its share of the other's weight, and how much of the other a sentence holds that holds it. */
export interface Substitute extends WeightedTerm {
  readonly credit: number;
}

export interface SoughtTerm extends WeightedTerm {
  readonly also?: readonly Substitute[];
}

/**
 * A passage found. `score` tells how near it comes by itself, and means nothing between searches; hits are in the order of their
 * scores, but for those that others of their article put forward.
 */
export interface Hit {
  readonly passage: Passage;
  readonly score: number;
}

/** What a search is asked: the terms, best understood in the order of the question. */
export interface SearchRequest {
  readonly terms: readonly SoughtTerm[];
  /** The kind of thing asked for, if one can be told: a sentence that holds one is the likelier answer. */
  readonly holds?: Kind;
  /** The most hits to give. */
  readonly limit: number;
}

/** A term that a mistyped word may have been meant for; null for a function word, which says nothing of a topic. */
export interface Spelling {
  readonly term: string | null;
  /** From 0 to 1: how little was mistyped. */
  readonly likeness: number;
}

/** One index over one set of passages: the interface that every engine gives. */
export interface Engine {
  readonly size: number;
  search(request: SearchRequest): readonly Hit[];
  /** In how many passages (with title and headings) a term occurs. */
  documentFrequency(term: string): number;
  /** The terms that a word, as written, may have been meant for, likeliest first; for words whose own term occurs nowhere. */
  spellings(word: string): readonly Spelling[];
}
