import { createLibrarian } from '#librarian';
import type { Librarian } from '#librarian';
import { loadLibrary } from '#library';
import type { Finding, Library } from '#library';
import type { Io } from './io.ts';
import { savedIndex } from './saved-index.ts';

/** Progress is shown only for what takes longer than a person waits without wondering. */
const PATIENCE_MS = 1000;

export interface OpenOptions {
  readonly knowledge: string;
  /** The folder where the index is kept from run to run; without one, or null, it is not. */
  readonly cache?: string | null;
  readonly fiscalYearStart: number;
  /** Told how many numerals had no source where the number lock rebuilt an answer; without it standard error is told. */
  readonly onBreach?: (count: number) => void;
}

/** One line for a finding: place, then what to do. */
export function showFinding({ level, source, line, message }: Finding): string {
  const place = line === undefined ? source : `${source}:${line}`;
  return `${level === 'error' ? 'error' : 'warning'}: ${place === '' ? '' : `${place}: `}${message}`;
}

/** Reads the articles, with progress when there are many. */
export async function openLibrary(options: OpenOptions, io: Io): Promise<Library> {
  const began = io.clock();
  const library = await loadLibrary(options.knowledge, {
    onProgress: ({ articles, paragraphs }) => {
      if (io.clock() - began > PATIENCE_MS) io.progress(`reading: ${articles} articles, ${paragraphs} paragraphs`);
    },
  });
  io.progress('');
  return library;
}

/** A librarian over the articles. What could not be read is told on standard error; the others are answered from. */
export async function openLibrarian(library: Library, options: OpenOptions, io: Io): Promise<Librarian> {
  for (const finding of library.findings) if (finding.level === 'error') io.err(showFinding(finding));
  const began = io.clock();
  const cache = options.cache ?? null;
  const librarian = await createLibrarian(library, {
    ...(cache === null ? {} : { saved: savedIndex(cache, options.knowledge) }),
    fiscalYearStart: options.fiscalYearStart,
    clock: () => io.clock(),
    onProgress: (passages) => {
      if (io.clock() - began > PATIENCE_MS) io.progress(`indexing: ${passages} paragraphs`);
    },
    onBreach: (numerals) => {
      if (options.onBreach) options.onBreach(numerals.length);
      else io.err(`number lock: an answer was rebuilt from its quotes, no source for ${numerals.join(', ')}`);
    },
  });
  io.progress('');
  return librarian;
}
