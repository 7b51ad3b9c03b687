import { isFunctionWord, term } from '#text';
import type { Token } from '#text';
import type { Slot } from './types.ts';

/** The terms that would stand before and after the answer if the question were a statement, nearest first. */
export interface Sides {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const termsIn = (tokens: readonly Token[]): string[] =>
  tokens
    .filter(({ text }) => /^[\p{L}\p{N}]/u.test(text) && !isFunctionWord(text.toLowerCase()))
    .map(({ text }) => term(text));

const hasVerb = (tokens: readonly Token[]): boolean => tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX');

/**
 * "Who founded the mill in Selby?" leaves its gap before all it says, "what did X found in Selby?" between X and Selby.
 * `asking` is the place of the question word, `end` that of the first token after its phrase.
 */
export function sidesOfGap(
  tokens: readonly Token[],
  asking: number,
  end: number,
  slot: Slot,
  verb: Token | undefined,
): Sides {
  const lead = tokens.slice(0, asking);
  const rest = tokens.slice(end);
  if (hasVerb(lead) && !hasVerb(rest)) return { before: termsIn(lead).toReversed(), after: termsIn(rest) };
  if (slot === 'subject') return { before: [], after: termsIn(rest) };
  const at = verb ? rest.indexOf(verb) : -1;
  if (slot !== 'object' || at < 0) return { before: termsIn(rest).toReversed(), after: [] };
  return { before: termsIn(rest.slice(0, at + 1)).toReversed(), after: termsIn(rest.slice(at + 1)) };
}
