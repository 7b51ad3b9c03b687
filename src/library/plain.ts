import { readDateline } from './dateline.ts';
import type { Metadata } from './metadata.ts';
import { idFromSource, titleFromSource } from './names.ts';
import { splitParagraphs } from './paragraphs.ts';
import { finish } from './parsed.ts';
import type { Parsed } from './parsed.ts';

/**
 * An article from unmarked text. Title and id come from the file's name; the day of publication only from a first or second
 * line that is nothing but a date, and stays a paragraph.
 */
export function parsePlain(source: string, text: string): Parsed {
  const metadata: Metadata = publishedIn(text);
  const draft = { source, id: idFromSource(source), title: titleFromSource(source), metadata };
  return finish({ ...draft, paragraphs: splitParagraphs(text) }, []);
}

function publishedIn(text: string): Metadata {
  const opening = text
    .slice(0, 2_000)
    .trimStart()
    .split(/[\r\n]+/);
  for (const line of opening.filter((line) => line.trim() !== '').slice(0, 2)) {
    const published = readDateline(line);
    if (published !== null) return { published };
  }
  return {};
}
