import { addPassage, emptyDraft, FIELDS } from './draft.ts';
import type { Draft } from './draft.ts';
import { gathered, push } from './growing.ts';
import type { Steps } from './steps.ts';
import type { TermIndex } from './term-index.ts';
import type { Passage } from './types.ts';

/** Letters of passages that are indexed in one step: some milliseconds of work. */
const LETTERS_A_STEP = 8_000;
/** What a passage costs beside its letters, in letters. */
const PASSAGE = 50;
/** Postings sorted or weighed in one step. */
const POSTINGS_A_STEP = 30_000;
/** A title says what a whole article is about, so it counts for less than the words of the paragraph (measured): text, title, headings. */
const BOOSTS = [1, 0.3, 0.5];
/** BM25+ (Lv and Zhai 2011), with the constants of MiniSearch. */
const [K, B, D] = [1.2, 0.7, 0.5];

interface Sorted {
  readonly starts: Uint32Array;
  readonly passages: Uint32Array;
  readonly counts: Uint32Array;
}

/** Where the postings of each row will start. */
function* rowStarts({ terms, postings }: Draft): Steps<Uint32Array> {
  const starts = new Uint32Array(terms.length + 1);
  let left = postings.rows.length;
  for (const block of postings.rows.blocks) {
    for (const row of block.subarray(0, left)) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
    left -= block.length;
    yield;
  }
  for (let row = 0; row < terms.length; row += 1) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  return starts;
}

/** The postings in the order of their terms. */
function* sortPostings(draft: Draft): Steps<Sorted> {
  const starts = yield* rowStarts(draft);
  const from = yield* gathered(draft.starts);
  const { rows, counts: given } = draft.postings;
  const next = starts.slice();
  const passages = new Uint32Array(rows.length);
  const counts = new Uint32Array(rows.length);
  let [passage, i] = [0, 0];
  for (const [b, block] of rows.blocks.entries()) {
    for (const [k, row] of block.subarray(0, rows.length - i).entries()) {
      while ((from[passage + 1] ?? Infinity) <= i) passage += 1;
      const at = next[row] ?? 0;
      next[row] = at + 1;
      passages[at] = passage;
      counts[at] = given.blocks[b]?.[k] ?? 0;
      i += 1;
    }
    yield;
  }
  return { starts, passages, counts };
}

interface Field {
  readonly shift: number;
  readonly most: number;
  readonly boost: number;
  readonly mean: number;
  readonly lengths: Uint32Array;
}

function* fieldsOf(draft: Draft): Steps<Field[]> {
  const fields: Field[] = [];
  for (const [i, { lengths, total }] of draft.fields.entries()) {
    const mean = total / Math.max(1, draft.size);
    fields.push({ ...(FIELDS[i] ?? FIELDS[0]), boost: BOOSTS[i] ?? 1, mean, lengths: yield* gathered(lengths) });
  }
  return fields;
}

/** Inverse document frequency of a row in one field. */
function rarityOf({ shift, most }: Field, counts: Uint32Array, size: number): number {
  let holding = 0;
  for (const count of counts) if (((count >>> shift) & most) > 0) holding += 1;
  return Math.log(1 + (size - holding + 0.5) / (holding + 0.5));
}

/** What a field adds for a term of rarity 1 that stands in it so many times. */
function fieldImpact({ shift, most, boost, mean, lengths }: Field, count: number, passage: number): number {
  const times = (count >>> shift) & most;
  if (times === 0) return 0;
  return boost * (D + (times * (K + 1)) / (times + K * (1 - B + (B * (lengths[passage] ?? 0)) / mean)));
}

/** What each posting adds to a score; it is written over the counts, which nobody needs then. */
function* weigh(draft: Draft, { starts, passages, counts }: Sorted): Steps<Float32Array> {
  const impacts = new Float32Array(counts.buffer);
  const fields = yield* fieldsOf(draft);
  let done = 0;
  for (let row = 0; row < draft.terms.length; row += 1) {
    const [from, to] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    const rarities = fields.map((field) => rarityOf(field, counts.subarray(from, to), draft.size));
    for (let i = from; i < to; i += 1) {
      const [count, passage] = [counts[i] ?? 0, passages[i] ?? 0];
      let impact = 0;
      for (const [f, field] of fields.entries()) impact += (rarities[f] ?? 0) * fieldImpact(field, count, passage);
      impacts[i] = impact;
      if (i - done < POSTINGS_A_STEP) continue;
      done = i;
      yield;
    }
  }
  return impacts;
}

/** Closes a draft: sorts the postings by term and reckons what each adds to a score. */
function* finish(draft: Draft): Steps<TermIndex> {
  const sorted = yield* sortPostings(draft);
  const impacts = yield* weigh(draft, sorted);
  push(draft.marksFrom, draft.marks.length);
  return {
    size: draft.size,
    terms: draft.terms,
    rows: draft.rows,
    starts: sorted.starts,
    passages: sorted.passages,
    impacts,
    marksFrom: yield* gathered(draft.marksFrom),
    marks: yield* gathered(draft.marks),
    words: {
      words: [...draft.words.keys()],
      rows: Uint32Array.from(draft.words.values()),
      letters: yield* gathered(draft.letters),
      lengths: Uint8Array.from(draft.lengths),
    },
  };
}

/** Indexes passages in short steps; `onProgress` is told how many are in. */
export function* buildIndex(
  passages: readonly Passage[],
  onProgress: (passages: number) => void = () => undefined,
): Steps<TermIndex> {
  const draft = emptyDraft();
  let letters = 0;
  for (const passage of passages) {
    addPassage(draft, passage);
    letters += PASSAGE + passage.paragraph.text.length;
    if (letters < LETTERS_A_STEP) continue;
    letters = 0;
    onProgress(draft.size);
    yield;
  }
  onProgress(draft.size);
  return yield* finish(draft);
}
