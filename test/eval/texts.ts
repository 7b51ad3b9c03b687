import { libraryOf, parseMarkdown, parsePlain } from '../../src/library/index.ts';
import type { Library, Parsed } from '../../src/library/index.ts';

/** A paragraph of an evaluation set. */
export interface Text {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A row of bars at the start of a text, as Markdown writes a table; the sets leave the line under its head out. */
const TABLE = /^\|[^\n]*\|[ \t]*(?=\n\|)/;

interface Prepared {
  readonly text: string;
  /** Where a line was put in, and how long it is. */
  readonly at: number;
  readonly added: number;
}

function prepare(text: string): Prepared {
  const head = TABLE.exec(text)?.[0];
  if (head === undefined) return { text, at: text.length, added: 0 };
  const columns = head.trim().slice(1, -1).split('|').length;
  const rule = `\n|${' --- |'.repeat(columns)}`;
  return { text: `${head}${rule}${text.slice(head.length)}`, at: head.length, added: rule.length };
}

/** An offset into the article that was made of a text, as an offset into the text itself. */
export function offsetInText({ text }: Text, offset: number): number {
  const { at, added } = prepare(text);
  return offset <= at ? offset : Math.max(at, offset - added);
}

function parseText({ id, title, text }: Text): Parsed {
  const prepared = prepare(text);
  const parse = prepared.added > 0 ? parseMarkdown : parsePlain;
  const { article, findings } = parse(`${id}.txt`, prepared.text);
  return { article: article && { ...article, id, title }, findings };
}

/** A library of one article a text, with the text's own id and title. */
export function libraryOfTexts(texts: readonly Text[]): Library {
  return libraryOf(texts.map(parseText));
}
