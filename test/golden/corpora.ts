import { join } from 'node:path';
import { loadLibrary } from '#library';
import { createLibrarian } from '#librarian';
import type { Librarian } from '#librarian';

const HERE = import.meta.dirname;

/** The golden corpora by name: the shipped articles and the folders beside this file. */
export const CORPORA = [
  { name: 'seed', knowledge: join(HERE, '../../knowledge') },
  ...['company', 'flood', 'league', 'town'].map((name) => ({ name, knowledge: join(HERE, name, 'knowledge') })),
].map((corpus) => ({ ...corpus, transcripts: join(HERE, corpus.name, 'transcripts') }));

/** A librarian over one corpus. */
export async function openCorpus(knowledge: string): Promise<Librarian> {
  return createLibrarian(await loadLibrary(knowledge), { clock: () => 0 });
}
