import { plus, times } from './exact.ts';
import { MINUS_SIGNS, readDigitNumber } from './quantity-digits.ts';
import { COLLECTIVES, SCALE_LETTERS } from './quantity-lexicon.ts';
import { isJoint, skipJoint, wordAt } from './quantity-pieces.ts';
import type { Piece } from './quantity-pieces.ts';
import { readPart } from './quantity-shares.ts';
import { readContinuation, readScales, readWordNumber, scaleBy } from './quantity-words.ts';
import type { Exact, Span } from './types.ts';

/** A bare number: pieces `at` up to before `next`. */
export interface Atom extends Span {
  readonly value: Exact;
  readonly at: number;
  readonly next: number;
  readonly form: 'digits' | 'words';
  /** The factor of its scale word or letter, if it has one. */
  readonly scale?: Exact;
  /** An "m" glued to digits: metre or million, for the unit reader to settle. */
  readonly looseM?: true;
}

/** A scale letter set apart: "$5 M", "1,250.5 M", and "- 10 k" as a text of its own. */
function isLooseScale(pieces: readonly Piece[], at: number, money: boolean): boolean {
  const [digits, piece, after] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (after?.shape === 'word' && !/^\p{Ll}/u.test(after.text)) return false;
  const large = /^[MB]$/.test(piece?.text ?? '') && (money || /[,.]/.test(digits?.text ?? ''));
  return large || (after === undefined && at <= 2 && /^[kKMB]$/.test(piece?.text ?? ''));
}

/** The factor glued to digits as a letter: "12k", "$4B". */
function letterScale(pieces: readonly Piece[], at: number, money: boolean): Exact | null {
  const piece = pieces[at];
  if (piece?.shape !== 'word' || (piece.spaced && !isLooseScale(pieces, at, money))) return null;
  const scale = SCALE_LETTERS.get(piece.text);
  if (scale === undefined) return null;
  const needsMoney = piece.text !== 'k' && piece.text !== 'K' && piece.text !== 'M' && piece.text !== 'B';
  return needsMoney && !money ? null : scale;
}

function readDigitAtom(pieces: readonly Piece[], at: number, money: boolean): Omit<Atom, 'start' | 'end'> | null {
  const base = readDigitNumber(pieces, at);
  if (base === null) return null;
  const made = { at, form: 'digits' } as const;
  const letter = letterScale(pieces, base.next, money);
  if (letter !== null) return { ...made, value: scaleBy(base.value, letter), next: base.next + 1, scale: letter };
  const glued = pieces[base.next];
  if (glued?.shape === 'word' && glued.text === 'm' && (!glued.spaced || money)) {
    return money
      ? { ...made, value: scaleBy(base.value, '1000000'), next: base.next + 1, scale: '1000000' }
      : { ...made, value: base.value, next: base.next, looseM: true };
  }
  const scales = readScales(pieces, base.next);
  if (scales !== null) {
    const number = readContinuation(
      pieces,
      { value: scaleBy(base.value, scales.value), next: scales.next },
      scales.value,
      false,
    );
    return { ...made, value: number.value, next: number.next, scale: scales.value };
  }
  const dozen = skipJoint(pieces, base.next);
  const collective = /^do?z/.test(wordAt(pieces, dozen)) ? COLLECTIVES.get(wordAt(pieces, dozen)) : undefined;
  if (collective !== undefined)
    return { ...made, value: times(base.value, collective), next: dozen + 1, scale: collective };
  return { ...made, value: base.value, next: base.next };
}

/** "half a million", "a quarter of a million", "three quarters billion". */
function readPartOfScale(pieces: readonly Piece[], at: number): { value: Exact; next: number } | null {
  const part = readPart(pieces, at);
  if (part === null) return null;
  let place = skipJoint(pieces, part.next);
  if (wordAt(pieces, place) === 'of') place += 1;
  if (wordAt(pieces, place) === 'a') place += 1;
  const scales = readScales(pieces, place);
  const dozen = COLLECTIVES.get(wordAt(pieces, place));
  if (scales !== null) return { value: times(part.value, scales.value), next: scales.next };
  return dozen === undefined || !wordAt(pieces, place).startsWith('dozen')
    ? null
    : { value: times(part.value, dozen), next: place + 1 };
}

/** "two and a half", "three and three fifths": the part after "and"; then perhaps a scale ("one and a half million"). */
function withPart(pieces: readonly Piece[], atom: Omit<Atom, 'start' | 'end'>): Omit<Atom, 'start' | 'end'> {
  const hyphen = isJoint(pieces, atom.next) && isJoint(pieces, atom.next + 2);
  const place = hyphen ? atom.next + 1 : atom.next;
  if (wordAt(pieces, place) !== 'and') return atom;
  let start = skipJoint(pieces, place + 1);
  if (hyphen && wordAt(pieces, start) === 'a') start = skipJoint(pieces, start + 1);
  const part = readPart(pieces, start);
  if (part === null || (wordAt(pieces, start) === 'half' && !hyphen) || wordAt(pieces, part.next) === 'of') return atom;
  const scales = atom.scale === undefined ? readScales(pieces, part.next) : null;
  if (scales !== null) {
    return {
      ...atom,
      value: times(plus(atom.value, part.value), scales.value),
      next: scales.next,
      scale: scales.value,
    };
  }
  const factor = atom.scale !== undefined && atom.scale.length > 3 ? atom.scale : '1';
  return { ...atom, value: plus(atom.value, times(part.value, factor)), next: part.next };
}

function readUnsigned(pieces: readonly Piece[], at: number, money: boolean): Omit<Atom, 'start' | 'end'> | null {
  const digits = readDigitAtom(pieces, at, money);
  if (digits !== null) return withPart(pieces, digits);
  const part = readPartOfScale(pieces, at);
  if (part !== null) return { ...part, at, form: 'words', scale: '1000' };
  const number = readWordNumber(pieces, at);
  if (number === null) return null;
  return withPart(pieces, { ...number, at, form: 'words', ...lastScale(pieces, number.next) });
}

/** The scale word that ends a number, which a trailing "and a half" belongs to. */
function lastScale(pieces: readonly Piece[], next: number): { scale?: Exact } {
  const scales = readScales(pieces, next - 1);
  return scales === null ? {} : { scale: scales.value };
}

const ONLY_NUMBER = 7;

/** Whether a text is one number in digits with its sign and nothing more: "- 1 4/5". */
function isOnlyNumber(pieces: readonly Piece[]): boolean {
  if (pieces.length > ONLY_NUMBER || pieces[1]?.shape !== 'digits') return false;
  return pieces
    .slice(2)
    .every((piece) => piece.shape === 'digits' || /^[/⁄]$/.test(piece.text) || isLetterScale(piece));
}

function isLetterScale(piece: Piece): boolean {
  return piece.shape === 'word' && SCALE_LETTERS.has(piece.text);
}

const isGluedDigits = (piece: Piece | undefined): boolean => piece?.shape === 'digits' && !piece.spaced;

/** Whether a sign or word makes the number after it negative: "-12", "minus 12"; not "plus or minus 3", "75 -300". */
function isMinus(pieces: readonly Piece[], at: number): boolean {
  const [before, first, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (first?.lower === 'negative') return true;
  if (first?.lower === 'minus') return before?.lower !== 'or';
  if (first === undefined || !MINUS_SIGNS.has(first.text)) return false;
  // "- 10" is a list item, but for a text that is nothing else.
  if (at === 0 && isOnlyNumber(pieces)) return true;
  return isGluedDigits(next) && before?.shape !== 'digits' && (first.spaced || before?.text === '(');
}

/**
 * The number that starts at a piece, with its sign and scale: "minus 12", "1.6 million", "two and a half million".
 * `money`: a currency sign stands before it, so that "m" means million. Null when there is none.
 */
export function readAtom(pieces: readonly Piece[], at: number, money = false): Atom | null {
  const first = pieces[at];
  const minus = isMinus(pieces, at);
  const inner = readUnsigned(pieces, minus ? at + 1 : at, money);
  const last = inner === null ? undefined : pieces[inner.next - 1];
  if (first === undefined || inner === null || last === undefined) return null;
  return { ...inner, at, start: first.start, end: last.end, value: minus ? times(inner.value, '-1') : inner.value };
}
