import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { join, resolve } from 'node:path';
import type { SavedIndex } from '#search';
import { openStore } from '#store';

/** What decides how texts are indexed, below the project: the rooms with the code, and the versions of packages. */
const CODE = ['src/text', 'src/search'];
const VERSIONS = 'package.json';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Names the code that makes an index: its files, its packages, Node and the order of bytes in a number. */
function codeKey(): string {
  const project = join(import.meta.dirname, '..', '..');
  const files = CODE.flatMap((folder) => readdirSync(join(project, folder)).map((name) => join(folder, name))).sort();
  const texts = [...files, VERSIONS].map((file) => readFileSync(join(project, file), 'utf8'));
  return digest([process.version, endianness(), ...texts].join('\0'));
}

/** The place of the index of a knowledge folder, below a cache folder: one file for each. */
export function savedIndex(cache: string, knowledge: string): SavedIndex {
  const name = `index-${digest(resolve(knowledge)).slice(0, 16)}.bin`;
  return { key: codeKey(), ...openStore(join(cache, name)) };
}
