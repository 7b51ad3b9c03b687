import type { NounPhrase, Quantity, Token } from '#text';
import type { Outline } from './outline.ts';
import { inside, isPartOfPeriod } from './sentence.ts';
import type { Sentence } from './types.ts';

const isNamePart = (token: Token): boolean => token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text);

/** The last run of proper nouns between two offsets; empty where there is none. */
function lastName({ sentence, undated }: Outline, from: number, to: number): string {
  const tokens = inside(undated, { start: from, end: to });
  const last = tokens.findLastIndex(isNamePart);
  if (last < 0) return '';
  let first = last;
  for (let back = last - 1; back >= 0; back -= 1) {
    const token = tokens[back];
    if (token && isNamePart(token)) first = back;
    else if (token && !/^['’]s?$/.test(token.text)) break;
  }
  return sentence.paragraph.text.slice(tokens[first]?.start, tokens[last]?.end);
}

const LIST_LEAD = /^\s*(?:[-*+]\s+|\d+[.)]\s+)?/;

/** No name is longer. */
const LONGEST_LEAD = 200;

/** Text before the figure of a list item: "Arvid Tannberg (Lynx)" in "- Arvid Tannberg (Lynx): 38 goals". */
function itemLead(sentence: Sentence, quantity: Quantity): string {
  const lead = sentence.paragraph.text.slice(sentence.span.start, quantity.hedge?.start ?? quantity.start);
  const sign = lead.trimEnd().at(-1) ?? '';
  return lead.length <= LONGEST_LEAD && /[:–—-]/.test(sign)
    ? lead.replace(LIST_LEAD, '').replace(/\s*[:–—-]\s*$/, '')
    : '';
}

const TIME = /^(?:year|quarter|month|week|day|season|decade|time|period)s?$/i;

/** The first common noun phrase between two offsets that is no time: "the school" in "…, the school in Orrin Street 260". */
function firstPhrase(sentence: Sentence, phrases: readonly NounPhrase[], from: number, to: number): string {
  const found = inside(phrases, { start: from, end: to }).find(
    (phrase) =>
      !TIME.test(sentence.paragraph.text.slice(phrase.head.start, phrase.head.end)) &&
      !isPartOfPeriod(sentence, phrase),
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

/** "the doctor, Anton Weyl, was 45", "Maud Ferrier, 48": the name right before an age, over the commas around it. */
function labelOfAge(
  outline: Outline,
  phrases: readonly NounPhrase[],
  quantity: Quantity,
  previous: Quantity | undefined,
): string {
  const from = previous?.end ?? outline.sentence.span.start;
  return lastName(outline, from, quantity.start) || firstPhrase(outline.sentence, phrases, from, quantity.start);
}

const PRONOUN = /^["“]?(?:it|he|she|they)\b/i;

/**
 * Whom a sentence speaks of that opens with a pronoun: what the sentence before opened with, up to its first verb; empty where
 * that is no name.
 */
export function meantBy(sentence: Sentence, before: Sentence | undefined): string {
  if (before === undefined || !PRONOUN.test(sentence.text)) return '';
  const verb = before.tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const subject = before.tokens.slice(0, Math.max(0, verb)).filter(({ pos }) => pos !== 'DET');
  const [first, last] = [subject.at(0), subject.at(-1)];
  if (!first || !last || !subject.every(isNamePart)) return '';
  return before.paragraph.text.slice(first.start, last.end);
}

/**
 * Whose figure it is: the lead of its list item, else the last name, else the first thing, between it and the figure before it
 * that counts something (`previous`).
 */
export function readLabel(
  outline: Outline,
  phrases: readonly NounPhrase[],
  quantity: Quantity,
  previous: Quantity | undefined,
): string {
  const { sentence } = outline;
  if (sentence.paragraph.kind === 'item') {
    const lead = itemLead(sentence, quantity);
    if (lead !== '') return lead;
  }
  if (quantity.kind === 'age') return labelOfAge(outline, phrases, quantity, previous);
  const from = previous ? memberStart(sentence, previous, quantity) : sentence.span.start;
  const phrase = firstPhrase(sentence, phrases, from, quantity.start);
  return phrase !== '' && !/^\p{Lu}/u.test(phrase) ? phrase : lastName(outline, from, quantity.start) || phrase;
}
