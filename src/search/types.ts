import type { Article, Paragraph } from '#library';

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

/** A passage found. `score` orders the hits of one search and means nothing between searches. */
export interface Hit {
  readonly passage: Passage;
  readonly score: number;
}

/** What a search is asked: the terms, best understood in the order of the question. */
export interface SearchRequest {
  readonly terms: readonly WeightedTerm[];
  /** The most hits to give. */
  readonly limit: number;
}

/** One index over one set of passages: the interface that every engine gives. */
export interface Engine {
  readonly size: number;
  search(request: SearchRequest): readonly Hit[];
  /** In how many passages (with title and headings) a term occurs. */
  documentFrequency(term: string): number;
  /** A term of the index within a small edit distance, for a word that the index does not know; null when there is none. */
  correct(term: string): string | null;
}
