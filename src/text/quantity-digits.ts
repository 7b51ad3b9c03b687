import { plus, readExact, times, toPower } from './exact.ts';
import { VULGAR } from './quantity-lexicon.ts';
import { skipJoint, wordAt } from './quantity-pieces.ts';
import type { Piece } from './quantity-pieces.ts';
import type { Exact } from './types.ts';

/** Longest run of digits that is still read as an amount rather than as a code. */
const MAX_DIGITS = 24;
/** Longest number that is raised to a power. */
const MAX_RAISED = 9;
/** The signs that make a number negative. */
export const MINUS_SIGNS: ReadonlySet<string> = new Set(['-', '−', '–']);

/** A number in digits and the place after it. */
export interface DigitNumber {
  readonly value: Exact;
  readonly next: number;
}

/** Plain digits as an exact number: "1,234.50", "12 000", "1.3e6"; null for what is too long. */
function readDigits(written: string): Exact | null {
  if (written.length > MAX_DIGITS) return null;
  const [mantissa = '', exponent] = written.replace(/[,\s]/g, '').split(/[eE]/);
  const value = readExact(mantissa.startsWith('.') ? `0${mantissa}` : mantissa);
  const factor = exponent === undefined ? '1' : toPower('10', Number(exponent));
  return value === null || factor === null ? value : times(value, factor);
}

const INTEGER = /^\d{1,4}$/;

/** "1/2" from three pieces without spaces; null when the slash means something else. */
function readSlash(pieces: readonly Piece[], at: number): DigitNumber | null {
  const [top, slash, bottom] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (top === undefined || slash === undefined || bottom === undefined) return null;
  if (!INTEGER.test(top.text) || !/[/⁄]/.test(slash.text) || !INTEGER.test(bottom.text)) return null;
  if (slash.spaced || bottom.spaced || Number(top.text) >= Number(bottom.text)) return null;
  const value = readExact(`${top.text}/${bottom.text}`);
  return value === null ? null : { value, next: at + 3 };
}

/** The fractional rest of a mixed number: "½" or " 1/2" after digits. */
function readMixed(pieces: readonly Piece[], at: number): DigitNumber | null {
  const vulgar = VULGAR.get(pieces[at]?.text ?? '');
  if (vulgar !== undefined) return { value: vulgar, next: at + 1 };
  const joint = skipJoint(pieces, at);
  return pieces[joint]?.shape === 'digits' ? readSlash(pieces, joint) : null;
}

/** The exponent of "^6" and "^-1"; `bare`: also of "−5" without its sign of raising, as after "×10". */
function readExponent(pieces: readonly Piece[], at: number, bare: boolean): { power: number; next: number } | null {
  const caret = pieces[at]?.text === '^' && pieces[at].spaced === false;
  const place = caret ? at + 1 : at;
  const sign = pieces[place]?.text ?? '';
  const minus = MINUS_SIGNS.has(sign);
  if (!caret && !(bare && minus)) return null;
  const last = minus || sign === '+' ? place + 1 : place;
  const power = gluedPower(pieces[last]);
  return power === null ? null : { power: minus ? -power : power, next: last + 1 };
}

function gluedPower(piece: Piece | undefined): number | null {
  return piece !== undefined && !piece.spaced && /^\d{1,2}$/.test(piece.text) ? Number(piece.text) : null;
}

/** The factor of scientific notation: "×10−5", "x 10^6". */
function readScientific(pieces: readonly Piece[], at: number): DigitNumber | null {
  if (!/^[×x]$/.test(pieces[at]?.text ?? '') || pieces[at + 1]?.text !== '10') return null;
  const exponent = readExponent(pieces, at + 2, true);
  const value = exponent === null ? null : toPower('10', exponent.power);
  return exponent === null || value === null ? null : { value, next: exponent.next };
}

/** Whole digits with what belongs to them: a spoken point, a power, a part. */
function extend(pieces: readonly Piece[], at: number, written: string, whole: Exact): DigitNumber {
  if (wordAt(pieces, at + 1) === 'point' && pieces[at + 2]?.shape === 'digits') {
    const decimals = readExact(`0.${pieces[at + 2]?.text ?? ''}`);
    if (decimals !== null) return { value: plus(whole, decimals), next: at + 3 };
  }
  const scientific = readScientific(pieces, at + 1);
  if (scientific !== null) return { value: times(whole, scientific.value), next: scientific.next };
  const exponent = written.length <= MAX_RAISED ? readExponent(pieces, at + 1, false) : null;
  const raised = exponent === null ? null : toPower(whole, exponent.power);
  if (exponent !== null && raised !== null) return { value: raised, next: exponent.next };
  const mixed = /^\d+$/.test(written) ? readMixed(pieces, at + 1) : null;
  return mixed === null ? { value: whole, next: at + 1 } : { value: plus(whole, mixed.value), next: mixed.next };
}

/** Whole numbers, decimals, parts and powers in digits, before any scale; null where no digits start. */
export function readDigitNumber(pieces: readonly Piece[], at: number): DigitNumber | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  const vulgar = VULGAR.get(piece.text);
  if (vulgar !== undefined) return { value: vulgar, next: at + 1 };
  if (piece.shape !== 'digits') return null;
  const slash = readSlash(pieces, at);
  if (slash !== null) return slash;
  const whole = readDigits(piece.text);
  return whole === null ? null : extend(pieces, at, piece.text, whole);
}
