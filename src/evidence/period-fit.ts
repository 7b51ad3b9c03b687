import { labelYear } from '#facts';
import type { Fact } from '#facts';
import type { AskedPeriod } from '#question';
import { daysBetween } from '#text';
import type { IsoDay, Period } from '#text';
import { meetsReport, reportYear } from './report-years.ts';

/**
 * How a fact's period stands to the one asked for: the `same` days; the same `label` (fiscal 2022 for 2022); `inside` it;
 * only `part` of it in common; `unsaid` where the text gives the fact no period; or an `other` one.
 */
export type PeriodFit = 'same' | 'label' | 'inside' | 'part' | 'unsaid' | 'other';

const isOpen = (period: Period): boolean => period.from === null || period.to === null;

const before = (a: IsoDay | null, b: IsoDay | null): boolean => a !== null && b !== null && a < b;

/** First and last year of a stretch of whole years. */
function yearsOf(period: Period): readonly [string, string] | null {
  const whole = period.from?.endsWith('-01-01') === true && period.to?.endsWith('-12-31') === true;
  return whole && period.from && period.to ? [period.from.slice(0, 4), period.to.slice(0, 4)] : null;
}

/** Fiscal 2022 and the year 2022 share a name although they share few days. */
function sharesLabel(asked: Period, given: Period): boolean {
  const [year, years] = [labelYear(given), yearsOf(asked)];
  return year !== null && years !== null && years[0] <= year && year <= years[1];
}

const within = (inner: Period, outer: Period): boolean =>
  !isOpen(inner) && !before(inner.from, outer.from) && !before(outer.to, inner.to);

/** A fiscal year against calendar years, or the other way round: they share a name or they are other years. */
function namedFit(asked: Period, given: Period): PeriodFit | null {
  const byName = labelYear(asked) !== null || yearsOf(asked) !== null;
  const oneFiscal = (asked.grain === 'fiscal_year') !== (given.grain === 'fiscal_year');
  if (!byName || !oneFiscal || labelYear(given) === null) return null;
  return sharesLabel(asked, given) || labelYear(asked) === labelYear(given) ? 'label' : 'other';
}

/** "2023–24": a season or a year of business that two calendar years share. */
const isSeason = ({ rule, from, to }: Period): boolean =>
  rule === 'years joined by a dash' && Number(to?.slice(0, 4)) - Number(from?.slice(0, 4)) === 1;

/** Two seasons are two times, though they have a year in common; a figure beside both may be of either. */
function isOtherSeason(asked: Period, given: Period, { sentence }: Fact): boolean {
  const told = sentence.periods.some(({ from, to }) => from === asked.from && to === asked.to);
  return isSeason(asked) && isSeason(given) && asked.from !== given.from && !told;
}

function fitOf(asked: Period, given: Period): PeriodFit {
  if (asked.from === given.from && asked.to === given.to) return 'same';
  const named = namedFit(asked, given);
  if (named !== null) return named;
  if (before(given.to, asked.from) || before(asked.to, given.from)) return 'other';
  if (within(given, asked)) return 'inside';
  // A figure for the whole year says nothing of one month of it.
  return within(asked, given) ? 'other' : 'part';
}

const ORDER: readonly PeriodFit[] = ['same', 'label', 'inside', 'part', 'unsaid', 'other'];

/** The words of the article, such as "this year", taken up by the question. */
const sameWords = (words: string, { periodWords }: Fact): boolean => periodWords.toLowerCase() === words.toLowerCase();

/** Asked as a time: what an article tells without a time is so, until a newer one tells otherwise. */
const PRESENT = /^(?:now|today|currently|at present|at the moment|nowadays|these days)$/i;

/** Whether a fact's period is at least half of the one asked for. */
export function coversHalf(asked: AskedPeriod, { period }: Fact): boolean {
  if (!asked.from || !asked.to || !period?.from || !period.to) return false;
  return 2 * (daysBetween(period.from, period.to) + 1) >= daysBetween(asked.from, asked.to) + 1;
}

/** The best fit of a fact to any of the periods asked for; `same` where none is asked for. */
export function periodFit(asked: readonly AskedPeriod[], fact: Fact): PeriodFit {
  const { period } = fact;
  if (asked.length === 0 || (period !== null && asked.some(({ words }) => sameWords(words, fact)))) return 'same';
  const dated = asked.filter(({ from, to }) => from !== null || to !== null);
  // "The year before" is of no year that the question tells; a mere length of time is no time at all.
  if (asked.every(({ words }) => PRESENT.test(words))) return period === null && !fact.former ? 'unsaid' : 'other';
  if (dated.length === 0) return asked.some(({ grain }) => grain !== 'duration') ? 'other' : 'unsaid';
  // What a figure was before is of no time of its article.
  if (period === null) return fact.former ? 'other' : unsaidFit(dated, fact);
  return dated
    .map((each) => (isOtherSeason(each, period, fact) ? 'other' : fitOf(each, period)))
    .reduce((best, next) => (ORDER.indexOf(next) < ORDER.indexOf(best) ? next : best));
}

/** The year of the article, or a stretch that ends with the article's own day or soon after. */
function speaksOf({ from, to, grain }: Period, published: IsoDay): boolean {
  if (to === null) return false;
  if (grain === 'year' || grain === 'fiscal_year') return to.slice(0, 4) === published.slice(0, 4);
  return published <= to && (from === null || from <= published);
}

/** A fact without a period of its own speaks of the year of its report, else of the time of its article; it cannot speak of later, nor of years before. */
function unsaidFit(asked: readonly Period[], fact: Fact): PeriodFit {
  const { article } = fact.sentence;
  const { published } = article;
  const year = reportYear(article);
  if (year !== null) return asked.some((period) => meetsReport(period, year)) ? 'unsaid' : 'other';
  if (published === undefined) return 'other';
  return asked.some((period) => speaksOf(period, published)) ? 'unsaid' : 'other';
}
