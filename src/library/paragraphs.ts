import type { Paragraph } from './types.ts';

const LINE_END = String.raw`(?:\r\n|\n|\r(?!\n))`;
const LINE_ENDS = new RegExp(LINE_END, 'g');
const EMPTY_LINES = new RegExp(String.raw`${LINE_END}(?:[^\S\r\n]*${LINE_END})+`, 'g');

const noHeadings: readonly string[] = [];

/** The paragraphs of unmarked text: parted by empty lines, or, where a text has none, one a line. */
export function splitParagraphs(text: string): Paragraph[] {
  const body = text.trim();
  const offset = text.length - text.trimStart().length;
  const separator = body.search(EMPTY_LINES) === -1 ? LINE_ENDS : EMPTY_LINES;
  const paragraphs: Paragraph[] = [];
  let start = 0;
  const add = (end: number): void => {
    const piece = body.slice(start, end);
    const written = piece.trim();
    if (written === '') return;
    const at = offset + start + piece.length - piece.trimStart().length;
    paragraphs.push({ n: paragraphs.length + 1, kind: 'text', text: written, start: at, headings: noHeadings });
  };
  for (const gap of body.matchAll(separator)) {
    add(gap.index);
    start = gap.index + gap[0].length;
  }
  add(body.length);
  return paragraphs;
}
