import type { Fact } from '#facts';
import { quoted, sameKind } from '#facts';
import type { Asking } from './asking.ts';
import { countEvents } from './events.ts';
import { figureDraft, sentencesOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { matchFacts } from './match.ts';
import type { Match } from './match.ts';
import { refuseFor } from './refusal.ts';
import { THRESHOLDS } from './thresholds.ts';
import { refuseWithheld, withheldFor } from './withheld.ts';

const RULE = 'a figure quoted';
/** "besides China": whether a figure counts the exception is seldom said, so it is never taken off. */
const EXCLUSION = /\b(?:besides|other than|apart from|except(?: for)?|excluding|not counting) [^?,]+/i;

const publishedOf = (fact: Fact): string => fact.period?.to ?? fact.sentence.article.published ?? '';

/** Figures of one thing at two times: the same measure and kind, and the same name where both have one. */
function sameThing(a: Fact, b: Fact): boolean {
  const named = a.label === '' || b.label === '' || a.labelTerms.some((term) => b.labelTerms.includes(term));
  return named && sameKind(a, b) && a.measure.head !== null && a.measure.head === b.measure.head;
}

/** Of figures of one thing that fit the question about equally well the latest; a question with a period has it decided by fit. */
export function bestMatch(matches: readonly Match[]): Match | null {
  const [first] = matches;
  if (!first) return null;
  const rivals = matches.filter(
    ({ fact, score }) => score >= first.score * THRESHOLDS.rival && sameThing(first.fact, fact),
  );
  return rivals.reduce((best, next) => (publishedOf(next.fact) > publishedOf(best.fact) ? next : best), first);
}

/** Figures that fit but for their period, one a period, for a refusal that says what there is. */
function knownPeriods(asking: Asking): Fact[] {
  const open = matchFacts(asking.evidence, { sought: asking.evidence.sought, periods: [] });
  const dated = open.filter(({ fact, score }) => score >= THRESHOLDS.figure && fact.period !== null);
  const byPeriod = Map.groupBy(dated, ({ fact }) => `${fact.period?.from ?? ''}/${fact.period?.to ?? ''}`);
  return [...byPeriod.values()].flatMap(([match]) => match?.fact ?? []).slice(0, 5);
}

/** "How many …": a figure quoted, else events counted by their ordinals, else the reason why there is none. */
export function answerAmount(asking: Asking): Draft {
  const { question, evidence } = asking;
  const match = bestMatch(matchFacts(evidence).filter(({ fact }) => fact.role === 'level'));
  const withheld = withheldFor(asking);
  if (match && match.score >= THRESHOLDS.figure) {
    const excluded = EXCLUSION.exec(question.text);
    const draft = figureDraft(quoted(match.fact), match.score, RULE);
    return excluded
      ? { ...draft, status: 'partial', reason: { reason: 'excluded', words: excluded[0].trim() } }
      : draft;
  }
  const events = question.want === 'number' ? countEvents(asking) : null;
  if (events) return events;
  if (withheld) return refuseWithheld(withheld, [], 'a figure that is withheld');
  const [period] = question.periods;
  const known = period ? knownPeriods(asking) : [];
  if (period && known.length > 0) {
    const words = question.text.slice(period.start, period.end);
    return {
      ...refuseFor(asking, RULE, { reason: 'no_figure_for_period', period: words, known }),
      quotes: sentencesOf(known),
    };
  }
  return refuseFor(asking, RULE, { reason: 'no_figure', words: question.asked.map(({ word }) => word).join(' ') });
}
