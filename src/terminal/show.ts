import { findPassages } from '#evidence';
import { createReader } from '#facts';
import type { Fact } from '#facts';
import type { Library } from '#library';
import { readQuestion } from '#question';
import { indexArticles } from '#search';
import { mark, toNumber } from '#text';
import type { Period, Quantity } from '#text';
import type { z } from 'zod';
import type { TextLine } from './batch.ts';
import type { Io } from './io.ts';
import type { Showable } from './options.ts';

/** Passages that the stage `search` shows. */
const SHOWN = 10;

function showQuantity(text: string, quantity: Quantity): object {
  const { start, end, value, low, high, bound, unit, kind, noun, rule } = quantity;
  return {
    start,
    end,
    value: toNumber(value),
    ...(low === undefined ? {} : { low: toNumber(low) }),
    ...(high === undefined ? {} : { high: toNumber(high) }),
    bound,
    ...(unit === undefined ? {} : { unit }),
    kind,
    ...(noun ? { noun: text.slice(noun.start, noun.end) } : {}),
    rule,
  };
}

function showPeriod({ start, end, from, to, grain, basis, seconds, rule }: Period): object {
  return { start, end, from, to, grain, basis, ...(seconds === undefined ? {} : { seconds }), rule };
}

/** What the text room sees in one text, as `--show marks` prints it. */
export function showMarks({ id, text, published }: z.infer<typeof TextLine>, fiscalYearStart: number): object {
  const day = published === undefined ? {} : { published: published.slice(0, 10) };
  const marks = mark(text, { ...day, fiscalYearStart });
  return {
    id,
    sentences: marks.sentences.map(({ start, end }) => ({ start, end })),
    quantities: marks.quantities.map((quantity) => showQuantity(text, quantity)),
    periods: marks.periods.map(showPeriod),
  };
}

function showFact(fact: Fact): object {
  const { sentence, quantity, role, measure, period, periodSource } = fact;
  return {
    article: sentence.article.id,
    paragraph: sentence.paragraph.n,
    sentence: sentence.n,
    ...showQuantity(sentence.paragraph.text, quantity),
    role,
    measure: measure.words,
    period: period && {
      ...showPeriod(period),
      words: fact.periodWords,
      source: periodSource,
    },
  };
}

/** Shows one stage of the road over the articles, one line of JSON a thing. */
export async function showStage(
  stage: Exclude<Showable, 'marks'>,
  question: string,
  library: Library,
  fiscalYearStart: number,
  io: Io,
): Promise<void> {
  if (stage === 'question') {
    io.out(JSON.stringify(readQuestion(question)));
    return;
  }
  if (stage === 'search') {
    const engine = await indexArticles(library.articles);
    for (const { passage, score } of findPassages(readQuestion(question), engine, SHOWN)) {
      io.out(
        JSON.stringify({
          article: passage.article.id,
          paragraph: passage.paragraph.n,
          score,
          text: passage.paragraph.text,
        }),
      );
    }
    return;
  }
  const read = createReader({ fiscalYearStart });
  for (const article of library.articles) {
    for (const paragraph of article.paragraphs) {
      const { sentences, facts } = read(article, paragraph);
      if (stage === 'facts') for (const fact of facts) io.out(JSON.stringify(showFact(fact)));
      else
        for (const { n, span, text } of sentences)
          io.out(JSON.stringify({ article: article.id, paragraph: paragraph.n, sentence: n, ...span, text }));
    }
  }
}
