/** Library: the knowledge folder as articles — formats, metadata, offsets. It analyses no language. */
export type { Article, Cell, Finding, Library, Paragraph, ParagraphKind } from './types.ts';
