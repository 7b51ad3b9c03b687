import { createHash } from 'node:crypto';
import { idMap } from './id-map.ts';
import type { IdMap } from './id-map.ts';
import type { Parsed } from './parsed.ts';
import { findingAbout } from './parsed.ts';
import type { Article, Finding, Library } from './types.ts';

/** A library in the making. */
export interface Shelf {
  readonly articles: Article[];
  readonly findings: Finding[];
  readonly sourceById: IdMap<string>;
  /** Reckons the library's hash along the way. */
  readonly hash: { update: (text: string) => unknown; digest: (encoding: 'hex') => string };
  paragraphs: number;
}

export function emptyShelf(): Shelf {
  return { articles: [], findings: [], sourceById: idMap(), hash: createHash('sha256'), paragraphs: 0 };
}

/** Puts an article on the shelf; one whose id is taken is left out, and reported. */
export function shelve(shelf: Shelf, parsed: Parsed): void {
  const work = shelving(shelf, parsed);
  while (work.next().done !== true);
}

/** The same, left off after every so many paragraphs of a long article. */
export function* shelving(shelf: Shelf, { article, findings }: Parsed): Generator<void, void> {
  for (const each of findings) shelf.findings.push(each);
  if (article === null) return;
  const taken = shelf.sourceById.get(article.id);
  if (taken !== undefined) {
    const message = `The id "${article.id}" is already that of ${taken}; give ${article.source} an id (or a file name) of its own.`;
    shelf.findings.push(findingAbout('error', article.source, message));
    return;
  }
  shelf.sourceById.set(article.id, article.source);
  shelf.articles.push(article);
  shelf.paragraphs += article.paragraphs.length;
  yield* hashArticle(shelf, article);
}

export function toLibrary({ articles, findings, hash }: Shelf): Library {
  return { articles, findings, hash: hash.digest('hex') };
}

/** A library of articles that are already values: the pure side of `loadLibrary`. */
export function libraryOf(parsed: Iterable<Parsed>): Library {
  const shelf = emptyShelf();
  for (const entry of parsed) shelve(shelf, entry);
  return toLibrary(shelf);
}

/** Paragraphs hashed at once. */
const HASHED_AT_ONCE = 500;

/** Hashes one line of JSON, in a fixed order, of all that an answer may show of an article but its place on the disk. */
function* hashArticle({ hash }: Shelf, article: Article): Generator<void, void> {
  const { id, title, publisher, url, published, accessed, language, licence } = article;
  const metadata = [id, title, publisher, url, published, accessed, language, licence];
  hash.update(`[${JSON.stringify(metadata)},[`);
  for (let at = 0; at < article.paragraphs.length; at += HASHED_AT_ONCE) {
    if (at > 0) yield;
    const piece = article.paragraphs
      .slice(at, at + HASHED_AT_ONCE)
      .map(({ kind, headings, text }) => JSON.stringify([kind, headings, text]))
      .join(',');
    hash.update(at > 0 ? `,${piece}` : piece);
  }
  hash.update(']]\n');
}
