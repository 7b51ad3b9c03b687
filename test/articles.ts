import { parseMarkdown } from '#library';
import type { Article, Parsed } from '#library';

/** An article of Markdown paragraphs, as if read from a file of its id. */
export function parse(id: string, text: string, published?: string): Parsed {
  const date = published === undefined ? '' : `published: ${published}\n`;
  return parseMarkdown(`${id}.md`, `---\nid: ${id}\ntitle: Article ${id}\n${date}---\n\n${text}\n`);
}

/** The same; throws where the text gives no article. */
export function articleOf(text: string, published?: string, id = 'a'): Article {
  const { article, findings } = parse(id, text, published);
  if (article === null) throw new Error(findings.map(({ message }) => message).join(' '));
  return article;
}
