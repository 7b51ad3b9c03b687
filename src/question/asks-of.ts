import type { Question } from './types.ts';

const PRESENT =
  /\b(?:is|are|does|do|now|currently|today|who's|what's)\b|^\W*(?:who|what|where|when)['’]?s\b|^\W*(?:who|what|which \p{L}+) \p{L}+s\b/iu;
const PAST =
  /\b(?:would|could|was|were|did|had|been|used|until|before|after|previous(?:ly)?|former(?:ly)?|ex|original(?:ly)?|first|last|(?<!at )once|earlier|old|ago|since|became|history|historical)\b/i;
const BEFORE = /\b(?:before|previous(?:ly)?|former(?:ly)?|original(?:ly)?|earlier|initial(?:ly)?|used to|from)\b/i;
const FIRST_TOLD =
  /\b(?:earlier|previous(?:ly)?|initial(?:ly)?|original(?:ly)?|first|wrong(?:ly)?|mistaken(?:ly)?|incorrect(?:ly)?|correct(?:ed|ion)?|revised)\b/i;

/** Words for the present as a time. */
export const NOW = /^(?:now|today|currently|at present|these days|this year|at the moment)$/i;

/** "Who leads it now?", "what licence is it under?": the present tense without a time, or with one that means now. */
export function asksOfNow({ text, periods }: Question): boolean {
  const timed = periods.some(({ grain, words }) => grain !== 'duration' && !NOW.test(words));
  return PRESENT.test(text) && !PAST.test(text) && !timed;
}

/** "The previous limit", "what did it cost at first": what was so before it moved. */
export const asksOfBefore = ({ text }: Question): boolean => BEFORE.test(text);

/** What was told before it was put right, and so the very figure that was taken back. */
export const asksOfFirstTold = ({ text }: Question): boolean => FIRST_TOLD.test(text);
