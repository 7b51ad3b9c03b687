import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS, MINOR_UNITS } from './currency-lexicon.ts';
import { toNumber } from './exact.ts';
import { isFunctionWord } from './function-words.ts';
import type { Atom } from './quantity-atoms.ts';
import { isJoint, skipJoint, wordAt } from './quantity-pieces.ts';
import type { Piece } from './quantity-pieces.ts';
import type { QuantityKind } from './types.ts';
import { CASED_UNITS, DIGITS_ONLY_UNITS, PER_ADVERBS, PER_NOUNS, UNITS } from './unit-lexicon.ts';
import type { Unit } from './unit-lexicon.ts';

/** A unit or currency read after (or before) a number; `next` is the place after it. */
export interface UnitReading {
  readonly kind: QuantityKind;
  readonly unit: string;
  readonly next: number;
}

const LONGEST_SIGN = 5;
const LONGEST_UNIT = 6;

/** The pieces from a place on, glued together, if no space stands between them. */
function glued(pieces: readonly Piece[], at: number, count: number): string | null {
  let text = '';
  for (let index = at; index < at + count; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.shape === 'barrier' || (index > at && piece.spaced)) return null;
    text += piece.text;
  }
  return text;
}

/** The currency written before an amount: "$", "US$", "Rs.", "EUR"; null when there is none. */
export function readCurrencySign(pieces: readonly Piece[], at: number): UnitReading | null {
  const first = pieces[at];
  if (first === undefined || first.shape === 'digits' || first.shape === 'barrier') return null;
  if (first.shape === 'word' && first.text.length > 3) return null;
  return readSign(pieces, at, first) ?? readCode(pieces, at, first);
}

/** The longest known sign whose pieces are glued together; letters alone need a capital ("Rs", not "rs"). */
function readSign(pieces: readonly Piece[], at: number, first: Piece): UnitReading | null {
  for (let count = LONGEST_SIGN; count > 0; count -= 1) {
    const sign = glued(pieces, at, count);
    const code = sign === null ? undefined : CURRENCY_SIGNS.get(sign.toLowerCase());
    if (code === undefined || (count === 1 && first.shape === 'word' && first.text === first.lower)) continue;
    return { kind: 'currency', unit: code, next: at + count };
  }
  return null;
}

/** "EUR", "US $", and the rand's "R", which only stands glued to its digits. */
function readCode(pieces: readonly Piece[], at: number, first: Piece): UnitReading | null {
  const next = pieces[at + 1];
  if (first.text === 'R' && next?.shape === 'digits' && !next.spaced)
    return { kind: 'currency', unit: 'ZAR', next: at + 1 };
  if (first.text === 'US' && next?.text === '$') return { kind: 'currency', unit: 'USD', next: at + 2 };
  return CURRENCY_CODES.has(first.text) ? { kind: 'currency', unit: first.text, next: at + 1 } : null;
}

/** "km2" and "km^2" as typed for km². */
const POWERS: ReadonlyMap<string, string> = new Map([
  ['2', '²'],
  ['3', '³'],
  ['^', ''],
]);

/** Up to six pieces as lower-case keys, hyphens and runs of space as one space; the dot of "sq. ft" and "m.p.h." ends none. */
function unitKeys(pieces: readonly Piece[], at: number): string[] {
  const keys: string[] = [];
  let key = '';
  for (let index = at; index < at + LONGEST_UNIT; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.shape === 'barrier') break;
    if (piece.shape === 'digits' || piece.text === '^') {
      const power = POWERS.get(piece.text);
      if (power === undefined || piece.spaced || index === at) break;
      key += power;
      keys.push(key);
      continue;
    }
    if (piece.text === '.' && !piece.spaced && index > at) {
      keys.push('');
      continue;
    }
    const gap = index > at && piece.spaced && !key.endsWith(' ') ? ' ' : '';
    key += gap + (isJoint(pieces, index) ? ' ' : piece.lower);
    keys.push(key);
  }
  return keys;
}

/** Letters glued to digits that read as a unit only in that case: "30C", "60W", "50p". */
function readCasedUnit(pieces: readonly Piece[], at: number, atom: Atom): Unit | null {
  const piece = pieces[at];
  if (piece?.shape !== 'word' || atom.form !== 'digits' || atom.scale !== undefined) return null;
  if (!piece.spaced && piece.text === 'p') return { kind: 'currency', unit: 'penny' };
  if (piece.spaced && !/^[mgWVL]$/.test(piece.text)) return null;
  // "the 13F filing" names a form; nothing but a temperature of weather follows a determiner.
  if (/^[CF]$/.test(piece.text) && /^(?:the|a|form)$/.test(wordAt(pieces, atom.at - 1))) {
    return /^(?:heat\w*|day|days|high|low|weather|oven|water|temperatures?)$/.test(wordAt(pieces, at + 1))
      ? (CASED_UNITS.get(piece.text) ?? null)
      : null;
  }
  return CASED_UNITS.get(piece.text) ?? null;
}

/** "pounds" and "won" are money only beside large numbers; a plain "12 pounds" is a weight. */
function readDoubtfulMoney(pieces: readonly Piece[], at: number, atom: Atom): Unit | null {
  const word = wordAt(pieces, at);
  const large = atom.scale !== undefined || toNumber(atom.value) >= 10_000;
  if (word === 'pounds' || word === 'pound') {
    return large ? { kind: 'currency', unit: 'GBP' } : { kind: 'measure', unit: 'lb' };
  }
  const verb = /^(?:the|an?|its|his|her|their|by|every|both|all)$/.test(wordAt(pieces, at + 1));
  return word === 'won' && large && !verb ? { kind: 'currency', unit: 'KRW' } : null;
}

/** "12 stone" is a weight where no noun follows: "12 stone steps" are of stone. */
function isWeight(pieces: readonly Piece[], at: number): boolean {
  const word = wordAt(pieces, at);
  return word === '' || isFunctionWord(word);
}

/** A unit word that the number's form allows: abbreviations need digits; "second" without a hyphen may be an ordinal. */
function allowed(key: string, atom: Atom, hyphen: boolean): boolean {
  if (DIGITS_ONLY_UNITS.has(key)) return atom.form === 'digits';
  return key !== 'second' || hyphen || atom.value === '1';
}

/** The longest unit or currency name that starts at a place. */
function readUnitName(pieces: readonly Piece[], at: number, atom: Atom, hyphen: boolean): UnitReading | null {
  const keys = unitKeys(pieces, at);
  for (let count = keys.length; count > 0; count -= 1) {
    const key = keys[count - 1] ?? '';
    const unit = UNITS.get(key);
    if (unit?.unit === 'stone' && !isWeight(pieces, at + count)) continue;
    if (unit !== undefined && allowed(key, atom, hyphen)) return { ...unit, next: at + count };
    const money = CURRENCY_NAMES.get(key);
    if (money !== undefined) return { kind: 'currency', unit: money, next: at + count };
  }
  return null;
}

/** A code or sign after the amount: "500 USD", "10k$", "50 €"; not when it belongs to the next number. */
function readTrailingSign(pieces: readonly Piece[], at: number): UnitReading | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  const letters = piece.shape === 'word' && piece.text !== piece.lower ? CURRENCY_SIGNS.get(piece.lower) : undefined;
  const code = CURRENCY_CODES.has(piece.text) ? piece.text : letters;
  if (code !== undefined) return { kind: 'currency', unit: code, next: at + 1 };
  const sign = piece.shape === 'sign' ? CURRENCY_SIGNS.get(piece.text) : undefined;
  const next = pieces[at + 1];
  const minor = next?.shape === 'digits' && MINOR_UNITS.has(CURRENCY_NAMES.get(wordAt(pieces, at + 2)) ?? '');
  const forNext = next?.shape === 'digits' && !minor && (piece.spaced || !next.spaced);
  return sign === undefined || forNext ? null : { kind: 'currency', unit: sign, next: at + 1 };
}

/** The unit or currency after a number: "per cent", "-yard", "square miles", "euros", "€"; null when there is none. */
export function readUnit(pieces: readonly Piece[], atom: Atom): UnitReading | null {
  const hyphen = isJoint(pieces, atom.next);
  const at = skipJoint(pieces, atom.next);
  const named = readUnitName(pieces, at, atom, hyphen);
  if (named !== null) return named;
  const cased = readCasedUnit(pieces, at, atom) ?? readDoubtfulMoney(pieces, at, atom);
  if (cased !== null) return { ...cased, next: at + 1 };
  return hyphen ? null : readTrailingSign(pieces, at);
}

const NOT_PER = /^(?:earlier|later|ago|before|after|old)$/;

/** The unit named from a place on, in up to four pieces: "hour", "square mile", "km²". */
function namedUnit(pieces: readonly Piece[], at: number): { unit: string; next: number; isTime: boolean } | null {
  const keys = unitKeys(pieces, at);
  for (let count = keys.length; count > 0; count -= 1) {
    const named = UNITS.get(keys[count - 1] ?? '');
    if (named?.kind !== 'duration' && named?.kind !== 'measure') continue;
    return { unit: named.unit, next: at + count, isTime: named.kind === 'duration' };
  }
  return null;
}

/** The unit divided by: "a year", "per person", "/hour", "daily"; null when there is none. */
export function readPer(pieces: readonly Piece[], at: number): { per: string; next: number } | null {
  const adverb = PER_ADVERBS.get(wordAt(pieces, at));
  if (adverb !== undefined) return { per: adverb, next: at + 1 };
  const lead = pieces[at]?.lower ?? '';
  const word = wordAt(pieces, at + 1);
  const named = namedUnit(pieces, at + 1);
  const plain = word === '' || word === 'cent' ? null : { per: word, next: at + 2 };
  const unit = named === null ? null : { per: named.unit, next: named.next };
  if (lead === 'per') return unit ?? plain;
  if (lead === '/') return unit;
  if (!/^(?:an?|each|every)$/.test(lead) || NOT_PER.test(wordAt(pieces, at + 2))) return null;
  return named?.isTime === true || word === 'square' ? unit : PER_NOUNS.has(word) ? plain : null;
}
