import { everyMatch } from './every-match.ts';
import { endsInside } from './sentence-joins.ts';
import { carelessOpeners, nounsAwaited } from './sentence-lexicon.ts';
import type { Span } from './types.ts';

const CLOSER = `["'”’»)\\]*_~\`]`;
const FOOTNOTE = String.raw`\[\^?[\w ]{1,20}\]`;
const LINK_TAIL = String.raw`\]\([^()\s]{0,300}\)`;
const SUPERSCRIPT = '[¹²³⁴⁵⁶⁷⁸⁹⁰]';

/**
 * Ends that the segmenter does not see: each match reaches to where the next sentence would start. Each begins with its sign and looks
 * back from there, since letters stand everywhere and signs seldom.
 */
const UNSEEN_ENDS: readonly RegExp[] = [
  // a footnote mark, the tail of a link or emphasis between the stop and the space
  new RegExp(String.raw`[.!?…](?:${LINK_TAIL}|${FOOTNOTE}|${SUPERSCRIPT}|${CLOSER})+\s+(?=\S)`, 'gu'),
  // a sentence that opens with a number: "… left the city. 40 people stayed"
  /\.(?<=(?:\p{Ll}{2}|\d{3}|[%)])\.)\s+(?=[$€£]?\d)/gu,
  /…\s+(?=\p{Lu})/gu,
  // a dash that signs, a bracketed omission, a smiley or a detached bracket
  /[.!?]["'”’]?\s+(?=(?:--?|[–—]|\[(?:…|\.\.\.)\])\s*\p{Lu})/gu,
  /[.!?]\s[)\]]\s+/gu,
  /\s[:;]-?[)(DP]\s+(?=\p{Lu})/gu,
  // carelessly written text: no capital, but a word or an address that cannot follow an abbreviation
  new RegExp(String.raw`\.(?<=\p{Ll}{4}\.)\s+(?=(?:${carelessOpeners.join('|')})[\s’'])`, 'gu'),
  /\.(?<=\p{Ll}{2}\.)\s+(?=https?:\/\/|www\.)/gu,
  // several signs at once, and no space: "okay...I went"
  /(?:\.(?<=\p{Ll}{2}\.)\.{2,}|[?!](?<=\p{Ll}{2}.)[?!]+)(?=\p{Lu}\p{Ll}|I\s)/gu,
];

/** Text that begins in lower case or writes "i" of its author keeps no capitals for its sentences. */
const WITHOUT_CAPITALS = /^\p{Ll}|(?<=^|\s)i(?=\s|['’](?:m|ve|ll|d)\s)/u;
const END_WITHOUT_CAPITAL = /\.(?<=\p{Ll}{4}\.)\s+(?=\p{Ll})/gu;

const BULLET = /(?<=\s)[•⁃‣▪●](?=\s*[\p{L}\p{N}])/gu;
const LIST_MARKER = /(?<=^|\s)(?:(\d{1,2})|([a-z]))(\.\)|\.|\))\s+(?=\p{Lu})/gu;
const WORD_BEFORE = /([\p{L}\p{N}’'-]{1,30})\s*$/u;
/** White space but for the single blanks between words. */
const WIDE_GAP = /\s{2,}|[^\S ]/g;
const LINE_BREAK = /\r\n|[\r\n\u2028\u2029\u0085]/g;

let segmenter: Intl.Segmenter | undefined;

/**
 * The sentences of one paragraph in order, without surrounding white space; together they cover every other character.
 * A hard-wrapped line goes on, an empty line ends a sentence. Built on the sentence boundaries of Unicode (UAX 29, as
 * `Intl.Segmenter` gives them), corrected by tables of abbreviations, list numbers and quotation.
 */
export function splitSentences(text: string): Span[] {
  const { flat, breaks } = unwrapLines(text);
  const certain = new Set([...breaks, ...starts(flat, BULLET), ...listStarts(flat)]);
  const unseen = WITHOUT_CAPITALS.test(flat) ? [...UNSEEN_ENDS, END_WITHOUT_CAPITAL] : UNSEEN_ENDS;
  const possible = new Set([...segmentStarts(flat), ...unseen.flatMap((end) => ends(flat, end))]);
  const spans: Span[] = [];
  let start = 0;
  for (const at of [...certain, ...possible, flat.length].sort((a, b) => a - b)) {
    if (at <= start || (at < flat.length && !certain.has(at) && endsInside(flat, start, at))) continue;
    const span = trim(flat, start, at);
    if (span.end > span.start) spans.push(span);
    start = at;
  }
  return spans;
}

/** Line breaks inside a paragraph become spaces, one for one, so that offsets stay; `breaks` follow empty lines. */
function unwrapLines(text: string): { flat: string; breaks: number[] } {
  const breaks: number[] = [];
  const flat = text.replace(WIDE_GAP, (gap: string, at: number) => {
    if ((gap.match(LINE_BREAK)?.length ?? 0) > 1) breaks.push(at + gap.length);
    return ' '.repeat(gap.length);
  });
  return { flat, breaks };
}

/** Unicode's sentence starts, but only after white space: "Yahoo!’s" and "/?q=" go on. */
function segmentStarts(flat: string): number[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  return Array.from(segmenter.segment(flat), (segment) => segment.index).filter((at) => flat[at - 1] === ' ');
}

function starts(flat: string, pattern: RegExp): number[] {
  return everyMatch(flat, pattern).map(({ index }) => index);
}

function ends(flat: string, pattern: RegExp): number[] {
  return everyMatch(flat, pattern).map((match) => match.index + match[0].length);
}

/** Where the items of an inline list start: "1) … 2) …". It must open the text and count up in one style. */
function listStarts(flat: string): number[] {
  const found: number[] = [];
  let style = '';
  let last = 0;
  for (const match of everyMatch(flat, LIST_MARKER)) {
    const [, digits, letter = '', closing = ''] = match;
    const value = digits === undefined ? letter.charCodeAt(0) - 96 : Number(digits);
    const itsStyle = (digits === undefined ? 'a' : '1') + closing;
    if (found.length === 0) {
      if (match.index > 0 && flat.slice(0, match.index).trim() !== '') return [];
      style = itsStyle;
    } else if (itsStyle !== style || value !== last + 1 || awaitsNumber(flat, match.index)) continue;
    found.push(match.index);
    last = value;
  }
  return found.length > 1 ? found : [];
}

function awaitsNumber(flat: string, at: number): boolean {
  const word = WORD_BEFORE.exec(flat.slice(Math.max(0, at - 40), at))?.[1] ?? '';
  return nounsAwaited.has(word.toLowerCase());
}

function trim(flat: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && flat[start] === ' ') start += 1;
  while (end > start && flat[end - 1] === ' ') end -= 1;
  return { start, end };
}
