import { stemmer } from 'stemmer';
import { CONNECTIVE } from './connective-lexicon.ts';
import { everyMatch } from './every-match.ts';
import { isFunctionWord } from './function-words.ts';
import { SYNONYMS } from './synonym-lexicon.ts';
import type { Span } from './types.ts';
import { FAMILY_OF, NEIGHBOURS_OF } from './word-families.ts';

/** A word in its place. `term` is the form under which it is indexed and compared; null for a function word. */
export interface Word extends Span {
  readonly term: string | null;
}

const WORD = /(?:\p{Lu}\.){2,}|\d+(?:st|nd|rd|th)\b|\d+(?:,\d{3})*(?:\.\d+)?|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu;
/** Endings that English joins to a word by an apostrophe and that say nothing of a topic. */
const CLITIC = /['’](?:s|ll|ve|re|d|m)?$/u;
const PLACES = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const MARKS = /\p{M}/gu;
const MEMO_SIZE = 200_000;
const memo = new Map<string, string>();
/** … and of the words of texts; null for a function word. */
const placed = new Map<string, string | null>();

/** "5th" as the word that names the place. */
const placeWord = (digits: string): string => PLACES[parseInt(digits, 10) - 1] ?? digits;

/** A word as its letters are compared: lower case without accents, apostrophes, dots of abbreviations and thousands commas. */
export function fold(word: string): string {
  const plain = word.normalize('NFD').replace(MARKS, '').toLowerCase();
  if (/^\d+(?:st|nd|rd|th)$/.test(plain)) return placeWord(plain);
  return /^\d/.test(plain)
    ? plain.replaceAll(',', '')
    : plain.replaceAll('.', '').replace(CLITIC, '').replaceAll(/['’]/g, '');
}

/** The country and the pronoun differ only by their capitals. */
const isCountry = (word: string): boolean => word === 'US' || word === 'U.S.';

/**
 * The term of a word: folded, its family's first word where it has one, then stemmed (Porter 1980, by `stemmer`).
 * "Deportations", "deported" and "deportation" give one term.
 */
export function term(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const folded = isCountry(word) ? 'usa' : fold(word);
  const singular = FAMILY_OF.get(folded) ?? FAMILY_OF.get(folded.replace(/s$/, '')) ?? folded;
  const found = /^\d/.test(singular) ? singular : stemmer(singular);
  if (memo.size >= MEMO_SIZE) memo.clear();
  memo.set(word, found);
  return found;
}

/** The term of a word in its place; null for a function word. */
function placedTerm(word: string): string | null {
  const known = placed.get(word);
  if (known !== undefined) return known;
  const found = !isCountry(word) && isFunctionWord(fold(word)) ? null : term(word);
  if (placed.size >= MEMO_SIZE) placed.clear();
  placed.set(word, found);
  return found;
}

/** The words of a text in order; signs are left out and hyphenated words are separate words. */
export function findWords(text: string): Word[] {
  const connectives = everyMatch(text, CONNECTIVE);
  const connects = (start: number): boolean =>
    connectives.some((found) => start >= found.index && start < found.index + found[0].length);
  return everyMatch(text, WORD).map((match) => {
    const word = match[0];
    const term = connectives.length > 0 && connects(match.index) ? null : placedTerm(word);
    return { start: match.index, end: match.index + word.length, term };
  });
}

/** The terms of a text in order, function words left out. */
export function findTerms(text: string): string[] {
  return findWords(text).flatMap((word) => word.term ?? []);
}

const neighbourTerms = new Map(
  Array.from(NEIGHBOURS_OF, ([word, others]) => {
    const own = term(word);
    return [own, [...new Set(others.map(term))].filter((other) => other !== own)] as const;
  }),
);

/** Terms that may stand for this one in a question ("arrested" for "apprehended"); none for most. */
export function neighbours(of: string): readonly string[] {
  return neighbourTerms.get(of) ?? [];
}

const synonymTerms = new Map<string, string[]>();
for (const line of SYNONYMS.trim().split('\n')) {
  const terms = [...new Set(line.split(' ').map(term))];
  for (const each of terms)
    synonymTerms.set(each, [
      ...new Set([...(synonymTerms.get(each) ?? []), ...terms.filter((other) => other !== each)]),
    ]);
}

/** Terms that mean nearly the same, for the search of passages only; none for most. */
export function synonyms(of: string): readonly string[] {
  return synonymTerms.get(of) ?? [];
}
