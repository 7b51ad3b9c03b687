import { isHyphen, isPlural, walkNounPhrase } from './noun-phrases.ts';
import { firstTokenFrom } from './quantity-drafts.ts';
import type { Reading } from './quantity-drafts.ts';
import type { NounPhrase, Token } from './types.ts';

/** Words between a number and what it counts: "22 of his last 25 matches", "40 or more other people". */
const FILLERS = new Set([
  'more',
  'other',
  'additional',
  'further',
  'extra',
  'such',
  'fewer',
  'less',
  'separate',
  'different',
]);
const DETERMINERS = new Set(
  'the a an this that these those its his her their our my your all such any some every each last past first next only'.split(
    ' ',
  ),
);
const HEDGES = new Set([
  'over',
  'about',
  'around',
  'roughly',
  'nearly',
  'almost',
  'some',
  'approximately',
  'or',
  'more',
  'so',
  'plus',
  'odd',
]);

/** A phrase that begins so tells when, not what: "2.0 million last year". */
const TIME_STARTS = new Set(
  `last next this earlier later yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday
   january february march april may june july august september october november december ago old each every respectively
   per daily apiece high higher low lower deep tall wide long away ahead behind apart overall`.split(/\s+/),
);

/** How many tokens may stand between "of" and the noun. */
const OF_LIMIT = 8;

function isNumberLike(token: Token): boolean {
  return token.pos === 'NUM' || /^\d/.test(token.text);
}

/** The place of the noun phrase after "of": over determiners, "last", a second number and its hedge. */
function skipOf(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  for (let count = 0; count < OF_LIMIT; count += 1) {
    const token = tokens[next];
    if (token === undefined) break;
    const word = token.text.toLowerCase();
    const passes = DETERMINERS.has(word) || HEDGES.has(word) || isNumberLike(token) || isHyphen(tokens, next);
    if (!passes || (isHyphen(tokens, next) && !HEDGES.has(wordOf(tokens[next + 1])))) break;
    next += 1;
  }
  return next;
}

function phraseFrom(reading: Reading, at: number): NounPhrase | null {
  const first = reading.tokens[at];
  if (first === undefined || TIME_STARTS.has(first.text.toLowerCase())) return null;
  const piece = reading.pieceAt.get(first.start);
  if (piece !== undefined && reading.pieces[piece]?.shape === 'barrier' && !/^\p{L}/u.test(first.text)) return null;
  const whole = reading.phraseAt.get(first.start);
  const walk = walkNounPhrase(reading.tokens, at, true).phrase;
  return walk === null || (whole !== undefined && whole.end < walk.end) ? (whole ?? null) : walk;
}

/** A plural that the tagger takes for a verb is still what a number right before it counts: "12 strikes". */
function pluralByShape(reading: Reading, at: number): NounPhrase | null {
  const token = reading.tokens[at];
  if (token?.pos !== 'VERB' || !/^\p{Ll}+$/u.test(token.text) || !isPlural(token.text)) return null;
  const span = { start: token.start, end: token.end };
  return { ...span, head: span };
}

function wordOf(token: Token | undefined): string {
  return token?.text.toLowerCase() ?? '';
}

/** The place after at most two of "more", "other", "additional". */
function skipFillers(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 2 && FILLERS.has(wordOf(tokens[next]))) next += 1;
  return next;
}

/**
 * What a quantity that ends at `offset` counts or ranks: the noun phrase right after it, or after "of (the last N)".
 * `direct`: only right after it. Null when nothing is counted in sight.
 */
export function nounAfter(reading: Reading, offset: number, direct = false): NounPhrase | null {
  const { tokens } = reading;
  const hyphen = reading.text.charAt(offset) === '-' ? 1 : 0;
  const at = firstTokenFrom(tokens, offset) + hyphen;
  const first = tokens[at];
  if (first === undefined || /\n/.test(reading.text.slice(offset, first.start))) return null;
  if (first.text.toLowerCase() === 'of' && !direct) return phraseFrom(reading, skipOf(tokens, at));
  const next = skipFillers(tokens, at);
  if (next > at && wordOf(tokens[next]) === 'than') return null;
  return phraseFrom(reading, next) ?? pluralByShape(reading, next);
}
