import { fold } from '#text';
import { slipCosts } from './slips.ts';
import { frequency, NO_ROW } from './term-index.ts';
import type { TermIndex, WordList } from './term-index.ts';
import type { Spelling } from './types.ts';

interface Candidate extends Spelling {
  readonly rank: number;
}

/** Shorter words have too many neighbours. */
const SHORTEST = 3;
/** … and what is longer is no word. */
const LONGEST = 40;
/** Words whose spellings are remembered. */
const REMEMBERED = 1000;
/** What slips may cost in a word of so many letters, at most. */
const mostFor = (length: number): number => (length < 5 ? 0.9 : length < 7 ? 1.5 : length < 9 ? 1.7 : 2);
/** The least that a slip costs which takes one letter from a word, or gives it one. */
const LEAST_COST = 0.7;
const LENGTHS_APART = 2;
const KEPT = 3;
/** Of two words equally like, the more frequent one is the likelier: what a tenfold frequency is worth. */
const PER_TENFOLD = 0.04;
/** As if a function word stood in so many passages. */
const FUNCTION_WORD = 1000;
/** The least length of either half of two words typed as one, and how like they are taken to be. */
const SHORTEST_HALF = 3;
const HALF = 0.75;

/** The letters of a word, one bit each: words that differ in many cannot be slips of one another. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i += 1) bits |= 1 << (word.charCodeAt(i) % 32);
  return bits >>> 0;
}

/** The length of a word; 0 for a number and for one too short to be told by its letters. */
export function lengthOf(word: string): number {
  return word.length < SHORTEST || /\d/.test(word) ? 0 : Math.min(word.length, 255);
}

function bitsIn(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Two known words typed without the space between them. */
function halves(index: TermIndex, word: string, toTerm: (word: string) => string): Spelling[] {
  const cuts = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_HALF + 1) }, (_, i) => i + SHORTEST_HALF);
  const found = cuts
    .map((cut) => [toTerm(word.slice(0, cut)), toTerm(word.slice(cut))] as const)
    .map((pair) => ({ pair, least: Math.min(...pair.map((half) => frequency(index, half))) }))
    .filter(({ least }) => least > 0)
    .sort((a, b) => b.least - a.least);
  return (found[0]?.pair ?? []).map((term) => ({ term, likeness: HALF }));
}

/** Whether a word can at all be another with slips: by the lengths and letters of both. */
function canBe({ letters, lengths }: WordList, at: number, word: string, own: number, mostLetters: number): boolean {
  const length = lengths[at] ?? 0;
  if (length === 0 || Math.abs(length - word.length) > LENGTHS_APART) return false;
  const theirs = letters[at] ?? 0;
  return bitsIn(theirs & ~own) <= mostLetters && bitsIn(own & ~theirs) <= mostLetters;
}

function candidateAt(index: TermIndex, at: number, likeness: number): Candidate {
  const row = index.words.rows[at] ?? NO_ROW;
  const term = row === NO_ROW ? null : (index.terms[row] ?? null);
  const often = term === null ? FUNCTION_WORD : frequency(index, term);
  return { term, likeness, rank: likeness + PER_TENFOLD * Math.log10(1 + often) };
}

const better = (a: Candidate, b: Candidate): number => b.rank - a.rank || ((a.term ?? '') < (b.term ?? '') ? -1 : 1);

/** Gives the terms that a word may have been meant for, likeliest first, at most three. A number is never taken for another. */
export function createSpeller(
  index: TermIndex,
  toTerm: (word: string) => string,
): (written: string) => readonly Spelling[] {
  const list = index.words;
  const costOf = slipCosts();
  const candidatesFor = (word: string): Candidate[] => {
    const most = mostFor(word.length);
    const mostLetters = Math.floor(most / LEAST_COST);
    const own = lettersOf(word);
    const found = new Map<string | null, Candidate>();
    for (let at = 0; at < list.words.length; at += 1) {
      if (!canBe(list, at, word, own, mostLetters)) continue;
      const cost = costOf(word, list.words[at] ?? '', most);
      if (cost === Infinity) continue;
      const candidate = candidateAt(index, at, 1 - cost / word.length);
      if (candidate.rank > (found.get(candidate.term)?.rank ?? 0)) found.set(candidate.term, candidate);
    }
    return [...found.values()].sort(better);
  };
  const remembered = new Map<string, readonly Spelling[]>();
  const spell = (word: string): readonly Spelling[] => {
    const ranked = candidatesFor(word);
    if (ranked.length === 0) return halves(index, word, toTerm);
    return ranked.slice(0, KEPT).map(({ term, likeness }) => ({ term, likeness }));
  };
  return (written) => {
    const word = fold(written);
    if (lengthOf(word) === 0 || word.length > LONGEST) return [];
    const found = remembered.get(word) ?? spell(word);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(word, found);
    return found;
  };
}
