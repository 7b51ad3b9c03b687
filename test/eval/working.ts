import { findQuantities } from './marks.ts';
import type { Answer } from '../../src/answer/index.ts';

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

/** How the printed working shows its formula, most particular first. */
const OPERATIONS: readonly (readonly [RegExp, string])[] = [
  [/^100% − /, 'complement'],
  [/^\(.* − .*\) ÷ .* × 100 [=≈]/, 'percent-change'],
  [/^\(.*\) ÷ \d+ [=≈]/, 'average'],
  [/ ÷ .* × 100 [=≈]/, 'percent'],
  [/ ÷ /, 'ratio'],
  [/ − /, 'difference'],
  [/ \+ /, 'sum'],
  [/ means that there were /, 'lookup'],
  [/, .*=/, 'count'],
];

/**
 * The operands of a figure with their words. The answer tells an operand's value and sentence but not its place, so the
 * words are looked for in the quote: the first quantity of that value that no other operand has taken.
 */
function operandsOf(
  figure: Figure,
  citations: Answer['citations'],
  placed: (id: string, at: number) => number,
): Operand[] {
  const taken = new Set<string>();
  return figure.operands.map(({ value, citation }) => {
    const cited = citations.find(({ n }) => n === citation);
    const found = findQuantities(cited?.quote ?? '').find(
      (mention) => mention.value === value && !taken.has(`${citation}:${mention.start}`),
    );
    if (!cited || !found || value === null) return { value: value ?? NaN, text: '?', passageId: '', start: 0, end: 0 };
    taken.add(`${citation}:${found.start}`);
    const start = placed(cited.article, cited.start + found.start);
    return { value, text: found.text, passageId: cited.article, start, end: start + found.text.length };
  });
}

/** The working of the figure that answers; undefined where the answer is quoted or no figure. */
export function workingOf(
  { answer, figures, citations }: Answer,
  placed: (id: string, at: number) => number,
): Working | undefined {
  const figure = figures.find(({ kind, value }) => kind === 'computed' && value === answer?.value);
  if (answer?.kind !== 'figure' || !figure || figure.formula === null || figure.value === null) return undefined;
  const { formula } = figure;
  const op = OPERATIONS.find(([pattern]) => pattern.test(formula))?.[1] ?? formula;
  const operands = operandsOf(figure, citations, placed);
  // A share taken from 100 is a share of two counts; the kit knows no calculation inside a calculation.
  if (op === 'complement' && !operands.every(({ text }) => text.includes('%') || /per ?cent/i.test(text)))
    return undefined;
  return { op, operands, result: figure.value };
}
