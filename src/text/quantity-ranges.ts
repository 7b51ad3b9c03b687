import { compareExact, times, toNumber } from './exact.ts';
import { readAmount } from './quantity-amounts.ts';
import { spanOf } from './quantity-drafts.ts';
import type { Draft } from './quantity-drafts.ts';
import { isJoint, wordAt } from './quantity-pieces.ts';
import type { Piece } from './quantity-pieces.ts';
import type { Exact } from './types.ts';

/** After these "40 to 50" is a change from or to, by and to, not a range. */
const MOVES =
  /^(?:rose|risen|rise|rises|rising|fell|fall|falls|fallen|falling|climbed|gained|slipped|dropped|drop|added|lost|increased|decreased|declined|jumped|plunged|soared|surged|tumbled|slid|dipped|grew|cut|reduced|raised|lowered|down|up|by|from|advanced|shed|won|beat|lost|voted)$/;

/** A hyphen joins digits; "one-two" is no range. */
function isDigitEnd(second: Draft): boolean {
  return !second.value.startsWith('-') && second.rule !== 'number in words';
}

/** The word that joins two ends, and how far it reaches. */
interface Joint {
  readonly how: 'to' | 'and' | 'or' | 'hyphen';
  readonly next: number;
}

function readJoint(pieces: readonly Piece[], at: number): Joint | null {
  const word = wordAt(pieces, at);
  if (word === 'to' || word === 'and' || word === 'or') return { how: word, next: at + 1 };
  if (word === 'through') return { how: 'to', next: at + 1 };
  return isJoint(pieces, at) ? readHyphens(pieces, at) : readLooseDash(pieces, at);
}

/** "40-50", "40-to-50". */
function readHyphens(pieces: readonly Piece[], at: number): Joint {
  const inner = wordAt(pieces, at + 1);
  const long = (inner === 'to' || inner === 'or') && isJoint(pieces, at + 2);
  return long ? { how: inner, next: at + 3 } : { how: 'hyphen', next: at + 1 };
}

/** "40 – 50", "20~100". */
function readLooseDash(pieces: readonly Piece[], at: number): Joint | null {
  const dash = /^[~–—]$/.test(pieces[at]?.text ?? '');
  return dash && pieces[at + 1]?.shape === 'digits' ? { how: 'hyphen', next: at + 1 } : null;
}

function isBare(draft: Draft): boolean {
  return draft.kind === 'count' && draft.unit === undefined;
}

/** The low end in the scale of the high one: the 2.5 of "$2.5-3 billion"; null when it has a size of its own. */
function shareScale(low: Draft, high: Draft): Exact | null {
  if (low.scale !== undefined || high.scale === undefined || high.scale.length < 3) return null;
  const mantissa = times(high.value, `1/${high.scale}`);
  return compareExact(low.value, mantissa) < 0 ? times(low.value, high.scale) : null;
}

/** Both ends in the same unit and scale: "$2.5-3 billion", "40% to 50%", "€40 to 45". Null when they do not fit. */
function alignEnds(low: Draft, high: Draft): { low: Exact; high: Exact } | null {
  const same = low.kind === high.kind && low.unit === high.unit;
  const spreads = isBare(low) || (isBare(high) && (low.kind === 'currency' || low.kind === 'percent'));
  if (!same && !spreads) return null;
  const shared = shareScale(low, high);
  if (shared !== null) return { low: shared, high: high.value };
  return compareExact(low.value, high.value) < 0 ? { low: low.value, high: high.value } : null;
}

/** "five or six": an alternative of neighbours; "20 or 200" is not a range. */
function areNeighbours(low: Exact, high: Exact): boolean {
  const [a, b] = [toNumber(low), toNumber(high)];
  return a > 0 && b <= 2 * a && b - a <= Math.max(1, a);
}

/** "by 5 to 10 per cent": after a move only the unit of the second end tells a range from a move to a level. */
function sharesUnit(first: Draft, second: Draft): boolean {
  return isBare(first) && /^(?:percent|points|measure|duration)$/.test(second.kind);
}

function mayJoin(
  pieces: readonly Piece[],
  [first, second]: readonly [Draft, Draft],
  joint: Joint,
  between: boolean,
): boolean {
  if (joint.how === 'and') return between;
  const before = wordAt(pieces, first.at - 1);
  const moves = MOVES.test(before) || wordAt(pieces, first.at - 2) === 'from';
  if (joint.how === 'to') return !moves || (before === 'by' && sharesUnit(first, second));
  if (joint.how === 'hyphen' && !isDigitEnd(second)) return false;
  if (joint.how === 'hyphen') return first.attributive !== true && !(first.kind === 'count' && before === 'from');
  return true;
}

/**
 * Reads the second end after a first amount and joins them: "40 to 50", "between €40 million and €45 million",
 * "$2.5-3 billion". Null when no range stands here. "From 5 to 10" is two quantities.
 */
function joinRange(pieces: readonly Piece[], at: number, first: Draft, between: boolean): Draft | null {
  const joint = readJoint(pieces, first.next);
  const second = joint === null ? null : readAmount(pieces, joint.next);
  if (joint === null || second === null || !mayJoin(pieces, [first, second], joint, between)) return null;
  const ends = alignEnds(first, second);
  if (ends === null || (joint.how === 'or' && !areNeighbours(ends.low, ends.high))) return null;
  const carrier = second.kind === 'count' && second.unit === undefined && second.scale === undefined ? first : second;
  const kind = second.kind === 'count' ? first.kind : second.kind;
  const unit = second.unit ?? first.unit;
  return {
    ...carrier,
    kind,
    ...(unit === undefined ? {} : { unit }),
    ...spanOf(pieces, at, second.next),
    at,
    next: second.next,
    value: ends.low,
    low: ends.low,
    high: ends.high,
    rule: joint.how === 'hyphen' ? 'range with a hyphen' : 'range',
  };
}

/** An amount or a range of amounts that starts at a piece; null when there is none. */
export function readAmountOrRange(pieces: readonly Piece[], at: number): Draft | null {
  const between = wordAt(pieces, at) === 'between';
  const first = readAmount(pieces, between ? at + 1 : at);
  if (first === null) return null;
  return joinRange(pieces, at, first, between) ?? (between ? null : first);
}
