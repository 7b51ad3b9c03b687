import { GREATEST_END, HAVING, LEAST_END, SEVERAL } from './form-lexicon.ts';

/** An end of a row that a question asks for: "the top three", "the two smallest". */
export interface Ends {
  readonly many: number;
  readonly order: 'most' | 'least';
  /** The words that say so, in UTF-16 units: of "the two clubs with the lowest attendance" the number alone. */
  readonly start: number;
  readonly end: number;
  /** The word that orders the row: "top", "smallest". */
  readonly by: string;
}

const END = `${GREATEST_END}|${LEAST_END}`;
const MANY = `${SEVERAL.join('|')}|[2-9]|1\\d`;

/** Source of a pattern, for text in lower case. */
export const ENDS = `\\b(?:(?<lead>${END}) (?<led>${MANY})|(?<many>${MANY})(?<of> (?:\\p{L}+ ){1,2}(?:${HAVING}) the)? (?<follow>${END}))\\b`;

const PATTERN = new RegExp(ENDS, 'u');
const IS_LEAST = new RegExp(`^(?:${LEAST_END})$`);

/** Which end of a row a question asks for, and how many of it; null where it asks for none, or for one. */
export function endsIn(text: string): Ends | null {
  const match = PATTERN.exec(text.toLowerCase());
  const { lead, led, many, of, follow } = match?.groups ?? {};
  const [word, by] = [led ?? many, lead ?? follow];
  if (!match || word === undefined || by === undefined) return null;
  return {
    many: SEVERAL.includes(word) ? SEVERAL.indexOf(word) + 2 : Number(word),
    order: IS_LEAST.test(by) ? 'least' : 'most',
    start: match.index,
    end: match.index + (of === undefined ? match[0].length : word.length),
    by,
  };
}
