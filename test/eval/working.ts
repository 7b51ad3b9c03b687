import { findQuantities } from './marks.ts';
import type { Answer } from '../../src/outcome/index.ts';

/** A term of a calculation with its place in the text that it is from. */
export interface Operand {
  readonly value: number;
  readonly text: string;
  readonly passageId: string;
  readonly start: number;
  readonly end: number;
}

/** A calculation as an evaluation kit checks it. */
export interface Working {
  readonly op: string;
  readonly operands: readonly Operand[];
  readonly result: number;
}

type Figure = Answer['figures'][number];
/** An offset into an article as an offset into the text that it was made of. */
type Placed = (article: string, offset: number) => number;

/** How the printed working shows its formula, most particular first. */
const OPERATIONS: readonly (readonly [RegExp, string])[] = [
  [/^listed: /, 'count'],
  [/^100% − /, 'complement'],
  [/^\(.* − .*\) ÷ .* × 100 [=≈]/, 'percent-change'],
  [/^\(.*\) ÷ \d+ [=≈]/, 'average'],
  [/ ÷ .* × 100 [=≈]/, 'percent'],
  [/ ÷ /, 'ratio'],
  [/ − /, 'difference'],
  [/ \+ /, 'sum'],
  [/ means that there were /, 'lookup'],
];

/** What a table says that its numbers are in: the answer counts in ones, the cell does not. */
const SCALES: readonly number[] = [1, 1e3, 1e6, 1e9];

/**
 * The operands of a figure with their words, in units of `scale`; null where a sentence does not write one of them. The answer
 * tells an operand's value and sentence but not its place, so the words are looked for in the quote: the first quantity of
 * that value that no other operand has taken. A range is no operand that the kit can read.
 */
function operandsIn(figure: Figure, { citations }: Answer, placed: Placed, scale: number): Operand[] | null {
  const taken = new Set<string>();
  const operands = figure.operands.flatMap(({ value, citation }): Operand[] => {
    const cited = citations.find(({ n }) => n === citation);
    const mentions = findQuantities(cited?.quote ?? '');
    const found = mentions.find(
      (each) => value !== null && each.value * scale === value && !taken.has(`${citation}:${each.start}`),
    );
    if (!cited || !found || mentions.some((each) => each !== found && each.start === found.start)) return [];
    taken.add(`${citation}:${found.start}`);
    const start = placed(cited.article, cited.start + found.start);
    return [{ value: found.value, text: found.text, passageId: cited.article, start, end: start + found.text.length }];
  });
  return operands.length === figure.operands.length ? operands : null;
}

/** Calculations whose result is in the unit of their operands. */
const IN_UNIT: ReadonlySet<string> = new Set(['sum', 'difference', 'average', 'lookup']);

/** A calculation inside a calculation, or a figure in another unit: the kit knows neither. */
const isBeyond = (formula: string, { operands }: Figure): boolean =>
  formula.includes('; ') || (operands.length < 2 && formula.includes(' ÷ '));

/** The working of the figure that answers; undefined where the answer is quoted, no figure, or beyond what the kit can check. */
export function workingOf(answer: Answer, placed: Placed): Working | undefined {
  const figure = answer.figures.find(({ kind, value }) => kind === 'computed' && value === answer.answer?.value);
  if (answer.answer?.kind !== 'figure' || !figure || figure.formula === null || figure.value === null) return undefined;
  const { formula, value } = figure;
  if (isBeyond(formula, figure)) return undefined;
  const op = OPERATIONS.find(([pattern]) => pattern.test(formula))?.[1];
  // The kit has no name for a median.
  if (op === undefined) return undefined;
  for (const scale of SCALES) {
    const operands = operandsIn(figure, answer, placed, scale);
    // What a share of two counts leaves of 100 % is a calculation inside a calculation, which the kit does not know.
    if (op === 'complement' && !operands?.every(({ text }) => /%|per ?cent/i.test(text))) return undefined;
    if (operands) return { op, operands, result: IN_UNIT.has(op) ? value / scale : value };
  }
  return undefined;
}
