/** Spans: the stretches of a sentence that could be the short answer, and how much speaks for each. */
export { dot, when } from './feature.ts';
export type { Feature } from './feature.ts';
export { findReason, givesReason } from './reasons.ts';
export { scoreSpans } from './scored.ts';
export type { Scored } from './scored.ts';
export type { StretchKind } from './stretches.ts';
