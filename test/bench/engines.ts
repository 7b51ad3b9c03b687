import { DatabaseSync } from 'node:sqlite';
import { create, insertMultiple, search } from '@orama/orama';
import { Charset, Index } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { findTerms } from '#text';
import type { Text } from './corpus.ts';

/** A search engine over some texts: the ids of the best ten for a question. */
export type Search = (question: string) => readonly string[] | Promise<readonly string[]>;

const BEST = 10;

const termsOf = (question: string): string[] => [...new Set(findTerms(question))];

/** MiniSearch as tuned for this project: stems, no function words, titles for less, the coordination factor undone. */
export function miniSearch(texts: readonly Text[]): Search {
  const index = new MiniSearch<Text>({
    fields: ['text', 'title'],
    tokenize: findTerms,
    processTerm: (term) => term,
    searchOptions: { combineWith: 'OR', boost: { text: 1, title: 0.3 }, tokenize: (query) => query.split(' ') },
  });
  index.addAll(texts);
  return (question) =>
    index
      .search(termsOf(question).join(' '))
      .map(({ id, score, queryTerms }) => ({ id: String(id), score: score / Math.max(1, queryTerms.length) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, BEST)
      .map(({ id }) => id);
}

export function miniSearchPlain(texts: readonly Text[]): Search {
  const index = new MiniSearch<Text>({ fields: ['text', 'title'] });
  index.addAll(texts);
  return (question) =>
    index
      .search(question)
      .slice(0, BEST)
      .map(({ id }) => String(id));
}

export function flexSearch(texts: readonly Text[]): Search {
  const index = new Index({ tokenize: 'strict', resolution: 9, encoder: Charset.Normalize });
  texts.forEach(({ title, text }, i) => index.add(i, termsOf(`${text} ${title}`).join(' ')));
  return (question) =>
    index
      .search(termsOf(question).join(' '), { limit: BEST, suggest: true })
      .flatMap((i) => texts[Number(i)]?.id ?? []);
}

export async function orama(texts: readonly Text[]): Promise<Search> {
  const tokenizer = { language: 'english', normalizationCache: new Map<string, string>(), tokenize: findTerms };
  const index = create({ schema: { key: 'string', title: 'string', text: 'string' }, components: { tokenizer } });
  await insertMultiple(
    index,
    texts.map(({ id, title, text }) => ({ key: id, title, text })),
  );
  return async (question) => {
    const found = await search(index, {
      term: termsOf(question).join(' '),
      properties: ['title', 'text'],
      boost: { title: 0.3 },
      threshold: 1,
      limit: BEST,
    });
    return found.hits.map(({ document }) => document.key);
  };
}

export function lunrSearch(texts: readonly Text[]): Search {
  const index = lunr((builder) => {
    builder.ref('id');
    builder.field('text');
    builder.field('title', { boost: 0.3 });
    for (const text of texts) builder.add(text);
  });
  return (question) =>
    index
      .query((query) => {
        for (const token of lunr.tokenizer(question.replace(/[?:]/g, ' '))) query.term(token.toString(), {});
      })
      .slice(0, BEST)
      .map(({ ref }) => ref);
}

export function sqlite(texts: readonly Text[]): Search {
  const database = new DatabaseSync(':memory:');
  database.exec(`CREATE VIRTUAL TABLE t USING fts5(id UNINDEXED, title, text, tokenize = 'porter unicode61')`);
  const insert = database.prepare('INSERT INTO t VALUES (?, ?, ?)');
  database.exec('BEGIN');
  for (const { id, title, text } of texts) insert.run(id, title, text);
  database.exec('COMMIT');
  const ask = database.prepare(`SELECT id FROM t WHERE t MATCH ? ORDER BY bm25(t, 0, 0.3, 1) LIMIT ${BEST}`);
  return (question) => {
    const words = (question.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => findTerms(word).length > 0);
    if (words.length === 0) return [];
    return ask.all(words.map((word) => `"${word}"`).join(' OR ')).map(({ id }) => String(id));
  };
}
