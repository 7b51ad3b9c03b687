import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPassages } from '#evidence';
import { libraryOf, parsePlain } from '#library';
import { readQuestion } from '#question';
import { indexArticles } from '#search';
import { makeCorpus } from './corpus.ts';
import type { Corpus, Text } from './corpus.ts';
import { flexSearch, lunrSearch, miniSearch, miniSearchPlain, orama, sqlite } from './engines.ts';
import type { Search } from './engines.ts';
import { quality, quantile, timed, timeEach } from './measure.ts';

interface Row {
  readonly question: string;
  readonly passages: readonly { readonly id: string }[];
}

function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line): T => JSON.parse(line));
}

/** The natural questions of the evaluation kit over its paragraphs; generated ones where there is no kit. */
function readCorpus(kit: string | undefined, size: number): Corpus {
  if (kit === undefined) return makeCorpus(size, 500);
  const rows = readLines<Row>(join(kit, 'dev/squad11.jsonl'));
  return {
    texts: readLines<Text>(join(kit, 'dev/corpus/squad.jsonl')),
    pairs: rows.map(({ question, passages }) => ({ question, id: passages[0]?.id ?? '' })),
  };
}

async function footnote(texts: readonly Text[]): Promise<Search> {
  const { articles } = libraryOf(
    texts.map(({ id, title, text }) => {
      const { article, findings } = parsePlain(`${id}.txt`, text);
      return { article: article && { ...article, id, title }, findings };
    }),
  );
  const engine = await indexArticles(articles);
  return (question) => [
    ...new Set(findPassages(readQuestion(question), engine, 10).map(({ passage }) => passage.article.id)),
  ];
}

const PEERS: Readonly<Record<string, (texts: readonly Text[]) => Search | Promise<Search>>> = {
  'footnote (reading the question too)': footnote,
  'minisearch 7.2.0, tuned as here': miniSearch,
  'minisearch 7.2.0 as it comes': miniSearchPlain,
  'flexsearch 0.8.212, terms as here': flexSearch,
  'orama 3.1.18, terms as here': orama,
  'lunr 2.3.9 (its stemmer and stop words)': lunrSearch,
  'SQLite FTS5 (porter), function words out': sqlite,
};

/** Measures each engine over the same texts and questions; gives the rows of the table. */
export async function measurePeers(kit: string | undefined, size: number): Promise<Record<string, string>[]> {
  const { texts, pairs } = readCorpus(kit, size);
  const questions = pairs.map(({ question }) => question);
  const rows: Record<string, string>[] = [];
  for (const [engine, open] of Object.entries(PEERS)) {
    const { ms, result: search } = await timed(() => open(texts));
    await timeEach(questions.slice(0, 100), search);
    const times = await timeEach(questions, search);
    const found: (readonly string[])[] = [];
    for (const question of questions) found.push(await search(question));
    const { first, mrr } = quality(
      found,
      pairs.map(({ id }) => id),
    );
    rows.push({
      engine,
      paragraphs: String(texts.length),
      'index, s': (ms / 1000).toFixed(2),
      'p50 ms': quantile(times, 0.5).toFixed(2),
      'p99 ms': quantile(times, 0.99).toFixed(1),
      'R@1': (first * 100).toFixed(1),
      'MRR@10': (mrr * 100).toFixed(1),
    });
  }
  return rows;
}
