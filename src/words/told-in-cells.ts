import type { Reading, Sentence } from '#facts';
import type { Asking, Sought } from '#evidence';
import { LIGHT_VERBS } from '#evidence';
import { findTerms, synonyms } from '#text';
import { asksClock, clockTimes } from './clock-times.ts';
import { HAPPENS } from './schedule-lexicon.ts';
import { among, isAround, isWords, strangeIn } from './told-exactly.ts';
import type { ToldExactly } from './told-exactly.ts';

const PLACES = /^(?:place|where|location|venue|room|site|address|meeting (?:place|point)|area)s?\b/i;

type Cell = NonNullable<Reading['paragraph']['cells']>[number];

interface Grid {
  readonly reading: Reading;
  readonly textOf: (cell: Cell) => string;
  readonly heads: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

function gridOf(reading: Reading): Grid | null {
  const { cells, text } = reading.paragraph;
  if (!cells) return null;
  const byRow = Map.groupBy(cells, ({ row }) => row);
  const heads = byRow.get(0) ?? [];
  const rows = [...byRow.entries()].filter(([row]) => row > 0).map(([, own]) => own);
  const textOf = ({ start, end }: Cell): string => text.slice(start, end).replace(/^[\s*_`]+|[\s*_`]+$/g, '');
  return { reading, textOf, heads, rows };
}

const termsOf = (text: string): ReadonlySet<string> => new Set(findTerms(text));

/** Whether a heading tells a word of the question, or nearly: "Led by" for "leads". */
const isHeaded = (terms: ReadonlySet<string>, each: Sought): boolean =>
  among(terms, each) || synonyms(each.term.term).some((other) => terms.has(other));

/** Whether a column is of what is asked for by its cells or its heading: times of day, places. */
function isOfSort({ question }: Asking, { textOf, rows }: Grid, head: Cell): boolean {
  const own = rows.flatMap((row) => row.filter(({ column }) => column === head.column)).map(textOf);
  if (asksClock(question)) return own.some((text) => clockTimes(text).length > 0);
  return question.form === 'where' && PLACES.test(textOf(head));
}

/** The one column that a question asks for, besides that of the labels; null where none or several are. */
function columnFor(asking: Asking, grid: Grid, rest: readonly Sought[]): Cell | null {
  const [label, ...heads] = grid.heads;
  const named = heads.filter((head) => rest.some((each) => isHeaded(termsOf(grid.textOf(head)), each)));
  const sorted = heads.filter((head) => isOfSort(asking, grid, head));
  const clock = asksClock(asking.question) || asking.question.form === 'where';
  const found = clock ? sorted : named;
  return label && found.length === 1 ? (found[0] ?? null) : null;
}

/** Whether what a question says besides the label and the column stands around the table, or tells only that something takes place. */
const isPlain = (grid: Grid, each: Sought): boolean =>
  isAround(grid.reading, each) ||
  among(termsOf(grid.heads[0] ? grid.textOf(grid.heads[0]) : ''), each) ||
  LIGHT_VERBS.has(each.term.term) ||
  (each.term.pos !== 'NOUN' && HAPPENS.has(each.term.term));

function answerOfRow(asking: Asking, grid: Grid, row: readonly Cell[]): ToldExactly | null {
  const { evidence, question } = asking;
  const label = row.find(({ column }) => column === grid.heads[0]?.column);
  const terms = label ? termsOf(grid.textOf(label)) : termsOf('');
  const own = evidence.sought.filter((each) => among(terms, each));
  const strange = strangeIn(terms, evidence);
  if (own.length === 0 || strange > 0) return null;
  const rest = evidence.sought.filter((each) => !own.includes(each));
  const head = columnFor(asking, grid, rest);
  if (!head) return null;
  const headed = termsOf(grid.textOf(head));
  if (!rest.every((each) => isHeaded(headed, each) || isPlain(grid, each))) return null;
  const cell = row.find(({ column }) => column === head.column);
  const text = cell ? grid.textOf(cell) : '';
  const sentence: Sentence | undefined =
    cell && grid.reading.sentences.find(({ span }) => span.start <= cell.start && span.end >= cell.end);
  const words =
    question.form === 'when'
      ? clockTimes(text).length > 0
      : isWords(text) && !/^(?:vacant|none|nobody|n\/a|unknown|tb[acd])\b/i.test(text);
  if (!cell || !sentence || !words) return null;
  const start = cell.start + grid.reading.paragraph.text.slice(cell.start, cell.end).indexOf(text);
  return { sentence, reading: grid.reading, span: { start, end: start + text.length }, strange };
}

/** Whether a question can be answered by the words of one cell. */
const asksCell = ({ question: { form, negated, sides, periods, gap } }: Asking): boolean =>
  !negated && sides === null && periods.length === 0 && gap !== null && /^(?:who|what|where|when)$/.test(form);

/** "Who maintains pelorus-cache?" – the cell under "Maintainer" in the row of that name. */
export function toldInCells(asking: Asking): readonly ToldExactly[] {
  if (!asksCell(asking)) return [];
  return asking.evidence.readings.flatMap((reading) => {
    const grid = gridOf(reading);
    return grid ? grid.rows.flatMap((row) => answerOfRow(asking, grid, row) ?? []) : [];
  });
}
