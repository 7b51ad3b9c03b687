import type { Outcome, Short } from '#outcome';
import { answerQuestion } from '#answer';
import type { Sources } from '../src/evidence/evidence.ts';
import { gather } from '../src/evidence/evidence.ts';
import type { Asking } from '../src/evidence/asking.ts';
import type { Fact } from '#facts';
import { createReader } from '#facts';
import type { Article } from '#library';
import type { Question } from '#question';
import { readQuestion } from '#question';
import { indexNow } from '#search';
import { showFigure } from '../src/render/numbers.ts';
import { articleOf } from './articles.ts';

/** The text of an article, alone or with the day of its publication. */
export type Told = string | readonly [text: string, published: string];

/** Articles "a", "b", "c" … of the texts, in order. */
export function articlesOf(...told: readonly Told[]): Article[] {
  return told.map((each, i) => {
    const [text, published] = typeof each === 'string' ? [each, undefined] : each;
    return articleOf(text, published, String.fromCharCode(97 + i));
  });
}

export function sourcesOf(articles: readonly Article[]): Sources {
  const engine = indexNow(articles);
  return { engine, rarity: engine, read: createReader() };
}

/** A question as the librarian reads it: relative to the day of the newest article. */
export function questionOf(text: string, articles: readonly Article[] = []): Question {
  const newest = articles
    .flatMap(({ published }) => published ?? [])
    .toSorted()
    .at(-1);
  return readQuestion(text, newest);
}

/** A question with its evidence from the articles. */
export function askingOf(text: string, ...told: readonly Told[]): Asking {
  const articles = articlesOf(...told);
  const [question, sources] = [questionOf(text, articles), sourcesOf(articles)];
  return {
    question,
    evidence: gather(question, sources),
    again: (extra) => gather(question, sources, extra),
  };
}

/** What the answer room makes of a question and the articles. */
export function outcomeOf(text: string, ...told: readonly Told[]): Outcome {
  const articles = articlesOf(...told);
  return answerQuestion(questionOf(text, articles), sourcesOf(articles));
}

const saidOf = ({ yes, span, figure }: Short): string => {
  const words = yes === null ? span : yes ? 'Yes' : 'No';
  const shown = figure && showFigure(figure);
  return words !== null && shown !== null ? ` ${words} (${shown})` : ` ${words ?? shown ?? ''}`;
};

/** The outcome in a line: `answered 4,310`, `answered Yes (4,310)`, `partial`, or `refused: withheld`. */
export function lineOf({ status, short, reason }: Outcome): string {
  if (status === 'not_found') return `refused: ${reason?.reason ?? 'no reason'}`;
  return `${status}${short ? saidOf(short) : ''}${reason ? `: ${reason.reason}` : ''}`;
}

/** The line of the outcome of a question to the articles. */
export const ask = (text: string, ...told: readonly Told[]): string => lineOf(outcomeOf(text, ...told));

/** The value of a fact as written in lowest terms, with its bound where it has one. */
export const valueOf = ({ quantity: { bound, value } }: Fact): string =>
  bound === 'exact' ? value : `${bound} ${value}`;
