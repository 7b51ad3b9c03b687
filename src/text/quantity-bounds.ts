import { LASTING, LEFT_HEDGES, LONGEST_HEDGE, RIGHT_HEDGES } from './hedge-lexicon.ts';
import type { Draft } from './quantity-drafts.ts';
import { isJoint, wordAt } from './quantity-pieces.ts';
import type { Piece } from './quantity-pieces.ts';
import type { Bound, Span } from './types.ts';

/** A bound and the words that make it; `next` is the place after a hedge on the right. */
interface Hedge {
  readonly bound: Bound;
  readonly span: Span;
  readonly next: number;
}

/** Words that may stand between a hedge and its number and do not change it. */
const TRANSPARENT = new Set(['a', 'an', 'just', 'only', 'further', 'additional', 'reported']);

/** The longest hedge that ends right before a place; `from` is its first piece. */
function hedgeEndingAt(pieces: readonly Piece[], end: number): (Hedge & { from: number }) | null {
  let best: (Hedge & { from: number }) | null = null;
  let key = '';
  for (let from = end - 1; from >= 0 && from >= end - LONGEST_HEDGE; from -= 1) {
    const piece = pieces[from];
    if (piece === undefined || piece.shape === 'barrier' || piece.shape === 'digits') break;
    key = key === '' ? piece.lower : `${piece.lower} ${key}`;
    const bound = LEFT_HEDGES.get(key);
    if (bound !== undefined) {
      best = { bound, span: { start: piece.start, end: pieces[end - 1]?.end ?? piece.end }, next: end, from };
    }
  }
  return best;
}

/** "12 more than 30" and "two points more than 50" compare two numbers: no bound on the second. */
function comparesWithNumber(pieces: readonly Piece[], from: number, previousNext: number): boolean {
  const compares = wordAt(pieces, from + 1) === 'than' || wordAt(pieces, from) === 'as';
  return compares && previousNext === from && pieces[from - 1] !== undefined;
}

/** After these "over" says where: "spread over 12 square miles". */
const PLACED =
  /^(?:spread|scattered|distributed|extended|presided|won|victory|win|wins|lead|leads|triumph|flew|ruled)$/;

/** "5% over two years" is during them; "lasted over two years" is longer. */
function isDuring(pieces: readonly Piece[], draft: Draft, hedge: Hedge & { from: number }): boolean {
  if (wordAt(pieces, hedge.from) !== 'over' || hedge.from + 1 !== hedge.next) return false;
  if (PLACED.test(wordAt(pieces, hedge.from - 1))) return true;
  if (draft.kind !== 'duration') return false;
  const before = pieces[hedge.from - 1];
  return before !== undefined && before.shape !== 'barrier' && !LASTING.has(before.lower) && before.text !== '(';
}

/**
 * The hedge to the left of a quantity: "over", "no more than", "nearly". `previousNext` is the place after the quantity
 * before it. Null when nothing limits it.
 */
export function hedgeLeft(pieces: readonly Piece[], draft: Draft, previousNext: number): Hedge | null {
  let end = draft.at;
  for (let count = 0; count < 2; count += 1) {
    const hedge = hedgeEndingAt(pieces, end);
    if (hedge !== null) {
      if (hedge.from < previousNext || comparesWithNumber(pieces, hedge.from, previousNext)) return null;
      return isDuring(pieces, draft, hedge) ? null : hedge;
    }
    const joined = isJoint(pieces, end - 1);
    if (!joined && !TRANSPARENT.has(wordAt(pieces, end - 1))) return null;
    end -= 1;
  }
  return null;
}

/** The hedge that starts at a place: "-plus", "-odd", "or more", "+". Null when there is none. */
export function hedgeRight(pieces: readonly Piece[], at: number): Hedge | null {
  const start = isJoint(pieces, at) ? at + 1 : at;
  let key = '';
  let best: Hedge | null = null;
  for (let index = start; index < start + 3; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.shape === 'barrier' || piece.shape === 'digits') break;
    key = key === '' ? piece.lower : `${key} ${piece.lower}`;
    const bound = RIGHT_HEDGES.get(key);
    if (bound !== undefined)
      best = { bound, span: { start: pieces[at]?.start ?? piece.start, end: piece.end }, next: index + 1 };
  }
  return best === null || !isRightHedge(pieces, at, best) ? null : best;
}

/** Words that bind as readily to the right ("at least 5"): they limit the left number only where nothing follows. */
const FORWARD = /^(?:at|minimum|maximum|approximately|tops)$/;

/** "+", "plus" and "odd" need the number glued to them; "or more" followed by "than" begins another comparison. */
function isRightHedge(pieces: readonly Piece[], at: number, hedge: Hedge): boolean {
  const first = pieces[at];
  const after = pieces[hedge.next];
  const word = after?.lower ?? '';
  if (word === 'than') return false;
  if (FORWARD.test(first?.lower ?? ''))
    return after === undefined || (after.shape === 'sign' && !/[$€£¥]/.test(after.text));
  if (first?.text === '+') return !first.spaced && after?.shape !== 'digits';
  return first?.lower !== 'plus';
}
