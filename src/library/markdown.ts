import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readFrontMatter } from './front-matter.ts';
import { plainText, readParagraphs } from './markdown-paragraphs.ts';
import { idFromSource, titleFromSource } from './names.ts';
import { finding, finish } from './parsed.ts';
import type { Parsed } from './parsed.ts';
import type { Finding } from './types.ts';

/**
 * An article from Markdown (CommonMark and GitHub's tables) with YAML front matter. Paragraphs keep their inline marks;
 * code, comments and other HTML are passed over.
 */
export function parseMarkdown(source: string, text: string): Parsed {
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).parse(text);
  const [first] = tree.children;
  if (first?.type !== 'yaml' && /^\s*---[ \t]*\r?\n\w+:/.test(text)) {
    const message =
      'The front matter is not closed or not on top; write --- on the first line and again after its last.';
    return { article: null, findings: [finding('error', source, message, 1)] };
  }
  const { metadata, findings } =
    first?.type === 'yaml' ? readFrontMatter(source, first.value, 2) : { metadata: {}, findings: [] };
  if (findings.some(({ level }) => level === 'error')) return { article: null, findings };
  const { title, warnings } = chooseTitle(source, tree, metadata.title);
  const body = readParagraphs(source, text, tree, title);
  const draft = { source, id: metadata.id ?? idFromSource(source), title, metadata, paragraphs: body.paragraphs };
  return finish(draft, [...findings, ...warnings, ...body.findings]);
}

/** The title of the front matter, else the first level-1 heading, else the file's name; the latter two with a warning. */
function chooseTitle(source: string, tree: Root, given?: string): { title: string; warnings: Finding[] } {
  if (given !== undefined) return { title: given, warnings: [] };
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  const written = heading === undefined ? '' : plainText(heading);
  const title = written || titleFromSource(source);
  const origin = written ? 'its first heading' : "the file's name";
  const message = `The article has no title, so "${title}" is taken from ${origin}; add "title: …" to its front matter.`;
  return { title, warnings: [finding('warning', source, message)] };
}
