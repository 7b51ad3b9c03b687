/** Library: the knowledge folder as articles — formats, metadata, offsets. It analyses no language. */
export type { Article, Cell, Finding, Library, Paragraph, ParagraphKind } from './types.ts';
export type { LoadOptions } from './load.ts';
export type { Parsed } from './parsed.ts';
export { loadLibrary } from './load.ts';
export { parseMarkdown } from './markdown.ts';
export { parsePlain } from './plain.ts';
export { parseJsonLine } from './json-lines.ts';
export { libraryOf } from './shelf.ts';
export { mapById } from './id-map.ts';
export type { IdMap } from './id-map.ts';
