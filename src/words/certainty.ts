import type { Ranked } from './sentences.ts';
import type { Scored } from '#spans';

/** Kinds of which a longer and a shorter form say the same: "Friday, January 10" and "January 10", a row and its members. */
const NESTED: ReadonlySet<string> = new Set(['date', 'year', 'list']);

/** How certain a short answer is among those of its sentence, from 0 to 1. */
export function certainty({ spans }: Ranked, chosen: Scored | undefined = spans[0]): number {
  const [best] = spans;
  if (!best || !chosen) return 0;
  const total = (some: readonly Scored[]): number =>
    some.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);
  const inside = ({ from, to }: Scored): boolean => from >= chosen.from && to <= chosen.to;
  const around = ({ from, to, kind }: Scored): boolean => NESTED.has(kind) && from <= chosen.from && to >= chosen.to;
  const same = NESTED.has(chosen.kind) ? spans.filter((each) => inside(each) || around(each)) : [chosen];
  return total(same) / total(spans);
}
