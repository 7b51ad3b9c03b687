import { term as toTerm } from '#text';
import type { Article } from '#library';
import { buildIndex } from './build.ts';
import { inCompany } from './company.ts';
import { packIndex, unpackIndex } from './pack.ts';
import { rank } from './rank.ts';
import { bestPassages, emptySums } from './score.ts';
import { createSpeller } from './spelling.ts';
import { atOnce, inTurns } from './steps.ts';
import type { Steps } from './steps.ts';
import { frequency } from './term-index.ts';
import type { TermIndex } from './term-index.ts';
import type { Engine, Passage, SearchRequest, WeightedTerm } from './types.ts';

/** Passages that get a second look. */
const CANDIDATES = 50;

/** Articles whose passages are listed in one step. */
const ARTICLES_A_STEP = 10_000;

function* passagesOf(articles: readonly Article[]): Steps<Passage[]> {
  const passages: Passage[] = [];
  for (const [at, article] of articles.entries()) {
    for (const paragraph of article.paragraphs) passages.push({ article, paragraph });
    if (at % ARTICLES_A_STEP === ARTICLES_A_STEP - 1) yield;
  }
  return passages;
}

/** Each term with those that may stand for it, as they count in the first look. */
const flat = ({ terms }: SearchRequest): WeightedTerm[] =>
  terms.flatMap(({ term, weight, also = [] }) => [
    { term, weight },
    ...also.map((other) => ({ term: other.term, weight: weight * other.weight })),
  ]);

function engineOver(index: TermIndex, passages: readonly Passage[]): Engine {
  const sums = emptySums(index);
  return {
    size: index.size,
    search: (request) => {
      if (request.limit <= 0) return [];
      const candidates = bestPassages(index, flat(request), Math.max(request.limit, CANDIDATES), sums);
      return inCompany(rank(index, request, candidates), passages)
        .slice(0, request.limit)
        .flatMap(({ passage: at, score }) => {
          const passage = passages[at];
          return passage ? [{ passage, score }] : [];
        });
    },
    documentFrequency: (term) => frequency(index, term),
    spellings: createSpeller(index, toTerm),
  };
}

/** Where an index can be kept from run to run: parts under a key. */
export interface SavedIndex {
  /** Names the texts and the code; another key is another index. */
  readonly key: string;
  recall(key: string): Promise<readonly Uint8Array[] | null>;
  keep(key: string, parts: readonly Uint8Array[]): Promise<unknown>;
}

export interface IndexOptions {
  /** Told now and then how many passages are in. */
  readonly onProgress?: (passages: number) => void;
  readonly saved?: SavedIndex;
}

/** Fewer passages are indexed faster than a file is read. */
const WORTH_SAVING = 2000;

/** Indexes the articles at once; for the few articles of one scope. */
export function indexNow(articles: readonly Article[]): Engine {
  const passages = atOnce(passagesOf(articles));
  return engineOver(atOnce(buildIndex(passages)), passages);
}

async function recallIndex(saved: SavedIndex | undefined, size: number): Promise<TermIndex | null> {
  const parts = saved && size >= WORTH_SAVING ? await saved.recall(saved.key) : null;
  return parts && inTurns(unpackIndex(parts, size));
}

/**
 * The same in short steps that leave the event loop free; an index that was saved under the same key is taken as it is, and a
 * new one is saved.
 */
export async function indexArticles(articles: readonly Article[], options: IndexOptions = {}): Promise<Engine> {
  const passages = await inTurns(passagesOf(articles));
  const { saved, onProgress } = options;
  const known = await recallIndex(saved, passages.length);
  if (known) return engineOver(known, passages);
  const index = await inTurns(buildIndex(passages, onProgress));
  if (saved && passages.length >= WORTH_SAVING) await saved.keep(saved.key, await inTurns(packIndex(index)));
  return engineOver(index, passages);
}
