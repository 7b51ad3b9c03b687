import { isRecurring } from '#evidence';
import type { Question, QuestionTerm } from '#question';
import type { Sentence } from '#facts';
import { term } from '#text';
import type { Token } from '#text';
import { isOccasion } from './occasion-lexicon.ts';

const ORDINAL =
  /\b(first|inaugural|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th))\s+(?=\p{L})/iu;
/** The first of a row. */
export const FIRST = /^(?:first|inaugural|1st)$/i;
/** Between a place in a row and its noun stand no such words. */
const BREAKS = /\b(?:of|in|at|on|for|to|by|with|did|was|were|is|are|has|have|had)\b/i;
/** "The first night tour": the place in a row that a question asks of, its noun, and the words between. */
export interface Place {
  readonly ordinal: string;
  readonly noun: QuestionTerm;
  readonly lead: readonly QuestionTerm[];
}

const isHead = ({ term: own, pos }: QuestionTerm, next: QuestionTerm | undefined, end: number): boolean =>
  isOccasion(own) || isRecurring(own) || (pos === 'NOUN' && !(next?.start === end + 1 && next.pos === 'NOUN'));

/** The place in a row of a thing that a question asks about; null where it asks of none, or only what was done first. */
export function placeIn({ text, terms }: Question): Place | null {
  const match = ORDINAL.exec(text);
  if (!match) return null;
  const end = match.index + match[0].length;
  const behind = terms.filter(({ start }) => start >= end);
  const at = behind.findIndex((each, i) => isHead(each, behind[i + 1], each.end));
  const noun = behind[at];
  const lead = behind.slice(0, Math.max(0, at));
  const verbs = lead.some(({ pos, term: own }) => pos === 'VERB' && !isOccasion(own));
  return !noun || verbs || BREAKS.test(text.slice(end, noun.start)) ? null : { ordinal: match[1] ?? '', noun, lead };
}

/** Whether a noun stands in the plural that the question has in the singular. */
export const isPlural = ({ text }: Token, noun: QuestionTerm): boolean =>
  /s$/i.test(text) && text.length > noun.word.length;

/** Whether a token is the noun of a place. */
export const isNounAt = (place: Place, { text }: Token): boolean => term(text) === place.noun.term;

/** "Held walks in 41 towns" tells of many, "a walk" of any: not of the one that has the place in the row that is asked about. */
export function isOfAnyPlace(question: Question, { tokens, text }: Sentence): boolean {
  const place = placeIn(question);
  if (!place || text.toLowerCase().includes(place.ordinal.toLowerCase()) || /\binaugural\b/i.test(text)) return false;
  const at = tokens.findIndex((token) => isNounAt(place, token));
  const noun = tokens[at];
  if (!noun) return false;
  const lead = tokens.slice(Math.max(0, at - 3), at);
  return isPlural(noun, place.noun) || lead.some((token) => /^(?:an?|no|another|every|each)$/i.test(token.text));
}
