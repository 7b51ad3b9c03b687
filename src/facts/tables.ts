import type { Cell, Paragraph } from '#library';
import type { MarkContext, Marks, Period, Quantity } from '#text';
import { findTerms, mark, partitionPoint, unitNamed } from '#text';
import { isDated, wordIndexAt } from './sentence.ts';
import type { Fact, Measure, Sentence } from './types.ts';

/** The words of the cell that heads a row (its first) or a column (its top). */
function headingText(paragraph: Paragraph, cell: Cell | undefined): string {
  return cell ? paragraph.text.slice(cell.start, cell.end).trim() : '';
}

/** What stands in brackets in a heading is seldom what is counted: "Herring (tonnes)". */
const BRACKETS = /\s*\([^()]*\)/g;

function measureOf(words: string, section: string): Measure {
  const head = findTerms(words.replace(BRACKETS, '')).at(-1) ?? findTerms(words).at(-1) ?? null;
  return { head, terms: [...findTerms(words), ...findTerms(section)], words, source: 'heading' };
}

function periodIn(
  words: readonly string[],
  marksOf: (words: string) => Marks,
): { readonly period: Period; readonly words: string } | null {
  for (const text of words) {
    const found = marksOf(text).periods.find(isDated);
    if (found) return { period: found, words: text.slice(found.start, found.end) };
  }
  return null;
}

/** Scales and currencies that headings give for the cells under them ("Revenue, $ million"). */
const SCALES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:billions?|bn)\b/i, ' billion'],
  [/\b(?:millions?|mn)\b|[$€£]m\b/i, ' million'],
  [/\b(?:thousands?|000s)\b/i, ' thousand'],
];
const CURRENCY = /[$€£¥]|\b(?:USD|EUR|GBP|JPY)\b/;

/** Where a heading gives the unit of its cells: "Length (km)", "Catch, tonnes", "Speed in km/h". */
const UNIT = /\(([^()]{1,24})\)|(?:,| in) ([^\s,()]{1,12}(?: [^\s,()]{1,12})?)$/gi;

/** The unit that the first of some headings names, as it is written there; null where none does. */
function unitIn(headings: readonly string[]): string | null {
  for (const heading of headings)
    for (const [, inner, last] of heading.matchAll(UNIT)) {
      const words = (inner ?? last ?? '').trim();
      if (unitNamed(words) !== null) return words;
    }
  return null;
}

/** The cell as it would be written in a sentence: "412" under "Revenue, $ million" is "$412 million", "38" under "Length (km)" "38 km". */
function spelledOut(written: string, headings: string, unit: string | null): string {
  if (unit !== null && /^[^\p{L}%$€£¥]*$/u.test(written)) return `${written} ${unit}`;
  if (written.includes('%') || headings.includes('%')) return written.includes('%') ? written : `${written}%`;
  const currency = CURRENCY.test(written) ? '' : (CURRENCY.exec(headings)?.[0] ?? '');
  return `${currency}${written}${SCALES.find(([pattern]) => pattern.test(headings))?.[1] ?? ''}`;
}

/** The one quantity of a cell, in its place; null for a cell of words or of several numbers. */
function quantityIn(paragraph: Paragraph, cell: Cell, headings: readonly string[]): Quantity | null {
  const written = paragraph.text.slice(cell.start, cell.end);
  if (!/^[^\p{L}\d]*\d[^\p{L}]*(?:\s?\p{L}{1,12})?$/u.test(written)) return null;
  const found = mark(spelledOut(written, headings.join(' '), unitIn(headings))).quantities.filter(
    ({ kind, ofPeriod }) => kind !== 'ordinal' && ofPeriod !== true,
  );
  const [only] = found;
  if (!only || found.length > 1) return null;
  const { kind, value, bound, unit, rule } = only;
  return { kind, value, bound, ...(unit === undefined ? {} : { unit }), rule, start: cell.start, end: cell.end };
}

/** Marks words as a text of their own, the same words once: a heading speaks for many cells. */
function markOnce(context: MarkContext): (words: string) => Marks {
  const known = new Map<string, Marks>();
  return (words) => {
    const marks = known.get(words) ?? mark(words, context);
    known.set(words, marks);
    return marks;
  };
}

/** A heading without its time: "Pupils" of "Pupils 2024"; null where it says nothing else but a unit. */
function undatedHeading(words: string, { periods }: Marks): string | null {
  if (periods.length === 0) return words;
  const rest = periods
    .reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, words)
    .replace(/\s+(?:in|for|of|at|on|by|since|to)\s*$|[\s,:–—-]+$|^[\s,:–—-]+/giu, '')
    .replace(/\s{2,}/g, ' ');
  return /\p{L}{3}/u.test(rest.replace(BRACKETS, '')) ? rest : null;
}

/** The heading over a table; none where it only lists the columns ("Visitors, guided walks and income by year"): it is of none of them. */
function sectionOf({ headings, text, cells = [] }: Paragraph): string {
  const section = headings.at(-1) ?? '';
  const said = findTerms(section);
  const listed = cells.filter(({ row, column, start, end }) => {
    const own = row === 0 && column > 0 ? findTerms(text.slice(start, end)) : [];
    return own.some((each) => said.includes(each));
  });
  return listed.length > 1 && new Set(listed.map(({ start, end }) => text.slice(start, end))).size > 1 ? '' : section;
}

/** The figures of a table: a cell's measure is its row's and its column's heading, its period is read from them too. */
export function readTable(paragraph: Paragraph, sentences: readonly Sentence[], context: MarkContext): Fact[] {
  const cells = paragraph.cells ?? [];
  const tops = new Map(cells.flatMap((cell) => (cell.row === 0 ? [[cell.column, cell]] : [])));
  const sides = new Map(cells.flatMap((cell) => (cell.column === 0 ? [[cell.row, cell]] : [])));
  const corner = headingText(paragraph, tops.get(0));
  const marksOf = markOnce(context);
  const section = sectionOf(paragraph);
  return cells.flatMap((cell): Fact[] => {
    if (cell.row === 0 || cell.column === 0) return [];
    const row = headingText(paragraph, sides.get(cell.row));
    const column = headingText(paragraph, tops.get(cell.column));
    const line = sentences[partitionPoint(sentences, ({ span }) => span.end < cell.end)];
    const sentence = line && cell.start >= line.span.start ? line : undefined;
    const quantity = quantityIn(paragraph, cell, [column, row, corner, section]);
    if (!sentence || !quantity) return [];
    const dated = periodIn([column, row, section], marksOf);
    const label = [row, column].flatMap((words) => undatedHeading(words, marksOf(words)) ?? []).join(', ');
    return [
      {
        sentence,
        quantity,
        role: 'level',
        measure: measureOf(label || row, `${corner} ${section}`),
        period: dated?.period ?? null,
        periodSource: dated ? 'heading' : 'none',
        periodWords: dated?.words ?? '',
        label: row,
        labelTerms: findTerms(row),
        clause: findTerms(`${row} ${column}`),
        whole: false,
        former: false,
        at: wordIndexAt(sentence, cell.start),
      },
    ];
  });
}
