import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SourceFile } from './folder.ts';
import type { Asked, Head, Line } from './large-worker.ts';
import type { Parsed } from './parsed.ts';
import type { Paragraph } from './types.ts';

/** Bytes from which on a text is parsed in a thread of its own, so that the event loop does not wait for it. */
export const LARGE = 24 * 1024;

/** A thread that parses large texts, started when it is first needed; one text after the other. */
export interface LargeReader {
  /** Null where the file cannot be opened. */
  readonly file: (file: SourceFile) => Promise<Parsed | null>;
  readonly line: (line: Line) => Promise<Parsed>;
  readonly close: () => Promise<void>;
}

/** The paragraphs come in pieces: one message of all of them would be a long wait. */
async function fetchParagraphs(worker: Worker, count: number): Promise<Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  while (paragraphs.length < count) {
    worker.postMessage({ from: paragraphs.length } satisfies Asked);
    const [piece = []]: (readonly Paragraph[])[] = await once(worker, 'message');
    paragraphs.push(...piece);
  }
  return paragraphs;
}

export function openLargeReader(): LargeReader {
  let worker: Worker | undefined;
  const parse = async (asked: Asked): Promise<Parsed | null> => {
    worker ??= new Worker(new URL('./large-worker.ts', import.meta.url));
    worker.postMessage(asked);
    const [head]: Head[] = await once(worker, 'message');
    if (!head || head.failed) return null;
    const { article, findings } = head.parsed;
    const paragraphs = await fetchParagraphs(worker, head.paragraphs);
    return { article: article && { ...article, paragraphs }, findings };
  };
  return {
    file: (file) => parse({ file }),
    line: async (line) => (await parse({ line })) ?? { article: null, findings: [] },
    close: async () => {
      await worker?.terminate();
    },
  };
}
