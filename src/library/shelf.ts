import { createHash } from 'node:crypto';
import type { Parsed } from './parsed.ts';
import { findingAbout } from './parsed.ts';
import type { Article, Finding, Library } from './types.ts';

/** A library in the making. */
export interface Shelf {
  readonly articles: Article[];
  readonly findings: Finding[];
  readonly sourceById: Map<string, string>;
  /** Reckons the library's hash along the way. */
  readonly hash: { update: (text: string) => unknown; digest: (encoding: 'hex') => string };
  paragraphs: number;
}

export function emptyShelf(): Shelf {
  return { articles: [], findings: [], sourceById: new Map(), hash: createHash('sha256'), paragraphs: 0 };
}

/** Puts an article on the shelf; one whose id is taken is left out, and reported. */
export function shelve(shelf: Shelf, { article, findings }: Parsed): void {
  shelf.findings.push(...findings);
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
  shelf.hash.update(canonical(article));
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

/** One line of JSON, in a fixed order, of all that an answer may show of an article but its place on the disk. */
function canonical(article: Article): string {
  const { id, title, publisher, url, published, accessed, language, licence } = article;
  const metadata = [id, title, publisher, url, published, accessed, language, licence];
  const paragraphs = article.paragraphs.map(({ kind, headings, text }) => [kind, headings, text]);
  return `${JSON.stringify([metadata, paragraphs])}\n`;
}
