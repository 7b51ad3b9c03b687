import type { Answer } from '../../src/outcome/index.ts';
import { createLibrarian } from '../../src/librarian.ts';
import type { Librarian } from '../../src/librarian.ts';
import { findPeriods, findQuantities, findValues, splitText } from './marks.ts';
import type { Dated, Mention } from './marks.ts';
import { libraryOfTexts, offsetInText } from './texts.ts';
import type { Text } from './texts.ts';
import { workingOf } from './working.ts';
import type { Working } from './working.ts';

/** An answer in the shape that the evaluation kit scores. */
interface Scored {
  readonly abstain: boolean;
  readonly answer: string | readonly string[];
  readonly value?: number;
  readonly excerpts: readonly { readonly passageId: string; readonly text: string }[];
  readonly ranking: readonly string[];
  readonly score: number;
  readonly conflict: boolean;
  readonly values: readonly string[];
  readonly working?: Working;
}

interface Asked {
  readonly question: string;
  /** The texts that may be read; null for those of the corpus. */
  readonly passages: readonly Text[] | null;
}

interface Adapter {
  readonly answer: (asked: Asked) => Promise<Scored>;
  readonly segment: (text: string) => string[];
  readonly numbers: (text: string) => Mention[];
  readonly dates: (text: string, seenFrom: string | null) => Dated[];
}

const RANKED = 10;
/** Characters of an excerpt that the kit counts. */
const LONGEST_EXCERPT = 400;
/** An offset into an article as one into its text. */
type Placed = (article: string, offset: number) => number;
/** Sets of passages whose librarian is kept; a set asks about one many times in a row. */
const KEPT = 32;

/** The words between the commas of a list. */
const itemsOf = (span: string): string[] => span.split(/,? and |, /).filter((item) => item.trim() !== '');

const shortOf = (answer: Answer): string | readonly string[] => {
  if (!answer.answer) return '';
  return answer.answer.kind === 'list' ? itemsOf(answer.answer.span) : answer.answer.span;
};

/** The numbers and dates that a note on a conflict names, in its words. */
function valuesOf({ notes }: Answer): string[] {
  const texts = notes.filter(({ kind }) => kind === 'conflict').map(({ text }) => text);
  return texts.flatMap((text) => [...findQuantities(text), ...findPeriods(text, null)].map((each) => each.text));
}

/** The quotes in their order, a long one as the part of it that is shown; one that stands right beside the first in its text is one excerpt with it, as it is for a reader. */
function excerptsOf({ citations }: Answer, texts: ReadonlyMap<string, Text>, placed: Placed): Scored['excerpts'] {
  const [first, second, ...rest] = citations;
  const alone = citations.map(({ article, quote, excerpt = quote }) => ({ passageId: article, text: excerpt }));
  if (!first || !second || first.article !== second.article || first.paragraph !== second.paragraph) return alone;
  if (Math.abs(first.sentence - second.sentence) !== 1) return alone;
  const [from, to] = [Math.min(first.start, second.start), Math.max(first.end, second.end)];
  const text = texts.get(first.article)?.text.slice(placed(first.article, from), placed(first.article, to));
  if (text === undefined || text.length > LONGEST_EXCERPT) return alone;
  return [
    { passageId: first.article, text },
    ...rest.map(({ article, quote, excerpt = quote }) => ({ passageId: article, text: excerpt })),
  ];
}

function toScored(answer: Answer, texts: ReadonlyMap<string, Text>): Scored {
  const placed = (id: string, at: number): number => {
    const text = texts.get(id);
    return text ? offsetInText(text, at) : at;
  };
  const working = workingOf(answer, placed);
  const value = answer.answer?.value ?? null;
  return {
    abstain: answer.status === 'not_found' || (answer.status === 'partial' && answer.answer === null),
    answer: shortOf(answer),
    ...(value === null ? {} : { value }),
    excerpts: excerptsOf(answer, texts, placed),
    ranking: [...new Set((answer.passages ?? []).map(({ article }) => article))],
    score: answer.confidence,
    conflict: answer.notes.some(({ kind }) => kind === 'conflict'),
    values: valuesOf(answer),
    ...(working === undefined ? {} : { working }),
  };
}

interface Reader {
  readonly texts: ReadonlyMap<string, Text>;
  readonly librarian: Promise<Librarian>;
}

function readTexts(texts: readonly Text[]): Reader {
  return { texts: new Map(texts.map((text) => [text.id, text])), librarian: createLibrarian(libraryOfTexts(texts)) };
}

/** One librarian a set of passages, kept while it is among the last used. */
function readersOf(): (passages: readonly Text[]) => Reader {
  const kept = new Map<string, Reader>();
  return (passages) => {
    const key = JSON.stringify(passages);
    const reader = kept.get(key) ?? readTexts(passages);
    kept.delete(key);
    kept.set(key, reader);
    const oldest = kept.size > KEPT ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return reader;
  };
}

/** The librarian as an adapter of the evaluation kit; `corpus` is empty where every question brings its own passages. */
export default async function create({ corpus }: { readonly corpus: readonly Text[] }): Promise<Adapter> {
  const readerFor = readersOf();
  const least = process.env['EVAL_MIN_CONFIDENCE'];
  const options = { passages: RANKED, ...(least === undefined ? {} : { minConfidence: Number(least) }) };
  const all = readTexts(corpus);
  await all.librarian;
  return {
    answer: async ({ question, passages }) => {
      const { librarian, texts } = passages ? readerFor(passages) : all;
      return toScored(await (await librarian).ask(question, {}, options), texts);
    },
    segment: splitText,
    numbers: findValues,
    dates: findPeriods,
  };
}
