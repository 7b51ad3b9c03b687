import type { Answer } from '#outcome';
import { showDay } from './dates.ts';

const NUMERAL = /\d+(?:[.,]\d+)*/g;

const numeralsOf = (text: string): string[] => text.match(NUMERAL) ?? [];

/** Everything that a numeral of an answer may come from: quotes, figures with their working, metadata, labels, the question. */
function traced(answer: Answer, traces: readonly string[]): Set<string> {
  const sources = [
    answer.question,
    ...answer.citations.flatMap(({ quote, title, published }) => [quote, title, published ? showDay(published) : '']),
    ...answer.figures.flatMap(({ display, formula, label }) => [display, formula ?? '', label]),
    ...traces,
  ];
  return new Set(sources.flatMap(numeralsOf));
}

/** Numerals of a text that nothing in the answer accounts for; `traces` are further texts that it rests on. */
export function untraced(text: string, answer: Answer, traces: readonly string[] = []): string[] {
  const known = traced(answer, traces);
  return numeralsOf(text).filter((numeral) => !known.has(numeral));
}

/** An answer of quotes alone: what remains when a numeral cannot be traced. */
function fromQuotes(answer: Answer): Answer {
  return {
    ...answer,
    text: answer.citations.map(({ quote }) => `“${quote}”`).join('\n'),
    answer: null,
    figures: [],
    read_as: null,
    readings: [],
    status: answer.status === 'answered' ? 'partial' : answer.status,
    rules: [...answer.rules, 'number lock: rebuilt from quotes'],
  };
}

/**
 * The number lock. An answer leaves only if each numeral of its text and span is traced; otherwise it is rebuilt from
 * its quotes. A note with a loose numeral is left out. `onBreach` is told which numerals had no source.
 */
export function lockNumbers(
  answer: Answer,
  onBreach: (numerals: readonly string[]) => void,
  traces: readonly string[] = [],
): Answer {
  const said = [answer.text, answer.answer?.span ?? ''].join('\n');
  const loose = untraced(said, answer, traces);
  const notes = answer.notes.filter(({ text }) => untraced(text, answer, traces).length === 0);
  const dropped = answer.notes
    .filter((note) => !notes.includes(note))
    .flatMap(({ text }) => untraced(text, answer, traces));
  if (loose.length + dropped.length === 0) return answer;
  onBreach([...loose, ...dropped]);
  return loose.length === 0 ? { ...answer, notes } : fromQuotes({ ...answer, notes });
}
