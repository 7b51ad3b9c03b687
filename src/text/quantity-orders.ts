import { spanOf, tokenOf } from './quantity-drafts.ts';
import type { Draft, Reading } from './quantity-drafts.ts';
import { ORDINALS, TENS } from './quantity-lexicon.ts';
import { nounAfter } from './quantity-nouns.ts';
import { isJoint, skipJoint, wordAt } from './quantity-pieces.ts';
import { readWordNumber } from './quantity-words.ts';
import type { WordNumber } from './quantity-words.ts';
import { plus, times } from './exact.ts';
import type { Exact, NounPhrase } from './types.ts';

const RANK_WORD = new RegExp(
  String.raw`\d(?:st|nd|rd|th)|(?<!\p{L})(?:${[...ORDINALS.keys()].join('|')})(?!\p{L})`,
  'iu',
);

/** Whether a text has a word that may name a place in a row: where it has none, no ordinal is read in it. */
export const namesRank = (text: string): boolean => RANK_WORD.test(text);

interface Rank {
  readonly value: Exact;
  readonly next: number;
  readonly digits: boolean;
}

/** "47th", "fifth", "twenty-first". */
function readShortRank(reading: Reading, at: number): Rank | null {
  const { pieces } = reading;
  const first = pieces[at];
  if (first?.shape === 'digits') {
    const suffix = pieces[at + 1];
    const fits = suffix?.spaced === false && /^(?:st|nd|rd|th)$/.test(suffix.lower) && /^[\d,]{1,7}$/.test(first.text);
    return fits ? { value: first.text.replaceAll(',', ''), next: at + 2, digits: true } : null;
  }
  const word = wordAt(reading.pieces, at);
  const plain = ORDINALS.get(word);
  if (plain !== undefined) return { value: String(plain), next: at + 1, digits: false };
  const place = skipJoint(pieces, at + 1);
  const tens = TENS.get(word);
  const ones = ORDINALS.get(wordAt(pieces, place));
  if (tens === undefined || ones === undefined || ones >= 10) return null;
  return { value: String(tens + ones), next: place + 1, digits: false };
}

/** Any of these, and "one hundred and fifth". */
function readRank(reading: Reading, at: number): Rank | null {
  return readShortRank(reading, at) ?? readLongRank(reading, at);
}

const THOUSANDTH = 1000;

/** "three trillionth", "one-millionth": a number of a rank that is itself a scale. */
function readScaledRank(reading: Reading, at: number, number: WordNumber): Rank | null {
  const place = skipJoint(reading.pieces, at);
  const scale = ORDINALS.get(wordAt(reading.pieces, place));
  if (scale === undefined || scale < THOUSANDTH) return null;
  return { value: times(number.value, String(scale)), next: place + 1, digits: false };
}

/** "one hundred and fifth", "hundred millionth". */
function readLongRank(reading: Reading, at: number): Rank | null {
  const { pieces } = reading;
  const number = readWordNumber(pieces, at);
  const scaled = number === null ? null : readScaledRank(reading, number.next, number);
  if (scaled !== null) return scaled;
  if (number === null || !/^\d+0$/.test(number.value)) return null;
  const place = wordAt(pieces, number.next) === 'and' ? number.next + 1 : skipJoint(pieces, number.next);
  const rest = readShortRank(reading, place);
  if (rest === null || rest.digits || !number.value.endsWith('0'.repeat(rest.value.length))) return null;
  return { value: plus(number.value, rest.value), next: rest.next, digits: false };
}

const POSSESSIVE = /(?:['’]s?)$/;
const BEFORE_RANK =
  /^(?:a|an|the|his|her|its|their|our|my|your|this|that|another|each|every|only|no|any|team|was|is|became|finished|placed|ranked|came|finishing|and|to)$/;
const FINISHES = /^(?:finished|placed|ranked|came|finishing|ranks|ranking|tied|stands|sits|joint|tied|was|is)$/;
const NOT_RANKED =
  /^(?:time|place|step|thing|hand|sight|glance|name|order|foremost|class|degree|person|look|half|world|floor|street|avenue|base|lady|responder|responders)$/;

/** The end of a superlative that belongs to the rank: "third-oldest", "second most populous". */
function skipSuperlative(reading: Reading, next: number): number {
  const { pieces } = reading;
  const place = skipJoint(pieces, next);
  const word = wordAt(pieces, place);
  if (!/^(?:most|least|\w{2,}est|last|best|worst)$/.test(word)) return next;
  return isJoint(pieces, next) ? place + 1 : next;
}

/** A capital inside a sentence makes it part of a name: "First Republic Bank". */
function isNamePart(reading: Reading, at: number, noun: NounPhrase | null): boolean {
  const piece = reading.pieces[at];
  if (piece === undefined || !/^\p{Lu}/u.test(piece.text)) return false;
  const before = reading.pieces[at - 1];
  const sentenceStart = before === undefined || /[.!?:“"]/.test(before.text);
  return !sentenceStart || (noun !== null && /^\p{Lu}/u.test(reading.text.slice(noun.start)));
}

/** Whether a rank without a noun still ranks something said before: "a second followed", "finished third". */
function standsAlone(reading: Reading, at: number, next: number, rank: Rank): boolean {
  const before = wordAt(reading.pieces, at - 1);
  if (rank.digits || (at === 0 && next === reading.pieces.length)) return true;
  if (FINISHES.test(before) && rank.value !== '1') return true;
  const tag = tokenOf(reading, next)?.pos;
  const after = wordAt(reading.pieces, next);
  if (!/^(?:a|the|his|her|its|their|another)$/.test(before) || /^(?:later|ago|before|to|time)$/.test(after))
    return false;
  return rank.value !== '1' && (tag === 'VERB' || tag === 'AUX');
}

/** Whether the word before a rank introduces a thing that is ranked: an article, a possessive, "each". */
function isLed(before: string): boolean {
  return BEFORE_RANK.test(before) || POSSESSIVE.test(before);
}

function isRightAfter(reading: Reading, end: number, noun: NounPhrase): boolean {
  return /^[\s-]*(?:(?:such|other|more|additional|further|separate|different)\s)*$/.test(
    reading.text.slice(end, noun.start),
  );
}

/** "first place", "second class": set phrases that rank nothing. */
function isIdiomNoun(reading: Reading, noun: NounPhrase): boolean {
  const head = reading.text.slice(noun.head.start, noun.head.end).toLowerCase();
  return noun.start === noun.head.start && NOT_RANKED.test(head);
}

/** "the first two": a number of things is ranked, not one. */
function isNumberNext({ pieces }: Reading, next: number): boolean {
  return pieces[next]?.shape === 'digits' || readWordNumber(pieces, next) !== null;
}

/** "the second one": the thing was named before. */
function isRankedOne({ pieces }: Reading, at: number, next: number): boolean {
  return wordAt(pieces, next) === 'one' && !isJoint(pieces, next + 1) && isLed(wordAt(pieces, at - 1));
}

/**
 * A rank: "the fifth large-scale deportation" has value 5 and noun "large-scale deportation". Bare "first" and idioms
 * are left alone. Null when no ordinal starts here.
 */
export function readOrdinal(reading: Reading, at: number): Draft | null {
  const { pieces } = reading;
  const rank = readRank(reading, at);
  if (rank === null || isJoint(pieces, at - 1)) return null;
  const next = skipSuperlative(reading, rank.next);
  const span = spanOf(pieces, at, next);
  const draft = { ...span, at, next, kind: 'ordinal', value: rank.value, rule: 'rank' } as const;
  if (isNumberNext(reading, next)) return isRankedOne(reading, at, next) ? draft : null;
  const noun = nounAfter(reading, span.end, !rank.digits);
  if (isNamePart(reading, at, noun)) return null;
  const led = isLed(wordAt(pieces, at - 1)) || next > rank.next;
  if (noun !== null && isRightAfter(reading, span.end, noun) && (led || rank.value !== '1')) {
    return !rank.digits && isIdiomNoun(reading, noun) ? null : { ...draft, noun };
  }
  return standsAlone(reading, at, next, rank) ? draft : null;
}
