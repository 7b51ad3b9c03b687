import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { leaveOff } from './cut.ts';

export const FAMILY = 'Libre Franklin';
export type Weight = 400 | 600;

/** The font's two weights: their files, and how wide a text runs. */
export interface Typeface {
  /** Paths, for the renderer. */
  readonly files: readonly string[];
  /** A text as the font can show it: one line, with what has no glyph left out. */
  readonly legible: (text: string) => string;
  /** Width of a legible text in pixels; kerning, which only narrows, is left out. */
  readonly widthOf: (text: string, size: number, weight: Weight) => number;
}

const FILES: Readonly<Record<Weight, string>> = {
  400: '@expo-google-fonts/libre-franklin/400Regular/LibreFranklin_400Regular.ttf',
  600: '@expo-google-fonts/libre-franklin/600SemiBold/LibreFranklin_600SemiBold.ttf',
};

/** Reads the font from its package. */
export async function loadTypeface(): Promise<Typeface> {
  const { default: opentype } = await import('opentype.js');
  const require = createRequire(import.meta.url);
  const read = async (weight: Weight) => {
    const path = require.resolve(FILES[weight]);
    const bytes = await readFile(path);
    return { path, font: opentype.parse(Uint8Array.from(bytes).buffer) };
  };
  const [regular, semibold] = [await read(400), await read(600)];
  const fontOf = { 400: regular.font, 600: semibold.font };
  const has = (character: string): boolean =>
    [regular, semibold].every(({ font }) => font.charToGlyphIndex(character) > 0);
  return {
    files: [regular.path, semibold.path],
    legible: (text) => legible(text, has),
    widthOf: (text, size, weight) => {
      const font = fontOf[weight];
      const units = Array.from(text, (character) => font.charToGlyph(character).advanceWidth ?? font.unitsPerEm);
      return (units.reduce((sum, unit) => sum + unit, 0) * size) / font.unitsPerEm;
    },
  };
}

/** What a text is not the same without. */
const WRITTEN = /[\p{L}\p{N}\p{Sc}\p{Sm}]/u;

/** Emoji and invisible characters go without a trace; letters, digits and signs that the font lacks leave "…". */
function legible(text: string, has: (character: string) => boolean): string {
  const oneLine = text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/\p{C}+/gu, '');
  return Array.from(oneLine, (character) => (has(character) ? character : WRITTEN.test(character) ? '\0' : ''))
    .join('')
    .replace(/\0(?:[\0 ]*\0)?/gu, '…')
    .replace(/ +/gu, ' ')
    .trim();
}

/** The room for a line, and how it is set. */
export interface Slot {
  readonly width: number;
  readonly size: number;
  readonly weight: Weight;
}

/** A legible text with "…" where it is cut to its room. */
function cut(text: string, { width, size, weight }: Slot, { widthOf }: Typeface): string {
  if (widthOf(text, size, weight) <= width) return text;
  let room = width - widthOf('…', size, weight);
  let kept = '';
  for (const character of text) {
    room -= widthOf(character, size, weight);
    if (room < 0) break;
    kept += character;
  }
  return leaveOff(kept);
}

/** A text in at most so many lines, broken between words; what is left over is cut. An empty text has no line. */
export function wrap(text: string, most: number, slot: Slot, face: Typeface): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const words = face.legible(text).split(' ');
  for (const [at, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || face.widthOf(longer, slot.size, slot.weight) <= slot.width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) return [...lines, cut([line, ...words.slice(at)].join(' '), slot, face)];
    lines.push(cut(line, slot, face));
    line = word;
  }
  return line === '' ? [] : [...lines, cut(line, slot, face)];
}
