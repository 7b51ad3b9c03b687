import { isAhead, speaksAhead } from '#facts';
import { THRESHOLDS } from '#evidence';
import type { Asking } from '#evidence';
import type { Note } from '#outcome';
import { apart, yearOf } from './dates.ts';
import { isDenied } from './limits.ts';
import { isOneOccasion } from './occasions.ts';
import { asksDateOf } from './event-keys.ts';
import { toldDates } from './told-dates.ts';
import type { ToldDate } from './told-deeds.ts';

/** Share of the question's information that must stand with a date, in each of two articles. */
const TOLD = 0.5;
/** Years within which a date that is only said to be about so cannot be told from another, after 1500, before it and before Christ. */
const ABOUT_YEARS = { modern: 5, old: 25, ancient: 50 } as const;
const MODERN = 1500;
const HEDGE = /\b(?:about|around|circa|ca?\.|approximately|roughly|some time|estimated)[\s(]*$/i;
const LONGEST_HEDGE = 24;
/** A thing that is done again was done at two times. */
const AGAIN =
  /\b(?:again|anew|back by|once more|another time|for the (?:second|third|fourth|fifth|sixth|last|final|\d+(?:st|nd|rd|th)) time|a second time|re-\p{L}+|last (?:\p{L}+ed|seen|won|held|fought|met|took|came|went))\b/iu;

/** "Would have failed": it did not. */
const UNREAL = /\b(?:would|could|might|should) (?:\p{L}+ )?have \p{L}+/iu;
/** "Nearly went bankrupt": it did not. */
const NEARLY = /^(?:nearly|almost|narrowly)$/i;
/** "Was lit by gas from 1902": what went on from then, not what was done then. */
const FROM = /(?<!\bdat(?:es|ed|ing) )\bfrom\s+$/i;

function isUnreal({ text, tokens }: ToldDate['sentence']): boolean {
  return UNREAL.test(text) || tokens.some((token, i) => NEARLY.test(token.text) && tokens[i + 1]?.pos === 'VERB');
}
/** "Began to weaken" is not when it began. */
const BEGINS_TO = /\b(?:beg[au]n|begins?|start(?:s|ed)?|continued|ceased) to (\p{L}+)/iu;

/** Whether a date is of another time than the question asks for: of its being done again, or only foreseen ("it was to open in 2015"). */
function isAside(question: string, { sentence, period, limit }: ToldDate): boolean {
  const before = sentence.paragraph.text.slice(Math.max(0, period.start - LONGEST_HEDGE), period.start);
  const again = !AGAIN.test(question) && AGAIN.test(sentence.text);
  const to = BEGINS_TO.exec(sentence.text)?.[1];
  if (to !== undefined && !question.toLowerCase().includes(to.toLowerCase().slice(0, 4))) return true;
  return (
    again ||
    isUnreal(sentence) ||
    (limit === null && FROM.test(before)) ||
    isDenied(sentence, period) ||
    (!speaksAhead(question) && isAhead(sentence, period))
  );
}

const isHedged = ({ sentence, period }: ToldDate): boolean => {
  const { text } = sentence.paragraph;
  return (
    HEDGE.test(text.slice(Math.max(0, period.start - LONGEST_HEDGE), period.start)) ||
    /^(?:about|around|circa|ca?\.)/i.test(text.slice(period.start, period.end))
  );
};

/** Years that "about" may be off by: fewer, the nearer the time. */
const aboutYears = (year: number): number =>
  year > MODERN ? ABOUT_YEARS.modern : year > 0 ? ABOUT_YEARS.old : ABOUT_YEARS.ancient;

/** A date against a limit, which a year more or less does not break. */
function breaks(date: ToldDate, { days, limit, strict }: ToldDate): boolean {
  const [told, most] = [yearOf(date.days), yearOf(days)];
  const slack = isHedged(date) ? aboutYears(told) : strict ? 0 : 1;
  return limit === 'no_later' ? told - slack > most : told + slack < most;
}

/** Dates that cannot both be right of one event, hedges considered. */
function contradict(a: ToldDate, b: ToldDate): boolean {
  if (a.limit !== null || b.limit !== null)
    return (a.limit === null || b.limit === null) && (a.limit === null ? breaks(a, b) : breaks(b, a));
  const [x, y] = [a, b].map(({ days }) => days).toSorted((one, other) => one.from - other.from);
  if (!x || !y || !apart(x, y)) return false;
  const [first, last] = [Math.floor(x.to / 10_000), yearOf(y)];
  const close = last - first <= aboutYears(last);
  return !(close && [a, b].some((each) => isHedged(each) || isWithin(each)));
}

/** "In the early 1970s", "between 1160 and 1190": a day or year of that stretch, which is not told. */
const WITHIN = /^(?:the )?(?:between|early|mid|late|beginning|middle|end|first half|second half)\b/i;

/** Whether a date is only told to lie within a stretch of years. */
const isWithin = ({ sentence, period: { grain, start, end } }: ToldDate): boolean =>
  grain === 'century' ||
  grain === 'decade' ||
  (grain === 'range' && WITHIN.test(sentence.paragraph.text.slice(start, end)));

/** A date that could answer: no stretch of years that something lasted. */
const isDate = (date: ToldDate): boolean => date.period.grain !== 'range' || isWithin(date);

/** What a state shows counts only in an article that gives no date. */
function datesFirst(told: readonly ToldDate[]): readonly ToldDate[] {
  const dates = told.filter(({ limit }) => limit === null);
  return dates.length > 0 ? dates : told;
}

/**
 * "When was the mill built?" where two articles tell it of different times: both are shown, whether one of them answers or
 * neither is sure to. Where any date that one of them gives is one of the other's, they do not disagree.
 */
export function dateConflicts({ question, evidence }: Asking): Note[] {
  const dated = question.periods.some(({ from, to }) => from !== null || to !== null);
  const asks = question.want === 'date' || asksDateOf(question);
  if (!(asks && !dated) && !(question.form === 'yes_no' && dated)) return [];
  const told = toldDates(evidence).filter(
    (each) => each.score >= TOLD && isDate(each) && !isAside(question.text, each),
  );
  const [first, second] = [...Map.groupBy(told, ({ reading }) => reading.article).values()].map(datesFirst);
  const [a, b] = [first?.[0], second?.[0]];
  if (!first || !second || !a || !b) return [];
  // A sentence that gives two dates gives the other one, too, however few of the words stand beside it.
  const near = (each: ToldDate, best: ToldDate): boolean =>
    each.sentence === best.sentence || each.score >= best.score * THRESHOLDS.rival;
  const agree = (side: readonly ToldDate[], best: ToldDate, other: ToldDate): boolean =>
    side.some((each) => near(each, best) && !contradict(each, other));
  if (agree(first, a, b) || agree(second, b, a) || !isOneOccasion(evidence, a, b)) return [];
  const dates = [a, b].map(({ sentence, period }) => ({
    sentence,
    words: sentence.paragraph.text.slice(period.start, period.end),
  }));
  return [{ kind: 'conflict', dates }];
}
