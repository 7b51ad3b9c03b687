import { MINOR_UNITS } from './currency-lexicon.ts';
import { compareExact, magnitude, plus, times, toNumber } from './exact.ts';
import { readAtom } from './quantity-atoms.ts';
import type { Atom } from './quantity-atoms.ts';
import { spanOf } from './quantity-drafts.ts';
import type { Draft } from './quantity-drafts.ts';
import { VULGAR } from './quantity-lexicon.ts';
import { isJoint, skipJoint, wordAt } from './quantity-pieces.ts';
import type { Piece } from './quantity-pieces.ts';
import { hedgeRight } from './quantity-bounds.ts';
import { readPart } from './quantity-shares.ts';
import { readCurrencySign, readPer, readUnit } from './quantity-units.ts';
import type { UnitReading } from './quantity-units.ts';

const METRE_NEIGHBOURS =
  /^(?:away|above|below|deep|tall|high|long|wide|race|sprint|final|finals|freestyle|hurdles|butterfly|backstroke|breaststroke|medley|relay|dash|champion|title|record|x|of|from|underwater|apart)$/;

/** "412m tonnes" are millions, "the 100m final" metres; null when neither is plain. */
function settleLooseM(pieces: readonly Piece[], atom: Atom): Partial<Draft> | null {
  const next = atom.next + 1;
  const after = wordAt(pieces, next);
  const article = wordAt(pieces, atom.at - 1);
  const spaced = pieces[atom.next]?.spaced === true;
  const metre = { kind: 'measure', unit: 'm', next } as const;
  if (spaced || METRE_NEIGHBOURS.test(after) || isJoint(pieces, next)) return metre;
  if (
    /s$|^(?:people|men|women|children|metric|euro|square|cubic)$/.test(after) &&
    !/^(?:is|was|has|his|its|as)$/.test(after)
  ) {
    const value = times(atom.value, '1000000');
    const unit = readUnit(pieces, { ...atom, value, next, scale: '1000000' });
    const counted = { kind: 'count', value, next, scale: '1000000' } as const;
    return unit === null ? counted : { ...counted, ...unit };
  }
  if (article === 'the' || article === 'a' || after === 'is' || after === 'was') return metre;
  return null;
}

function draftOf(pieces: readonly Piece[], atom: Atom, at: number, found: Partial<Draft>): Draft {
  const next = found.next ?? atom.next;
  const span = spanOf(pieces, at, next);
  const scale = found.scale ?? atom.scale;
  return {
    at,
    kind: 'count',
    value: atom.value,
    rule: atom.form === 'digits' ? 'number in digits' : 'number in words',
    ...found,
    ...span,
    next,
    ...(scale === undefined ? {} : { scale }),
  };
}

/** The "c" of "$20 and 43c". */
function gluedCents(pieces: readonly Piece[], at: number): UnitReading | null {
  const piece = pieces[at];
  return piece?.text === 'c' && !piece.spaced ? { kind: 'currency', unit: 'cent', next: at + 1 } : null;
}

/** "15 dollars 50", "20 ringgit and 43": two bare digits that end the clause are hundredths. */
function bareCents(pieces: readonly Piece[], draft: Draft, atom: Atom): UnitReading | null {
  const after = pieces[atom.next];
  const name = pieces[draft.next - 1];
  const named = name?.shape === 'word' && (name.text.length > 3 || name.text !== name.lower);
  const ends = after === undefined || (after.shape === 'sign' && /^[.,;:!?)]$/.test(after.text));
  const opened = /^(?:between|from)$/.test(wordAt(pieces, draft.at - 1));
  const two = /^[1-9]\d$/.test(atom.value) && atom.scale === undefined;
  return named && ends && two && !opened ? { kind: 'currency', unit: 'cent', next: atom.next } : null;
}

/** "$20 and 43 cents" as one amount. */
function withMinor(pieces: readonly Piece[], draft: Draft): Draft {
  if (draft.kind !== 'currency' || draft.scale !== undefined || MINOR_UNITS.has(draft.unit ?? '')) return draft;
  const place = wordAt(pieces, draft.next) === 'and' ? draft.next + 1 : draft.next;
  const atom = readAtom(pieces, place);
  if (atom === null) return draft;
  const unit = gluedCents(pieces, atom.next) ?? readUnit(pieces, atom) ?? bareCents(pieces, draft, atom);
  if (unit === null || !MINOR_UNITS.has(unit.unit) || toNumber(atom.value) >= 100) return draft;
  const value = plus(draft.value, times(atom.value, '1/100'));
  return { ...draft, value, next: unit.next, end: pieces[unit.next - 1]?.end ?? draft.end, rule: 'amount with cents' };
}

/** The currency written once more, after the amount: "$5 million Canadian dollars". */
function repeatedCurrency(pieces: readonly Piece[], atom: Atom): UnitReading | null {
  const unit = readUnit(pieces, atom);
  return unit?.kind === 'currency' && !MINOR_UNITS.has(unit.unit) ? unit : null;
}

/** An amount with its currency before it: "$1.2bn", "-$5", "Rs 12,500 crore". */
function readMoney(pieces: readonly Piece[], at: number): Draft | null {
  const minus = /^[-−]$/.test(pieces[at]?.text ?? '') && pieces[at]?.spaced === true;
  const sign = readCurrencySign(pieces, minus ? at + 1 : at);
  if (sign === null) return null;
  const atom = readAtom(pieces, sign.next, true) ?? readAtom(pieces, skipJoint(pieces, sign.next), true);
  if (atom === null) return null;
  const value = minus ? times(atom.value, '-1') : atom.value;
  const repeated = repeatedCurrency(pieces, atom);
  const unit = sign.unit === 'USD' ? (repeated?.unit ?? sign.unit) : sign.unit;
  const next = repeated?.next ?? atom.next;
  return draftOf(pieces, atom, at, { kind: 'currency', unit, value, next, rule: 'amount of money' });
}

/** "60 or more hours": the hedge stands between number and unit. */
function withInnerHedge(pieces: readonly Piece[], atom: Atom): Partial<Draft> | null {
  const hedge = hedgeRight(pieces, atom.next);
  if (hedge === null || hedge.bound === 'about') return null;
  const unit = readUnit(pieces, { ...atom, next: hedge.next });
  if (unit === null) return null;
  return { kind: unit.kind, unit: unit.unit, next: unit.next, bound: hedge.bound, hedge: hedge.span };
}

/** A part with a unit: "half an hour", "a quarter of a percentage point", "half-mile". */
export function readPartOfUnit(pieces: readonly Piece[], at: number): Draft | null {
  const part = readPart(pieces, at);
  if (part === null) return null;
  let place = part.next;
  if (wordAt(pieces, place) === 'of') place += 1;
  const article = /^an?$/.test(wordAt(pieces, place)) ? 1 : 0;
  place += article;
  const hyphen = place === part.next && isJoint(pieces, place);
  if (article === 0 && !hyphen) return null;
  const atom: Atom = { ...spanOf(pieces, at, part.next), at, next: place, value: part.value, form: 'words' };
  // After its article a unit is one: "three hundredths of a second".
  const unit = readUnit(pieces, article > 0 ? { ...atom, value: '1' } : atom);
  if (unit === null || unit.kind === 'currency') return null;
  const found = { kind: unit.kind, unit: unit.unit, next: unit.next, rule: 'part of a unit' };
  return draftOf(pieces, atom, at, hyphen ? { ...found, attributive: true } : found);
}

/** Whether a number in digits is written as a fraction alone: "1/3", "¾". */
function isWrittenFraction(pieces: readonly Piece[], atom: Atom): boolean {
  const written = pieces.slice(atom.at, atom.next).some((piece) => /[/⁄]/.test(piece.text) || VULGAR.has(piece.text));
  return written && atom.value.includes('/') && compareExact(magnitude(atom.value), '1') < 0;
}

/** "6-foot-4" and "6ft 2" are feet and inches. */
function withInches(pieces: readonly Piece[], draft: Draft): Draft {
  const inches = pieces[draft.next + 1];
  if (draft.unit !== 'ft' || !isJoint(pieces, draft.next) || !/^(?:\d|1[01])$/.test(inches?.text ?? '')) return draft;
  const value = plus(times(draft.value, '12'), inches?.text ?? '0');
  return { ...draft, value, unit: 'in', next: draft.next + 2, end: inches?.end ?? draft.end, rule: 'feet and inches' };
}

/** One number with all that belongs to it: sign, scale, currency or unit. Null when no number starts here. */
export function readAmount(pieces: readonly Piece[], at: number): Draft | null {
  const money = readMoney(pieces, at);
  if (money !== null) return withMinor(pieces, money);
  const atom = readAtom(pieces, at);
  if (atom === null) return null;
  if (atom.looseM === true) {
    const settled = settleLooseM(pieces, atom);
    return settled === null ? null : draftOf(pieces, atom, at, settled);
  }
  const unit = readUnit(pieces, atom);
  if (unit === null) {
    const inner = withInnerHedge(pieces, atom);
    if (inner !== null) return draftOf(pieces, atom, at, inner);
    const fraction = isWrittenFraction(pieces, atom);
    return draftOf(pieces, atom, at, fraction ? { kind: 'fraction', rule: 'fraction in digits' } : {});
  }
  const found: Partial<Draft> = { kind: unit.kind, unit: unit.unit, next: unit.next };
  const draft = draftOf(pieces, atom, at, isJoint(pieces, atom.next) ? { ...found, attributive: true } : found);
  return withInches(pieces, withMinor(pieces, draft));
}

/** Adds "a year" and the like. */
export function withPer(pieces: readonly Piece[], draft: Draft, at: number): Draft {
  if (draft.per !== undefined || draft.kind === 'ordinal') return draft;
  const per = readPer(pieces, at);
  return per === null ? draft : { ...draft, per: per.per };
}
