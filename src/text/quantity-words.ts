import { plus, times } from './exact.ts';
import { COLLECTIVES, DENOMINATORS, ORDINALS, SCALES, SMALL_NUMBERS, TENS } from './quantity-lexicon.ts';
import { skipJoint, wordAt } from './quantity-pieces.ts';
import type { Piece } from './quantity-pieces.ts';
import type { Exact } from './types.ts';

/** A number read from pieces: `next` is the place after it. */
export interface WordNumber {
  readonly value: Exact;
  readonly next: number;
}

/** A number times a power of ten or another whole factor; whole numbers only get zeros appended, which is quick. */
export function scaleBy(value: Exact, factor: Exact): Exact {
  if (factor === '1') return value;
  return /^[1-9]\d*$/.test(value) && /^10*$/.test(factor) ? value + factor.slice(1) : times(value, factor);
}

interface Small {
  readonly value: number;
  readonly next: number;
}

/** Whether a word names a part ("fifths"), so that the number before it is a numerator. */
export function isDenominator(word: string): boolean {
  return DENOMINATORS.has(word) || (word.endsWith('s') && (ORDINALS.get(word.slice(0, -1)) ?? 0) > 2);
}

/** One to ninety-nine, as words. */
export function readBelowHundred(pieces: readonly Piece[], at: number): Small | null {
  const word = wordAt(pieces, at);
  const tens = TENS.get(word);
  if (tens === undefined) {
    const small = SMALL_NUMBERS.get(word);
    return small === undefined ? null : { value: small, next: at + 1 };
  }
  const ones = skipJoint(pieces, at + 1);
  const one = SMALL_NUMBERS.get(wordAt(pieces, ones));
  // "Twenty-first" is a rank, not twenty.
  if (ones > at + 1 && (ORDINALS.get(wordAt(pieces, ones)) ?? 10) < 10) return null;
  const fits = one !== undefined && one > 0 && one < 10 && !isDenominator(wordAt(pieces, ones + 1));
  return fits ? { value: tens + one, next: ones + 1 } : { value: tens, next: at + 1 };
}

/** The rest of "two hundred (and) five"; null where what follows is a number of its own. */
function readTail(pieces: readonly Piece[], at: number): Small | null {
  const start = wordAt(pieces, at) === 'and' ? at + 1 : skipJoint(pieces, at);
  const tail = readBelowHundred(pieces, start);
  if (tail === null) return null;
  const after = wordAt(pieces, skipJoint(pieces, tail.next));
  return after === 'hundred' || isDenominator(after) || (start > at && wordAt(pieces, tail.next) === 'in')
    ? null
    : tail;
}

/** One to 9,900 as words: "twelve", "a hundred", "two hundred and five", "nineteen hundred". */
function readGroup(pieces: readonly Piece[], at: number): Small | null {
  const word = wordAt(pieces, at);
  const article = word === 'a' || word === 'an';
  const lead = article ? { value: 1, next: at + 1 } : readBelowHundred(pieces, at);
  if (lead === null) return null;
  const hundred = skipJoint(pieces, lead.next);
  if (wordAt(pieces, hundred) !== 'hundred' || lead.value === 0) {
    return article && !SCALES.has(wordAt(pieces, hundred)) && !COLLECTIVES.has(wordAt(pieces, hundred)) ? null : lead;
  }
  const value = lead.value * 100;
  const tail = readTail(pieces, hundred + 1);
  return tail === null ? { value, next: hundred + 1 } : { value: value + tail.value, next: tail.next };
}

/** The product of the scale words from a place on: "hundred thousand", "thousand million". */
export function readScales(pieces: readonly Piece[], at: number): WordNumber | null {
  let value: Exact = '1';
  let next = at;
  for (let count = 0; count < 3; count += 1) {
    const place = skipJoint(pieces, next);
    const scale = SCALES.get(wordAt(pieces, place));
    if (scale === undefined) break;
    value = scaleBy(value, scale);
    next = place + 1;
  }
  return next === at ? null : { value, next };
}

/** A dozen or a score of what stands before: "two hundred dozen". */
function withCollective(pieces: readonly Piece[], number: WordNumber): WordNumber {
  const place = skipJoint(pieces, number.next);
  const collective = COLLECTIVES.get(wordAt(pieces, place));
  const word = wordAt(pieces, place);
  if (collective === undefined || (word === 'score' && wordAt(pieces, place + 1) === 'of')) return number;
  if (word === 'score' && number.value === '1') return number;
  return { value: scaleBy(number.value, collective), next: place + 1 };
}

/** Orders of magnitude as a rank, so that "two million four hundred thousand" is one number and "two two" is not. */
const rank = (scale: Exact): number => scale.length;

/** The next, smaller part of a number: the "four hundred thousand" after "two million". */
function readSmallerGroup(pieces: readonly Piece[], at: number, below: Exact, spelled: boolean): WordNumber | null {
  const start = wordAt(pieces, at) === 'and' ? at + 1 : at;
  if (wordAt(pieces, start) === 'a' || wordAt(pieces, start) === 'an') return null;
  const group = readGroup(pieces, start);
  if (group === null || group.value === 0 || isDenominator(wordAt(pieces, group.next))) return null;
  const scales = readScales(pieces, group.next);
  if (scales === null) {
    const joins = group.value >= 100 || (spelled && (start > at || rank(below) <= 4));
    const fits = group.value < 1000 || rank(below) > 4;
    return joins && fits ? { value: String(group.value), next: group.next } : null;
  }
  if (rank(scales.value) >= rank(below)) return null;
  return { value: scaleBy(String(group.value), scales.value), next: scales.next };
}

/** "300 thousand" after "2 million", and then "and 21": a smaller part in digits, which needs a scale or an "and" after one. */
function readDigitGroup(pieces: readonly Piece[], at: number, below: Exact, inside: boolean): WordNumber | null {
  const joined = wordAt(pieces, at) === 'and' ? at + 1 : at;
  const digits = pieces[joined];
  if (digits?.shape !== 'digits' || !/^[1-9]\d{0,2}$/.test(digits.text)) return null;
  const scales = readScales(pieces, joined + 1);
  if (scales === null) return inside && joined > at ? { value: digits.text, next: joined + 1 } : null;
  const fits = joined === at && rank(scales.value) < rank(below);
  return fits ? { value: scaleBy(digits.text, scales.value), next: scales.next } : null;
}

/**
 * Adds the smaller parts in words that continue a scaled number. Only after a number that is `spelled` out may a part
 * below a hundred follow: "paid 3 million two years ago" is not one number.
 */
export function readContinuation(
  pieces: readonly Piece[],
  number: WordNumber,
  scale: Exact,
  spelled: boolean,
): WordNumber {
  let { value, next } = number;
  let below = scale;
  for (let count = 0; count < 5; count += 1) {
    const words = readSmallerGroup(pieces, next, below, spelled);
    const more = words ?? readDigitGroup(pieces, next, below, !spelled && count > 0);
    if (more === null) break;
    value = plus(value, more.value);
    next = more.next;
    below = '1'.padEnd(Math.max(1, more.value.length - 2), '0');
    if (more.value.length <= (words === null ? 2 : 3)) break;
  }
  return { value, next };
}

/** Digits after "point" in words: "point zero three", "point seventy-one". */
function readDecimals(pieces: readonly Piece[], at: number): { digits: string; next: number } | null {
  if (wordAt(pieces, at) !== 'point') return null;
  let digits = '';
  let next = at + 1;
  for (let count = 0; count < 6; count += 1) {
    const part = readBelowHundred(pieces, next);
    if (part === null) break;
    digits += String(part.value);
    next = part.next;
  }
  return digits === '' ? null : { digits, next };
}

/** A number in words: "two million four hundred thousand", "a hundred", "nineteen hundred", "two point two million". */
export function readWordNumber(pieces: readonly Piece[], at: number): WordNumber | null {
  const group = readGroup(pieces, at);
  if (group === null) return null;
  const decimals = readDecimals(pieces, group.next);
  const whole = String(group.value);
  const lead: WordNumber =
    decimals === null
      ? { value: whole, next: group.next }
      : {
          value: plus(whole, `${String(Number(decimals.digits))}/1${'0'.repeat(decimals.digits.length)}`),
          next: decimals.next,
        };
  const scales = readScales(pieces, lead.next);
  if (scales === null) return withCollective(pieces, lead);
  const scaled = { value: scaleBy(lead.value, scales.value), next: scales.next };
  return withCollective(pieces, readContinuation(pieces, scaled, scales.value, true));
}
