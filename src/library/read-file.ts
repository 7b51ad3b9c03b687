import { readFile, stat } from 'node:fs/promises';
import { decodeUtf8, firstBadLine } from './decode.ts';
import type { SourceFile } from './folder.ts';
import { parseMarkdown } from './markdown.ts';
import { finding } from './parsed.ts';
import type { Parsed } from './parsed.ts';
import { parsePlain } from './plain.ts';

/** Largest Markdown or plain file that is read, in bytes. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** Reads one file of Markdown or plain text. Errors of the file system are thrown. */
export async function parseFile({ path, source, format }: SourceFile): Promise<Parsed> {
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

export function notUtf8(source: string, line?: number): Parsed['findings'][number] {
  return finding('error', source, 'This is not UTF-8 text; save it again in that encoding.', line);
}
