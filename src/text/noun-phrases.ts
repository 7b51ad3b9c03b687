import type { NounPhrase, Token } from './types.ts';

const HYPHENS = new Set(['-', '–', '‑']);

/** Plurals that do not end in -s. */
const IRREGULAR_PLURALS = new Set(
  `people men women children police feet teeth mice geese cattle oxen sheep fish deer aircraft spacecraft series species
   data media criteria phenomena alumni troops personnel staff crew servicemen servicewomen policemen policewomen firemen
   fishermen businessmen congressmen lawmen gunmen grandchildren salespeople spokespeople craftspeople townspeople
   crises analyses theses bases axes`.split(/\s+/),
);

/** Plural-looking nouns that stand before another noun as readily as alone. */
const PLURAL_MODIFIERS = new Set(
  `sales sports arms rights savings customs news series operations goods communications economics politics athletics
   electronics police staff crew aircraft data media systems services sports veterans civics fish sheep cattle`.split(
    /\s+/,
  ),
);

/** Whether a word has the form of a plural noun. */
export function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (IRREGULAR_PLURALS.has(lower)) return true;
  return /[^siu']s$/.test(lower) || /[^aeiou]ies$|[sxz]es$|[cs]hes$/.test(lower);
}

/** Whether two tokens are written as one word, as "large" and "-" are in "large-scale". */
function isGlued(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

/** A hyphen with a word on either side and no space. */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined && HYPHENS.has(token.text) && isGlued(tokens[at - 1], token) && isGlued(token, tokens[at + 1])
  );
}

/** "-ing" and "-ed" words stand before a noun like adjectives: "ranking points". */
function isParticipleBeforeNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.pos !== 'VERB' || next === undefined || !/(?:ing|ed)$/.test(token.text)) return false;
  return next.pos === 'NOUN' || next.pos === 'ADJ' || isHyphen(tokens, at + 1);
}

/** "Two live albums": right between a number and a plural noun a plain form is no verb. */
function isPlainBeforePlural(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (at !== from || before?.pos !== 'NUM' || token?.pos !== 'VERB' || token.text !== token.lemma) return false;
  return next?.pos === 'NOUN' && isPlural(next.text);
}

function isNoun(token: Token): boolean {
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN') return false;
  return /\p{L}/u.test(token.text) && !/^\p{Ll}+\.$/u.test(token.text);
}

/** Whether the phrase may end here: a plural common noun that does not plainly modify the next noun. */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.pos === 'PROPN' || !isPlural(token.text)) return false;
  if (isHyphen(tokens, at + 1)) return false;
  return !(PLURAL_MODIFIERS.has(token.text.toLowerCase()) && tokens[at + 1]?.pos === 'NOUN');
}

/** Whether a token may stand before the head: an adjective, a participle, part of a hyphenated word. */
function isModifier(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.pos === 'PUNCT' || token.pos === 'DET') return false;
  const joined = at > from && isHyphen(tokens, at - 1);
  return (
    token.pos === 'ADJ' ||
    joined ||
    isHyphen(tokens, at + 1) ||
    isParticipleBeforeNoun(tokens, at) ||
    isPlainBeforePlural(tokens, at, from)
  );
}

/** How many tokens the phrase after a number may have. */
const LONGEST_COUNTED = 24;

/** A walk over one phrase: the phrase, if it has a noun, and the index of the token after it. */
interface Walk {
  readonly phrase: NounPhrase | null;
  readonly next: number;
}

/**
 * Walks a base noun phrase from a token on. `pluralStop`: end at the first plural noun, which after a number is
 * nearly always what is counted ("four sets and", "650 seats Monday").
 */
export function walkNounPhrase(tokens: readonly Token[], from: number, pluralStop: boolean): Walk {
  let head: Token | null = null;
  let at = from;
  const end = pluralStop ? from + LONGEST_COUNTED : tokens.length;
  for (let token = tokens[at]; token !== undefined && at < end; token = tokens[at]) {
    const noun = isNoun(token) || (at > from && isHyphen(tokens, at - 1) && isPlural(token.text));
    const joint = at > from && isHyphen(tokens, at);
    if (!noun && !joint && !isModifier(tokens, at, from)) break;
    at += 1;
    if (!noun) continue;
    head = token;
    if (pluralStop && endsPhrase(tokens, at - 1)) break;
  }
  const first = tokens[from];
  if (head === null || first === undefined) return { phrase: null, next: Math.max(at, from + 1) };
  return {
    phrase: { start: first.start, end: head.end, head: { start: head.start, end: head.end } },
    next: Math.max(at, from + 1),
  };
}

/**
 * The base noun phrases of a text in order, by one linear walk over its part-of-speech tags: optional adjectives, nouns,
 * names and hyphenated words, ending in a noun, the head. Determiners and numbers are not part of the span.
 */
export function findNounPhrases(text: string, tokens: readonly Token[]): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let at = 0;
  while (at < tokens.length) {
    const walk = walkNounPhrase(tokens, at, false);
    if (walk.phrase !== null && text.slice(walk.phrase.start, walk.phrase.end).trim() !== '') phrases.push(walk.phrase);
    at = walk.next;
  }
  return phrases;
}
