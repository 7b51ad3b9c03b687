import type { Fact } from '#facts';
import { isDated, wholeUnits } from '#facts';
import type { AskedPeriod } from '#question';
import { mark } from '#text';
import type { Asking } from './asking.ts';
import { periodFit } from './period-fit.ts';

/** The total of a table is no member of its rows. */
export const TOTAL_ROW = /^(?:grand )?(?:total|sum|all|overall|average|altogether)\b/i;

const timeOf = ({ period }: Fact): string => `${period?.from ?? ''}/${period?.to ?? ''}`;

/** How many units of the row's grain a stretch such as "from 2021 to 2023" holds; null for one time, or an open one. */
function unitsIn({ from, to, grain: asked }: AskedPeriod, grain: string): number | null {
  if (!from || !to || asked === 'year' || asked === 'fiscal_year') return null;
  return wholeUnits(from, to, grain === 'fiscal_year' ? 'year' : grain);
}

/** The counted thing of "the four quarters" or "all three regions". */
const ALL_OF = /\b(?:the|all|these|its|their)\s+$/i;

function countFits({ question }: Asking, { length }: readonly Fact[]): boolean {
  return question.quantities.every(
    ({ kind, value, start }) =>
      kind !== 'count' || !ALL_OF.test(question.text.slice(0, start)) || value === String(length),
  );
}

/** The headings of a table that the row should have a figure for: its lines, or its columns of the times asked for. */
function cellsOf({ question }: Asking, row: readonly Fact[], first: Fact): number {
  const { paragraph } = first.sentence;
  const text = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    paragraph.text.slice(start, end).trim();
  const cells = paragraph.cells ?? [];
  const [rows, columns] = [
    cells.filter((cell) => cell.row > 0 && cell.column === 0 && !TOTAL_ROW.test(text(cell))),
    cells.filter((cell) => cell.row === 0 && cell.column > 0),
  ];
  const byRow = new Set(row.map(({ label }) => label)).size > 1;
  if (byRow && !row.every(({ label, periodWords }) => label === periodWords)) return rows.length;
  return (byRow ? rows : columns).filter((cell) => {
    const period = mark(text(cell)).periods.find(isDated) ?? null;
    return period !== null && periodFit(question.periods, { ...first, period, periodWords: text(cell) }) !== 'other';
  }).length;
}

/** "Norland took €5 million and Sutland $6 million": a member of another unit cannot be put with the others. */
function isOneUnit({ evidence }: Asking, row: readonly Fact[], { quantity, measure }: Fact): boolean {
  const beside = evidence.facts.filter(({ sentence }) => row.some((fact) => fact.sentence === sentence));
  return beside.every(
    (fact) =>
      fact.role !== 'level' ||
      fact.quantity.kind !== quantity.kind ||
      fact.quantity.unit === quantity.unit ||
      (fact.measure.head !== measure.head && fact.measure.source === 'noun'),
  );
}

/**
 * Whether a row has all the figures that its table, the units of the text or the question's own words ("from 2021 to 2023", "the
 * four quarters") say it must have: a figure over part of a row would be taken for one over all of it.
 */
export function isWhole(asking: Asking, row: readonly Fact[]): boolean {
  const [first] = row;
  if (!first) return false;
  const overTime = new Set(row.map(timeOf)).size === row.length;
  const units = overTime ? asking.question.periods.map((each) => unitsIn(each, first.period?.grain ?? '')) : [];
  if (units.some((each) => each !== null && each !== row.length) || !countFits(asking, row)) return false;
  if (!isOneUnit(asking, row, first)) return false;
  return first.sentence.paragraph.kind !== 'table' || cellsOf(asking, row, first) <= row.length;
}
