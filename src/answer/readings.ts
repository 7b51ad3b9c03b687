import type { Fact } from '#facts';
import { isDated, leavesOf } from '#facts';
import type { Asking } from './asking.ts';
import type { Draft } from './draft.ts';
import { periodSeries } from './series.ts';

const MOST = 3;

/** "how many were found" for another of the times that the article tells, as a question that can be asked as it stands. */
function askedFor(text: string, fact: Fact): string {
  const stem = text.trim().replace(/[?.!\s]+$/, '');
  const lead = /^(?:in|on|at|between|from|since|during|by|until|before|after|the end|the past|the last)\b/i.test(
    fact.periodWords,
  )
    ? ''
    : 'in ';
  return `${stem} ${lead}${fact.periodWords}?`;
}

/**
 * Other readings of a question that names no time, where the article tells its figure for several: the one taken is said
 * with its period, the others can be asked.
 */
export function readingsFor({ question, evidence }: Asking, draft: Draft): string[] {
  const figure = draft.short?.figure;
  if (question.periods.length > 0 || !figure || figure.kind !== 'quoted') return [];
  const [fact] = leavesOf(figure);
  if (!fact?.period || !isDated(fact.period)) return [];
  return periodSeries(evidence, fact)
    .filter((other) => other !== fact && other.periodWords !== '')
    .slice(0, MOST)
    .map((other) => askedFor(question.text, other));
}
