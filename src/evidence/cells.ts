import type { Question } from '#question';
import { acrossTurn, askedCell, matchedBy, timeBeforeTurn, timeTerms, turnPart } from './asked-cell.ts';
import type { AskedCell } from './asked-cell.ts';
import type { Asking } from './asking.ts';
import { bandsIn } from './bands.ts';
import { CHANCE_TERMS, PRICE_TERMS } from './cell-lexicon.ts';
import { gridOf, placeIn } from './grids.ts';
import type { Grid, Heading, Place } from './grids.ts';
import { periodFit } from './period-fit.ts';

/** A question is not looked up in a larger table than this: pairs of rows and columns are tried one by one. */
const MOST_CELLS = 4000;

/** Headings with the terms of a question that each accounts for. */
interface Matched {
  readonly heading: Heading;
  readonly terms: ReadonlySet<string>;
}

/** A table as a question finds it. */
export interface Sighted {
  readonly grid: Grid;
  readonly asked: AskedCell;
  readonly rows: readonly Matched[];
  readonly columns: readonly Matched[];
  /** Terms that some heading accounts for: the chosen row or column must. */
  readonly headed: ReadonlySet<string>;
}

/** A table with what each of its headings accounts for. */
export function sight(question: Question, grid: Grid): Sighted {
  const asked = askedCell(question, grid);
  const matched = (heading: Heading): Matched => ({ heading, terms: matchedBy(heading, asked) });
  const rows = grid.rows.map(matched);
  const columns = grid.columns.map(matched).map(({ heading, terms }) => ({
    heading,
    terms: new Set([...terms, ...timeBeforeTurn(grid, heading, question)]),
  }));
  return { grid, asked, rows, columns, headed: new Set([...rows, ...columns].flatMap(({ terms }) => [...terms])) };
}

/** Whether the figures of a column are of the kind that a word asks for: money for a price, percent for a chance. */
function isOfKind({ grid: { reading, cell, rows } }: Sighted, column: Heading, term: string): boolean {
  const kind = PRICE_TERMS.has(term) ? 'currency' : CHANCE_TERMS.has(term) ? 'percent' : null;
  const starts = rows.map((row) => cell(row.index, column.index)?.start);
  return reading.facts.some(({ quantity }) => quantity.kind === kind && starts.includes(quantity.start));
}

/** Whether the time asked about may be that of a cell whose headings do not say. */
function timeMayBe({ question }: AskedCell, { fact }: Place): boolean {
  const fit = fact === null ? 'other' : periodFit(question.periods, fact);
  return fit === 'same' || fit === 'label' || fit === 'unsaid';
}

/** Whether row, column and what the table says of itself account for every word of the question. */
function accounts(sighted: Sighted, row: Matched, columns: readonly Matched[]): boolean {
  const { grid, asked, headed } = sighted;
  const times = timeTerms(asked.question);
  return asked.terms.every((each) => {
    if (row.terms.has(each) || columns.some(({ terms }) => terms.has(each))) return true;
    if (asked.turn?.terms.includes(each) === true) return true;
    if (headed.has(each)) return false;
    if (grid.context.has(each) || columns.every(({ heading }) => isOfKind(sighted, heading, each))) return true;
    return (
      times.includes(each) && columns.every(({ heading }) => timeMayBe(asked, placeIn(grid, row.heading, heading)))
    );
  });
}

/** Whether a column is of the side of a turn that is asked about; of any where none is. */
function isOfTurn({ grid, asked }: Sighted, { heading }: Matched): boolean {
  if (asked.turn === null) return true;
  return turnPart(heading)?.side === asked.turn.side && acrossTurn(grid, heading).length === 1;
}

const isFull = ({ heading, terms }: Matched): boolean => heading.core.every((each) => terms.has(each));

/** The rows that a question names, by all their words where one is. */
function namedRows({ rows }: Sighted): readonly Matched[] {
  const named = rows.filter(({ terms }) => terms.size > 0);
  const full = named.filter((each) => isFull(each) && each.heading.core.length > 0);
  const longest = Math.max(0, ...full.map(({ heading }) => heading.core.length));
  return full.length > 0 ? full.filter(({ heading }) => heading.core.length === longest) : named;
}

/** Whether the question says anything beside the name of the row. */
const saysMore = ({ asked }: Sighted, row: Matched): boolean => asked.terms.some((each) => !row.terms.has(each));

/** "Before 1 November" names the time of the column on the other side of the turn. */
const otherSide = ({ grid, asked, columns }: Sighted, { heading }: Matched): Matched[] =>
  asked.turn?.side === 'before' ? columns.filter((each) => acrossTurn(grid, heading).includes(each.heading)) : [];

/** The columns of a row that account for the whole question with it; those named in full alone where there are. */
function columnsFor(sighted: Sighted, row: Matched): readonly Matched[] {
  const fitting = sighted.columns.filter(
    (each) => isOfTurn(sighted, each) && accounts(sighted, row, [each, ...otherSide(sighted, each)]),
  );
  const own = ({ terms }: Matched): number => [...terms].filter((each) => !row.terms.has(each)).length;
  const full = fitting.filter((each) => isFull(each) && own(each) > 0);
  return full.length > 0 ? full : fitting;
}

/** The row and the columns that may be meant; null where the words of the question name no one row, or more than the table tells. */
function columnsOfRow(sighted: Sighted): { readonly row: Heading; readonly columns: readonly Heading[] } | null {
  const fitting = namedRows(sighted).flatMap((row) => {
    const columns = saysMore(sighted, row) ? columnsFor(sighted, row) : [];
    return columns.length > 0 ? [{ row: row.heading, columns: columns.map(({ heading }) => heading) }] : [];
  });
  const [only, second] = fitting;
  return only && !second ? only : null;
}

/** The two columns of a row that a question sets against one another, one of the sides of a turn or one of two named. */
export function pairOfRow(sighted: Sighted): readonly [Place, Place] | null {
  const { grid, columns } = sighted;
  const pairs = namedRows(sighted).flatMap((row) =>
    columns.flatMap((one, i) =>
      columns.slice(i + 1).flatMap((other) => {
        const turned = acrossTurn(grid, one.heading).includes(other.heading);
        const both = accounts(sighted, row, [one, other]);
        const lone = [one, other].filter((each) => accounts(sighted, row, [each]));
        const apart = differInOnePart(one.heading, other.heading) && lone.length === 0;
        const { question, turn } = sighted.asked;
        const across = turned && (turn !== null || (lone.length === 1 && question.periods.length > 0));
        return both && (apart || across)
          ? [[placeIn(grid, row.heading, one.heading), placeIn(grid, row.heading, other.heading)] as const]
          : [];
      }),
    ),
  );
  return pairs.length === 1 ? (pairs[0] ?? null) : null;
}

const partsOf = ({ text }: Heading): string[] => text.toLowerCase().split(/\s*[:,–—]\s*/);

/** "Great Orran: now" and "Great Orran: from May" differ in one of their parts; so do headings of one part. */
function differInOnePart(a: Heading, b: Heading): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  return x.length === y.length && x.filter((part, i) => part !== y[i]).length === 1;
}

/** What limits, compares or puts together is not looked up in one cell. */
const NO_LOOKUP =
  /\b(?:than|not|no|never|except|excluding|without|besides|other|each|every|both|all|either|or|total|sum|average|per|more|less|fewer|difference|compared?)\b|n['’]t\b/i;

const FORMS: ReadonlySet<Question['form']> = new Set(['amount', 'what', 'topic', 'when', 'who', 'where', 'list']);
const PICKS = /^\W*(?:which|list|name)\b/i;

/** The tables among the evidence that are small enough to be looked through. */
export const gridsOf = ({ evidence }: Asking): Grid[] =>
  evidence.readings
    .filter(({ paragraph }) => paragraph.kind === 'table' && (paragraph.cells ?? []).length <= MOST_CELLS)
    .map(gridOf);

/** The cells that a question names by the words of their rows and columns: one, or several of one row where it leaves the column open. */
export function namedCells(asking: Asking): readonly Place[] {
  const { question } = asking;
  if (!FORMS.has(question.form) || PICKS.test(question.text) || NO_LOOKUP.test(question.text)) return [];
  // What is asked of a band may be the sum of several rows.
  if (bandsIn(question.text).bands.size > 0) return [];
  const found = gridsOf(asking).flatMap((grid) => {
    const named = columnsOfRow(sight(question, grid));
    return named ? [named.columns.map((column) => placeIn(grid, named.row, column))] : [];
  });
  const [first, ...others] = found;
  const same = others.every(
    (places) => first?.length === 1 && places.length === 1 && places[0]?.text === first[0]?.text,
  );
  return first && same ? first : [];
}
