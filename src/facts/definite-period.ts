import type { Period } from '#text';
import type { Sentence } from './types.ts';

/** "For the quarter", but not "the quarter ended in June", "the year before", "the week's end". */
const DEFINITE =
  /\b(?:in|for|during|over) (the (quarter|month|year|season|week|half|decade))\b(?!['’-]| (?:of|to|ended|ending|before|after|since|when|that|which|ago|earlier|following|until|through|between|from|\d{4}\b))/i;

const ALL_PARTS = ['year', 'month', 'day'] as const;

/** The times that one sentence tells. */
export type Told = readonly Period[];

/** A year may be a fiscal one; "a year earlier" only sets another time against one that is told. */
const isNamed = ({ grain, basis }: Period, noun: string): boolean =>
  basis !== 'neighbour' && (grain === noun || (noun === 'year' && grain === 'fiscal_year'));

/**
 * The time that "for the quarter" or "in the year" names where its sentence tells none: the one of that length in the last sentence
 * before that has any, oldest first; null where there is none, or more than one. Its span is that of the words in the sentence.
 */
export function definitePeriod({ text, span }: Sentence, before: () => readonly Told[]): Period | null {
  const [match, words = '', noun = ''] = DEFINITE.exec(text) ?? [];
  if (match === undefined) return null;
  const named = before()
    .map((told) => told.filter((period) => isNamed(period, noun.toLowerCase())))
    .findLast((told) => told.length > 0);
  const [one] = named ?? [];
  if (!one || named?.some(({ from, to }) => from !== one.from || to !== one.to)) return null;
  const start = span.start + text.indexOf(match) + match.length - words.length;
  return {
    start,
    end: start + words.length,
    from: one.from,
    to: one.to,
    grain: one.grain,
    basis: 'neighbour',
    implied: ALL_PARTS,
    rule: 'a time told before',
  };
}
