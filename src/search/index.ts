/** Search: the passages most about some words. It ranks; it does not answer. */
export type { Engine, Hit, Passage, SearchRequest, SoughtTerm, Spelling, Substitute, WeightedTerm } from './types.ts';
export type { Kind } from './kinds.ts';
export type { IndexOptions, SavedIndex } from './engine.ts';
export { indexArticles, indexNow } from './engine.ts';
