import { term as toTerm } from '#text';
import type { Article } from '#library';
import { buildIndex } from './build.ts';
import { rank } from './rank.ts';
import { bestPassages, emptySums } from './score.ts';
import { createSpeller } from './spelling.ts';
import { atOnce, inTurns } from './steps.ts';
import { frequency } from './term-index.ts';
import type { TermIndex } from './term-index.ts';
import type { Engine, Passage, SearchRequest, WeightedTerm } from './types.ts';

/** Passages that get a second look. */
const CANDIDATES = 50;

const passagesOf = (articles: readonly Article[]): Passage[] =>
  articles.flatMap((article) => article.paragraphs.map((paragraph) => ({ article, paragraph })));

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
      return rank(index, request, candidates)
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

/** Indexes the articles at once; for the few articles of one scope. */
export function indexNow(articles: readonly Article[]): Engine {
  const passages = passagesOf(articles);
  return engineOver(atOnce(buildIndex(passages)), passages);
}

/** The same in short steps that leave the event loop free; `onProgress` is told how many passages are in. */
export async function indexArticles(
  articles: readonly Article[],
  onProgress?: (passages: number) => void,
): Promise<Engine> {
  const passages = passagesOf(articles);
  return engineOver(await inTurns(buildIndex(passages, onProgress)), passages);
}
