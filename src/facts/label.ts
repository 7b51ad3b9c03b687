import type { Quantity, Token } from '#text';
import type { Sentence } from './types.ts';

const isNamePart = (token: Token): boolean => token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text);

/** The last run of proper nouns between two offsets; empty where there is none. */
function lastName(sentence: Sentence, from: number, to: number): string {
  const tokens = sentence.tokens.filter((token) => token.start >= from && token.end <= to);
  const last = tokens.findLastIndex(isNamePart);
  if (last < 0) return '';
  let first = last;
  while (tokens.slice(first - 1, first).some(isNamePart)) first -= 1;
  return sentence.paragraph.text.slice(tokens[first]?.start, tokens[last]?.end);
}

const LIST_LEAD = /^\s*(?:[-*+]\s+|\d+[.)]\s+)?/;

/** Text before the figure of a list item: "Arvid Tannberg (Lynx)" in "- Arvid Tannberg (Lynx): 38 goals". */
function itemLead(sentence: Sentence, quantity: Quantity): string {
  const lead = sentence.paragraph.text.slice(sentence.span.start, quantity.hedge?.start ?? quantity.start);
  return /[:–—-]\s*$/.test(lead) ? lead.replace(LIST_LEAD, '').replace(/\s*[:–—-]\s*$/, '') : '';
}

/** Whose figure it is: the lead of its list item, else the last name between it and the figure before it. */
export function readLabel(sentence: Sentence, quantity: Quantity, earlier: readonly Quantity[]): string {
  if (sentence.paragraph.kind === 'item') {
    const lead = itemLead(sentence, quantity);
    if (lead !== '') return lead;
  }
  const previous = earlier.filter((other) => other.kind !== 'ordinal').at(-1);
  return lastName(sentence, previous?.end ?? sentence.span.start, quantity.start);
}
