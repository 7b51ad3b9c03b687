import type { Answer } from '#answer';
import { showDay } from './dates.ts';

const NUMERAL = /\d+(?:[.,]\d+)*/g;

const numeralsOf = (text: string): string[] => text.match(NUMERAL) ?? [];

/** Everything that a numeral of an answer may come from: quotes, figures with their working, metadata, labels, the question. */
function traced(answer: Answer): Set<string> {
  const sources = [
    answer.question,
    ...answer.citations.flatMap(({ quote, title, published }) => [quote, title, published ? showDay(published) : '']),
    ...answer.figures.flatMap(({ display, formula, label }) => [display, formula ?? '', label]),
  ];
  return new Set(sources.flatMap(numeralsOf));
}

/** Numerals of a text that nothing in the answer accounts for. */
export function untraced(text: string, answer: Answer): string[] {
  const known = traced(answer);
  return numeralsOf(text).filter((numeral) => !known.has(numeral));
}

/** An answer of quotes alone: what remains when a numeral cannot be traced. */
function fromQuotes(answer: Answer): Answer {
  return {
    ...answer,
    text: answer.citations.map(({ quote }) => `“${quote}”`).join('\n'),
    answer: null,
    figures: [],
    status: answer.status === 'answered' ? 'partial' : answer.status,
    rules: [...answer.rules, 'number lock: rebuilt from quotes'],
  };
}

/**
 * The number lock. An answer leaves only if each numeral of its text is traced; otherwise it is rebuilt from its quotes and
 * `onBreach` is told which numerals had no source.
 */
export function lockNumbers(answer: Answer, onBreach: (numerals: readonly string[]) => void): Answer {
  const loose = untraced(answer.text, answer);
  if (loose.length === 0) return answer;
  onBreach(loose);
  return fromQuotes(answer);
}
