import type { Steps } from './steps.ts';
import type { TermIndex } from './term-index.ts';

/** Letters of a list of words that are read or written in one step. */
const LETTERS_A_STEP = 1 << 17;
const WORDS_A_STEP = 10_000;

type Part = Uint8Array | Uint32Array | Float32Array;

const bytesOf = ({ buffer, byteOffset, byteLength }: Part): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** Words as lines of UTF-8; no word holds a line feed. */
function* packWords(words: readonly string[]): Steps<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const encoder = new TextEncoder();
  for (let at = 0; at < words.length; at += WORDS_A_STEP) {
    pieces.push(
      encoder.encode(
        words
          .slice(at, at + WORDS_A_STEP)
          .map((word) => `${word}\n`)
          .join(''),
      ),
    );
    yield;
  }
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function* unpackWords(bytes: Uint8Array): Steps<string[]> {
  const words: string[] = [];
  const decoder = new TextDecoder();
  let from = 0;
  while (from < bytes.length) {
    const found = bytes.indexOf(10, from + LETTERS_A_STEP);
    const to = found < 0 ? bytes.length - 1 : found;
    for (const word of decoder.decode(bytes.subarray(from, to)).split('\n')) words.push(word);
    from = to + 1;
    yield;
  }
  return words;
}

/** An index as parts, to be kept. */
export function* packIndex(index: TermIndex): Steps<readonly Uint8Array[]> {
  const { starts, passages, impacts, marksFrom, marks, words } = index;
  const arrays: Part[] = [starts, passages, impacts, marksFrom, marks, words.rows, words.letters, words.lengths];
  return [yield* packWords(index.terms), yield* packWords(words.words), ...arrays.map(bytesOf)];
}

/** Numbers out of a part that was read into bytes of its own. */
function numbers(part: Uint8Array | undefined): Uint32Array {
  if (!part || part.byteOffset % 4 !== 0 || part.byteLength % 4 !== 0) return new Uint32Array(0);
  return new Uint32Array(part.buffer, part.byteOffset, part.byteLength / 4);
}

/** Whether the parts belong together; a store has made sure already that they are as they were kept. */
function agrees({ size, terms, starts, passages, impacts, marksFrom, marks, words }: TermIndex): boolean {
  return (
    starts.length === terms.length + 1 &&
    starts.at(-1) === passages.length &&
    impacts.length === passages.length &&
    marksFrom.length === size + 1 &&
    marksFrom.at(-1) === marks.length &&
    [words.rows, words.letters, words.lengths].every(({ length }) => length === words.words.length)
  );
}

/** The index of so many passages out of its parts; null where they are not those of one. */
export function* unpackIndex(parts: readonly Uint8Array[], size: number): Steps<TermIndex | null> {
  const [termBytes, wordBytes, starts, passages, impacts, marksFrom, marks, wordRows, letters, lengths] = parts;
  if (!termBytes || !wordBytes || !lengths) return null;
  const terms = yield* unpackWords(termBytes);
  const words = yield* unpackWords(wordBytes);
  const rows = new Map<string, number>();
  for (const [row, term] of terms.entries()) {
    rows.set(term, row);
    if (row % WORDS_A_STEP === 0) yield;
  }
  const weights = numbers(impacts);
  const index: TermIndex = {
    size,
    terms,
    rows,
    starts: numbers(starts),
    passages: numbers(passages),
    impacts: new Float32Array(weights.buffer, weights.byteOffset, weights.length),
    marksFrom: numbers(marksFrom),
    marks: numbers(marks),
    words: { words, rows: numbers(wordRows), letters: numbers(letters), lengths },
  };
  return agrees(index) ? index : null;
}
