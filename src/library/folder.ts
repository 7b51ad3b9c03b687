import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { finding } from './parsed.ts';
import type { Finding } from './types.ts';

export type Format = 'markdown' | 'plain' | 'json-lines';

export interface SourceFile {
  readonly path: string;
  /** Path below the knowledge folder, with `/`. */
  readonly source: string;
  readonly format: Format;
}

export interface FolderListing {
  readonly files: readonly SourceFile[];
  readonly findings: readonly Finding[];
}

const formats: ReadonlyMap<string, Format> = new Map([
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.txt', 'plain'],
  ['.text', 'plain'],
  ['.jsonl', 'json-lines'],
  ['.ndjson', 'json-lines'],
]);

/** Files about the folder, not of it: by name, whatever their extension. */
const companions = /^(?:readme|licen[cs]e|copying|notice|changelog|contributing)(?:\.[a-z]+)?$/i;

/**
 * The readable files below a path (or the one file it names), sorted by source. Hidden files, files of other kinds and
 * README and the like are left aside; a symbolic link is not followed, and reported.
 */
export async function listFiles(path: string): Promise<FolderListing> {
  const findings: Finding[] = [];
  const files: SourceFile[] = [];
  try {
    const named = await stat(path);
    if (named.isDirectory()) await walk(path, '', files, findings);
    else files.push({ path, source: basename(path), format: formatOf(path) ?? 'plain' });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const message = `Nothing can be read at ${path}; create that folder, put articles in it, or name another path.`;
    return { files: [], findings: [finding('error', path, message)] };
  }
  files.sort((a, b) => (a.source < b.source ? -1 : 1));
  return { files, findings };
}

async function walk(folder: string, under: string, files: SourceFile[], findings: Finding[]): Promise<void> {
  for (const entry of await entriesOf(folder, under, findings)) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    const source = under + entry.name;
    const format = formatOf(entry.name);
    if (entry.isSymbolicLink()) {
      const message = 'This is a symbolic link and is not followed; put the file or folder itself here.';
      findings.push(finding('warning', source, message));
    } else if (entry.isDirectory()) {
      await walk(path, `${source}/`, files, findings);
    } else if (entry.isFile() && format !== null && !companions.test(entry.name)) {
      files.push({ path, source, format });
    }
  }
}

/** The top folder's failure is thrown for the caller to word; that of a folder below it is a finding. */
async function entriesOf(folder: string, under: string, findings: Finding[]): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (under === '' || !isSystemError(error)) throw error;
    findings.push(unreadable(under));
    return [];
  }
}

/** Whether the file system, not the program, is at fault. */
export function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

export function unreadable(source: string): Finding {
  return finding('error', source, 'This cannot be opened; give the account that runs Footnote leave to read it.');
}

/** By extension; a name without one is taken for plain text. */
function formatOf(name: string): Format | null {
  const file = basename(name);
  const dot = file.lastIndexOf('.');
  return dot < 1 ? 'plain' : (formats.get(file.slice(dot).toLowerCase()) ?? null);
}
