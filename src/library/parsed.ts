import type { Metadata } from './metadata.ts';
import type { Article, Finding, Paragraph } from './types.ts';

/** What one file, or one line of a JSON-lines file, gives: an article, or null and at least one error that says why. */
export interface Parsed {
  readonly article: Article | null;
  readonly findings: readonly Finding[];
}

/** What every parser knows of an article in the end. */
export interface Draft {
  readonly source: string;
  readonly id: string;
  readonly title: string;
  readonly metadata: Metadata;
  readonly paragraphs: readonly Paragraph[];
}

export function finding(level: Finding['level'], source: string, message: string, line?: number): Finding {
  return line === undefined ? { level, source, message } : { level, source, line, message };
}

/** A finding about an article as a whole; of a JSON line it names file and line apart. */
export function findingAbout(level: Finding['level'], articleSource: string, message: string): Finding {
  const [, file, line] = /^(.+\.(?:jsonl|ndjson)):(\d+)$/i.exec(articleSource) ?? [];
  return file === undefined ? finding(level, articleSource, message) : finding(level, file, message, Number(line));
}

/** An article without a paragraph could never be quoted: it is left out, and said so. */
export function finish({ source, id, title, metadata, paragraphs }: Draft, findings: readonly Finding[]): Parsed {
  if (paragraphs.length > 0) return { article: { ...metadata, id, title, source, paragraphs }, findings };
  const empty = findingAbout('error', source, 'The article holds no text; write its paragraphs or remove it.');
  return { article: null, findings: [...findings, empty] };
}
