import { everyMatch } from './every-match.ts';
import type { Span } from './types.ts';

/** A number in digits, a word, a sign, or a stretch that no quantity may enter (a mask or a period). */
export interface Piece extends Span {
  readonly shape: 'digits' | 'word' | 'sign' | 'barrier';
  readonly text: string;
  readonly lower: string;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

const GROUPED = '\\d{1,3}(?:,\\d{3})+(?![\\d])(?:\\.\\d+)?';
const INDIAN = '\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)(?:\\.\\d+)?';
const SPACED = '\\d{1,3}(?:[\\u00a0\\u202f\\u2009]\\d{3})+(?!\\d)|\\d{1,3}(?: \\d{3}){2,}(?!\\d)|\\d{1,3} 000(?!\\d)';
/** Tokenised text sets the signs inside a number apart: "10 , 000", "6 . 2 %". */
const LOOSE =
  '\\d{1,3}(?: , 000)+(?!\\d)|(?<!\\d)0 \\. \\d{1,4}(?!\\d)|\\d{1,4} \\. \\d{1,4}(?= (?:%|per ?cent\\b|[mb]illion\\b|trillion\\b))';
const PLAIN = '\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2}(?![\\p{L}\\d]))?|(?<![\\p{L}\\d)])\\.\\d+';
const WORD = "\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*";
const PIECE = new RegExp(`(${LOOSE}|${GROUPED}|${INDIAN}|${SPACED}|${PLAIN})|(${WORD})|\\S`, 'gu');

function piecesBetween(text: string, from: number, to: number, pieces: Piece[]): void {
  const part = text.slice(from, to);
  for (const match of everyMatch(part, PIECE)) {
    const start = from + match.index;
    const shape = match[1] !== undefined ? 'digits' : match[2] !== undefined ? 'word' : 'sign';
    const spaced = start === 0 || /\s/.test(text.charAt(start - 1));
    pieces.push({ start, end: start + match[0].length, shape, text: match[0], lower: match[0].toLowerCase(), spaced });
  }
}

/** Cuts a text into pieces; each barrier (in order, apart from each other) becomes one piece. */
export function cutPieces(text: string, barriers: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const barrier of barriers) {
    if (barrier.start < at) continue;
    piecesBetween(text, at, barrier.start, pieces);
    pieces.push({
      start: barrier.start,
      end: barrier.end,
      shape: 'barrier',
      text: text.slice(barrier.start, barrier.end),
      lower: '',
      spaced: true,
    });
    at = barrier.end;
  }
  piecesBetween(text, at, text.length, pieces);
  return pieces;
}

/** The word at a place in lower case; empty for anything else. */
export function wordAt(pieces: readonly Piece[], at: number): string {
  const piece = pieces[at];
  return piece?.shape === 'word' ? piece.lower : '';
}

/** Whether the pieces from a place on read as these words, with a space before each but the first. */
export function readsAs(pieces: readonly Piece[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => pieces[at + index]?.lower === word && pieces[at + index]?.shape !== 'barrier');
}

const HYPHENS = new Set(['-', '‑', '–']);

/** Whether a hyphen without spaces around it joins the pieces left and right of a place. */
export function isJoint(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return piece !== undefined && !piece.spaced && HYPHENS.has(piece.text) && pieces[at + 1]?.spaced === false;
}

/** The place after a piece, over one joining hyphen. */
export function skipJoint(pieces: readonly Piece[], at: number): number {
  return isJoint(pieces, at) ? at + 1 : at;
}
