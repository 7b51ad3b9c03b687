/** Search: the passages most about some words. It ranks; it does not answer. */
export type { Engine, Hit, Passage, SearchRequest, WeightedTerm } from './types.ts';
export { indexArticles, indexNow } from './engine.ts';
