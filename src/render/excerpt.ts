import { findWords, partitionPoint } from '#text';
import type { Word } from '#text';

/** Characters of a quote that are read at a glance. */
const LONGEST = 400;
/** … and of the opening that is kept before a cut: it says who is speaking, and of what. */
const LONGEST_OPENING = 120;
/** What " … " and " …" take at both ends and between. */
const SIGNS = 7;
const BREAK = /[,;:—]["”’)]?\s/g;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretches between commas and the like; a long one at its blanks. */
function piecesOf(text: string): Stretch[] {
  const ends = Array.from(text.matchAll(BREAK), (match) => match.index + match[0].length);
  const pieces: Stretch[] = [];
  let start = 0;
  for (const end of [...ends, text.length]) {
    while (end - start > LONGEST_OPENING) {
      const blank = text.lastIndexOf(' ', start + LONGEST_OPENING) + 1;
      const cut = blank > start ? blank : start + LONGEST_OPENING;
      pieces.push({ start, end: cut });
      start = cut;
    }
    if (end > start) pieces.push({ start, end });
    start = end;
  }
  return pieces;
}

/** For each piece the longest stretch from its start that fits. */
function stretchesOf(pieces: readonly Stretch[], room: number): Stretch[] {
  let last = 0;
  return pieces.map(({ start }, i) => {
    last = Math.max(last, i);
    while ((pieces[last + 1]?.end ?? Infinity) - start <= room) last += 1;
    return { start, end: pieces[last]?.end ?? start };
  });
}

/** How many of the words of a question stand in a stretch. */
function wordsIn(words: readonly Word[], { start, end }: Stretch): number {
  const held = new Set<string | null>();
  for (let i = partitionPoint(words, (word) => word.start < start); i < words.length; i += 1) {
    const word = words[i];
    if (!word || word.end > end) break;
    held.add(word.term);
  }
  return held.size;
}

/**
 * The part of a long sentence that answers, verbatim, with "…" where it is cut: its opening clause, and a stretch around the words
 * of the answer that holds most of the question's. Null for a sentence that is read at a glance.
 */
export function excerptOf(text: string, answer: string | null, asked: ReadonlySet<string>): string | null {
  if (text.length <= LONGEST) return null;
  const opening = text.slice(0, LONGEST_OPENING + 1).search(BREAK);
  const head = opening < 0 ? 0 : opening + 1;
  const at = answer === null ? -1 : text.indexOf(answer);
  const to = at + (answer?.length ?? 0);
  const words = findWords(text).filter(({ term }) => term !== null && asked.has(term));
  const around = stretchesOf(piecesOf(text), LONGEST - SIGNS - head).filter(
    ({ start, end }) => at < 0 || (start <= at && end >= to),
  );
  const [first, ...others] = around.map((stretch) => ({ ...stretch, held: wordsIn(words, stretch) }));
  if (!first) return null;
  const { start, end } = others.reduce((best, each) => (each.held > best.held ? each : best), first);
  const before = start <= head + 1 ? text.slice(0, start) : `${text.slice(0, head)} … `;
  return `${before}${text.slice(start, end).trimEnd()}${end < text.length ? ' …' : ''}`;
}
