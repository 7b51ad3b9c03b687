import { isDated } from '#facts';
import type { Reading, Sentence } from '#facts';
import { meetsReport, reportYear } from '#evidence';
import type { Asking } from '#evidence';

/** Whether a sentence may be of the time asked about: it names none, or one that has days in common with it. */
export function periodAllows(asking: Asking, sentence: Sentence): boolean {
  const asked = asking.question.periods.filter(({ from }) => from !== null);
  // "For 48 seconds" is a length, which is of any time.
  const told = sentence.periods.filter(isDated);
  if (asked.length === 0 || told.length === 0) return true;
  return told.some((given) =>
    asked.some(
      (period) =>
        !(given.to !== null && period.from !== null && given.to < period.from) &&
        !(given.from !== null && period.to !== null && given.from > period.to),
    ),
  );
}

/**
 * A sentence without a time of its own, in a paragraph without one that meets the time asked about, speaks of the year of its
 * article: who won on Sunday did not win three years before. Nothing is known of an article without a date.
 */
export function yearAllows(asking: Asking, sentence: Sentence, reading: Reading): boolean {
  const asked = asking.question.periods.filter(({ from, to }) => from !== null && to !== null);
  const { published } = reading.article;
  const year = reportYear(reading.article);
  if (asked.length > 0 && year !== null && !sentence.periods.some(isDated))
    return asked.some((period) => meetsReport(period, year));
  if (asked.length === 0 || published === undefined || sentence.periods.some(isDated)) return true;
  const years = asked.map(({ from, to }) => [from?.slice(0, 4) ?? '', to?.slice(0, 4) ?? ''] as const);
  const ofYear = ([from, to]: readonly [string, string]): boolean =>
    from <= published.slice(0, 4) && published.slice(0, 4) <= to;
  const titled = years.some(([from]) =>
    [reading.article.title, ...reading.paragraph.headings].join(' ').includes(from),
  );
  return (
    titled ||
    years.some(ofYear) ||
    reading.sentences.some((each) => each.periods.some(isDated) && periodAllows(asking, each))
  );
}
