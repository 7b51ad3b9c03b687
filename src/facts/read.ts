import type { Article, Paragraph } from '#library';
import type { MarkContext, Marks, Quantity } from '#text';
import { mark } from '#text';
import { readMeasure, readRole } from './measure.ts';
import { attachPeriod } from './periods.ts';
import { quantitiesOf, readSentences, wordIndexAt } from './sentence.ts';
import { readTable } from './tables.ts';
import type { Fact, Reading, Sentence } from './types.ts';
import { readWithheld } from './withheld.ts';

/** Settings that decide what a text means. */
export interface ReadingOptions {
  /** See `MarkContext.fiscalYearStart`. */
  readonly fiscalYearStart?: number;
}

/** Gives the reading of a paragraph; the same paragraph is read once while it is remembered. */
export type Reader = (article: Article, paragraph: Paragraph) => Reading;

const REMEMBERED = 4_000;

function contextOf(article: Article, options: ReadingOptions): MarkContext {
  return {
    ...(article.published === undefined ? {} : { published: article.published }),
    ...(options.fiscalYearStart === undefined ? {} : { fiscalYearStart: options.fiscalYearStart }),
  };
}

function readFact(
  sentence: Sentence,
  before: Sentence | undefined,
  marks: Marks,
  quantity: Quantity,
  all: readonly Quantity[],
): Fact {
  const earlier = all.slice(0, all.indexOf(quantity));
  const { period, source } = attachPeriod(sentence, before, quantity, all);
  return {
    sentence,
    quantity,
    role: readRole(sentence, quantity),
    measure: readMeasure(sentence, marks, quantity, earlier),
    period,
    periodSource: source,
    at: wordIndexAt(sentence, quantity.start),
  };
}

/** Reads one paragraph: its sentences, the figures that it asserts and the figures that it says are withheld. */
export function readParagraph(article: Article, paragraph: Paragraph, options: ReadingOptions = {}): Reading {
  const context = contextOf(article, options);
  const marks = mark(paragraph.text, context);
  const sentences = readSentences(article, paragraph, marks);
  const facts =
    paragraph.kind === 'table'
      ? readTable(paragraph, sentences, context)
      : sentences.flatMap((sentence, i) => {
          const quantities = quantitiesOf(sentence, marks.quantities);
          return quantities.map((quantity) => readFact(sentence, sentences[i - 1], marks, quantity, quantities));
        });
  const withheld = sentences.flatMap((sentence) => readWithheld(sentence) ?? []);
  return { article, paragraph, sentences, facts, withheld };
}

/**
 * A reader that remembers. Paragraphs are read when a question first needs them, not when they are loaded, so that a library
 * of a million paragraphs is ready as soon as it is indexed.
 */
export function createReader(options: ReadingOptions = {}): Reader {
  const remembered = new Map<Paragraph, Reading>();
  return (article, paragraph) => {
    const known = remembered.get(paragraph);
    if (known) return known;
    const reading = readParagraph(article, paragraph, options);
    const oldest = remembered.size >= REMEMBERED ? remembered.keys().next().value : undefined;
    if (oldest) remembered.delete(oldest);
    remembered.set(paragraph, reading);
    return reading;
  };
}
