import { differ, quoted, sameKind, sameTime } from '#facts';
import type { Fact } from '#facts';
import { THRESHOLDS, askedHead, isPerAsked, matchFacts, refuseFor } from '#evidence';
import type { Asking, Match } from '#evidence';
import { figureDraft, refuseTie } from '#outcome';
import type { Draft } from '#outcome';
import { bestMatch, refusePeriod } from './amount.ts';
import { standing } from './superseded.ts';

/** "What was the revenue …", "what prize did she get": the thing asked for after a form of "to be", or before "did". */
const COPULAR =
  /^\W*(?:and |so )?what(?:['’]?s|\s+(?:is|was|were|are|will be|\p{L}+ (?:did|does|do|has|have|had)))\b/iu;

/** A figure of the very measure that is named; so many things of that name are no answer to what the thing is. */
function isOf(fact: Fact, head: string): boolean {
  const { measure, quantity } = fact;
  if (fact.role !== 'level' || !measure.terms.includes(head)) return false;
  return quantity.kind !== 'count' || (measure.source !== 'noun' && measure.source !== 'list');
}

function ofMeasure(asking: Asking, head: string): Match[] {
  const { evidence, question } = asking;
  return matchFacts(evidence, undefined, evidence.limits.figure).filter(
    ({ fact }) => isOf(fact, head) && isPerAsked(question, fact),
  );
}

/** Cells of the same row and column as a figure's in other tables of its article: without the heading over it none of them is sure to be the one. */
function cellsAlike({ evidence }: Asking, { fact, score }: Match, matches: readonly Match[]): Fact[] {
  const { sentence, label, measure } = fact;
  if (sentence.paragraph.kind !== 'table') return [];
  return matches.flatMap((other) => {
    const { sentence: where } = other.fact;
    const alike = other.fact.label === label && other.fact.measure.words === measure.words;
    const elsewhere = where.article === sentence.article && where.paragraph !== sentence.paragraph;
    const rival = alike && elsewhere && other.score >= score * evidence.limits.tie && sameKind(other.fact, fact);
    return rival && sameTime(other.fact, fact) && differ(other.fact, fact) ? [other.fact] : [];
  });
}

/** "What was the revenue in 2025?": the figure of the measure named; null where no article measures it. */
export function answerMeasure(asking: Asking): Draft | null {
  const head = askedHead(asking.question);
  if (head === null || !COPULAR.test(asking.question.text)) return null;
  const matches = standing(asking, ofMeasure(asking, head));
  const match = bestMatch(matches);
  const rivals = match ? cellsAlike(asking, match, matches) : [];
  if (match && rivals.length > 0) return refuseTie([match.fact, ...rivals], 'a measure quoted');
  if (match) return figureDraft(quoted(match.fact), match.score, 'a measure quoted');
  return refuseTime(asking, (fact) => isOf(fact, head) && isPerAsked(asking.question, fact));
}

/** A measure that the articles give, but not for the time asked: a sentence about another time must not stand in. */
function refuseTime(asking: Asking, keep: (fact: Fact) => boolean): Draft | null {
  const told = refusePeriod(asking, 'a measure quoted', keep);
  if (told) return told;
  const [period] = asking.question.periods;
  const { sought, limits } = asking.evidence;
  const open = matchFacts(asking.evidence, { sought, periods: [] }, limits.figure);
  if (!period || !open.some(({ fact }) => keep(fact))) return null;
  return refuseFor(asking, 'a measure quoted', { reason: 'no_figure_for_period', period: period.words, known: [] });
}

/** "q4 2025 revenue?": no form of a question, but a time and words that one figure holds. */
export function answerTopic(asking: Asking): Draft | null {
  if (asking.question.periods.length === 0) return null;
  const match = bestMatch(
    matchFacts(asking.evidence, undefined, THRESHOLDS.topic).filter(({ fact }) => fact.role === 'level'),
  );
  return match && figureDraft(quoted(match.fact), match.score, 'a figure for the time named');
}
