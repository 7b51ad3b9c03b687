import type { Span } from '#text';
import type { Heading, Nodes, Root, Table } from 'mdast';
import { finding } from './parsed.ts';
import type { Cell, Finding, Paragraph, ParagraphKind } from './types.ts';

/** Where the walk stands: what it has read, and the headings it is under by depth. */
interface Walk {
  readonly source: string;
  readonly text: string;
  readonly title: string;
  readonly paragraphs: Paragraph[];
  readonly findings: Finding[];
  outline: readonly { readonly depth: number; readonly text: string }[];
  /** The words that lead in the table or list that comes next; null where none do. */
  leadIn: string | null;
}

/** "The members by group:", "The table shows the homes by district." */
const LEADS_IN = /:$|\b(?:table|list) (?:\w+ )?(?:shows|gives|lists|has)\b/i;
/** A longer paragraph tells more than what follows it. */
const LONGEST_LEAD_IN = 160;

/** "Table 2: evening classes". */
const NUMBERED = /^(?:table|figure|chart|list) (?:\d{1,3}|[a-z]|[ivx]{1,4})\s?[.:–—-] (?=\S)/i;
/** A caption is a few words and no sentence. */
const LONGEST_CAPTION = 80;

/** The words of a caption without its number; null for a paragraph that is none. */
function captionOf(text: string): string | null {
  const words = text.replace(NUMBERED, '');
  const numbered = words !== text && text.length <= LONGEST_LEAD_IN;
  return numbered || (text.length <= LONGEST_CAPTION && !/[.!?,;:]["”’]?$/.test(text))
    ? words.replace(/\.$/, '')
    : null;
}

/** The last sentence of a paragraph, where it leads in what comes next, or the caption that it is. */
function leadInOf(text: string): string | null {
  const caption = captionOf(text);
  if (caption !== null) return caption;
  const last = text.split(/(?<=[.!?]) (?=\p{Lu})/u).at(-1) ?? '';
  return last.length <= LONGEST_LEAD_IN && LEADS_IN.test(last) ? last.replace(/[:.]$/, '') : null;
}

/** The paragraphs, list items and tables of a parsed Markdown file, each the exact stretch of `text` it stands in. */
export function readParagraphs(
  source: string,
  text: string,
  tree: Root,
  title: string,
): { paragraphs: readonly Paragraph[]; findings: readonly Finding[] } {
  const walk: Walk = { source, text, title, paragraphs: [], findings: [], outline: [], leadIn: null };
  for (const node of tree.children) {
    visit(walk, node, 'text');
    walk.leadIn = node.type === 'paragraph' ? leadInOf(plainText(node)) : null;
  }
  return walk;
}

/** The words of a node without marks; pictures and HTML have none. */
export function plainText(node: Nodes): string {
  return wordsOf(node).replace(/\s+/g, ' ').trim();
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function visit(walk: Walk, node: Nodes, kind: ParagraphKind): void {
  switch (node.type) {
    case 'heading':
      enter(walk, node);
      return;
    case 'paragraph':
      if (/[\p{L}\p{N}]/u.test(wordsOf(node))) add(walk, node, kind);
      return;
    case 'table':
      add(walk, node, 'table');
      return;
    case 'html':
      if (!node.value.startsWith('<!--')) walk.findings.push(htmlPassedOver(walk.source, node));
      return;
    case 'listItem':
      for (const child of node.children) visit(walk, child, 'item');
      return;
    case 'list':
    case 'blockquote':
    case 'footnoteDefinition':
      for (const child of node.children) visit(walk, child, kind);
  }
}

/** Leaves the headings of the same and of greater depth; the title itself is not repeated as a heading. */
function enter(walk: Walk, heading: Heading): void {
  const { depth } = heading;
  const text = plainText(heading);
  const above = walk.outline.filter((outer) => outer.depth < depth);
  const isTitle = depth === 1 && text === walk.title.replace(/\s+/g, ' ').trim();
  walk.outline = text === '' || isTitle ? above : [...above, { depth, text }];
}

function add(walk: Walk, node: Nodes, kind: ParagraphKind): void {
  const { paragraphs, outline } = walk;
  const { start, end } = reach(walk.text, node, node);
  const n = paragraphs.length + 1;
  const led = kind !== 'text' && walk.leadIn !== null ? [walk.leadIn] : [];
  const headings = [...outline.map((heading) => heading.text), ...led];
  const paragraph = { n, kind, text: walk.text.slice(start, end), start, headings };
  paragraphs.push(node.type === 'table' ? { ...paragraph, cells: cellsOf(walk.text, node, start) } : paragraph);
}

/** Cells that hold something, in reading order; spans run from the first to the last mark inside the bars. */
function cellsOf(text: string, table: Table, from: number): Cell[] {
  return table.children.flatMap(({ children }, row) =>
    children.flatMap((cell, column) => {
      const [first, last] = [cell.children[0], cell.children.at(-1)];
      if (first === undefined || last === undefined) return [];
      // Of words like "xwww.org" remark makes links and texts that have no place of their own.
      const placed = first.position !== undefined && last.position !== undefined;
      const { start, end } = placed ? reach(text, first, last) : withoutBars(text, reach(text, cell, cell));
      return start < end ? [{ row, column, start: start - from, end: end - from }] : [];
    }),
  );
}

/** A cell without the bars at its ends and the white space inside them. */
function withoutBars(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end);
  const from = start + (/^\|?\s*/.exec(written)?.[0].length ?? 0);
  return {
    start: from,
    end:
      from +
      text
        .slice(from, end)
        .replace(/(?<!\\)\|$/, '')
        .trimEnd().length,
  };
}

/** From the start of one node to the end of another, without white space around. */
function reach(text: string, first: Nodes, last: Nodes): Span {
  const from = first.position?.start.offset;
  const to = last.position?.end.offset;
  if (from === undefined || to === undefined) throw new Error(`remark gave a ${first.type} without its place`);
  const written = text.slice(from, to);
  const start = from + written.length - written.trimStart().length;
  return { start, end: start + written.trim().length };
}

function htmlPassedOver(source: string, node: Nodes): Finding {
  return finding('warning', source, 'HTML is passed over; write its text as Markdown.', node.position?.start.line);
}
