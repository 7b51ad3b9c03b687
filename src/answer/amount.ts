import type { Fact } from '#facts';
import { quoted } from '#facts';
import type { Asking } from './asking.ts';
import { countEvents } from './events.ts';
import { figureDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import { matchFacts } from './match.ts';
import type { Match } from './match.ts';
import { refuseFor } from './refusal.ts';
import { THRESHOLDS } from './thresholds.ts';
import { refuseWithheld, withheldFor } from './withheld.ts';

const RULE = 'a figure quoted';

const publishedOf = (fact: Fact): string => fact.period?.to ?? fact.sentence.article.published ?? '';

/** Of figures that fit the question equally well the latest; a question that names a period has it from the period's fit. */
export function bestMatch(matches: readonly Match[]): Match | null {
  const [first] = matches;
  if (!first) return null;
  const rivals = matches.filter(({ score }) => score >= first.score * THRESHOLDS.rival);
  return rivals.reduce((best, next) =>
    next.score >= best.score * 0.97 && publishedOf(next.fact) > publishedOf(best.fact) ? next : best,
  );
}

/** Periods of the figures that fit but for their period, for a refusal that says what there is. */
function knownPeriods(asking: Asking): string[] {
  const open = matchFacts(asking.evidence, { sought: asking.evidence.sought, periods: [] });
  const periods = open
    .filter(({ score }) => score >= THRESHOLDS.figure)
    .flatMap(({ fact }) =>
      fact.period ? [fact.sentence.paragraph.text.slice(fact.period.start, fact.period.end)] : [],
    );
  return [...new Set(periods)].slice(0, 5);
}

/** "How many …": a figure quoted, else events counted by their ordinals, else the reason why there is none. */
export function answerAmount(asking: Asking): Draft {
  const { question, evidence } = asking;
  const match = bestMatch(matchFacts(evidence).filter(({ fact }) => fact.role === 'level'));
  const withheld = withheldFor(asking);
  if (match && match.score >= THRESHOLDS.figure) {
    return figureDraft(quoted(match.fact), match.score, RULE);
  }
  const events = question.want === 'number' ? countEvents(asking) : null;
  if (events) return events;
  if (withheld) return refuseWithheld(withheld, [], 'a figure that is withheld');
  const [period] = question.periods;
  const known = period ? knownPeriods(asking) : [];
  if (period && known.length > 0) {
    const words = question.text.slice(period.start, period.end);
    return refuseFor(asking, RULE, { reason: 'no_figure_for_period', period: words, known });
  }
  return refuseFor(asking, RULE, { reason: 'no_figure', words: question.asked.map(({ word }) => word).join(' ') });
}
