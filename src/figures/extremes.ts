import { compareFigures, quoted } from '#facts';
import type { Fact } from '#facts';

/**
 * The figure at a place of a row, by default the first: greater, or smaller, than every other but those of the places before;
 * null where hedges or equals leave it open.
 */
export function extremeOf(facts: readonly Fact[], order: 'most' | 'least', place = 1): Fact | null {
  const [ahead, behind] = order === 'most' ? (['less', 'more'] as const) : (['more', 'less'] as const);
  return (
    facts.find((fact) => {
      const ways = facts.flatMap((other) => (other === fact ? [] : [compareFigures(quoted(fact), quoted(other))]));
      const before = ways.filter((way) => way === ahead).length;
      return before === place - 1 && ways.filter((way) => way === behind).length === facts.length - place;
    }) ?? null
  );
}
