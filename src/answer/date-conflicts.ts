import { isAhead, speaksAhead } from '#facts';
import type { Period } from '#text';
import { THRESHOLDS } from '#evidence';
import type { Asking } from '#evidence';
import type { Note } from '#outcome';
import { toldDates } from './told-dates.ts';
import type { ToldDate } from './told-dates.ts';

/** Share of the question's information that must stand with a date, in each of two articles. */
const TOLD = 0.5;
/** Years within which a date that is only said to be about so cannot be told from another. */
const ABOUT_YEARS = 5;
const HEDGE = /\b(?:about|around|circa|ca?\.|approximately|roughly|some time|estimated)[\s(]*$/i;
const LONGEST_HEDGE = 24;
/** A thing that is done again was done at two times. */
const AGAIN = /\b(?:again|anew|once more|another time|a second time|re-\p{L}+)/iu;

/** Whether a date is of another time than the question asks for: of its being done again, or only foreseen ("it was to open in 2015"). */
function isAside(question: string, { sentence, period }: ToldDate): boolean {
  const again = !AGAIN.test(question) && AGAIN.test(sentence.text);
  return again || (!speaksAhead(question) && isAhead(sentence, period));
}

/** Two times that share no day. */
function apart(a: Period, b: Period): boolean {
  return (a.to !== null && b.from !== null && a.to < b.from) || (b.to !== null && a.from !== null && b.to < a.from);
}

const isHedged = ({ sentence, period }: ToldDate): boolean => {
  const { text } = sentence.paragraph;
  return (
    HEDGE.test(text.slice(Math.max(0, period.start - LONGEST_HEDGE), period.start)) ||
    /^(?:about|around|circa|ca?\.)/i.test(text.slice(period.start, period.end))
  );
};

const yearOf = ({ period: { from } }: ToldDate): number => Number(from?.slice(0, 4));

/** Dates that cannot both be right of one event, hedges considered. */
function contradict(a: ToldDate, b: ToldDate): boolean {
  const close = Math.abs(yearOf(a) - yearOf(b)) <= ABOUT_YEARS;
  return apart(a.period, b.period) && !(close && (isHedged(a) || isHedged(b)));
}

/** A date that could answer: closed, and no stretch of years. */
const isDate = ({ period: { from, to, grain } }: ToldDate): boolean =>
  from !== null && to !== null && grain !== 'range' && grain !== 'century' && grain !== 'decade';

/**
 * "When was the mill built?" where two articles tell it of different times: both are shown, whether one of them answers or
 * neither is sure to. Where any date that one of them gives is one of the other's, they do not disagree.
 */
export function dateConflicts({ question, evidence }: Asking): Note[] {
  const dated = question.periods.some(({ from }) => from !== null);
  if (!(question.want === 'date' && !dated) && !(question.form === 'yes_no' && dated)) return [];
  const told = toldDates(evidence).filter(
    (each) => each.score >= TOLD && isDate(each) && !isAside(question.text, each),
  );
  const [first, second] = [...Map.groupBy(told, ({ reading }) => reading.article).values()];
  const [a, b] = [first?.[0], second?.[0]];
  if (!first || !second || !a || !b) return [];
  const near = (each: ToldDate, best: ToldDate): boolean => each.score >= best.score * THRESHOLDS.rival;
  const agree = (side: readonly ToldDate[], best: ToldDate, other: ToldDate): boolean =>
    side.some((each) => near(each, best) && !contradict(each, other));
  if (agree(first, a, b) || agree(second, b, a)) return [];
  const dates = [a, b].map(({ sentence, period }) => ({
    sentence,
    words: sentence.paragraph.text.slice(period.start, period.end),
  }));
  return [{ kind: 'conflict', dates }];
}
