import type { Question } from '#question';

/** Openings that ask or tell to do something. */
const ASKS =
  /^\W*(?:who|whom|whose|what|which|where|when|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|list|name|tell|give|show|find|explain|describe|compare|count|add|please|i|we|you)\b/i;
const VERB = /\b(?:is|are|was|were|has|have|had|will|would|be|been)\b/i;
const FULL_STOP = /\.["”’)]?\s*$/;
/** Fewer words and times say too little to be a statement. */
const FEWEST = 3;

/** Whether a message tells something rather than asks: a sentence with a verb and a full stop, and no question mark. */
export function isStatement({ text, terms, periods, parts }: Question): boolean {
  if (parts.length > 0 || text.includes('?') || !FULL_STOP.test(text) || ASKS.test(text)) return false;
  return terms.length + periods.length >= FEWEST && (VERB.test(text) || terms.some(({ pos }) => pos === 'VERB'));
}
