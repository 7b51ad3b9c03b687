import { plus, times } from './exact.ts';
import type { Draft, Reading } from './quantity-drafts.ts';
import { wordAt } from './quantity-pieces.ts';
import type { Exact } from './types.ts';

/** How many of the next smaller unit of its family a unit holds; families do not mix, since months have no fixed days. */
const FAMILIES: readonly (readonly [string, Exact][])[] = [
  [
    ['week', '7'],
    ['day', '24'],
    ['hour', '60'],
    ['minute', '60'],
    ['second', '1000'],
    ['millisecond', '1'],
  ],
  [
    ['century', '10'],
    ['decade', '10'],
    ['year', '12'],
    ['month', '1'],
  ],
  [
    ['mi', '1760'],
    ['yard', '3'],
    ['ft', '12'],
    ['in', '1'],
  ],
  [
    ['stone', '14'],
    ['lb', '16'],
    ['oz', '1'],
  ],
];

/** How many of the smaller unit the larger one holds; null when they do not compound. */
function factor(larger: string, smaller: string): Exact | null {
  for (const family of FAMILIES) {
    const from = family.findIndex(([unit]) => unit === larger);
    const to = family.findIndex(([unit]) => unit === smaller);
    if (from < 0 || to <= from) continue;
    return family.slice(from, to).reduce<Exact>((product, [, count]) => times(product, count), '1');
  }
  return null;
}

function isPart(draft: Draft | undefined): draft is Draft & { unit: string } {
  return (
    draft?.unit !== undefined &&
    (draft.kind === 'duration' || draft.kind === 'measure') &&
    draft.low === undefined &&
    draft.attributive === undefined &&
    draft.bound === undefined
  );
}

/** Where the next part may start: right after, after a comma, after "and". */
function gapEnd(reading: Reading, at: number): number {
  let next = at;
  if (reading.pieces[next]?.text === ',') next += 1;
  if (wordAt(reading.pieces, next) === 'and') next += 1;
  return next;
}

/** Joins "two hours 48 minutes" and "5 feet 10 inches" into one quantity of the smallest unit named. */
export function joinCompounds(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    if (isPart(last) && isPart(draft) && last.kind === draft.kind && gapEnd(reading, last.next) === draft.at) {
      const count = factor(last.unit, draft.unit);
      if (count !== null) {
        const value = plus(times(last.value, count), draft.value);
        joined[joined.length - 1] = {
          ...last,
          value,
          unit: draft.unit,
          next: draft.next,
          end: draft.end,
          rule: 'compound',
        };
        continue;
      }
    }
    joined.push(draft);
  }
  return joined;
}
