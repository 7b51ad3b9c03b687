import type { Fact } from '#facts';
import { isDated, leavesOf } from '#facts';
import { periodSeries } from '#evidence';
import type { Asking } from '#evidence';
import type { Draft } from '#outcome';

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

/** The way that a question was read, and the other ways, each as a question that can be asked as it stands. */
export type Readings = Pick<Draft, 'readAs' | 'readings'>;

const ONE_READING: Readings = { readAs: null, readings: [] };

/**
 * The readings that a rule gives itself, else those of a question that names no time, where the article tells its figure for several: the one taken is said with its
 * period, the others can be asked.
 */
export function readingsFor({ question, evidence }: Asking, draft: Draft): Readings {
  if (draft.readings.length > 0) return { readAs: draft.readAs, readings: draft.readings };
  const figure = draft.short?.figure;
  if (question.periods.length > 0 || !figure || figure.kind !== 'quoted') return ONE_READING;
  const [fact] = leavesOf(figure);
  if (!fact?.period || !isDated(fact.period)) return ONE_READING;
  const others = periodSeries(evidence, fact)
    .filter((other) => other !== fact && other.periodWords !== '')
    .slice(0, MOST)
    .map((other) => askedFor(question.text, other));
  if (others.length === 0) return ONE_READING;
  return { readAs: fact.periodWords === '' ? null : askedFor(question.text, fact), readings: others };
}
