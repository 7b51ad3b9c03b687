import { quoted, reckon } from '#facts';
import type { Fact, Figure, Reading } from '#facts';
import { findTerms } from '#text';
import {
  THRESHOLDS,
  TOTAL_ROW,
  askedStretches,
  bandedRows,
  cellsOfBand,
  columnsOf,
  holdAll,
  periodFit,
} from '#evidence';
import type { Asking, Column, Sought } from '#evidence';

/** "share of the 2024 revenue came from …": the words of the whole. */
const WHOLE =
  /\b(?:share|percent(?:age)?|proportion|fraction) of (.{1,80}?) (?:is|are|was|were|came|comes|come|goes|go|went|fell|falls|did|does|do|had|has|have|made|makes|belong\w*|took|takes)\b/i;
/** The words of a question that name the whole of the share that it asks for; null where it names none so. */
export const wholeIn = (text: string): string | null => WHOLE.exec(text)?.[1] ?? null;

const SAYS_ALL = /\b(?:all|total|whole|overall|entire)\b/i;
const IS_SHARE = /share|percent|portion|%/i;

const holds = (terms: readonly string[], { term, also }: Sought): boolean =>
  terms.includes(term.term) || also.some((each) => terms.includes(each));

/** The words that pick a cell: what was done with it, a table seldom says. */
const picking = ({ evidence }: Asking): Sought[] =>
  evidence.sought.filter(({ term }) => term.pos !== 'VERB' && term.pos !== 'AUX');

/** The cells of the row that a question names, by its band or by the words of one label alone. */
function rowCells(asking: Asking, column: Column): Fact[] {
  const { text } = asking.question;
  if (askedStretches(text).length > 0) return cellsOfBand(column, text);
  const words = picking(asking);
  const named = column
    .filter(({ label }) => !TOTAL_ROW.test(label))
    .map((fact) => ({ fact, hits: words.filter((each) => holds(fact.labelTerms, each)).length }));
  const most = Math.max(0, ...named.map(({ hits }) => hits));
  const best = most === 0 ? [] : named.filter(({ hits }) => hits === most);
  return best.length === 1 ? best.map(({ fact }) => fact) : [];
}

/** Whether the words that name no row are those of the column, its table or its article. */
function isColumnAsked(asking: Asking, cells: readonly Fact[], { article, paragraph }: Reading): boolean {
  const [first] = cells;
  if (!first || periodFit(asking.question.periods, first) === 'other') return false;
  const said = [...first.measure.terms, ...findTerms([article.title, ...paragraph.headings].join('\n'))];
  const banded = askedStretches(asking.question.text).length > 0;
  return picking(asking).every(
    (each) => holds(first.labelTerms, each) || holds(said, each) || (banded && /^\d|^person$/.test(each.term.term)),
  );
}

/** The whole of a column: its total, else all of its rows where they surely are all there is. */
function wholeOf(asking: Asking, column: Column): Figure | null {
  const [total, second] = column.filter(({ label }) => TOTAL_ROW.test(label));
  if (total) return second || /^average/i.test(total.label) ? null : quoted(total);
  const bands = bandedRows(column);
  const all = SAYS_ALL.test(asking.question.text) || (bands.length === column.length && holdAll(bands));
  return all && column.length > 1 ? reckon('sum', column.map(quoted)) : null;
}

/** A row named within the words of the whole is no part of it: "what share of the northern sales …" */
function namesRowAsWhole({ question }: Asking, column: Column): boolean {
  const words = findTerms(wholeIn(question.text) ?? '');
  return column.some(
    ({ label, labelTerms }) => !TOTAL_ROW.test(label) && labelTerms.some((each) => words.includes(each)),
  );
}

interface Cells {
  readonly cells: readonly Fact[];
  readonly column: Column;
  /** Words of the question that head the column itself. */
  readonly words: number;
}

function cellsFor(asking: Asking): Cells[] {
  return asking.evidence.readings.flatMap((reading) =>
    columnsOf(reading).flatMap((column): Cells[] => {
      const cells = namesRowAsWhole(asking, column) ? [] : rowCells(asking, column);
      const [first] = cells;
      if (!first || !isColumnAsked(asking, cells, reading)) return [];
      const own = first.measure.terms.filter((term) => !first.labelTerms.includes(term));
      return [{ cells, column, words: picking(asking).filter((each) => holds(own, each)).length }];
    }),
  );
}

/** A share by a table: as a cell states it, else the cell of a row over the whole of its column; null where it is not sure which. */
export function tableShare(asking: Asking): { readonly figure: Figure; readonly score: number } | null {
  if (asking.question.negated) return null;
  const found = cellsFor(asking);
  const stated = found.flatMap(({ cells: [cell, second] }) =>
    cell &&
    !second &&
    cell.quantity.kind === 'percent' &&
    IS_SHARE.test(`${cell.measure.words} ${cell.sentence.paragraph.text.slice(0, 200)}`)
      ? [cell]
      : [],
  );
  const [share, rival] = stated;
  if (share && !rival) return { figure: quoted(share), score: THRESHOLDS.sure };
  const amounts = found.filter(({ cells }) => cells.every(({ quantity }) => quantity.kind !== 'percent'));
  const most = Math.max(0, ...amounts.map(({ words }) => words));
  const [best, other] = amounts.filter(({ words }) => words === most);
  if (!best || other) return null;
  const [first, ...more] = best.cells.map(quoted);
  const part = first && more.length > 0 ? reckon('sum', [first, ...more]) : first;
  const whole = wholeOf(asking, best.column);
  const figure = part && whole && reckon('share', [part, whole]);
  return figure ? { figure, score: THRESHOLDS.sure } : null;
}
