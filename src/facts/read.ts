import type { Article, Paragraph } from '#library';
import type { MarkContext, Marks, Period, Quantity } from '#text';
import { findTerms, lazily, mark } from '#text';
import { clausesOf, isWhole } from './clause.ts';
import { isFormer, setAgainst } from './compared.ts';
import type { Told } from './definite-period.ts';
import { meantBy, readLabel } from './label.ts';
import { readMeasure, readRole } from './measure.ts';
import { outlineOf } from './outline.ts';
import type { Outline } from './outline.ts';
import { frameOf, ownPeriods, periodsOf, UNDATED } from './periods.ts';
import type { Attached } from './periods.ts';
import { isOfNextRow } from './row-lead.ts';
import { dealtLabels } from './respective.ts';
import { inside, isDated, readSentences, wordIndexAt } from './sentence.ts';
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

/** How many paragraphs a reader remembers. */
export const REMEMBERED = 4_000;

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

/** "From $48 to $54 a month": both are paid each month. */
function withRateOf(quantity: Quantity, next: Quantity | undefined): Quantity {
  return quantity.per === undefined && next?.per !== undefined ? { ...quantity, per: next.per } : quantity;
}

/** The quantities of a sentence that are figures: "the past three decades" is a time, and "no figures" no zero. */
const figuresOf = ({ paragraph, span }: Sentence, { quantities }: Marks): Quantity[] =>
  inside(quantities, span).filter((quantity) => quantity.ofPeriod !== true && !isNoNews(paragraph, quantity));

/** The time that is a figure's own of the one that stands near it: a movement between two times belongs to neither. */
function timeOf(
  { sentence, dated }: Outline,
  { quantity, measure, role }: Pick<Fact, 'quantity' | 'measure' | 'role'>,
  attached: Attached,
): Attached {
  if (role === 'change' && dated.length > 1) return UNDATED;
  return measure.source === 'heading' && isOfNextRow(sentence, quantity, attached.period) ? UNDATED : attached;
}

/** The facts of one sentence; it may lean on the sentence before and on its facts, and on times told before it. */
function readSentence(
  sentence: Sentence,
  marks: Marks,
  previous: Sentence | undefined,
  before: readonly Fact[],
  told: () => readonly Told[],
  frame: Period | null,
): Fact[] {
  const { paragraph } = sentence;
  const quantities = figuresOf(sentence, marks);
  const outline = outlineOf(sentence, quantities);
  const clauseOf = clausesOf(sentence);
  const attach = periodsOf(outline, previous, told, frame);
  const dealt = dealtLabels(sentence, quantities);
  const meant = meantBy(sentence, previous);
  const facts: Fact[] = [];
  let counted: Quantity | undefined;
  for (const [place, each] of quantities.entries()) {
    const former = isFormer(outline, each, quantities[place + 1]);
    const quantity = former ? withRateOf(each, quantities[place + 1]) : each;
    const measure = readMeasure(sentence, marks, quantity, facts, before);
    const against = measure.source === 'of' ? null : setAgainst(outline, quantity, facts);
    const said = dealt.get(each) ?? readLabel(outline, marks.nounPhrases, quantity, counted);
    const label = said || (against?.label ?? (counted === undefined ? meant : ''));
    if (quantity.kind !== 'ordinal') counted = quantity;
    const role = readRole(outline, quantity);
    const { period, source } = timeOf(outline, { quantity, measure, role }, attach(each));
    facts.push({
      sentence,
      quantity,
      role,
      measure: against && measure.source !== 'noun' ? { ...against.measure, source: 'list' } : measure,
      label,
      labelTerms: findTerms(label),
      clause: clauseOf(quantity),
      whole: isWhole(sentence, quantity),
      former,
      period,
      periodSource: source,
      periodWords: period ? paragraph.text.slice(period.start, period.end) : '',
      at: wordIndexAt(sentence, quantity.start, outline.words),
    });
  }
  return facts;
}

/** A correction tells what is no longer asserted. */
const TAKEN_BACK =
  /\b(?:an?|the) (?:earlier|previous|prior|original) version of (?:this|the) (?:article|story|report|post)\b/i;

/** Paragraphs before a paragraph whose times it may point to. */
const NEAR_PARAGRAPHS = 3;

/** The days that some sentences tell of their own figures. */
const daysTold = (sentences: readonly Sentence[]): Told[] =>
  sentences.map((sentence) => ownPeriods(sentence).filter(isDated));

/** The facts of running text, sentence by sentence; `earlier` gives the sentences of the paragraphs before. */
function readFacts(sentences: readonly Sentence[], marks: Marks, earlier: () => readonly Sentence[]): Fact[] {
  let before: Fact[] = [];
  const frame = frameOf(sentences);
  return sentences.flatMap((sentence, i) => {
    const told = (): readonly Told[] => daysTold([...earlier(), ...sentences.slice(0, i)]);
    before = readSentence(
      sentence,
      marks,
      sentences[i - 1],
      before,
      told,
      frame && i <= frame.until ? frame.period : null,
    );
    return TAKEN_BACK.test(sentence.text) ? [] : before;
  });
}

/** Reads one paragraph: its sentences, the figures that it asserts, when they are first looked at, and those that it says are withheld. */
export function readParagraph(
  article: Article,
  paragraph: Paragraph,
  options: ReadingOptions = {},
  read: Reader = (of, other) => readParagraph(of, other, options),
): Reading {
  const context = contextOf(article, options);
  const marks = mark(paragraph.text, context);
  const sentences = readSentences(article, paragraph, marks);
  const earlier = (): readonly Sentence[] => {
    const place = article.paragraphs.indexOf(paragraph);
    const near = article.paragraphs.slice(Math.max(0, place - NEAR_PARAGRAPHS), Math.max(0, place));
    return near.flatMap((each) => read(article, each).sentences);
  };
  const facts = lazily(() =>
    paragraph.kind === 'table' ? readTable(paragraph, sentences, context) : readFacts(sentences, marks, earlier),
  );
  return {
    article,
    paragraph,
    sentences,
    get facts() {
      return facts();
    },
    withheld: sentences.flatMap((sentence) => readWithheld(sentence) ?? []),
  };
}

/**
 * A reader that remembers. Paragraphs are read when a question first needs them, not when they are loaded, so that a library
 * of a million paragraphs is ready as soon as it is indexed.
 */
export function createReader(options: ReadingOptions = {}): Reader {
  const remembered = new Map<Paragraph, Reading>();
  const reader: Reader = (article, paragraph) => {
    const known = remembered.get(paragraph);
    if (known) return known;
    const reading = readParagraph(article, paragraph, options, reader);
    const oldest = remembered.size >= REMEMBERED ? remembered.keys().next().value : undefined;
    if (oldest) remembered.delete(oldest);
    remembered.set(paragraph, reading);
    return reading;
  };
  return reader;
}
