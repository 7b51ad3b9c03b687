import { compareExact } from '#text';
import type { Claim } from './claim.ts';
import { quoted, reckon } from './figure.ts';
import type { Fact, Reading } from './types.ts';

const TOTAL = /^(?:grand )?(?:total|sum|all|altogether)\b/i;
/** Rows that are no members of a sum. */
const OTHER = /^(?:average|mean|median|change|of which)\b/i;

const columnOf = ({ period, quantity, measure, labelTerms }: Fact): string =>
  [
    period?.from,
    period?.to,
    quantity.kind,
    quantity.unit,
    measure.terms.filter((term) => !labelTerms.includes(term) && !TOTAL.test(term)).join(' '),
  ].join('|');

/** The total of one column against the sum of its other cells; none where a cell is hedged or the column has but one. */
function checkColumn(cells: readonly Fact[]): Claim[] {
  const totals = cells.filter(({ label }) => TOTAL.test(label));
  const rows = cells.filter(({ label }) => !TOTAL.test(label) && !OTHER.test(label));
  const [stated] = totals;
  if (!stated || totals.length > 1 || rows.length < 2 || cells.some(({ quantity }) => quantity.bound !== 'exact'))
    return [];
  const computed = reckon('sum', rows.map(quoted));
  const value = computed?.interval.low.value;
  if (!computed || value == null) return [];
  const holds = compareExact(value, stated.quantity.value) === 0;
  const rule = 'the total of a column against its cells';
  return [{ rule, verdict: holds ? 'holds' : 'does_not_follow', stated, operands: rows, computed, words: 'total' }];
}

/** The totals of a table that has a row of totals: whether each is the sum of its column. Percentages are not added up. */
export function checkTotals({ paragraph, facts }: Reading): Claim[] {
  if (paragraph.kind !== 'table') return [];
  const cells = facts.filter(({ role, quantity }) => role === 'level' && quantity.kind !== 'percent');
  return [...Map.groupBy(cells, columnOf).values()].flatMap(checkColumn);
}
