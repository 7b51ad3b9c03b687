import { findTerms } from '#text';
import type { Sentence, Withheld } from './types.ts';

/**
 * Ways in which news says that a figure is not given; what follows the match is what is not told.
 * One row a way: a plain-English name and its pattern.
 */
const WAYS: readonly { readonly rule: string; readonly pattern: RegExp }[] = [
  {
    rule: 'someone declined to say',
    pattern:
      /\b(?:declined|refused|decline|refuse) to (?:say|disclose|reveal|give|provide|comment on|specify|release|confirm)\b/i,
  },
  {
    rule: 'it was not disclosed',
    pattern:
      /\b(?:did not|didn['’]t|does not|doesn['’]t|would not|wouldn['’]t|has not|have not|had not|hasn['’]t|not yet|never)(?: \w+)? (?:say|disclose|disclosed|reveal|revealed|give|given|provide|provided|specify|specified|release|released|publish|published|said)\b(?=[^.;]*\b(?:how (?:many|much)|number|numbers|figure|figures|total|amount|cost|details)\b)/i,
  },
  {
    rule: 'it is not known',
    pattern:
      /\b(?:not|n['’]t)(?: \w+)? (?:known|clear|disclosed|available)\b(?=[^.;]*\b(?:how (?:many|much)|number|figure|total|amount)\b)/i,
  },
  { rule: 'it is unknown', pattern: /\b(?:unknown|unclear|undisclosed|withheld|confidential)\b/i },
  {
    rule: 'no figure was given',
    pattern:
      /\bno (?:figures?|numbers?|totals?|estimates?)(?: \w+){0,3} (?:given|available|released|published|provided|disclosed)\b/i,
  },
];

const firstClause = (text: string): string => text.split(/[,;]| or (?=where|when|what|who|how|why)/)[0] ?? text;

/** The sentence as a note that a figure is withheld; null when it does not say so. */
export function readWithheld(sentence: Sentence): Withheld | null {
  for (const { pattern } of WAYS) {
    const match = pattern.exec(sentence.text);
    if (match) return { sentence, terms: findTerms(firstClause(sentence.text.slice(match.index + match[0].length))) };
  }
  return null;
}
