import type { Question } from '#question';
import { refuseFor } from '#evidence';
import type { Asking } from '#evidence';
import {
  agentListed,
  answerAgainstRow,
  answerAmount,
  answerAverage,
  answerChange,
  answerCompare,
  answerComplement,
  answerDifference,
  answerElapsed,
  answerEndColumn,
  answerExtreme,
  answerListed,
  answerMeasure,
  answerMovers,
  answerMedian,
  answerNone,
  answerPoints,
  answerPortionExtreme,
  answerPortionFilter,
  answerRange,
  answerRate,
  answerRatio,
  answerRemainder,
  answerRest,
  answerShare,
  answerSum,
  answerTableBand,
  answerTopic,
  answerUndone,
  answerWhichFirst,
  asksAgentOfListed,
  countListed,
  differenceOfParts,
  measureListed,
  perWord,
  sumOfTop,
} from '#figures';
import type { Draft } from '#outcome';
import { answerText, deniedAnswer } from '#words';
import type { FormRule } from './best-guess.ts';
import { answerYesNo } from './yes-no.ts';

/** "Which was larger, A or B?" is no question for a yes or a no. */
const ASKS_WHICH = /^\W*(?:in |of |at |to )?(?:which|what|who|whose|where|when)\b/i;

/** The nearest statement stands without a yes or a no where the question asks which of two. */
function withoutVerdict({ text }: Question, draft: Draft): Draft {
  return ASKS_WHICH.test(text) && draft.status === 'answered' ? { ...draft, status: 'partial', short: null } : draft;
}

/** The rule for each form; a form that finds no row of figures falls back to the sentence that answers. */
export const RULES: Readonly<Record<Question['form'], FormRule>> = {
  amount: (asking) =>
    orDenial(
      asking,
      answerElapsed(asking) ??
        answerTableBand(asking) ??
        byListing(asking) ??
        byRate(asking) ??
        answerListed(asking) ??
        answerRemainder(asking) ??
        answerRest(asking) ??
        toldOrUndone(asking),
    ),
  sum: (asking) => sumOfTop(asking) ?? byListing(asking) ?? answerListed(asking) ?? answerSum(asking),
  difference: (asking) =>
    answerAgainstRow(asking) ?? differenceOfParts(asking) ?? byListing(asking) ?? answerDifference(asking),
  change: (asking) => answerMovers(asking) ?? answerAgainstRow(asking) ?? answerChange(asking),
  points: answerPoints,
  ratio: (asking) => answerAgainstRow(asking) ?? answerRatio(asking),
  share: answerShare,
  complement: answerComplement,
  average: (asking) => {
    const draft = byListing(asking) ?? answerAverage(asking);
    return draft.status === 'not_found' ? (byRate(asking) ?? draft) : draft;
  },
  median: (asking) => answerMedian(asking) ?? answerMeasure(asking) ?? answerText(asking),
  range: (asking) => answerRange(asking) ?? answerMeasure(asking) ?? answerText(asking),
  extreme: (asking) =>
    answerMovers(asking) ??
    answerEndColumn(asking) ??
    answerPortionExtreme(asking) ??
    agentListed(asking) ??
    extremeOfRow(asking) ??
    answerText(asking),
  compare: (asking) =>
    answerWhichFirst(asking) ?? answerCompare(asking) ?? withoutVerdict(asking.question, answerYesNo(asking)),
  when: answerText,
  who: (asking) => answerWhichFirst(asking) ?? agentListed(asking) ?? answerText(asking),
  where: (asking) => answerMovers(asking) ?? answerWhichFirst(asking) ?? answerText(asking),
  why: answerText,
  what: (asking) =>
    answerMovers(asking) ??
    answerWhichFirst(asking) ??
    rateOfMeasure(asking) ??
    answerMeasure(asking) ??
    answerText(asking),
  list: (asking) => answerMovers(asking) ?? answerPortionFilter(asking) ?? answerText(asking),
  yes_no: answerYesNo,
  topic: (asking) => answerTopic(asking) ?? answerText(asking),
};

/** "How many were hurt?" – where no figure is told, or one that holds fewer of the words, the sentence that says that nobody was. */
function orDenial(asking: Asking, draft: Draft): Draft {
  const figure = draft.short?.figure ?? null;
  if (draft.status !== 'not_found' && figure?.kind !== 'quoted') return draft;
  return deniedAnswer(asking, figure?.kind === 'quoted' ? figure.fact.sentence : null) ?? draft;
}

/** By the events that a passage lists: a measure of one, of two or of all of them, else how many there are. */
function byListing(asking: Asking): Draft | null {
  return measureListed(asking) ?? (asking.question.form === 'difference' ? null : countListed(asking));
}

/** "The best weapon": what is good of a thing is an opinion; a time, a result or a year is good by its figure. */
const ASKS_OPINION =
  /\b(?:best|worst|nicest|finest|coolest|prettiest|funniest)\s+(?!(?:\p{L}+ )?(?:times?|scores?|results?|ratings?|marks?|grades?|records?|prices?|years?|months?|weeks?|days?|seasons?|quarters?|sales?|turnouts?|totals?|figures?|numbers?|paid|selling|attended|performing|off)\b)/iu;

/** Who did the longest of several events is told by the words about each, not by the names of a row. */
function extremeOfRow(asking: Asking): Draft | null {
  if (ASKS_OPINION.test(asking.question.text)) return null;
  return asksAgentOfListed(asking) ? refuseFor(asking, 'the one of a listed event') : answerExtreme(asking);
}

/** An amount as it is told, else what is left to do of a whole. */
function toldOrUndone(asking: Asking): Draft {
  const draft = answerAmount(asking);
  return draft.status === 'not_found' && draft.reason?.reason === 'no_figure'
    ? (answerUndone(asking) ?? answerNone(asking) ?? draft)
    : draft;
}

function byRate(asking: Asking): Draft | null {
  const per = perWord(asking.question.text);
  return per === null ? null : answerRate(asking, per);
}

/** "What was the income per visitor": reckoned where no article states it. */
function rateOfMeasure(asking: Asking): Draft | null {
  const draft = byRate(asking);
  return draft?.status === 'answered' ? draft : null;
}
