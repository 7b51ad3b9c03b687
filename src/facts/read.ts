import type { Article, Paragraph } from '#library';
import type { MarkContext, Marks, Quantity } from '#text';
import { findTerms, mark } from '#text';
import { isWhole, readClause } from './clause.ts';
import { readLabel } from './label.ts';
import { readMeasure, readRole } from './measure.ts';
import { attachPeriod, UNDATED } from './periods.ts';
import { isDated, quantitiesOf, readSentences, wordIndexAt } from './sentence.ts';
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

/** "No figures were released" tells of no zero. */
function isNoNews({ text }: Paragraph, { value, noun }: Quantity): boolean {
  return (
    value === '0' &&
    noun !== undefined &&
    /(?:figure|number|detail|information|comment|data|estimate|report|word|doubt|evidence|reason|way|idea|sign|plan)s?$/i.test(
      text.slice(noun.start, noun.end),
    )
  );
}

/** The facts of running text, sentence by sentence: each may lean on the facts of the sentence before. */
function readFacts(paragraph: Paragraph, sentences: readonly Sentence[], marks: Marks): Fact[] {
  const facts: Fact[] = [];
  sentences.forEach((sentence, i) => {
    const previous = sentences[i - 1];
    const before = facts.filter((fact) => fact.sentence === previous);
    const quantities = quantitiesOf(sentence, marks.quantities).filter((quantity) => !isNoNews(paragraph, quantity));
    quantities.forEach((quantity, at) => {
      const own = facts.filter((fact) => fact.sentence === sentence);
      const label = readLabel(sentence, marks.nounPhrases, quantity, quantities.slice(0, at));
      const role = readRole(sentence, quantity);
      // A movement between two times belongs to neither.
      const between = role === 'change' && sentence.periods.filter(isDated).length > 1;
      const { period, source } = between ? UNDATED : attachPeriod(sentence, previous, quantity, quantities);
      facts.push({
        sentence,
        quantity,
        role,
        measure: readMeasure(sentence, marks, quantity, own, before),
        label,
        labelTerms: findTerms(label),
        clause: readClause(sentence, quantity),
        whole: isWhole(sentence, quantity),
        period,
        periodSource: source,
        periodWords: period ? paragraph.text.slice(period.start, period.end) : '',
        at: wordIndexAt(sentence, quantity.start),
      });
    });
  });
  return facts;
}

/** Reads one paragraph: its sentences, the figures that it asserts and the figures that it says are withheld. */
export function readParagraph(article: Article, paragraph: Paragraph, options: ReadingOptions = {}): Reading {
  const context = contextOf(article, options);
  const marks = mark(paragraph.text, context);
  const sentences = readSentences(article, paragraph, marks);
  const facts =
    paragraph.kind === 'table' ? readTable(paragraph, sentences, context) : readFacts(paragraph, sentences, marks);
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
