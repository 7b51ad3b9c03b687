import type { Fact } from '#facts';
import type { Question } from '#question';
import type { Sought } from './evidence.ts';

/** "Still to be repaired", "not yet sold", "remain". */
const ASKS_REST =
  /\b(?:still|yet) (?:to be|to|missing|unsold|lacking|needed)\b|\bremain(?:s|ed|ing|der)?\b|\bnot yet\b|\b(?:is|are|was|were) (?:still )?left\b/i;
const TELLS_REST = /\b(?:still|yet|remain\w*|left|rest|others?|missing|outstanding|all but)\b/i;

/** What is done answers no question for what is still to do: "so far 700 metres have been repaired". */
export const isDonePart = ({ text }: Question, { sentence }: Fact): boolean =>
  ASKS_REST.test(text) && !TELLS_REST.test(sentence.text);

const OF_WHOLE = /\bhow (?:many|much)\b.*\bof (?:the|all|its|their|these|those|our)\b.*?\b(?:is|are|was|were)\b/i;

/**
 * "How many hectares of the reserve are meadow?": a figure whose sentence does not speak of meadow is of something else, be it told
 * beside it.
 */
export function lacksPredicate({ text }: Question, { sentence }: Fact, sought: readonly Sought[]): boolean {
  const match = OF_WHOLE.exec(text);
  if (!match || sentence.paragraph.kind !== 'text') return false;
  const said = sought.filter(
    ({ term: { start, pos } }) => start > match.index + match[0].length && (pos === 'NOUN' || pos === 'PROPN'),
  );
  return (
    said.length > 0 && !said.some(({ term, also }) => [term.term, ...also].some((each) => sentence.terms.has(each)))
  );
}
