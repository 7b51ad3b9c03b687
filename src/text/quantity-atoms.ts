import { plus, readExact, times } from './exact.ts';
import { COLLECTIVES, ORDINALS, SCALE_LETTERS, VULGAR, DENOMINATORS } from './quantity-lexicon.ts';
import { isJoint, skipJoint, wordAt } from './quantity-pieces.ts';
import type { Piece } from './quantity-pieces.ts';
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

/** Longest run of digits that is still read as an amount rather than as a code. */
const MAX_DIGITS = 24;
const MINUS_SIGNS = new Set(['-', '−', '–']);

/** Plain digits as an exact number: "1,234.50", "12 000", "1.3e6"; null for what is too long. */
function readDigits(written: string): Exact | null {
  if (written.length > MAX_DIGITS) return null;
  const [mantissa = '', exponent] = written.replace(/[,\s]/g, '').split(/[eE]/);
  const value = readExact(mantissa.startsWith('.') ? `0${mantissa}` : mantissa);
  if (value === null || exponent === undefined) return value;
  const power = Number(exponent);
  const factor = `1${'0'.repeat(Math.abs(power))}`;
  return times(value, power < 0 ? `1/${factor}` : factor);
}

const INTEGER = /^\d{1,4}$/;

/** "1/2" from three pieces without spaces; null when the slash means something else. */
function readSlash(pieces: readonly Piece[], at: number): { value: Exact; next: number } | null {
  const [top, slash, bottom] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (top === undefined || slash === undefined || bottom === undefined) return null;
  if (!INTEGER.test(top.text) || !/[/⁄]/.test(slash.text) || !INTEGER.test(bottom.text)) return null;
  if (slash.spaced || bottom.spaced || Number(top.text) >= Number(bottom.text)) return null;
  const value = readExact(`${top.text}/${bottom.text}`);
  return value === null ? null : { value, next: at + 3 };
}

/** The fractional rest of a mixed number: "½" or " 1/2" after digits. */
function readMixed(pieces: readonly Piece[], at: number): { value: Exact; next: number } | null {
  const vulgar = VULGAR.get(pieces[at]?.text ?? '');
  if (vulgar !== undefined) return { value: vulgar, next: at + 1 };
  const joint = skipJoint(pieces, at);
  return pieces[joint]?.shape === 'digits' ? readSlash(pieces, joint) : null;
}

/** The factor of scientific notation: "×10−5", "x 10^6". */
function readPower(pieces: readonly Piece[], at: number): { value: Exact; next: number } | null {
  if (!/^[×x]$/.test(pieces[at]?.text ?? '') || pieces[at + 1]?.text !== '10') return null;
  let place = at + 2;
  if (pieces[place]?.text === '^') place += 1;
  const minus = MINUS_SIGNS.has(pieces[place]?.text ?? '');
  const power = pieces[minus ? place + 1 : place];
  if (power === undefined || power.spaced || !/^\d{1,2}$/.test(power.text)) return null;
  const factor = `1${'0'.repeat(Number(power.text))}`;
  return { value: minus ? `1/${factor}` : factor, next: (minus ? place + 1 : place) + 1 };
}

/** Whole numbers and fractions in digits, before any scale. */
function readBase(pieces: readonly Piece[], at: number): { value: Exact; next: number } | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  const vulgar = VULGAR.get(piece.text);
  if (vulgar !== undefined) return { value: vulgar, next: at + 1 };
  if (piece.shape !== 'digits') return null;
  const slash = readSlash(pieces, at);
  if (slash !== null) return slash;
  const whole = readDigits(piece.text);
  if (whole === null) return null;
  if (wordAt(pieces, at + 1) === 'point' && pieces[at + 2]?.shape === 'digits') {
    const decimals = readExact(`0.${pieces[at + 2]?.text ?? ''}`);
    if (decimals !== null) return { value: plus(whole, decimals), next: at + 3 };
  }
  const power = readPower(pieces, at + 1);
  if (power !== null) return { value: times(whole, power.value), next: power.next };
  const mixed = /^\d+$/.test(piece.text) ? readMixed(pieces, at + 1) : null;
  return mixed === null ? { value: whole, next: at + 1 } : { value: plus(whole, mixed.value), next: mixed.next };
}

/** The factor glued to digits as a letter: "12k", "$4B". */
function letterScale(pieces: readonly Piece[], at: number, money: boolean): Exact | null {
  const piece = pieces[at];
  if (piece?.shape !== 'word' || piece.spaced) return null;
  const scale = SCALE_LETTERS.get(piece.text);
  if (scale === undefined) return null;
  const needsMoney = piece.text !== 'k' && piece.text !== 'K' && piece.text !== 'M' && piece.text !== 'B';
  return needsMoney && !money ? null : scale;
}

function readDigitAtom(pieces: readonly Piece[], at: number, money: boolean): Omit<Atom, 'start' | 'end'> | null {
  const base = readBase(pieces, at);
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
  const collective = wordAt(pieces, dozen).startsWith('dozen') ? COLLECTIVES.get(wordAt(pieces, dozen)) : undefined;
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

/** The number under the line: "fifth" after one, "fifths" after more. */
function denominator(name: string, top: Exact): number | undefined {
  if (name === 'second' || name === 'first') return undefined;
  return top === '1' ? (DENOMINATORS.get(name) ?? ORDINALS.get(name)) : pluralDenominator(name);
}

/** A part in words: "half", "a half", "one third", "three quarters", "two-fifths". */
export function readPart(pieces: readonly Piece[], at: number): { value: Exact; next: number } | null {
  const word = wordAt(pieces, at);
  if (word === 'half') return { value: '1/2', next: at + 1 };
  if (word === 'quarter') return { value: '1/4', next: at + 1 };
  const article = word === 'a' || word === 'an';
  const top = article ? { value: '1', next: at + 1 } : readNumerator(pieces, at);
  if (top === null) return null;
  const place = skipJoint(pieces, top.next);
  const bottom = denominator(wordAt(pieces, place), top.value);
  if (bottom === undefined || (article && isJoint(pieces, place + 1))) return null;
  const value = readExact(`${top.value}/${String(bottom)}`);
  return value === null ? null : { value, next: place + 1 };
}

function pluralDenominator(name: string): number | undefined {
  if (!name.endsWith('s')) return undefined;
  const bottom = DENOMINATORS.get(name) ?? ORDINALS.get(name.slice(0, -1));
  return bottom !== undefined && bottom > 2 ? bottom : undefined;
}

function readNumerator(pieces: readonly Piece[], at: number): { value: Exact; next: number } | null {
  const piece = pieces[at];
  if (piece?.shape === 'digits') return INTEGER.test(piece.text) ? { value: piece.text, next: at + 1 } : null;
  const number = readWordNumber(pieces, at);
  return number !== null && /^\d{1,3}$/.test(number.value) && number.value !== '0' ? number : null;
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

/** Whether a sign or word makes the number after it negative: "-12", "minus 12"; not "plus or minus 3", "75 -300". */
function isMinus(pieces: readonly Piece[], at: number): boolean {
  const [before, first, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (first?.lower === 'negative') return true;
  if (first?.lower === 'minus') return before?.lower !== 'or';
  const glued = next?.shape === 'digits' && !next.spaced && before?.shape !== 'digits';
  const apart = first?.spaced === true || before?.text === '(';
  return first !== undefined && MINUS_SIGNS.has(first.text) && apart && glued;
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
