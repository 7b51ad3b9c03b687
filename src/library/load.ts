import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { decodeUtf8, readLines } from './decode.ts';
import { isSystemError, listFiles, unreadable } from './folder.ts';
import type { SourceFile } from './folder.ts';
import { parseJsonLine } from './json-lines.ts';
import { LARGE, openLargeReader } from './large.ts';
import type { LargeReader } from './large.ts';
import { finding } from './parsed.ts';
import type { Parsed } from './parsed.ts';
import { notUtf8, parseFile } from './read-file.ts';
import { emptyShelf, shelve, shelving, toLibrary } from './shelf.ts';
import type { Shelf } from './shelf.ts';
import type { Library } from './types.ts';

/** Bytes from which on a line is parsed in a thread of its own; JSON is read far faster than Markdown. */
const LARGE_LINE = 512 * 1024;
/** Bytes of a JSON-lines file between two turns of the event loop: a few milliseconds of work. */
const CHUNK = 128 * 1024;

export interface LoadOptions {
  /** Called now and then with what has been read so far. */
  readonly onProgress?: (done: { readonly articles: number; readonly paragraphs: number }) => void;
}

/**
 * Reads a folder of articles (Markdown, plain text, JSON lines; sub-folders too) or a single file. What cannot be read is
 * left out and reported in `findings`; a path without articles gives an empty library with an error. Files are read in the
 * order of their names, so the same files give the same library anywhere.
 */
export async function loadLibrary(path: string, options: LoadOptions = {}): Promise<Library> {
  const shelf = emptyShelf();
  const { files, findings } = await listFiles(path);
  shelf.findings.push(...findings);
  const report = async (): Promise<void> => {
    options.onProgress?.({ articles: shelf.articles.length, paragraphs: shelf.paragraphs });
    await setImmediate();
  };
  const large = openLargeReader();
  try {
    for (const file of files) {
      await loadOne(shelf, file, large, report);
      await report();
    }
  } finally {
    await large.close();
  }
  if (shelf.articles.length === 0 && !shelf.findings.some(({ level }) => level === 'error')) {
    const message = `There is no article in ${path}; put Markdown (.md), text (.txt) or JSON-lines (.jsonl) files there.`;
    shelf.findings.push(finding('error', path, message));
  }
  return toLibrary(shelf);
}

async function loadOne(shelf: Shelf, file: SourceFile, large: LargeReader, report: () => Promise<void>): Promise<void> {
  try {
    if (file.format === 'json-lines') await loadLines(shelf, file, large, report);
    else await shelveInTurns(shelf, await loadFile(file, large));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    shelf.findings.push(unreadable(file.source));
  }
}

async function loadFile(file: SourceFile, large: LargeReader): Promise<Parsed> {
  const { size } = await stat(file.path);
  if (size < LARGE) return parseFile(file);
  return (await large.file(file)) ?? { article: null, findings: [unreadable(file.source)] };
}

/** Puts an article on the shelf, a long one with turns of the event loop between. */
async function shelveInTurns(shelf: Shelf, parsed: Parsed): Promise<void> {
  const work = shelving(shelf, parsed);
  while (work.next().done !== true) await setImmediate();
}

async function loadLines(
  shelf: Shelf,
  { path, source }: SourceFile,
  large: LargeReader,
  report: () => Promise<void>,
): Promise<void> {
  let number = 0;
  const warned = new Set<string>();
  for await (const lines of readLines(createReadStream(path, { highWaterMark: CHUNK }))) {
    for (const bytes of lines) {
      number += 1;
      const line = decodeUtf8(bytes);
      if (line === null) shelf.findings.push(notUtf8(source, number));
      else if (bytes.length >= LARGE_LINE)
        await shelveInTurns(shelf, onceEach(await large.line({ source, number, written: line }), warned));
      else if (line.trim() !== '') shelve(shelf, onceEach(parseJsonLine(source, number, line), warned));
    }
    await report();
  }
}

/** A million lines with the same needless key are one warning, at the first. */
function onceEach(parsed: Parsed, warned: Set<string>): Parsed {
  if (parsed.findings.length === 0) return parsed;
  const findings = parsed.findings.filter(({ level, message }) => level === 'error' || !warned.has(message));
  for (const { message } of findings) warned.add(message);
  return { ...parsed, findings };
}
