import type { TermIndex } from './term-index.ts';
import type { WeightedTerm } from './types.ts';

/** A passage by its number, with its score. */
export interface Scored {
  readonly passage: number;
  readonly score: number;
}

/** Scores that one search adds up, kept from search to search so that none has to make room for every passage. */
export interface Sums {
  readonly scores: Float64Array;
  readonly touched: Uint32Array;
}

export function emptySums({ size }: TermIndex): Sums {
  return { scores: new Float64Array(size), touched: new Uint32Array(size) };
}

/** Adds up the impacts of the terms; gives how many passages hold any of them. */
function addUp({ rows, starts, passages, impacts }: TermIndex, terms: readonly WeightedTerm[], sums: Sums): number {
  const { scores, touched } = sums;
  let count = 0;
  for (const { term, weight } of terms) {
    const row = rows.get(term);
    if (row === undefined || weight <= 0) continue;
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i += 1) {
      const passage = passages[i] ?? 0;
      const before = scores[passage] ?? 0;
      if (before === 0) {
        touched[count] = passage;
        count += 1;
      }
      scores[passage] = before + weight * (impacts[i] ?? 0);
    }
  }
  return count;
}

const before = (a: Scored, b: Scored): boolean => a.score > b.score || (a.score === b.score && a.passage < b.passage);

/** Puts one among the best, which stay sorted and few. */
function insert(best: Scored[], one: Scored, limit: number): void {
  let at = best.length;
  while (at > 0 && before(one, best[at - 1] ?? one)) at -= 1;
  best.splice(at, 0, one);
  if (best.length > limit) best.pop();
}

/** The passages with the greatest sum of weight × impact, best first, equals in their order. */
export function bestPassages(
  index: TermIndex,
  terms: readonly WeightedTerm[],
  limit: number,
  sums: Sums = emptySums(index),
): Scored[] {
  const { scores, touched } = sums;
  const count = addUp(index, terms, sums);
  const best: Scored[] = [];
  let least = 0;
  for (let i = 0; i < count; i += 1) {
    const passage = touched[i] ?? 0;
    const score = scores[passage] ?? 0;
    scores[passage] = 0;
    if (limit <= 0 || (best.length === limit && score < least)) continue;
    insert(best, { passage, score }, limit);
    least = best.at(-1)?.score ?? 0;
  }
  return best;
}
