import { findTerms, findWords, fold, functionWords, splitSentences } from '#text';
import { growing, push } from './growing.ts';
import type { Growing } from './growing.ts';
import { kindsIn } from './kinds.ts';
import { lengthOf, lettersOf } from './spelling.ts';
import { NO_ROW, SENTENCE, TITLE } from './term-index.ts';
import type { Passage } from './types.ts';

/** Where the number of times that a term stands in each field lies in a count: text, title, headings. */
export const FIELDS = [
  { shift: 0, most: 0xffff },
  { shift: 16, most: 0xff },
  { shift: 24, most: 0xff },
] as const;

/** An index in the making: passages go in one after the other. */
export interface Draft {
  size: number;
  readonly rows: Map<string, number>;
  readonly terms: string[];
  readonly words: Map<string, number>;
  readonly letters: Growing;
  readonly lengths: number[];
  /** For each posting, in the order of the passages: its row, and how often the term stands in each field. */
  readonly postings: { readonly rows: Growing; readonly counts: Growing };
  /** Where the postings and the marks of each passage start. */
  readonly starts: Growing;
  readonly marks: Growing;
  readonly marksFrom: Growing;
  /** How many different terms each field of each passage has, and all together. */
  readonly fields: readonly { readonly lengths: Growing; total: number }[];
  /** The rows of titles and headings, which many passages share. */
  readonly shared: Map<string, readonly number[]>;
}

export function emptyDraft(): Draft {
  const draft: Draft = {
    size: 0,
    rows: new Map(),
    terms: [],
    words: new Map(),
    letters: growing(),
    lengths: [],
    postings: { rows: growing(), counts: growing() },
    starts: growing(),
    marks: growing(),
    marksFrom: growing(),
    fields: FIELDS.map(() => ({ lengths: growing(), total: 0 })),
    shared: new Map(),
  };
  for (const word of functionWords()) addWord(draft, word, NO_ROW);
  return draft;
}

function addWord({ words, letters, lengths }: Draft, word: string, row: number): void {
  if (words.has(word)) return;
  words.set(word, row);
  push(letters, lettersOf(word));
  lengths.push(lengthOf(word));
}

const UNMARKED = /^[a-z]+$/;

/** A word as it is held against what somebody typed, who may leave accents out; most have none, which is soon told. */
function spelled(word: string): string {
  const small = word.toLowerCase();
  return UNMARKED.test(small) ? small : fold(small);
}

function rowOf({ rows, terms }: Draft, term: string): number {
  const known = rows.get(term);
  if (known !== undefined) return known;
  rows.set(term, terms.length);
  terms.push(term);
  return terms.length - 1;
}

function sharedRows(draft: Draft, words: string): readonly number[] {
  const known = draft.shared.get(words);
  if (known) return known;
  const rows = findTerms(words).map((term) => rowOf(draft, term));
  draft.shared.set(words, rows);
  return rows;
}

/** The sentences of a paragraph; a row of a table stands for one. */
function sentencesOf({ paragraph: { kind, text } }: Passage): string[] {
  if (kind === 'table') return text.split(/[\r\n]+/).filter((row) => /[\p{L}\p{N}]/u.test(row));
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

/** Marks the words of a paragraph, sentence by sentence, and gives their rows. */
function markWords(draft: Draft, passage: Passage): number[] {
  return sentencesOf(passage).flatMap((sentence) => {
    push(draft.marks, (SENTENCE | kindsIn(sentence)) >>> 0);
    return findWords(sentence).flatMap(({ term, start, end }) => {
      if (term === null) return [];
      const row = rowOf(draft, term);
      addWord(draft, spelled(sentence.slice(start, end)), row);
      push(draft.marks, row);
      return row;
    });
  });
}

/** Counts how often each row stands in each field. */
function countRows(draft: Draft, found: readonly (readonly number[])[]): Map<number, number> {
  const counts = new Map<number, number>();
  draft.fields.forEach((field, i) => {
    const { shift, most } = FIELDS[i] ?? FIELDS[0];
    let different = 0;
    for (const row of found[i] ?? []) {
      const count = counts.get(row) ?? 0;
      const times = (count >>> shift) & most;
      if (times === 0) different += 1;
      if (times < most) counts.set(row, (count + (1 << shift)) >>> 0);
    }
    push(field.lengths, different);
    field.total += different;
  });
  return counts;
}

/** Adds the next passage. */
export function addPassage(draft: Draft, passage: Passage): void {
  const { postings, marks, marksFrom, starts } = draft;
  push(starts, postings.rows.length);
  push(marksFrom, marks.length);
  const title = sharedRows(draft, passage.article.title);
  const headings = sharedRows(draft, passage.paragraph.headings.join('\n'));
  const counts = countRows(draft, [markWords(draft, passage), title, headings]);
  push(marks, TITLE);
  for (const row of [...title, ...headings]) push(marks, row);
  for (const [row, count] of counts) {
    push(postings.rows, row);
    push(postings.counts, count);
  }
  draft.size += 1;
}
