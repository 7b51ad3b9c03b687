import { readExact } from './exact.ts';
import { DENOMINATORS, ORDINALS, TENS } from './quantity-lexicon.ts';
import { isJoint, skipJoint, wordAt } from './quantity-pieces.ts';
import type { Piece } from './quantity-pieces.ts';
import { readWordNumber } from './quantity-words.ts';
import type { WordNumber } from './quantity-words.ts';
import type { Exact } from './types.ts';

const WHOLE = /^\d{1,4}$/;

/** The name of a part as its number: "fifth" 5, and with `plural` "fifths" 5; undefined for any other word. */
function partNumber(word: string, plural: boolean): number | undefined {
  if (plural && !word.endsWith('s')) return undefined;
  const bottom = DENOMINATORS.get(word) ?? ORDINALS.get(plural ? word.slice(0, -1) : word);
  return plural && bottom === 2 ? undefined : bottom;
}

/** The number under the line: "fifth", "twenty-fifth", "trillionth" after one, "fifths" and so on after more. */
function readDenominator(
  pieces: readonly Piece[],
  at: number,
  plural: boolean,
): { bottom: number; next: number } | null {
  const word = wordAt(pieces, at);
  const tens = TENS.get(word);
  if (tens !== undefined) {
    const place = skipJoint(pieces, at + 1);
    const last = wordAt(pieces, place);
    const ones = ORDINALS.get(plural && last.endsWith('s') ? last.slice(0, -1) : last);
    const fits = ones !== undefined && ones < 10 && last.endsWith('s') === plural;
    return fits ? { bottom: tens + ones, next: place + 1 } : null;
  }
  const bottom = partNumber(word, plural);
  return bottom === undefined || word === 'first' || word === 'second' ? null : { bottom, next: at + 1 };
}

/** "a", "one", "three", "5", "a hundred": how many parts. */
function readNumerator(pieces: readonly Piece[], at: number): WordNumber | null {
  const piece = pieces[at];
  if (piece?.shape === 'digits') return WHOLE.test(piece.text) ? { value: piece.text, next: at + 1 } : null;
  const number = readWordNumber(pieces, at);
  if (number !== null && /^\d{1,3}$/.test(number.value) && number.value !== '0') return number;
  return /^an?$/.test(wordAt(pieces, at)) ? { value: '1', next: at + 1 } : null;
}

/** The place of the part's name: right after its number, over a hyphen, which tokenised text sets apart with spaces. */
function afterHyphen(pieces: readonly Piece[], at: number): number {
  const loose = pieces[at]?.text === '-' && pieces[at]?.spaced === true && pieces[at + 1]?.spaced === true;
  return loose ? at + 1 : skipJoint(pieces, at);
}

/** A part in words: "half", "a half", "one third", "three quarters", "two-fifths", "one twenty-fifth", "3 millionths". */
export function readPart(pieces: readonly Piece[], at: number): { value: Exact; next: number } | null {
  const word = wordAt(pieces, at);
  if (word === 'half') return { value: '1/2', next: at + 1 };
  if (word === 'quarter') return { value: '1/4', next: at + 1 };
  const top = readNumerator(pieces, at);
  if (top === null) return null;
  const found = readDenominator(pieces, afterHyphen(pieces, top.next), top.value !== '1');
  const article = word === 'a' || word === 'an';
  if (found === null || (article && isJoint(pieces, found.next))) return null;
  const value = readExact(`${top.value}/${String(found.bottom)}`);
  return value === null ? null : { value, next: found.next };
}
