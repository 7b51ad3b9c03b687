import type { Marks, NounPhrase, Period, Quantity } from '#text';
import { partitionPoint } from '#text';
import type { Sentence } from './types.ts';

/** What may stand between the words of a row and its number: a tab, a colon, a year in brackets. */
const JOINT = /^[ \t:]*(?:\([^()]{1,30}\))?[ \t:]*$/;
const MARKED = /[\t:]| {2}/;
const PLURAL = /[^s]s$/i;
const THOUSANDS = /\d,\d{3}/;

/** Whether a row of so many words can be counted by a bare number: "Members 650,000", not "Room 12". */
function counts(text: string, phrase: NounPhrase, { start, end }: Quantity, joint: string): boolean {
  const plural = PLURAL.test(text.slice(phrase.head.start, phrase.head.end));
  return MARKED.test(joint) || plural || THOUSANDS.test(text.slice(start, end));
}

/** "Ann Lee: 38 goals": a name is whose they are, and not what is counted. */
const isName = ({ tokens }: Sentence, { head }: NounPhrase): boolean =>
  tokens.some(({ pos, start, end }) => pos === 'PROPN' && start < head.end && end > head.start);

/**
 * The words that a row without a verb gives before its number, as fact boxes do: "Elevation 2,340 m", "Members	650,000". Null in a
 * sentence, and for a number with a noun of its own.
 */
export function rowLead(sentence: Sentence, { nounPhrases }: Marks, quantity: Quantity): NounPhrase | null {
  const { text } = sentence.paragraph;
  const start = quantity.hedge?.start ?? quantity.start;
  const phrase = nounPhrases[partitionPoint(nounPhrases, ({ end }) => end <= start) - 1];
  if (!phrase || phrase.start < sentence.span.start) return null;
  const joint = text.slice(phrase.end, start);
  if (!JOINT.test(joint)) return null;
  // "Running time", "Live albums": what looks like a verb at the start of a row is none.
  const told = sentence.tokens.some(
    ({ pos, start: at }, i) => at < start && (pos === 'AUX' || (pos === 'VERB' && i > 0 && at < phrase.start)),
  );
  if (told || (quantity.noun && (!MARKED.test(joint) || isName(sentence, phrase)) && quantity.kind === 'count'))
    return null;
  return quantity.kind !== 'count' || counts(text, phrase, quantity, joint) ? phrase : null;
}

/** Words that lead the next row: "Opened 1964" behind "Capacity 11,900". */
const NEXT_ROW = /^[^\p{L}(]*(?:\([^()]{1,30}\))?\s*\p{Lu}\p{L}+[ \t:]/u;

/** Whether a time behind the number of a row is that of the next row. */
export const isOfNextRow = ({ paragraph }: Sentence, { end }: Quantity, period: Period | null): boolean =>
  period !== null && period.start >= end && NEXT_ROW.test(paragraph.text.slice(end, period.start));
