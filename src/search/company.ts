import type { Scored } from './score.ts';
import type { Passage } from './types.ts';

/** Others of an article that count, and the share of their mean score that puts a passage forward (both measured). */
const OTHERS = 3;
const SHARE = 0.08;

/** Passages belong together by the title of their article, which its versions and parts share; by the article where it has none. */
const articleOf = (passage: Passage | undefined): string => passage?.article.title || (passage?.article.id ?? '');

/**
 * Passages in order, those a little further ahead of whose article others are found too: an article about the topic seldom speaks
 * of it once. Their scores stay those of the passages alone.
 */
export function inCompany(ranked: readonly Scored[], passages: readonly Passage[]): Scored[] {
  const articles = new Map<string, Scored[]>();
  const listed = ranked.map((one) => {
    const article = articleOf(passages[one.passage]);
    const all = articles.get(article) ?? [];
    articles.set(article, all);
    all.push(one);
    return { one, all };
  });
  const total = (one: Scored, all: readonly Scored[]): number => {
    const others = all
      .slice(0, OTHERS + 1)
      .filter((other) => other !== one)
      .slice(0, OTHERS);
    return one.score + (SHARE * others.reduce((sum, { score }) => sum + score, 0)) / OTHERS;
  };
  return listed
    .map(({ one, all }) => ({ one, total: total(one, all) }))
    .sort((a, b) => b.total - a.total || a.one.passage - b.one.passage)
    .map(({ one }) => one);
}
