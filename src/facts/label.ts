import type { NounPhrase, Quantity, Span, Token } from '#text';
import type { Sentence } from './types.ts';

const isNamePart = (token: Token): boolean => token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text);

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** The last run of proper nouns between two offsets; empty where there is none. */
function lastName(sentence: Sentence, from: number, to: number): string {
  const dated = (token: Token): boolean => sentence.periods.some((period) => within(token, period));
  const tokens = sentence.tokens.filter((token) => token.start >= from && token.end <= to && !dated(token));
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

const TIME = /^(?:year|quarter|month|week|day|season|decade|time|period)s?$/i;

/** The first common noun phrase between two offsets that is no time: "the school" in "…, the school in Orrin Street 260". */
function firstPhrase(sentence: Sentence, phrases: readonly NounPhrase[], from: number, to: number): string {
  const found = phrases.find(
    (phrase) =>
      phrase.start >= from &&
      phrase.end <= to &&
      !TIME.test(sentence.paragraph.text.slice(phrase.head.start, phrase.head.end)) &&
      !sentence.periods.some((period) => within(phrase, period)),
  );
  return found ? sentence.paragraph.text.slice(found.start, found.end) : '';
}

const SEPARATOR = /[;,]\s|\s(?:and|but|while|or)\s/g;

/** Where the member of a list begins that a figure stands in: what comes before belongs to the figure before it. */
function memberStart(sentence: Sentence, previous: Quantity, quantity: Quantity): number {
  const start = Math.max(previous.end, previous.noun?.end ?? 0);
  const between = sentence.paragraph.text.slice(start, quantity.start);
  const last = Array.from(between.matchAll(SEPARATOR)).at(-1);
  return last ? start + last.index + last[0].length : start;
}

/** Whose figure it is: the lead of its list item, else the last name, else the first thing, between it and the figure before it. */
export function readLabel(
  sentence: Sentence,
  phrases: readonly NounPhrase[],
  quantity: Quantity,
  earlier: readonly Quantity[],
): string {
  if (sentence.paragraph.kind === 'item') {
    const lead = itemLead(sentence, quantity);
    if (lead !== '') return lead;
  }
  const previous = earlier.findLast((other) => other.kind !== 'ordinal');
  const from = previous ? memberStart(sentence, previous, quantity) : sentence.span.start;
  const phrase = firstPhrase(sentence, phrases, from, quantity.start);
  return phrase !== '' && !/^\p{Lu}/u.test(phrase) ? phrase : lastName(sentence, from, quantity.start) || phrase;
}
