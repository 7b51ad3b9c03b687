import { quoted, reckon } from '#facts';
import type { Fact } from '#facts';
import { THRESHOLDS, askedStretches, cellsOfBand, columnsOf, periodFit, sameHead } from '#evidence';
import type { Asking, Column } from '#evidence';
import { figureDraft } from '#outcome';
import type { Draft } from '#outcome';
import { outsideOf } from './amount.ts';
import { leavesOut } from './exclusions.ts';

/** What a question sets a limit to may be people's ages, or a plain number; not money, nor a length. */
const LIMITED: ReadonlySet<string> = new Set(['count', 'age', 'duration']);

/** How many words of the question head a column. */
function wordsIn({ evidence }: Asking, [first]: Column): number {
  const own = first ? first.measure.terms.filter((term) => !first.labelTerms.includes(term)) : [];
  return evidence.sought.filter(({ term, also }) =>
    own.some((each) => sameHead(term.term, each) || also.includes(each)),
  ).length;
}

/** The cells of the columns that fit a question best, for the band that it names. */
function cellsFor(asking: Asking): Fact[][] {
  const { evidence, question } = asking;
  const columns = evidence.readings
    .flatMap(columnsOf)
    .filter(([first]) => first && periodFit(question.periods, first) !== 'other')
    .map((column) => ({ cells: cellsOfBand(column, question.text), words: wordsIn(asking, column) }))
    .filter(({ cells, words }) => cells.length > 0 && words > 0);
  const most = Math.max(0, ...columns.map(({ words }) => words));
  return columns.filter(({ words }) => words === most).map(({ cells }) => cells);
}

/**
 * "How many cases were under 20?" of a table by ages: the row of just that band, or the sum of the rows that make it up; null where
 * no table has such rows, or several have.
 */
export function answerTableBand(asking: Asking): Draft | null {
  const { question } = asking;
  const limits = question.quantities.filter(({ kind }) => kind !== 'ordinal');
  if (leavesOut(question) || outsideOf(question.text) !== null || question.negated) return null;
  if (askedStretches(question.text).length === 0 || limits.some(({ kind }) => !LIMITED.has(kind))) return null;
  const [cells, other] = cellsFor(asking);
  const [first] = cells ?? [];
  if (!cells || !first || other) return null;
  if (cells.length === 1) return figureDraft(quoted(first), THRESHOLDS.sure, 'a row of a table for just that band');
  const sum = reckon('sum', cells.map(quoted));
  return sum && figureDraft(sum, THRESHOLDS.sure, 'the sum of bands');
}
