import { readFileSync } from 'node:fs';
import { CHART_WORDS, drawChart } from '#chart';
import type { Config } from '#config';
import type { Desk } from '#discord';
import type { Library } from '#library';
import type { Librarian } from '#librarian';

function versionOf(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return /"version": "([^"]+)"/.exec(text)?.[1] ?? 'unknown';
}

/** What the bot tells of its articles, its version and its terms. */
function shelfOf(library: Library, operator: Config['operator']): Desk['shelf'] {
  const articles = library.articles.map(({ title, published, paragraphs, url }) => ({
    title,
    published: published ?? null,
    paragraphs: paragraphs.length,
    url: url ?? null,
  }));
  return { articles, operator, hash: library.hash, version: versionOf() };
}

/** The inside, as the room of Discord sees it. */
export function openDesk(library: Library, librarian: Librarian, operator: Config['operator']): Desk {
  return {
    ask: (question, language) => librarian.ask(question, {}, { language }),
    check: (statement, language) => librarian.check(statement, {}, { language }),
    figures: (topic, language) => librarian.figures(topic, {}, { language }),
    suggest: (typed, most) => librarian.suggest(typed, most),
    complete: async (previous, text) => librarian.complete(previous, text),
    paragraph: async (article, n) => librarian.paragraph(article, n),
    idOf: (answer) => librarian.idOf(answer),
    replay: (id) => librarian.replay(id),
    draw: (chart, language) => drawChart(chart, CHART_WORDS[language]),
    shelf: shelfOf(library, operator),
  };
}
