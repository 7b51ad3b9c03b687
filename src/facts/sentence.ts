import type { Article, Paragraph } from '#library';
import type { Marks, Period, Span, Word } from '#text';
import { findWords, lazily, partitionPoint } from '#text';
import type { Sentence } from './types.ts';

/** Those of some things in order, none of which overlap, that lie in a stretch. */
export const inside = <T extends Span>(things: readonly T[], { start, end }: Span): readonly T[] =>
  things.slice(
    partitionPoint(things, (thing) => thing.start < start),
    partitionPoint(things, (thing) => thing.end <= end),
  );

/** How many of them lie there. */
export const countInside = (things: readonly Span[], { start, end }: Span): number =>
  Math.max(
    0,
    partitionPoint(things, (thing) => thing.end <= end) - partitionPoint(things, (thing) => thing.start < start),
  );

/** Whether a stretch lies in a period of the sentence. */
export function isPartOfPeriod({ periods }: Pick<Sentence, 'periods'>, { start, end }: Span): boolean {
  const period = periods[partitionPoint(periods, (each) => each.end < end)];
  return period !== undefined && start >= period.start;
}

/** The date of a sentence's article, YYYY-MM-DD; '' without one, which comes before every date. */
export const publishedOf = ({ article }: Pick<Sentence, 'article'>): string => article.published ?? '';

/** Orders sentences by the dates of their articles, newest first, those without a date last. */
export function newestFirst(a: Pick<Sentence, 'article'>, b: Pick<Sentence, 'article'>): number {
  const [x, y] = [publishedOf(a), publishedOf(b)];
  return x < y ? 1 : x > y ? -1 : 0;
}

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
    if (term === null || isPartOfPeriod({ periods }, { start: start + from, end: end + from })) return;
    const known = places.get(term);
    if (known) known.push(i);
    else places.set(term, [i]);
  });
  return places;
}

/** The sentences of a paragraph in their places, with their terms and periods. */
export function readSentences(article: Article, paragraph: Paragraph, marks: Marks): Sentence[] {
  const spans = paragraph.kind === 'table' ? rowsOf(paragraph.text) : marks.sentences;
  return spans.map((span, i) => {
    const text = paragraph.text.slice(span.start, span.end);
    const periods = inside(marks.periods, span);
    const tokens = lazily(() => inside(marks.tokens, span));
    return {
      article,
      paragraph,
      n: i + 1,
      span,
      text,
      get tokens() {
        return tokens();
      },
      terms: placeTerms(text, span.start, periods),
      periods,
    };
  });
}

/** Index of the word of a sentence at or after an offset of its paragraph. */
export function wordIndexAt(
  { span, text }: Sentence,
  offset: number,
  words: readonly Word[] = findWords(text),
): number {
  return partitionPoint(words, (word) => word.end <= offset - span.start);
}

/** True for a period that names days on which something may be told; a pure length ("seven months") does not, nor a time long past. */
export function isDated(period: Period): boolean {
  return period.grain !== 'duration' && !period.bygone && (period.from !== null || period.to !== null);
}
