import { answerQuestion } from '#answer';
import type { Answer, Outcome, Sources } from '#answer';
import { createReader } from '#facts';
import type { Article, Library } from '#library';
import { readQuestion } from '#question';
import { compose, tracesOf, ENGLISH, lockNumbers } from '#render';
import { indexArticles, indexNow } from '#search';
import type { Engine, Hit } from '#search';
import { findTerms } from '#text';

/** Which articles a question may use: all of them, or those with these ids. */
export interface Scope {
  readonly articles?: readonly string[];
}

export interface AskOptions {
  /** Add the best passages to the answer, at most so many. */
  readonly passages?: number;
  /** The least confidence of an answer, from 0 to 1; the default is the one a member meets. At 0 every candidate answers. */
  readonly minConfidence?: number;
}

export interface Librarian {
  /** Answers a question from the articles of a scope; what they do not say is refused, never thrown. */
  ask(question: string, scope?: Scope, options?: AskOptions): Promise<Answer>;
}

export interface LibrarianOptions {
  readonly fiscalYearStart?: number;
  /** Milliseconds from any origin; tests pass their own. */
  readonly clock?: () => number;
  readonly onProgress?: (passages: number) => void;
  /** Told when the number lock had to rebuild an answer. */
  readonly onBreach?: (numerals: readonly string[]) => void;
}

/** Longer questions are cut: past this a message is no question, and every stage stays within its time. */
const LONGEST_QUESTION = 2000;
const SCOPES_KEPT = 64;

/** One index a scope, made when first asked and kept while it is among the last used. */
function scopedEngines(all: Engine, articles: readonly Article[]): (scope: Scope) => Engine {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const kept = new Map<string, Engine>();
  return ({ articles: ids }) => {
    if (!ids) return all;
    const key = [...new Set(ids)].sort().join('\n');
    const engine = kept.get(key) ?? indexNow([...new Set(ids)].flatMap((id) => byId.get(id) ?? []));
    kept.delete(key);
    kept.set(key, engine);
    const oldest = kept.size > SCOPES_KEPT ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return engine;
  };
}

function bestPassages(engine: Engine, question: string, limit: number): NonNullable<Answer['passages']> {
  const terms = [...new Set(findTerms(question))].map((term) => ({ term, weight: 1 }));
  const hits: readonly Hit[] = engine.search({ terms, limit });
  return hits.map(({ passage, score }) => ({ article: passage.article.id, paragraph: passage.paragraph.n, score }));
}

function answerFrom(question: string, asOf: string | undefined, sources: Sources, least: number | undefined): Outcome {
  return answerQuestion(readQuestion(question.slice(0, LONGEST_QUESTION), asOf), sources, least);
}

/** The whole road of a question: question → search → answer → render, over articles that are indexed once. */
export async function createLibrarian(library: Library, options: LibrarianOptions = {}): Promise<Librarian> {
  const clock = options.clock ?? ((): number => performance.now());
  const read = createReader(options.fiscalYearStart === undefined ? {} : { fiscalYearStart: options.fiscalYearStart });
  const all = await indexArticles(library.articles, options.onProgress);
  const newest = library.articles
    .flatMap(({ published }) => published ?? [])
    .toSorted()
    .at(-1);
  const engineFor = scopedEngines(all, library.articles);
  return {
    ask: (question, scope = {}, { passages, minConfidence } = {}) => {
      const began = clock();
      const engine = engineFor(scope);
      const outcome = answerFrom(question, newest, { engine, rarity: all, read }, minConfidence);
      const found = passages === undefined ? {} : { passages: bestPassages(engine, question, passages) };
      const frame = { corpus: library.hash, elapsed_ms: Math.round((clock() - began) * 1000) / 1000, ...found };
      const answer = compose(outcome, frame, ENGLISH);
      return Promise.resolve(lockNumbers(answer, options.onBreach ?? ((): void => undefined), tracesOf(outcome)));
    },
  };
}
