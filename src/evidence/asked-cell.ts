import { isDated } from '#facts';
import type { Question } from '#question';
import { findTerms, neighbours } from '#text';
import { bandsIn } from './bands.ts';
import { stretchOf } from './band-sums.ts';
import {
  CHANCE_TERMS,
  CHANGES,
  DIMENSIONS,
  END_TERMS,
  FIRST_DAY,
  FROM_THEN,
  IDLE_TERMS,
  LAST_DAY,
  PRICE_TERMS,
  START_TERMS,
  UNTIL_THEN,
} from './cell-lexicon.ts';
import { spelledAlike } from './grids.ts';
import type { Grid, Heading } from './grids.ts';

/** What a question says of the cell that it asks for. */
export interface AskedCell {
  readonly question: Question;
  /** Terms that the headings must account for, each once. */
  readonly terms: readonly string[];
  /** The side of a turn that is asked about ("before the rise"), with the terms that say so. */
  readonly turn: { readonly side: 'before' | 'after'; readonly terms: readonly string[] } | null;
}

const TURN = /\b(before|after|since|until)\b(?: (?:the|this|that|these|those|last|latest)\b)?(?: (\p{L}+))?/iu;

/** "Before the rise", "until then", "before 1 November": one side of a time at which things changed. */
function turnOf({ text, periods }: Question, context: ReadonlySet<string>): AskedCell['turn'] {
  const until = periods.find(({ from, to }) => from === null && to !== null);
  if (until) return { side: 'before', terms: findTerms(until.words) };
  const [, word, noun] = TURN.exec(text) ?? [];
  if (word === undefined) return null;
  const [term] = findTerms(noun ?? '');
  const side = /^(?:before|until)$/i.test(word) ? 'before' : 'after';
  if (term === undefined) return side === 'before' && noun === undefined ? { side, terms: [] } : null;
  return CHANGES.has(term) || context.has(term) ? { side, terms: [term] } : null;
}

/** A question as it looks for a cell of a table. */
export function askedCell(question: Question, grid: Grid): AskedCell {
  const all = new Set(findTerms(spelledAlike(question.text)));
  return { question, terms: [...all].filter((each) => !IDLE_TERMS.has(each)), turn: turnOf(question, grid.context) };
}

const holdsAny = (own: readonly string[], kind: ReadonlySet<string>): boolean => own.some((each) => kind.has(each));

/** Kinds of words of which one in the question stands for another in a heading. */
const KINDS = [PRICE_TERMS, CHANCE_TERMS, START_TERMS, END_TERMS];

function sameTime(question: Question, { text, periods }: Heading): string[] {
  const open = FROM_THEN.test(text) || /\b(?:from|since|as of)\b/i.test(text);
  return question.periods
    .filter(
      ({ from, to, words }) =>
        words.toLowerCase() === text.toLowerCase() ||
        periods.some(
          (own) =>
            (own.from !== null && own.from === from && own.to === to) ||
            (open && own.from !== null && from !== null && from >= own.from),
        ),
    )
    .flatMap(({ words }) => findTerms(spelledAlike(words)));
}

/** A number of the question with the word before it; whether it is an age. */
interface AskedNumber {
  readonly value: number;
  readonly terms: readonly string[];
  readonly before: readonly string[];
  readonly isAge: boolean;
}

const NUMBER = /(?:\b(\p{L}+)\s+)?\b(\d{1,3})\b(?:[- ]years?(?:[- ]olds?)?)?/giu;

const askedNumbers = ({ text, quantities }: Question): AskedNumber[] =>
  Array.from(text.matchAll(NUMBER), ([words, before = '', digits = '']) => ({
    value: Number(digits),
    terms: findTerms(words),
    before: findTerms(before),
    isAge:
      /year/i.test(words) ||
      /^(?:aged?)$/i.test(before) ||
      quantities.some(({ kind, value }) => kind === 'age' && value === digits),
  }));

/** "A 12-year-old" for "Child (5–15)", "class 5" for "Classes 4–6": the terms by which a number stands in a heading's range. */
function inRange(question: Question, { text }: Heading): readonly string[] {
  const { bands, rest } = bandsIn(text);
  const [band, second] = [...bands];
  const stretch = band === undefined || second !== undefined ? null : stretchOf(band);
  if (!stretch) return [];
  const heads = findTerms(rest);
  const ofAges = /\(|age|year|old/i.test(text) || heads.length === 0;
  const found = askedNumbers(question).find(
    ({ value, before, isAge }) =>
      (stretch.low ?? 0) <= value &&
      value <= (stretch.high ?? Infinity) &&
      (isAge ? ofAges : before.some((each) => heads.includes(each))),
  );
  if (!found) return [];
  const { terms, before, isAge } = found;
  return isAge
    ? [...terms, ...findTerms('age old year')]
    : terms.filter((each) => !before.includes(each) || heads.includes(each));
}

/** Whether a heading gives the dimension that an adjective asks for ("how fast": "Speed"). */
function dimensions(terms: readonly string[], question: Question, own: readonly string[]): string[] {
  const words = question.text.match(/\p{L}+/gu) ?? [];
  return words
    .flatMap((word) =>
      DIMENSIONS.some(([adjective, nouns]) => adjective.test(word) && holdsAny(own, nouns)) ? findTerms(word) : [],
    )
    .filter((each) => terms.includes(each));
}

/** The part of a heading that tells a time before or after a turn, and its other words. */
export function turnPart({ text }: Heading): { readonly side: 'before' | 'after'; readonly rest: string } | null {
  const parts = text.split(/\s*(?::|–|—|,|\(|\)|\/|;)\s*/).filter((each) => each !== '');
  const part = parts.find((each) => UNTIL_THEN.test(each) || FROM_THEN.test(each));
  if (part === undefined) return null;
  const rest = parts
    .filter((each) => each !== part)
    .join(' ')
    .toLowerCase();
  return { side: UNTIL_THEN.test(part) ? 'before' : 'after', rest };
}

/** The columns that stand for the other side of a turn in one column's matter. */
export const acrossTurn = (grid: Grid, column: Heading): Heading[] => {
  const own = turnPart(column);
  return grid.columns.filter((other) => {
    const each = turnPart(other);
    return own !== null && each !== null && each.rest === own.rest && each.side !== own.side;
  });
};

/** Terms of the question that a heading accounts for. */
export function matchedBy(heading: Heading, { question, terms }: AskedCell): ReadonlySet<string> {
  const own = heading.terms;
  const dated = heading.periods.some(({ from }) => from !== null);
  const times = dated ? timeTerms(question) : [];
  const plain = terms.filter(
    (each) =>
      !times.includes(each) &&
      (own.includes(each) ||
        neighbours(each).some((other) => own.includes(other)) ||
        KINDS.some((kind) => kind.has(each) && holdsAny(own, kind))),
  );
  const lastDay = holdsAny(own, END_TERMS) && LAST_DAY.test(question.text) ? findTerms('last day') : [];
  const firstDay = holdsAny(own, START_TERMS) && FIRST_DAY.test(question.text) ? findTerms('first day') : [];
  return new Set([
    ...plain,
    ...sameTime(question, heading),
    ...inRange(question, heading),
    ...dimensions(terms, question, own),
    ...lastDay,
    ...firstDay,
  ]);
}

/** The terms of the dated times of a question. */
export const timeTerms = ({ periods }: Question): string[] =>
  periods.filter(isDated).flatMap(({ words }) => findTerms(spelledAlike(words)));

/** The terms of a time of the question that lies before a turn, after the day of the table: "in October" for "now" beside "from 1 November". */
export function timeBeforeTurn(grid: Grid, column: Heading, { periods }: Question): string[] {
  const { published } = grid.reading.article;
  const [after, second] = turnPart(column)?.side === 'before' ? acrossTurn(grid, column) : [];
  const turn = after && !second ? after.periods.find(({ from }) => from !== null)?.from : null;
  if (!turn || published === undefined) return [];
  return periods
    .filter(({ to }) => to !== null && to !== undefined && published <= to && to < turn)
    .flatMap(({ words }) => findTerms(spelledAlike(words)));
}
