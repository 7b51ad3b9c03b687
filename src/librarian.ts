import { setImmediate } from 'node:timers/promises';
import {
  answerQuestion,
  checkStatement,
  figuresAbout,
  orSpelledOut,
  otherMeasures,
  suggestAbout,
  suggestFrom,
} from '#answer';
import { findPassages } from '#evidence';
import type { Answer, Outcome } from '#outcome';
import type { Sources } from '#evidence';
import { createReader, readAhead } from '#facts';
import type { Reader } from '#facts';
import { mapById } from '#library';
import type { Article, IdMap, Library, Paragraph } from '#library';
import { completeFollowUp, readQuestion } from '#question';
import { CATALOGUES, compose, lockNumbers, tracesOf } from '#render';
import type { Language } from '#render';
import { compareWith, decodeReceipt, encodeReceipt, receiptOf } from '#replay';
import type { Comparison, Told } from '#replay';
import { indexArticles, indexNow } from '#search';
import type { Engine, SavedIndex } from '#search';
import { mark, readyTagger } from '#text';

/** Which articles a question may use: all of them, or those with these ids. */
export interface Scope {
  readonly articles?: readonly string[];
}

export interface AskOptions {
  /** Add the best passages to the answer, at most so many. */
  readonly passages?: number;
  /** The least confidence of an answer, from 0 to 1; the default is the one a member meets. At 0 every candidate answers. */
  readonly minConfidence?: number;
  /** The language of the answer's frame; English where it is not said. Quotes are never translated. */
  readonly language?: Language;
}

export interface Librarian {
  /** Answers a question from the articles of a scope; what they do not say is refused, never thrown. */
  ask(question: string, scope?: Scope, options?: AskOptions): Promise<Answer>;
  /** Holds each number of a statement against the articles: a verdict on them, never on the truth. */
  check(statement: string, scope?: Scope, options?: AskOptions): Promise<Answer>;
  /** The figures that the articles give about a topic, one each in `figures`, each cited. */
  figures(topic: string, scope?: Scope, options?: AskOptions): Promise<Answer>;
  /** Whole questions about the words typed which, asked as they stand, are answered; examples where nothing is typed. */
  suggest(typed: string, most: number): Promise<readonly string[]>;
  /** A message that leans on the question before it as a question that stands by itself; null where it stands already. */
  complete(previous: string, text: string): string | null;
  /** The id by which an answer can be asked anew; it holds the question, the first line of the answer and digests. */
  idOf(answer: Answer): Promise<string>;
  /** Asks anew what an id stands for, and tells what became of the answer on these articles. */
  replay(id: string): Promise<Replay>;
  /** Reads paragraphs ahead of the questions, one a turn of the event loop, as far as their readings are remembered; a signal ends it. */
  readAhead(signal?: AbortSignal): Promise<void>;
  /** A whole paragraph; null where the articles do not have it. */
  paragraph(article: string, n: number): Paragraph | null;
}

/** What became of an answer given earlier; `unreadable` for what is no id. */
export type Replay =
  | { readonly verdict: 'unreadable' }
  | (Comparison & { readonly before: string; readonly after: string; readonly now: Answer });

export interface LibrarianOptions {
  readonly fiscalYearStart?: number;
  /** Milliseconds from any origin; tests pass their own. */
  readonly clock?: () => number;
  readonly onProgress?: (passages: number) => void;
  /** Where the index is kept from run to run, by a key that names the code; the articles' hash is added to it. */
  readonly saved?: SavedIndex;
  /** Told when the number lock had to rebuild an answer. */
  readonly onBreach?: (numerals: readonly string[]) => void;
}

/** Longer questions are cut: past this a message is no question, and every stage stays within its time. */
const LONGEST_QUESTION = 2000;
const SCOPES_KEPT = 64;

/** One index a scope, made when first asked and kept while it is among the last used. */
function scopedEngines(all: Engine, byId: IdMap<Article>): (scope: Scope) => Engine {
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

/** The tagger is built when it first reads, the rules when they are first used: better now, one by one, than while somebody waits. */
async function warmUp(): Promise<void> {
  const steps = readyTagger();
  while (steps.next().done !== true) await setImmediate();
  // Figures are read by many patterns, which take their time when they are first used.
  mark('Ready?').quantities.at(0);
  await setImmediate();
  readQuestion('Ready?');
  await setImmediate();
}

function bestPassages(engine: Engine, { question }: Outcome, limit: number): NonNullable<Answer['passages']> {
  return findPassages(question, engine, limit).map(({ passage, score }) => ({
    article: passage.article.id,
    paragraph: passage.paragraph.n,
    score,
  }));
}

/** The outcome of a question, with what else it may ask. */
function answerFrom(text: string, asOf: string | undefined, sources: Sources, least?: number): Outcome {
  const read = answerQuestion(readQuestion(text.slice(0, LONGEST_QUESTION), asOf), sources, least);
  const outcome = orSpelledOut(read, sources, asOf, least);
  return { ...outcome, readings: [...outcome.readings, ...otherMeasures(outcome, sources, asOf)] };
}

/** The day of the newest article, from which "in July" is understood. */
function newestDay(articles: readonly Article[]): string | undefined {
  let newest: string | undefined;
  for (const { published } of articles) if (published !== undefined && published > (newest ?? '')) newest = published;
  return newest;
}

/** Paragraphs of the newest articles, which examples are made from. */
const EXAMPLE_PARAGRAPHS = 60;
const EXAMPLES = { most: 10, each: 2 };

function* newestReadings(articles: readonly Article[], read: Reader): Generator<ReturnType<Reader>> {
  const newest = articles.toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
  const paragraphs = newest.flatMap((article) => article.paragraphs.map((paragraph) => ({ article, paragraph })));
  for (const { article, paragraph } of paragraphs.slice(0, EXAMPLE_PARAGRAPHS)) yield read(article, paragraph);
}

/** An article with its sentences, which are read when they are asked for. */
const toldBy =
  (read: Reader) =>
  (article: Article): Told => ({
    article: article.id,
    sentences: () =>
      article.paragraphs.flatMap((paragraph) => read(article, paragraph).sentences.map(({ text }) => text)),
  });

/** What every answer of one librarian is made with. */
interface Bench {
  readonly library: Library;
  readonly options: LibrarianOptions;
  readonly sourcesFor: (scope: Scope) => Sources;
}

/** An outcome found and worded, with the numbers of its words locked. */
function answerWith(
  { library, options, sourcesFor }: Bench,
  scope: Scope,
  { passages, language = 'en' }: AskOptions,
  find: (sources: Sources) => Outcome,
): Answer {
  const clock = options.clock ?? ((): number => performance.now());
  const began = clock();
  const sources = sourcesFor(scope);
  const outcome = find(sources);
  const found = passages === undefined ? {} : { passages: bestPassages(sources.engine, outcome, passages) };
  const frame = { corpus: library.hash, elapsed_ms: Math.round((clock() - began) * 1000) / 1000, ...found };
  const answer = compose(outcome, frame, CATALOGUES[language]);
  return lockNumbers(answer, options.onBreach ?? ((): void => undefined), tracesOf(outcome));
}

function indexLibrary({ articles, hash }: Library, { saved, onProgress }: LibrarianOptions): Promise<Engine> {
  return indexArticles(articles, {
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(saved === undefined ? {} : { saved: { ...saved, key: `${saved.key} ${hash}` } }),
  });
}

/** The whole road of a question: question → search → answer → render, over articles that are indexed once. */
export async function createLibrarian(library: Library, options: LibrarianOptions = {}): Promise<Librarian> {
  const read = createReader(options.fiscalYearStart === undefined ? {} : { fiscalYearStart: options.fiscalYearStart });
  await warmUp();
  const all = await indexLibrary(library, options);
  const newest = newestDay(library.articles);
  const byId = await mapById(library.articles);
  const engineFor = scopedEngines(all, byId);
  const sourcesFor = (scope: Scope): Sources => ({ engine: engineFor(scope), rarity: all, read });
  const bench = { library, options, sourcesFor };
  const ask: Librarian['ask'] = async (question, scope = {}, options = {}) =>
    answerWith(bench, scope, options, (sources) => answerFrom(question, newest, sources, options.minConfidence));
  let examples: readonly string[] | undefined;
  return {
    ask,
    check: async (statement, scope = {}, options = {}) =>
      answerWith(bench, scope, options, (sources) =>
        checkStatement(statement.slice(0, LONGEST_QUESTION), sources, newest),
      ),
    figures: async (topic, scope = {}, options = {}) =>
      answerWith(bench, scope, options, (sources) => figuresAbout(topic.slice(0, LONGEST_QUESTION), sources, newest)),
    suggest: async (typed, most) => {
      if (typed.trim() !== '') return suggestAbout(typed.slice(0, LONGEST_QUESTION), sourcesFor({}), most, newest);
      examples ??= suggestFrom(newestReadings(library.articles, read), sourcesFor({}), EXAMPLES, newest);
      return examples.slice(0, most);
    },
    // An id is made of the English answer, so that it stands for the same in every language.
    idOf: async ({ question }) => encodeReceipt(receiptOf(await ask(question))),
    replay: async (id) => {
      const receipt = decodeReceipt(id);
      if (!receipt) return { verdict: 'unreadable' };
      const now = await ask(receipt.question);
      const compared = compareWith(receipt, now, library.articles.map(toldBy(read)));
      return { ...compared, before: receipt.headline, after: receiptOf(now).headline, now };
    },
    readAhead: async (signal) => {
      const steps = readAhead(library.articles, read);
      while (signal?.aborted !== true && steps.next().done !== true) await setImmediate();
    },
    complete: (previous, text) => completeFollowUp(previous, text, newest),
    paragraph: (id, n) => byId.get(id)?.paragraphs.find((paragraph) => paragraph.n === n) ?? null,
  };
}
