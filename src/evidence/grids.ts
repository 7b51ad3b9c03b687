import type { Fact, Reading, Sentence } from '#facts';
import { findTerms, mark, oncePer } from '#text';
import type { Period } from '#text';
import { EMPTY_CELL } from './cell-lexicon.ts';

type Cell = NonNullable<Reading['paragraph']['cells']>[number];

/** The heading of a row or a column. */
export interface Heading {
  readonly index: number;
  readonly text: string;
  /** Terms of all its words, and of those outside brackets. */
  readonly terms: readonly string[];
  readonly core: readonly string[];
  readonly periods: readonly Period[];
}

/** A table with its headings and what it says of itself. */
export interface Grid {
  readonly reading: Reading;
  readonly rows: readonly Heading[];
  readonly columns: readonly Heading[];
  /** Terms of the corner, the title, the headings above and the words that lead the table in. */
  readonly context: ReadonlySet<string>;
  readonly cell: (row: number, column: number) => Cell | undefined;
}

const SEASON = /\b(?:20)?(\d\d)\s?([/–-])\s?(?:20)?(\d\d)\b/g;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MONTH = /\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?/gi;

/** Where "may" is the month. */
const MAY = /\b(from|in|since|until|by|before|after|\d{1,2})\s+may\b|^may$/gi;

/** Words with seasons and months in one spelling: "21/22", "2021–22" and "2021/22" are one, "5-15" and "15-16" are none. */
export function spelledAlike(text: string): string {
  const months = text.replace(
    MONTH,
    (short) => MONTHS.find((each) => each.toLowerCase().startsWith(short.slice(0, 3).toLowerCase())) ?? short,
  );
  const dated = months
    .replace(MAY, (_, before: string | undefined) => `${before ?? ''} monthmay`)
    .replace(/(?<=[a-z] )May\b/g, 'monthmay');
  return dated.replace(SEASON, (words, from: string, sign: string, to: string) => {
    const isSeason = Number(to) === (Number(from) + 1) % 100 && (sign === '/' || /^20\d\d/.test(words));
    return isSeason ? `season20${from}` : words;
  });
}

const BRACKETS = /\([^()]*\)/g;

function headingOf(text: string, index: number, published: string | undefined): Heading {
  const spelled = spelledAlike(text);
  const core = findTerms(spelled.replace(BRACKETS, ' '));
  const terms = findTerms(spelled);
  // "From 1 November" in an article of September tells what is to come.
  const yearless = /\bfrom\b/i.test(text) ? 'ahead' : 'past';
  const { periods } = mark(text, published === undefined ? {} : { published, yearless });
  return { index, text, terms, core: core.length > 0 ? core : terms, periods };
}

/** Words that point from running text to the table below it. */
const POINTS_DOWN = /\b(?:as follows|following|below|tables?|here (?:is|are))\b|:$/i;
const SENTENCE = /[^.!?]+(?:[.!?]+(?=\s|$)|$)/g;
const DIGITS = /\d/g;
const LEAST_DIGITS = 3;

/** "carried 409,000 passengers" says what a table counts that has 409,000 in a cell. */
function countedNouns(cells: readonly string[], texts: readonly string[]): string[] {
  const long = cells.filter((cell) => /^[\d.,]+$/.test(cell) && (cell.match(DIGITS) ?? []).length >= LEAST_DIGITS);
  return texts.flatMap((text) =>
    long.flatMap((cell) => {
      const at = text.indexOf(`${cell} `);
      const after = at < 0 || /[\d.,$£€]/.test(text[at - 1] ?? '') ? '' : text.slice(at + cell.length + 1);
      return findTerms(/^\p{L}+/u.exec(after)?.[0] ?? '');
    }),
  );
}

function contextOf({ article, paragraph }: Reading, corner: string, cells: readonly string[]): ReadonlySet<string> {
  const before = article.paragraphs.find(({ n }) => n === paragraph.n - 1);
  const lead =
    before?.kind === 'text' ? (before.text.match(SENTENCE) ?? []).filter((each) => POINTS_DOWN.test(each)) : [];
  const running = article.paragraphs.filter(({ kind }) => kind === 'text').map(({ text }) => text);
  const said = [article.title, article.publisher ?? '', ...paragraph.headings, ...lead, corner];
  return new Set([...findTerms(spelledAlike(said.join('\n'))), ...countedNouns(cells, running)]);
}

/** The grid of a table, read once. */
export const gridOf = oncePer((reading: Reading): Grid => {
  const { article, paragraph } = reading;
  const cells = paragraph.cells ?? [];
  const written = ({ start, end }: Cell): string => paragraph.text.slice(start, end).trim();
  const byPlace = new Map(cells.map((cell) => [`${cell.row}/${cell.column}`, cell]));
  const heads = (kept: readonly Cell[], along: 'row' | 'column'): Heading[] =>
    kept.filter((each) => each[along] > 0).map((each) => headingOf(written(each), each[along], article.published));
  const corner = byPlace.get('0/0');
  const inner = cells.filter(({ row, column }) => row > 0 && column > 0);
  return {
    reading,
    rows: heads(
      cells.filter(({ column }) => column === 0),
      'row',
    ),
    columns: heads(
      cells.filter(({ row }) => row === 0),
      'column',
    ),
    context: contextOf(reading, corner ? written(corner) : '', inner.map(written)),
    cell: (row, column) => byPlace.get(`${row}/${column}`),
  };
});

/** One cell of a table: where it stands, what it says, and its figure where it has one. */
export interface Place {
  readonly grid: Grid;
  readonly row: Heading;
  readonly column: Heading;
  /** The words of the cell; null where it is empty or says that there is no value. */
  readonly text: string | null;
  readonly fact: Fact | null;
  /** The row as a sentence. */
  readonly sentence: Sentence | null;
}

/** The cell of a row and a column. */
export function placeIn(grid: Grid, row: Heading, column: Heading): Place {
  const { paragraph, facts, sentences } = grid.reading;
  const cell = grid.cell(row.index, column.index);
  const words = cell ? paragraph.text.slice(cell.start, cell.end).trim() : '';
  const side = grid.cell(row.index, 0);
  return {
    grid,
    row,
    column,
    text: EMPTY_CELL.test(words) ? null : words,
    fact: (cell && facts.find(({ quantity }) => quantity.start === cell.start)) ?? null,
    sentence: (side && sentences.find(({ span }) => span.start <= side.start && side.end <= span.end)) ?? null,
  };
}
