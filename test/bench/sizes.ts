import { mkdtemp, rm, stat, readdir } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLibrarian } from '#librarian';
import type { Librarian, LibrarianOptions } from '#librarian';
import { loadLibrary } from '#library';
import { layOut, toPlain } from '#render';
import { openStore } from '#store';
import { makeCorpus } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import { miniSearch } from './engines.ts';
import { bytesInUse, quality, quantile, timed, timeEach, watched } from './measure.ts';
import type { Blocks } from './measure.ts';
import { measureBeside } from './thread.ts';

/** Questions asked before any is timed. */
const WARM_UP = 400;

async function writeFiles(folder: string, { texts }: Corpus): Promise<void> {
  const file = createWriteStream(join(folder, 'articles.jsonl'));
  for (const { id, title, text } of texts) {
    if (!file.write(`${JSON.stringify({ id, title, text })}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}

interface Opened {
  readonly librarian: Librarian;
  readonly readMs: number;
  readonly ms: number;
  readonly blocks: Blocks;
}

async function open(folder: string, saved: NonNullable<LibrarianOptions['saved']>): Promise<Opened> {
  const { result, ...blocks } = await watched(() =>
    timed(async () => {
      const { ms, result: library } = await timed(() => loadLibrary(folder));
      return { readMs: ms, librarian: await createLibrarian(library, { saved }) };
    }),
  );
  return { ...result.result, ms: result.ms, blocks };
}

/** A row of the table, with the milliseconds that half of the questions take at most. */
export interface RoadRow {
  readonly row: Readonly<Record<string, string>>;
  readonly p50: number;
}

/** Measures the road at one size. */
export async function measureSize(size: number, questions: number): Promise<RoadRow> {
  const corpus = makeCorpus(size, questions + WARM_UP);
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const asked = corpus.pairs.slice(WARM_UP);
  const ids = asked.map(({ id }) => id);
  try {
    await writeFiles(join(folder), corpus);
    const saved = { key: 'bench', ...openStore(join(folder, '.index')) };
    const first = await open(folder, saved);
    const before = bytesInUse();
    const { librarian, ...again } = await open(folder, saved);
    const bytes = bytesInUse() - before;
    const ask = async (question: string): Promise<void> => {
      toPlain(layOut(await librarian.ask(question)));
    };
    const questionsOf = (pairs: Corpus['pairs']): string[] => pairs.map(({ question }) => question);
    const cold = await timeEach(questionsOf(corpus.pairs.slice(0, WARM_UP)), ask);
    const ahead = await timed(() => librarian.readAhead());
    const readBytes = ((bytesInUse() - before - bytes) / size / 1024).toFixed(1);
    const road = await watched(() => timeEach(questionsOf(asked), ask));
    const found = await Promise.all(asked.map(({ question }) => librarian.ask(question, {}, { passages: 10 })));
    const own = quality(
      found.map(({ passages = [] }) => passages.map(({ article }) => article)),
      ids,
    );
    const beside = await measureBeside(join(folder, 'articles.jsonl'), null, questionsOf(corpus.pairs));
    const [p50, p99] = [quantile(road.result, 0.5), quantile(road.result, 0.99)];
    const [kept] = (await readdir(folder)).filter((name) => name === '.index');
    const indexBytes = kept === undefined ? 0 : (await stat(join(folder, kept))).size;
    const row = {
      paragraphs: String(size),
      'from files, s': (first.ms / 1000).toFixed(2),
      'paragraphs/s': String(Math.round(size / (first.ms / 1000))),
      'from saved index, s': `${(again.ms / 1000).toFixed(2)} (reading ${(again.readMs / 1000).toFixed(2)})`,
      'KB a paragraph': (bytes / size / 1024).toFixed(2),
      'index, MB': (indexBytes / 1e6).toFixed(1),
      'question p50, p99 ms': `${p50.toFixed(2)}, ${p99.toFixed(1)}`,
      'read ahead, s, KB a paragraph': `${(ahead.ms / 1000).toFixed(1)}, ${readBytes}`,
      'cold p50 ms': quantile(cold, 0.5).toFixed(2),
      'longest block, clock/own ms (files, saved, asking)': [first.blocks, again.blocks, road]
        .map(({ longest, longestOwn }) => `${longest.toFixed(0)}/${longestOwn.toFixed(0)}`)
        .join(', '),
      'in the thread: ready, s': (beside.readyMs / 1000).toFixed(2),
      'block of Discord, clock/own ms (files, asking)': `${beside.opening}, ${beside.asking}`,
      'R@1, MRR@10': `${(own.first * 100).toFixed(1)}, ${(own.mrr * 100).toFixed(1)}`,
    };
    return { row, p50 };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** How a bare search fares over the same paragraphs and questions. */
export interface Bare {
  readonly p50: number;
  readonly p99: number;
  readonly mrr: number;
}

/** Questions asked of the bare search before any is timed. */
const BARE_WARM_UP = 100;

/** Measures tuned MiniSearch at one size; at a million paragraphs it takes many minutes and gigabytes. */
export async function measureBare(size: number, questions: number): Promise<Bare> {
  const { texts, pairs } = makeCorpus(size, questions + WARM_UP);
  const asked = pairs.slice(WARM_UP);
  const search = miniSearch(texts);
  await timeEach(
    pairs.slice(0, BARE_WARM_UP).map(({ question }) => question),
    search,
  );
  const found: (readonly string[])[] = [];
  const times = await timeEach(
    asked.map(({ question }) => question),
    async (question) => void found.push(await search(question)),
  );
  const ids = asked.map(({ id }) => id);
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), mrr: quality(found, ids).mrr };
}
