import type { Sentence } from '#facts';
import { mark, oncePer } from '#text';
import type { Period } from '#text';

type Article = Sentence['article'];

/** A title that says that its article is about the year it names: "Annual report 2023", "Harvest figures for 2021/22". */
const REPORTS =
  /\b(?:reports?|accounts?|figures|statistics|results|review|survey|yearbook|balance sheet|statements?|census|barometer)\b/i;
const YEARLY: ReadonlySet<Period['grain']> = new Set(['year', 'fiscal_year', 'range']);

/** What a report is of, by its article; an empty list where the title tells no one year. */
const yearsOf = oncePer(({ title, published }: Article): readonly Period[] => {
  if (!REPORTS.test(title)) return [];
  const periods = mark(title, published === undefined ? {} : { published }).periods.filter(({ grain }) =>
    YEARLY.has(grain),
  );
  return periods.length === 1 ? periods : [];
});

/** The year that a report is of by its title: what it tells without a time is of that year. Null for an article that is no such report. */
export const reportYear = (article: Article): Period | null => yearsOf(article)[0] ?? null;

/** Whether a stretch of days has some in common with the year that a report is of. */
export const meetsReport = ({ from, to }: Period, year: Period): boolean =>
  !(from !== null && year.to !== null && from > year.to) && !(to !== null && year.from !== null && to < year.from);
