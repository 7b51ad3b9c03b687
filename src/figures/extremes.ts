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

/** The members of a row at one of its ends, in order; null where there are too few, or hedges or equals leave open which they are. */
export function endOf(
  row: readonly Fact[],
  { many, order }: { readonly many: number; readonly order: 'most' | 'least' },
): readonly Fact[] | null {
  const ahead = order === 'most' ? 'more' : 'less';
  const isAhead = (fact: Fact, other: Fact): boolean => compareFigures(quoted(fact), quoted(other)) === ahead;
  const chosen = row.filter((fact) => row.filter((other) => other !== fact && !isAhead(fact, other)).length < many);
  const rest = row.filter((fact) => !chosen.includes(fact));
  const clear = chosen.length === many && chosen.every((fact) => rest.every((other) => isAhead(fact, other)));
  return clear ? chosen.toSorted((a, b) => (isAhead(a, b) ? -1 : isAhead(b, a) ? 1 : 0)) : null;
}
