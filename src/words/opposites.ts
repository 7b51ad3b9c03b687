import type { Sentence } from '#facts';
import type { Question } from '#question';
import { term } from '#text';
import { tokenTerms } from './token-terms.ts';
import { HINDRANCE, OPPOSITES } from './opposites-lexicon.ts';

const OPPOSITES_OF: ReadonlyMap<string, ReadonlySet<string>> = OPPOSITES.reduce((known, pair) => {
  const [a, b] = [term(pair[0]), term(pair[1])];
  if (a !== b) known.set(a, (known.get(a) ?? new Set()).add(b)).set(b, (known.get(b) ?? new Set()).add(a));
  return known;
}, new Map<string, Set<string>>());

/** A word that its first letters turn into its contrary: "unequal", "non-profit"; "in" and "dis" only of adjectives and their nouns. */
const TURNED =
  /^(?:(?:un|non|il|ir|anti)-?(?=\p{L}{4})|(?:i[nm]|dis)(?=\p{L}{5,20}$)(?=\p{L}{2,18}(?:[ai]ble|[ae]nt|[ae]nce|ive|al|ar|ate|ity|ly|ct|ite)$))/u;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];

/** Terms of a text's words, and of each word without its turning letters where it has them. */
function turnedIn(text: string): { readonly plain: ReadonlySet<string>; readonly turned: ReadonlySet<string> } {
  const words = wordsOf(text);
  const turned = words.filter((word) => TURNED.test(word)).map((word) => term(word.replace(TURNED, '')));
  const parts = words.flatMap((word) => [word, ...(word.includes('-') ? word.split('-') : [])]);
  return { plain: new Set(parts.map(term)), turned: new Set(turned) };
}

/** "Nonconservative" on one side and only "conservative" on the other. */
function turnedOnOneSide(question: string, sentence: string): boolean {
  const [asked, said] = [turnedIn(question), turnedIn(sentence)];
  const alone = (a: typeof asked, b: typeof asked): boolean =>
    [...a.turned].some((each) => b.plain.has(each) && !b.turned.has(each) && !a.plain.has(each));
  return alone(asked, said) || alone(said, asked);
}

/** True where the sentence lacks a word of the question and holds its contrary instead. */
export function oppositeIn(question: Question, sentence: Sentence): boolean {
  if (turnedOnOneSide(question.text, sentence.text)) return true;
  const turned = tokenTerms(question.text).filter((own) => OPPOSITES_OF.has(own));
  if (turned.length === 0) return false;
  const held = new Set(tokenTerms(sentence.text));
  return turned.some((own) => !held.has(own) && [...(OPPOSITES_OF.get(own) ?? [])].some((other) => held.has(other)));
}

const NEGATION =
  /\b(?:not|no|never|none|neither|nor|without|cannot|except|besides|other than|fail(?:s|ed)? to|refus(?:es?|ed|ing) to)\b|n['’]t\b/i;

/**
 * Whether one text negates and the other does not: "who did not sign" where the other tells who signed. What hinders is the plain
 * answer to why something is not.
 */
export function negationMissing(one: string, other: string): boolean {
  return NEGATION.test(one) && !NEGATION.test(other) && !(/\bwhy\b/i.test(one) && HINDRANCE.test(other));
}

const LIMIT = /\b(?:only|all|every|always|any|both|each|entire|sole|exclusively|solely|entirely|completely)\b/g;

/** Whether one text holds a word of how far it goes ("only", "every") that the other does not. */
export function limitMissing(one: string, other: string): boolean {
  const said: readonly string[] = other.toLowerCase().match(LIMIT) ?? [];
  return (one.toLowerCase().match(LIMIT) ?? []).some((word) => !said.includes(word));
}

/** Whether a sentence names somebody or something that the question does not. */
export function otherNameIn({ terms }: Question, { tokens }: Sentence): boolean {
  return tokens.some(
    ({ pos, text }, at) => at > 0 && pos === 'PROPN' && !terms.some(({ term: asked }) => asked === term(text)),
  );
}

/** Whether a sentence holds a number that the question does not. */
export function otherNumberIn({ text }: Question, { tokens }: Sentence): boolean {
  return tokens.some((token) => /^\d/.test(token.text) && !text.includes(token.text));
}
