import type { Answer, Citation } from '#outcome';
import { showDay } from './dates.ts';

/** What a piece of an answer is; a surface decides how each looks. */
export type PieceKind = 'answer' | 'refusal' | 'quote' | 'mark' | 'source' | 'note' | 'reading';

export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
}

/** Pieces side by side; lines stand below one another, an empty one is a gap. */
export type Line = readonly Piece[];

const piece = (kind: PieceKind, text: string): Piece => ({ kind, text });

function quoteLine({ n, quote, excerpt = quote }: Citation): Line {
  return [piece('mark', `[${n}] `), piece('quote', `“${excerpt.replace(/\s+/g, ' ')}”`)];
}

function sourceLine({ n, title, publisher, published, paragraph, url }: Citation): Line {
  const parts = [title, publisher, published ? showDay(published) : null, `paragraph ${paragraph}`, url].filter(
    (part) => part !== null,
  );
  return [piece('mark', `[${n}] `), piece('source', parts.join(', '))];
}

const gap = (lines: readonly Line[]): Line[] => (lines.length === 0 ? [] : [[], ...lines]);

/** An answer as lines of pieces: answer, quotes, what to know, sources, other readings. */
export function layOut(answer: Answer): Line[] {
  const head = answer.text
    .split('\n')
    .map((text): Line => [piece(answer.status === 'not_found' ? 'refusal' : 'answer', text)]);
  const notes = answer.notes.map(({ text, cites }): Line => [
    piece('note', `· ${text}`),
    ...(cites.length === 0 ? [] : [piece('mark', ` [${cites.join('] [')}]`)]),
  ]);
  const readAs = answer.read_as === null ? [] : [[piece('reading', `Read as: ${answer.read_as}`)]];
  const readings = [...readAs, ...answer.readings.map((text): Line => [piece('reading', `> ${text}`)])];
  return [
    ...head,
    ...gap(answer.citations.map(quoteLine)),
    ...gap(notes),
    ...gap(answer.citations.map(sourceLine)),
    ...gap(readings),
  ];
}

/** The lines as bare text, for a pipe, a file or a golden transcript. */
export function toPlain(lines: readonly Line[]): string {
  return lines.map((line) => line.map(({ text }) => text).join('')).join('\n');
}

/** SGR codes of ECMA-48: bold, dim, italic and the eight colours that every terminal has. */
const STYLES: Record<PieceKind, string> = {
  answer: '1',
  refusal: '33',
  quote: '3',
  mark: '36',
  source: '2',
  note: '0',
  reading: '35',
};

/** The lines with the colours of a terminal. */
export function toTerminal(lines: readonly Line[]): string {
  const paint = ({ kind, text }: Piece): string => `\u001b[${STYLES[kind]}m${text}\u001b[0m`;
  return lines.map((line) => line.map(paint).join('')).join('\n');
}
