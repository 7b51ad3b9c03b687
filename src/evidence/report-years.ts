import type { Sentence } from '#facts';
import { mark, oncePer } from '#text';
import type { Period } from '#text';

type Article = Sentence['article'];

/** A title that says that its article is about the year it names: "Annual report 2023", "Harvest figures for 2021/22". */
const REPORTS =
  /\b(?:reports?|accounts?|figures|statistics|results|review|survey|yearbook|balance sheet|statements?|census|barometer)\b/i;
/** "The guild in 2023", "Harbour: the 2021–22 season": a title without a verb that ends with its year, or names a season. */
const OF_YEAR = /\bin (?:the )?(?:year )?\d{4}$|\bseasons?\b|\byear in review\b/i;
const YEARLY: ReadonlySet<Period['grain']> = new Set(['year', 'fiscal_year', 'range']);

/** Looking back at a year is done when it ends, or later; a season is over in the spring or summer of its second year. */
function isOver({ to, grain }: Period, published: string | undefined): boolean {
  if (to === null || published === undefined) return true;
  const [year, month] = [published.slice(0, 4), published.slice(5, 7)];
  return year > to.slice(0, 4) || (year === to.slice(0, 4) && month >= (grain === 'range' ? '05' : '12'));
}

/** What a report is of, by its article; an empty list where the title tells no one year. */
const yearsOf = oncePer(({ title, published }: Article): readonly Period[] => {
  const looksBack = OF_YEAR.test(title);
  if (!REPORTS.test(title) && !looksBack) return [];
  const marks = mark(title, published === undefined ? {} : { published });
  const periods = marks.periods.filter(({ grain }) => YEARLY.has(grain));
  const [year] = periods;
  const told = REPORTS.test(title) || marks.tokens.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
  return year && periods.length === 1 && told && (REPORTS.test(title) || isOver(year, published)) ? periods : [];
});

/** The year that a report is of by its title: what it tells without a time is of that year. Null for an article that is no such report. */
export const reportYear = (article: Article): Period | null => yearsOf(article)[0] ?? null;

/** Whether a stretch of days has some in common with the year that a report is of. */
export const meetsReport = ({ from, to }: Period, year: Period): boolean =>
  !(from !== null && year.to !== null && from > year.to) && !(to !== null && year.from !== null && to < year.from);

/** When a figure was so, as the first day of its time: that of its own, else of the year that its report is of; empty where neither is told. */
export const beginOf = ({
  period,
  sentence,
}: {
  readonly period: Period | null;
  readonly sentence: Sentence;
}): string => (period ?? reportYear(sentence.article))?.from ?? '';
