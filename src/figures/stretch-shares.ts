import { isDated, quoted, reckon } from '#facts';
import type { Fact, Figure } from '#facts';
import type { AskedPeriod } from '#question';
import { isWhole, levelMatches, periodFit, periodSeries } from '#evidence';
import type { Asking } from '#evidence';
import { ROWS } from './group.ts';

/** A share of a total over time, with how well its figures fit the question. */
export interface StretchShare {
  readonly figure: Figure;
  readonly facts: readonly Fact[];
  readonly score: number;
}

const holds = (whole: AskedPeriod, part: AskedPeriod): boolean =>
  whole.from !== null &&
  whole.to !== null &&
  part.from !== null &&
  part.to !== null &&
  whole.from <= part.from &&
  part.to <= whole.to &&
  (whole.from < part.from || part.to < whole.to);

/** Of two times that a question names the one that holds the other, and that one; null where it names others. */
function wholeAndPart({ question }: Asking): readonly [AskedPeriod, AskedPeriod] | null {
  const [a, b, more] = question.periods.filter(isDated);
  if (!a || !b || more) return null;
  return holds(a, b) ? [a, b] : holds(b, a) ? [b, a] : null;
}

/** "Those found … were not found": what is counted has no noun of its own. */
function countedIn({ question, evidence }: Asking, whole: AskedPeriod): Asking['evidence'] {
  const verbs = question.terms.filter(({ pos }) => pos === 'VERB').map(({ term }) => term);
  const asked = question.asked.filter(({ term }) => !verbs.includes(term));
  return { ...evidence, question: { ...question, form: 'sum', want: 'number', asked, periods: [whole] } };
}

/**
 * "What share of the goals of 2022 to 2024 fell in 2024?": the figure of the part in percent of the sum over the whole, where one
 * paragraph tells a figure for each unit of it; null where the question asks nothing of the kind, or a figure lacks.
 */
export function stretchShare(asking: Asking): StretchShare | null {
  const [whole, part] = wholeAndPart(asking) ?? [];
  if (!whole || !part) return null;
  const evidence = countedIn(asking, whole);
  const within = (fact: Fact): boolean => ['same', 'inside'].includes(periodFit([whole], fact));
  for (const { fact, score } of levelMatches(evidence).slice(0, ROWS)) {
    const row = periodSeries(evidence, fact).filter(within);
    const own = row.find((each) => periodFit([part], each) === 'same');
    if (!own || row.length < 2 || !isWhole({ ...asking, question: evidence.question }, row)) continue;
    const sum = reckon('sum', row.map(quoted));
    const figure = sum && reckon('share', [quoted(own), sum]);
    if (figure) return { figure, facts: row, score };
  }
  return null;
}
