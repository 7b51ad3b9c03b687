import type { Fact } from '#facts';
import { endsOf, inOneUnit, isDated } from '#facts';
import type { AskedPeriod, Question, QuestionTerm, Side } from '#question';
import { THRESHOLDS, levelMatches, ownCredit, periodFit, periodSeries, readingOf, sameHead } from '#evidence';
import type { Asking, Evidence, Match } from '#evidence';
import { bestMatch } from './amount.ts';
import { COUNTED_TOGETHER, countedSides } from './counted-sides.ts';
import { portionFor } from './portion-rank.ts';
import type { Portioned } from './portion-rank.ts';

const comparable = (a: Fact, b: Fact): boolean => inOneUnit(a, b) !== null;

/** A side's own words count in full, the words that both sides share less. */
const SHARED = 0.4;

/** A share, a ratio or a change is reckoned from amounts, whatever the unit of the result. */
function amountsOf({ evidence, question }: Asking): Evidence {
  if (question.want !== 'percent') return evidence;
  // "share of the volunteers are students": each side names its own measure.
  const asked = question.form === 'share' && question.sides ? [] : question.asked;
  return { ...evidence, question: { ...question, want: 'thing', asked } };
}

/** A side's own time; else the question's, but not a time that belongs to the other side alone. */
function periodsOf({ question }: Asking, side: Side, other: Side): readonly AskedPeriod[] {
  if (side.periods.length > 0) return side.periods;
  const bothNamed = side.terms.length > 0 && other.terms.length > 0;
  return bothNamed || other.periods.length === 0 ? question.periods : [];
}

const isCommonNoun = (term: QuestionTerm | undefined): term is QuestionTerm => term?.pos === 'NOUN' && !term.name;

const COUNTED = /(?:[^s]s|people|men|women|children)$/i;

/** "Who sold more boats, the mill or the castle": the question names what is counted, and the two are its owners. */
function ownMeasure({ form, asked, text }: Question, { terms }: Side, { terms: others }: Side): boolean {
  const head = asked.at(-1);
  // "More money" is had by what earns it: only what is counted has owners.
  if (form !== 'compare' || !head || !COUNTED.test(head.word)) return false;
  if (!/\b(?:more|fewer|less)\b/i.test(text.slice(0, head.start))) return false;
  return ![...terms, ...others].some(({ term }) => term === head.term);
}

/** Two common nouns set side by side ("people or households") are each counted by a figure of that noun. */
function measuredBy(evidence: Evidence, side: Side, other: Side): Evidence {
  const { question } = evidence;
  const [head, against] = [side.terms.at(-1), other.terms.at(-1)];
  const apart = question.form === 'share' || (isCommonNoun(against) && against.term !== head?.term);
  if (ownMeasure(question, side, other)) return evidence;
  if (!isCommonNoun(head) || !apart) return evidence;
  return { ...evidence, question: { ...question, asked: [head] } };
}

/** The figures that may be those of one of two sides, best first. */
export function matchSide(asking: Asking, side: Side, other: Side): Match[] {
  const evidence = amountsOf(asking);
  const sought = evidence.sought.flatMap((each) => {
    if (side.terms.length > 0 && other.terms.includes(each.term) && !side.terms.includes(each.term)) return [];
    return [
      side.terms.includes(each.term) ? each : { ...each, weight: each.weight * (side.terms.length > 0 ? SHARED : 1) },
    ];
  });
  return levelMatches(measuredBy(evidence, side, other), { sought, periods: periodsOf(asking, side, other) }).filter(
    ({ fact }) => isOfSide(asking, side, fact),
  );
}

/** Whether a figure is of the side's own words: boys are not compared with boys. */
function isOfSide({ evidence }: Asking, side: Side, fact: Fact): boolean {
  const reading = readingOf(evidence, fact.sentence);
  const own = evidence.sought.filter(({ term }) => side.terms.includes(term));
  return reading !== undefined && ownCredit(fact, reading, own) >= evidence.limits.side;
}

/** Figures told together are meant to be compared. */
function together(a: Fact, b: Fact): number {
  const [p, q] = [a.sentence.paragraph, b.sentence.paragraph];
  const list = p.kind !== 'text' && p.kind === q.kind && p.headings.join('\n') === q.headings.join('\n');
  const article = a.sentence.article === b.sentence.article ? 0.05 : 0;
  return article + (p === q || list ? 0.15 : 0) + (a.measure.head === b.measure.head ? 0.05 : 0);
}

/** Two parts of one list of percentages; null where they are asked for by number, or are not told together. */
export function portionOperands(
  { evidence, question }: Asking,
  sides: readonly [Side, Side],
): readonly [Match, Match] | null {
  if (question.want !== 'percent' && question.form !== 'compare') return null;
  const [a, b] = sides.map(({ terms, words }) => portionFor(evidence, { terms, text: words }));
  if (!a || !b || a.portion.fact === b.portion.fact || a.denied || b.denied) return null;
  if (a.portion.fact.sentence.paragraph !== b.portion.fact.sentence.paragraph || a.inverted || b.inverted) return null;
  const matchOf = ({ portion, score }: Portioned): Match => ({
    fact: portion.fact,
    score,
    period: periodFit(question.periods, portion.fact),
    vetoes: [],
  });
  return [matchOf(a), matchOf(b)];
}

/** The figures of the two sides of a question; null where one of them has none, or both the same. */
export function sideOperands(asking: Asking): readonly [Match, Match] | null {
  const { sides } = asking.question;
  if (!sides) return null;
  const portions = portionOperands(asking, sides);
  if (portions) return portions;
  const counted = countedSides(asking, sides)?.map((fact): Match => ({
    fact,
    score: COUNTED_TOGETHER,
    period: periodFit(asking.question.periods, fact),
    vetoes: [],
  }));
  if (counted?.[0] && counted[1]) return [counted[0], counted[1]];
  const [left, right] = [matchSide(asking, sides[0], sides[1]), matchSide(asking, sides[1], sides[0])];
  const timed = sides.every(({ periods }) => periods.length > 0);
  const onlyTimes = timed && sides.some(({ terms }) => terms.length === 0);
  const pairs = left.slice(0, 6).flatMap((a) =>
    right
      .slice(0, 6)
      .filter(
        (b) =>
          b.fact !== a.fact && comparable(a.fact, b.fact) && !(onlyTimes && (areUndated(a, b) || isOfUnsaidTime(a, b))),
      )
      .map((b) => ({
        a,
        b,
        score: a.score + b.score + together(a.fact, b.fact),
      })),
  );
  const [best] = pairs.sort((x, y) => y.score - x.score);
  const chosen = best && latestOf(asking, best, pairs);
  return chosen ? [chosen.a, chosen.b] : null;
}

/** Two figures of which neither has a time of its own are not told apart by the times asked for. */
const areUndated = (a: Match, b: Match): boolean => a.period === 'unsaid' && b.period === 'unsaid';

/**
 * "38,700 tickets in 2024/25" against a figure elsewhere of no time of its own, or of one that only overlaps the other: that need not be
 * of the other time.
 */
const isOfUnsaidTime = (a: Match, b: Match): boolean =>
  [a, b].some(({ period }) => period === 'unsaid' || period === 'part') && a.fact.sentence !== b.fact.sentence;

interface Pair {
  readonly a: Match;
  readonly b: Match;
  readonly score: number;
}

const dayOf = ({ period, sentence }: Fact): string => period?.to ?? sentence.article.published ?? '';

/** Of the pairs of figures of the same two owners that one sentence tells the latest, where the question names no time. */
function latestOf({ question }: Asking, best: Pair, pairs: readonly Pair[]): Pair {
  const [a, b] = [best.a.fact, best.b.fact];
  const timed = question.periods.length > 0 || question.sides?.some(({ periods }) => periods.length > 0);
  if (timed || a.label === '' || b.label === '' || a.label === b.label) return best;
  const rivals = pairs.filter(
    ({ a: { fact: x }, b: { fact: y }, score }) =>
      x.label === a.label &&
      y.label === b.label &&
      x.measure.head === a.measure.head &&
      x.sentence === y.sentence &&
      score >= best.score * THRESHOLDS.rivalOfOwner,
  );
  return rivals.reduce((latest, next) => (dayOf(next.a.fact) > dayOf(latest.a.fact) ? next : latest), best);
}

/** At two times it is one thing that is measured; either text may leave its noun out. */
function ofOneMeasure({ measure: a }: Fact, { measure: b }: Fact): boolean {
  return (
    a.head === null || b.head === null || sameHead(a.head, b.head) || a.terms.some((term) => b.terms.includes(term))
  );
}

/** The figures for two periods that the question names in order. */
export function periodOperands(asking: Asking): readonly [Match, Match] | null {
  const dated = asking.question.periods.filter(isDated);
  const [first, second] = dated;
  if (!first || !second) return null;
  const at = (period: typeof first): Match | null =>
    bestMatch(levelMatches(amountsOf(asking), { sought: asking.evidence.sought, periods: [period] }));
  const [a, b] = [at(first), at(second)];
  if (!a || !b || a.fact === b.fact || areUndated(a, b) || isOfUnsaidTime(a, b)) return null;
  return comparable(a.fact, b.fact) && ofOneMeasure(a.fact, b.fact) ? [a, b] : null;
}

/** "fell to 2.1 million from 2.4": the ends that one sentence tells without their times, earlier first. */
function toldEnds({ evidence }: Asking, match: Match): readonly [Match, Match] | null {
  const facts = evidence.facts.filter((fact) => fact.sentence === match.fact.sentence && fact.role === 'level');
  const ends = endsOf(facts.filter((fact) => comparable(fact, match.fact)));
  return (
    ends && [
      { ...match, fact: ends[0] },
      { ...match, fact: ends[1] },
    ]
  );
}

/** The first and the last figure of the row that fits best, in time. */
export function endOperands(asking: Asking): readonly [Match, Match] | null {
  const match = bestMatch(levelMatches(amountsOf(asking)));
  if (!match) return null;
  const row = periodSeries(asking.evidence, match.fact).toSorted((a, b) =>
    (a.period?.from ?? '') < (b.period?.from ?? '') ? -1 : 1,
  );
  const [from, to] = [row.at(0), row.at(-1)];
  if (from === to) return toldEnds(asking, match);
  return from && to
    ? [
        { ...match, fact: from },
        { ...match, fact: to },
      ]
    : null;
}
