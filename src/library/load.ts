import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { decodeUtf8, firstBadLine, readLines } from './decode.ts';
import { isSystemError, listFiles, unreadable } from './folder.ts';
import type { SourceFile } from './folder.ts';
import { parseJsonLine } from './json-lines.ts';
import { parseMarkdown } from './markdown.ts';
import { finding } from './parsed.ts';
import type { Parsed } from './parsed.ts';
import { parsePlain } from './plain.ts';
import { emptyShelf, shelve, toLibrary } from './shelf.ts';
import type { Shelf } from './shelf.ts';
import type { Library } from './types.ts';

/** Largest Markdown or plain file that is read, in bytes. */
const LARGEST_FILE = 64 * 1024 * 1024;
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
  for (const file of files) {
    try {
      if (file.format === 'json-lines') await loadLines(shelf, file, report);
      else shelve(shelf, await loadFile(file));
    } catch (error) {
      if (!isSystemError(error)) throw error;
      shelf.findings.push(unreadable(file.source));
    }
    await report();
  }
  if (shelf.articles.length === 0 && !shelf.findings.some(({ level }) => level === 'error')) {
    const message = `There is no article in ${path}; put Markdown (.md), text (.txt) or JSON-lines (.jsonl) files there.`;
    shelf.findings.push(finding('error', path, message));
  }
  return toLibrary(shelf);
}

async function loadFile({ path, source, format }: SourceFile): Promise<Parsed> {
  const { size } = await stat(path);
  if (size > LARGEST_FILE) {
    const message = `The file is larger than ${LARGEST_FILE / 1024 ** 2} MB; part it, or write it as JSON lines.`;
    return { article: null, findings: [finding('error', source, message)] };
  }
  const bytes = await readFile(path);
  const text = decodeUtf8(bytes);
  if (text === null) return { article: null, findings: [notUtf8(source, firstBadLine(bytes))] };
  return format === 'markdown' ? parseMarkdown(source, text) : parsePlain(source, text);
}

async function loadLines(shelf: Shelf, { path, source }: SourceFile, report: () => Promise<void>): Promise<void> {
  let number = 0;
  const warned = new Set<string>();
  for await (const lines of readLines(createReadStream(path, { highWaterMark: CHUNK }))) {
    for (const bytes of lines) {
      number += 1;
      const line = decodeUtf8(bytes);
      if (line === null) shelf.findings.push(notUtf8(source, number));
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

function notUtf8(source: string, line?: number): Parsed['findings'][number] {
  return finding('error', source, 'This is not UTF-8 text; save it again in that encoding.', line);
}
