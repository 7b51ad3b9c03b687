import MiniSearch from 'minisearch';
import { findTerms } from '#text';
import type { Article } from '#library';
import type { Engine, Hit, Passage, SearchRequest } from './types.ts';

interface Document {
  readonly id: number;
  readonly text: string;
  readonly title: string;
  readonly headings: string;
}

/** A title says what a whole article is about, so it counts for less than the words of the paragraph (measured: 0.3). */
const BOOST = { text: 1, title: 0.3, headings: 0.5 };
const FUZZY_MIN_LENGTH = 5;
/** From this length on two slips are allowed, else one. */
const LONG = 9;
/** Documents added between two turns of the event loop. */
const CHUNK = 200;

const passagesOf = (articles: readonly Article[]): Passage[] =>
  articles.flatMap((article) => article.paragraphs.map((paragraph) => ({ article, paragraph })));

const documentOf = ({ article, paragraph }: Passage, id: number): Document => ({
  id,
  text: paragraph.text,
  title: article.title,
  headings: paragraph.headings.join(' '),
});

function newIndex(): MiniSearch<Document> {
  return new MiniSearch<Document>({
    fields: ['text', 'title', 'headings'],
    tokenize: findTerms,
    processTerm: (term) => term,
    searchOptions: { combineWith: 'OR', boost: BOOST, tokenize: (query) => query.split(' ') },
  });
}

/** Counts in how many passages each term occurs; MiniSearch knows it but does not tell. */
function countDocuments(passages: readonly Passage[], into: Map<string, number>): void {
  for (const { article, paragraph } of passages) {
    const terms = new Set(findTerms(`${article.title}\n${paragraph.headings.join('\n')}\n${paragraph.text}`));
    for (const term of terms) into.set(term, (into.get(term) ?? 0) + 1);
  }
}

function searchIndex(index: MiniSearch<Document>, passages: readonly Passage[], request: SearchRequest): Hit[] {
  if (request.terms.length === 0) return [];
  const weights = new Map(request.terms.map(({ term, weight }) => [term, weight]));
  const results = index.search([...weights.keys()].join(' '), { boostTerm: (term) => weights.get(term) ?? 1 });
  // MiniSearch multiplies a score by the number of query terms matched; without that factor the ranking is better (measured).
  return results
    .map((result) => ({ id: Number(result.id), score: result.score / Math.max(1, result.queryTerms.length) }))
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .slice(0, request.limit)
    .flatMap(({ id, score }) => {
      const passage = passages[id];
      return passage ? [{ passage, score }] : [];
    });
}

function nearestTerm(
  index: MiniSearch<Document>,
  frequencies: ReadonlyMap<string, number>,
  term: string,
): string | null {
  if (frequencies.has(term) || term.length < FUZZY_MIN_LENGTH || /\d/.test(term)) return null;
  // Another first letter is seldom a slip of the finger: "northern" is not "southern".
  const found = index
    .search(term, { fuzzy: term.length >= LONG ? 2 : 1 })
    .flatMap((result) => result.terms)
    .filter((other) => other[0] === term[0]);
  const ranked = [...new Set(found)].sort(
    (a, b) => (frequencies.get(b) ?? 0) - (frequencies.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  return ranked[0] ?? null;
}

function engineOver(
  index: MiniSearch<Document>,
  passages: readonly Passage[],
  frequencies: ReadonlyMap<string, number>,
): Engine {
  return {
    size: passages.length,
    search: (request) => searchIndex(index, passages, request),
    documentFrequency: (term) => frequencies.get(term) ?? 0,
    correct: (term) => nearestTerm(index, frequencies, term),
  };
}

/** Indexes the articles with MiniSearch (BM25+, in memory) at once; for the few articles of one scope. */
export function indexNow(articles: readonly Article[]): Engine {
  const passages = passagesOf(articles);
  const index = newIndex();
  index.addAll(passages.map(documentOf));
  const frequencies = new Map<string, number>();
  countDocuments(passages, frequencies);
  return engineOver(index, passages, frequencies);
}

/** The same in short steps that leave the event loop free; `onProgress` is told how many passages are in. */
export async function indexArticles(
  articles: readonly Article[],
  onProgress?: (passages: number) => void,
): Promise<Engine> {
  const passages = passagesOf(articles);
  const index = newIndex();
  const frequencies = new Map<string, number>();
  for (let at = 0; at < passages.length; at += CHUNK) {
    const chunk = passages.slice(at, at + CHUNK);
    index.addAll(chunk.map((passage, i) => documentOf(passage, at + i)));
    countDocuments(chunk, frequencies);
    onProgress?.(at + chunk.length);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return engineOver(index, passages, frequencies);
}
