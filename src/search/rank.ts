import { KIND } from './kinds.ts';
import { frequency, SENTENCE, TITLE } from './term-index.ts';
import type { TermIndex } from './term-index.ts';
import type { SearchRequest, SoughtTerm } from './types.ts';
import type { Scored } from './score.ts';

/** What counts beside the share of the question's information that a passage's best sentence holds (all measured). */
const WEIGHTS = {
  /** The score of the whole passage, as a share of the best one's. */
  passage: 0.4,
  /** Neighbouring words of the question that stand together, in order, as a share of its information. */
  pairs: 0.4,
  /** The kind of thing asked for stands in the sentence. */
  kind: 0.15,
} as const;
/** What is left of the score of a sentence without a word of its own: it tells nothing of what is asked. */
const BARE = 0.7;
/** Credit for a word that stands outside the sentence. */
const ZONES = { before: 0.7, paragraph: 0.5, title: 0.7 } as const;
/** Content words from one word of a pair to the other, at most. */
const PAIR_REACH = 2;
/** From this credit on a substitute makes a pair as the word itself does. */
const PAIR_CREDIT = 0.7;

/** Which of the terms sought a row is, and how much of it. */
interface Place {
  readonly sought: number;
  readonly credit: number;
}

interface Sought {
  /** Each term's share of the information of all. */
  readonly shares: Float64Array;
  readonly places: ReadonlyMap<number, readonly Place[]>;
  /** The bits of the kind of thing asked for. */
  readonly kind: number;
}

interface Sentence {
  /** How much of each term it holds, from 0 to 1. */
  readonly held: Float64Array;
  readonly kinds: number;
  /** Terms that follow the term before them, as they do in the question. */
  readonly pairs: Set<number>;
  /** It holds a word that is not sought. */
  more: boolean;
}

/** Inverse document frequency as in BM25, always positive. */
function information(index: TermIndex, term: string): number {
  const holding = frequency(index, term);
  return Math.log(1 + (index.size - holding + 0.5) / (holding + 0.5));
}

/** A word that the index does not know is as rare as the one that stands for it. */
function informationOf(index: TermIndex, { term, weight, also = [] }: SoughtTerm): number {
  const known = index.rows.has(term) ? term : also.toSorted((a, b) => b.credit - a.credit)[0]?.term;
  return weight * information(index, known ?? term);
}

function seek(index: TermIndex, { terms, holds }: SearchRequest): Sought {
  const shares = Float64Array.from(terms, (term) => informationOf(index, term));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const places = new Map<number, Place[]>();
  terms.forEach(({ term, also = [] }, sought) => {
    for (const { term: each, credit } of [{ term, credit: 1 }, ...also]) {
      const row = index.rows.get(each);
      if (row === undefined) continue;
      const there = places.get(row);
      if (there) there.push({ sought, credit });
      else places.set(row, [{ sought, credit }]);
    }
  });
  return {
    shares: all > 0 ? shares.map((share) => share / all) : shares,
    places,
    kind: holds === undefined ? 0 : KIND[holds],
  };
}

/** The sentences of a passage by what they hold of the terms sought; the last one is title and headings. */
function readMarks({ marks, marksFrom }: TermIndex, { shares, places }: Sought, passage: number): Sentence[] {
  const sentences: Sentence[] = [];
  let sentence: Sentence | undefined;
  let [last, lastAt, at] = [-1, 0, 0];
  const end = marksFrom[passage + 1] ?? 0;
  for (let i = marksFrom[passage] ?? 0; i < end; i += 1) {
    const mark = marks[i] ?? 0;
    at += 1;
    if (mark >= SENTENCE) {
      sentence = { held: new Float64Array(shares.length), kinds: mark & ~TITLE, pairs: new Set(), more: false };
      sentences.push(sentence);
      last = -1;
      continue;
    }
    const there = places.get(mark);
    if (!sentence) continue;
    // Nearly every word is none that is sought.
    if (there === undefined) {
      sentence.more = true;
      continue;
    }
    for (const { sought, credit } of there) {
      sentence.held[sought] = Math.max(sentence.held[sought] ?? 0, credit);
      if (credit < PAIR_CREDIT) continue;
      if (last >= 0 && sought === last + 1 && at - lastAt <= PAIR_REACH) sentence.pairs.add(sought);
      [last, lastAt] = [sought, at];
    }
  }
  return sentences;
}

/** The greatest of each term over some sentences, times a factor. */
function greatest(sentences: readonly Sentence[], terms: number, factor: number): Float64Array {
  const most = new Float64Array(terms);
  for (const { held } of sentences) {
    for (let k = 0; k < terms; k += 1) most[k] = Math.max(most[k] ?? 0, (held[k] ?? 0) * factor);
  }
  return most;
}

/** The score of a passage's best sentence, with what stands around it. */
function bestSentence(sought: Sought, all: readonly Sentence[]): number {
  const { shares, kind } = sought;
  const sentences = all.slice(0, -1);
  const paragraph = greatest(sentences, shares.length, ZONES.paragraph);
  const title = greatest(all.slice(-1), shares.length, ZONES.title);
  let best = 0;
  sentences.forEach(({ held, kinds, pairs, more }, n) => {
    const before = sentences[n - 1]?.held;
    let score = (kinds & kind) === 0 ? 0 : WEIGHTS.kind;
    for (let k = 0; k < shares.length; k += 1) {
      const share = shares[k] ?? 0;
      const around = Math.max((before?.[k] ?? 0) * ZONES.before, paragraph[k] ?? 0, title[k] ?? 0);
      score += share * Math.max(held[k] ?? 0, around);
      if (pairs.has(k)) score += (WEIGHTS.pairs * (share + (shares[k - 1] ?? 0))) / 2;
    }
    best = Math.max(best, more ? score : score * BARE);
  });
  return best;
}

/** A second look at the best passages of an index: their best sentence, word pairs and kinds of thing beside the score. */
export function rank(index: TermIndex, request: SearchRequest, candidates: readonly Scored[]): Scored[] {
  const sought = seek(index, request);
  const top = candidates[0]?.score ?? 1;
  return candidates
    .map(({ passage, score }) => ({
      passage,
      score: (WEIGHTS.passage * score) / top + bestSentence(sought, readMarks(index, sought, passage)),
    }))
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}
