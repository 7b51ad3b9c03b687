import type { Fact, Reading } from '#facts';
import { askedStretches, inOrder, rungsFor, stretchOf } from './band-sums.ts';
import type { Stretch } from './band-sums.ts';
import { bandsIn } from './bands.ts';
import { sameColumn } from './series.ts';
import { TOTAL_ROW } from './whole-row.ts';

/** The cells of one column of a table, in the order of its rows. */
export type Column = readonly Fact[];

/** The columns of figures of a table; none for running text. */
export function columnsOf({ paragraph, facts }: Reading): Column[] {
  if (paragraph.kind !== 'table') return [];
  return facts.reduce<Fact[][]>((columns, fact) => {
    const column = columns.find(([first]) => first && sameColumn(first, fact));
    if (column) column.push(fact);
    else columns.push([fact]);
    return columns;
  }, []);
}

/** The band that heads the row of a cell ("20–64"); null where it is none. */
export function bandOf({ label }: Fact): Stretch | null {
  const { bands, rest } = bandsIn(label);
  const [band, second] = [...bands];
  if (band === undefined || second !== undefined || /\d/.test(rest)) return null;
  return stretchOf(band);
}

/** The rows of a column that are bands, lowest first; empty where they overlap or leave gaps. */
export function bandedRows(column: Column): { readonly fact: Fact; readonly stretch: Stretch }[] {
  const banded = column.flatMap((fact) => {
    const stretch = TOTAL_ROW.test(fact.label) ? null : bandOf(fact);
    return stretch ? [{ fact, stretch }] : [];
  });
  return inOrder(banded);
}

/** The cells of a column that together are just the band that a question names; empty where none are. */
export function cellsOfBand(column: Column, text: string): Fact[] {
  const rows = bandedRows(column);
  if (rows.length < 2) return [];
  const [found] = askedStretches(text)
    .map((each) => rungsFor(rows, each))
    .filter((rungs) => rungs.length > 0);
  return (found ?? []).map(({ fact }) => fact);
}
