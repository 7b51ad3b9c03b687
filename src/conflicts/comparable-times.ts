import { sameTime } from '#facts';
import type { Fact } from '#facts';
import { partitionPoint } from '#text';
import type { Grain, Period } from '#text';
import { holds, periodFit } from '#evidence';
import type { Evidence } from '#evidence';
import { isOccasion } from './occasion-lexicon.ts';

const PRESENT = /^(?:is|are|has|have|does|do)$/i;

/** "has 12 wells", "has now scored 21 goals": so it was when the article was written. */
function isOfNow({ sentence, quantity }: Fact): boolean {
  const { tokens } = sentence;
  const verbs = tokens
    .slice(
      0,
      partitionPoint(tokens, ({ end }) => end <= quantity.start),
    )
    .filter(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const [last, before] = [verbs.at(-1), verbs.at(-2)];
  if (!last) return false;
  const plain = [last.lemma, `${last.lemma}s`, `${last.lemma}es`].includes(last.text.toLowerCase());
  return (
    PRESENT.test(last.text) || (before !== undefined && PRESENT.test(before.text)) || (last.pos === 'VERB' && plain)
  );
}

/** Two states of which articles of two days tell may both be right. */
function differInTime(a: Fact, b: Fact): boolean {
  const [x, y] = [a, b].map(({ sentence }) => sentence.article.published);
  return (
    x !== undefined &&
    y !== undefined &&
    x !== y &&
    a.period === null &&
    b.period === null &&
    (isOfNow(a) || isOfNow(b))
  );
}

const LONG: ReadonlySet<Grain> = new Set([
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'fiscal_year',
  'decade',
  'range',
  'open',
]);

/** "Married in 1861 and had five children": the time of another verb. */
function isOfOtherVerb({ sentence, quantity }: Fact, period: Period): boolean {
  const between = sentence.tokens.filter(({ start, end }) => start >= period.end && end <= quantity.start);
  const and = between.findIndex(({ pos }) => pos === 'CCONJ');
  const last = and === between.length - 1;
  return and >= 0 && (last || between.slice(and).some(({ pos }) => pos === 'VERB' || pos === 'AUX'));
}

/** "In 2004 she scored 12 goals" is a part of the 31 goals of which no time is told. */
function isPartInTime(a: Fact, b: Fact): boolean {
  const [period, ...more] = [a, b].flatMap((each) =>
    each.periodSource === 'paragraph' || (each.period && isOfOtherVerb(each, each.period)) ? [] : (each.period ?? []),
  );
  const adds = a.quantity.kind === 'count' || a.quantity.kind === 'currency';
  return adds && period !== undefined && more.length === 0 && LONG.has(period.grain);
}

const within = (inner: Period, outer: Period): boolean =>
  inner.from !== null &&
  inner.to !== null &&
  outer.from !== null &&
  outer.to !== null &&
  inner.from >= outer.from &&
  inner.to <= outer.to;

/** "The opening game, in September" and "… on September 27": one occasion, of which one article tells the day. */
function isOneOccasion({ sought }: Evidence, a: Fact, b: Fact): boolean {
  if (!a.period || !b.period || !(within(a.period, b.period) || within(b.period, a.period))) return false;
  const dated = [a.period, b.period].some(({ grain }) => grain === 'day');
  return (
    dated && sought.some((each) => isOccasion(each.term.term) && holds(a.sentence, each) && holds(b.sentence, each))
  );
}

/** "By 3 May", "as of June 2020": up to then, and more may have come. */
const UP_TO = /\b(?:by|as of|as at|until|up to|through)\s+(?:the (?:end|middle|start) of\s+)?$/i;
/** Characters before a time in which that is said. */
const LEAD = 24;

/** The time up to which a sentence counts, in its words; null where it says none. */
function countedUpTo({ sentence: { paragraph, periods } }: Fact): string | null {
  const { text } = paragraph;
  const upTo = periods.find(({ start }) => UP_TO.test(text.slice(Math.max(0, start - LEAD), start)));
  return upTo ? text.slice(upTo.start, upTo.end).toLowerCase() : null;
}

/** "By 3 May, 41 cases", "by 10 May, 67": counts that went on between. */
function areCountedOn({ question }: Evidence, a: Fact, b: Fact): boolean {
  if (a.quantity.kind !== 'count' || b.quantity.kind !== 'count') return false;
  const [x, y] = [a, b].map(countedUpTo);
  return x !== y && question.periods.length === 0;
}

/** Whether two figures are of one time, as far as the articles and the question say. */
export function timesFit(evidence: Evidence, a: Fact, b: Fact): boolean {
  const { periods } = evidence.question;
  if (differInTime(a, b) || areCountedOn(evidence, a, b)) return false;
  if (sameTime(a, b)) return true;
  if (periods.length > 0) return [a, b].every((each) => periodFit(periods, each) === 'same');
  const own = [a, b].every(({ period, periodSource }) => period !== null && periodSource !== 'paragraph');
  if (own) return isOneOccasion(evidence, a, b);
  return !isPartInTime(a, b);
}
