import { compareFigures, quoted } from '#facts';
import type { Fact } from '#facts';

/** The figure that is greater, or smaller, than every other; null where hedges leave it open. */
export function extremeOf(facts: readonly Fact[], order: 'most' | 'least'): Fact | null {
  const wanted = order === 'most' ? 'more' : 'less';
  return (
    facts.find((fact) =>
      facts.every((other) => other === fact || compareFigures(quoted(fact), quoted(other)) === wanted),
    ) ?? null
  );
}
