import { parentPort } from 'node:worker_threads';
import { isSystemError } from './folder.ts';
import type { SourceFile } from './folder.ts';
import { parseJsonLine } from './json-lines.ts';
import type { Parsed } from './parsed.ts';
import { parseFile } from './read-file.ts';
import type { Paragraph } from './types.ts';

/** One line of a JSON-lines file; `number` from 1. */
export interface Line {
  readonly source: string;
  readonly number: number;
  readonly written: string;
}

/** What the thread is asked: to parse something large, then for its paragraphs from one on. */
export type Asked = { readonly file: SourceFile } | { readonly line: Line } | { readonly from: number };

/** What it says first: the article without its paragraphs, and how many there are; `failed` where the file cannot be opened. */
export interface Head {
  readonly parsed: Parsed;
  readonly paragraphs: number;
  readonly failed: boolean;
}

/** Paragraphs in one message: as many as the other side takes in within a few milliseconds. */
const SENT_AT_ONCE = 500;

async function parse(asked: Exclude<Asked, { readonly from: number }>): Promise<Parsed | null> {
  if ('line' in asked) return parseJsonLine(asked.line.source, asked.line.number, asked.line.written);
  try {
    return await parseFile(asked.file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return null;
  }
}

let held: readonly Paragraph[] = [];

async function answer(asked: Asked): Promise<Head | readonly Paragraph[]> {
  if ('from' in asked) return held.slice(asked.from, asked.from + SENT_AT_ONCE);
  const parsed = await parse(asked);
  const { article, findings } = parsed ?? { article: null, findings: [] };
  held = article?.paragraphs ?? [];
  return {
    parsed: { article: article && { ...article, paragraphs: [] }, findings },
    paragraphs: held.length,
    failed: parsed === null,
  };
}

parentPort?.on('message', (asked: Asked) => {
  void answer(asked).then((said) => parentPort?.postMessage(said));
});
