import type { Sentence } from '#facts';
import { oncePer } from '#text';
import type { Span } from '#text';

/** A line of two parts of which one says what the other is: "Ann Lee — nurse", "**Licence** MIT", as offsets into its paragraph. */
export interface TwoParts {
  readonly lead: Span;
  readonly rest: Span;
}

/** Words of either part at most, and characters of the line: a longer one is a sentence and no label. */
const LONGEST = { lead: 6, rest: 12, line: 160 } as const;

/** A part without the signs of its file at its ends. */
const LEAD = '[*_`"“|\\s]*(?<lead>[^*_`—–:()|]*[^*_`—–:()|\\s])[*_`"”]*';
const REST = '[*_`]*(?<rest>\\S.*?)[*_`]*[.;]?\\s*$';
const FORMS: readonly RegExp[] = [
  new RegExp(`^\\s*\\*\\*(?<lead>[^*:]+?)\\s*:?\\*\\*\\s*(?:—|–|-|:)?\\s+${REST}`, 'u'),
  new RegExp(`^${LEAD}\\s+[—–-]\\s+${REST}`, 'u'),
  new RegExp(`^${LEAD}:\\s+${REST}`, 'u'),
  new RegExp(`^${LEAD}\\s+\\((?<rest>[^()]+)\\)[.;]?\\s*$`, 'u'),
];

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/gu)?.length ?? 0;
/** Words that make a statement of a part. */
const TELLS = /\b(?:is|are|was|were|has|have|had|will|would|can|could|does|do|did|said|says)\b|[!?;]/i;

/** The two parts of a line; null for any other sentence. */
export const twoPartsOf = oncePer(({ text, span, paragraph }: Sentence): { readonly parts: TwoParts | null } => {
  if (paragraph.kind === 'table' || text.length > LONGEST.line) return { parts: null };
  for (const form of FORMS) {
    const { lead, rest } = form.exec(text)?.groups ?? {};
    if (lead === undefined || rest === undefined) continue;
    const short = wordsIn(lead) <= LONGEST.lead && wordsIn(rest) <= LONGEST.rest;
    if (!short || wordsIn(lead) === 0 || wordsIn(rest) === 0 || TELLS.test(lead) || TELLS.test(rest)) continue;
    const from = text.indexOf(lead);
    const then = text.indexOf(rest, from + lead.length);
    const at = (start: number, words: string): Span => ({
      start: span.start + start,
      end: span.start + start + words.length,
    });
    return { parts: { lead: at(from, lead), rest: at(then, rest) } };
  }
  return { parts: null };
});
