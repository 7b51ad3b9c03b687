import type { Piece } from './quantity-pieces.ts';
import type { Bound, Exact, NounPhrase, QuantityKind, Span, Token } from './types.ts';

/** A quantity in the making: pieces `at` up to before `next`. */
export interface Draft extends Span {
  readonly at: number;
  readonly next: number;
  readonly kind: QuantityKind;
  readonly value: Exact;
  readonly low?: Exact;
  readonly high?: Exact;
  readonly unit?: string;
  readonly per?: string;
  readonly bound?: Bound;
  readonly hedge?: Span;
  readonly noun?: NounPhrase;
  readonly whole?: Span;
  readonly rule: string;
  /** Its number has a scale word, so a number before it may share it. */
  readonly scale?: Exact;
  /** A word of another number may not change its reading: hyphenated ("10-day"), so that a noun must follow. */
  readonly attributive?: true;
}

/** What the stages share about one text. */
export interface Reading {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly tokens: readonly Token[];
  /** Start of a token → its index. */
  readonly tokenAt: ReadonlyMap<number, number>;
  /** Start of a piece → its index. */
  readonly pieceAt: ReadonlyMap<number, number>;
  /** Start of a noun phrase → the phrase. */
  readonly phraseAt: ReadonlyMap<number, NounPhrase>;
}

/** The token that a piece begins with. */
export function tokenOf(reading: Reading, piece: number): Token | undefined {
  const start = reading.pieces[piece]?.start;
  const index = start === undefined ? undefined : reading.tokenAt.get(start);
  return index === undefined ? undefined : reading.tokens[index];
}

/** The index of the first token that starts at or after an offset. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the first piece that starts at or after an offset. */
export function firstPieceFrom(pieces: readonly Piece[], offset: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Start and end of the pieces from `at` up to before `next`. */
export function spanOf(pieces: readonly Piece[], at: number, next: number): Span {
  return { start: pieces[at]?.start ?? 0, end: pieces[next - 1]?.end ?? 0 };
}
