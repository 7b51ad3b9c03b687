import type { Article, Paragraph } from '#library';
import type { Marks, Period, Quantity, Span } from '#text';
import { findWords } from '#text';
import type { Sentence } from './types.ts';

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** The rows of a table, without its line of dashes: each is quoted whole, as a sentence is. */
function rowsOf(text: string): Span[] {
  return Array.from(text.matchAll(/[^\r\n]+/g), (line) => ({
    start: line.index,
    end: line.index + line[0].length,
  })).filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

/** The words of a time are no topic: "last" in "last week" is not the last of anything. */
function placeTerms(text: string, from: number, periods: readonly Period[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  findWords(text).forEach(({ term, start, end }, i) => {
    const timed = periods.some((period) => start + from >= period.start && end + from <= period.end);
    if (term !== null && !timed) places.set(term, [...(places.get(term) ?? []), i]);
  });
  return places;
}

/** The sentences of a paragraph in their places, with their terms and periods. */
export function readSentences(article: Article, paragraph: Paragraph, marks: Marks): Sentence[] {
  const spans = paragraph.kind === 'table' ? rowsOf(paragraph.text) : marks.sentences;
  return spans.map((span, i) => {
    const text = paragraph.text.slice(span.start, span.end);
    const periods = marks.periods.filter((period) => within(period, span));
    return {
      article,
      paragraph,
      n: i + 1,
      span,
      text,
      tokens: marks.tokens.filter((token) => within(token, span)),
      terms: placeTerms(text, span.start, periods),
      periods,
    };
  });
}

/** Index of the word of a sentence at or after an offset of its paragraph. */
export function wordIndexAt(sentence: Sentence, offset: number): number {
  const local = offset - sentence.span.start;
  const words = findWords(sentence.text);
  const found = words.findIndex((word) => word.end > local);
  return found < 0 ? words.length : found;
}

/** The quantities of one sentence, in order. */
export function quantitiesOf(sentence: Sentence, quantities: readonly Quantity[]): Quantity[] {
  return quantities.filter((quantity) => within(quantity, sentence.span));
}

/** True for a period that names days; a pure length ("seven months") does not. */
export function isDated(period: Period): boolean {
  return period.grain !== 'duration' && (period.from !== null || period.to !== null);
}
