import type { Period, Quantity } from '#text';
import { isDated } from './sentence.ts';
import type { PeriodSource, Sentence } from './types.ts';

export interface Attached {
  readonly period: Period | null;
  readonly source: PeriodSource;
}

/** A quantity without a time of its own. */
export const UNDATED: Attached = { period: null, source: 'none' };
const CLAUSE_BREAK = /[;:–—]|, (?:while|whereas|but|and|compared)\b/;

/** Text between two marks of a sentence, whichever comes first. */
function between(sentence: Sentence, a: { start: number; end: number }, b: { start: number; end: number }): string {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return sentence.paragraph.text.slice(first.end, second.start);
}

/** "2,176 in 2022, 24,314 in 2023": as many periods as quantities and alternating, so they pair off in order. */
function pairOff(quantities: readonly Quantity[], periods: readonly Period[], quantity: Quantity): Period | null {
  if (quantities.length < 2 || quantities.length !== periods.length) return null;
  const marks = [...quantities, ...periods].sort((a, b) => a.start - b.start);
  const alternating = marks.every((mark, i) => i === 0 || 'grain' in mark !== 'grain' in (marks[i - 1] ?? mark));
  return alternating ? (periods[quantities.indexOf(quantity)] ?? null) : null;
}

/** Distance in characters, made longer by every other quantity and clause break between. */
function distance(sentence: Sentence, quantity: Quantity, period: Period, others: readonly Quantity[]): number {
  const gap = between(sentence, quantity, period);
  const [low, high] = quantity.start < period.start ? [quantity.end, period.start] : [period.end, quantity.start];
  const crossed = others.filter((other) => other !== quantity && other.start >= low && other.end <= high).length;
  const after = period.start > quantity.start ? 0 : 12;
  return gap.length + 60 * crossed + (CLAUSE_BREAK.test(gap) ? 40 : 0) + after;
}

/** Only quantities that compete for a period: a percentage or an ordinal beside a count does not. */
const rivals = (quantities: readonly Quantity[], quantity: Quantity): Quantity[] =>
  quantities.filter((other) => other.kind === quantity.kind);

function inSentence(sentence: Sentence, quantity: Quantity, quantities: readonly Quantity[]): Period | null {
  const dated = sentence.periods.filter(isDated);
  if (dated.length <= 1) return dated[0] ?? null;
  const same = rivals(quantities, quantity);
  const paired = pairOff(same, dated, quantity);
  if (paired) return paired;
  return dated
    .map((period) => ({ period, at: distance(sentence, quantity, period, same) }))
    .reduce((best, next) => (next.at < best.at ? next : best)).period;
}

/**
 * The period that a quantity speaks of: of its own sentence (paired off, else the nearest, with what follows before what
 * precedes); else the single period of the sentence before it in the paragraph; else none.
 */
export function attachPeriod(
  sentence: Sentence,
  before: Sentence | undefined,
  quantity: Quantity,
  quantities: readonly Quantity[],
): Attached {
  const own = inSentence(sentence, quantity, quantities);
  if (own) return { period: own, source: 'sentence' };
  const earlier = before?.periods.filter(isDated) ?? [];
  const single = earlier.length === 1 ? earlier[0] : undefined;
  return single ? { period: single, source: 'paragraph' } : UNDATED;
}
