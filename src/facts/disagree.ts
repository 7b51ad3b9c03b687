import { compareIntervals, intervalOf } from './interval.ts';
import { isDated } from './sentence.ts';
import type { Fact } from './types.ts';

/** The year that names a period: that of its last day, which for a fiscal year is the year it is called after; null for other grains. */
export function labelYear(period: NonNullable<Fact['period']>): string | null {
  if (period.grain !== 'year' && period.grain !== 'fiscal_year') return null;
  return period.to?.slice(0, 4) ?? null;
}

/** Whether two facts are of the same kind of figure: kind, unit and role. */
export function sameKind(a: Fact, b: Fact): boolean {
  return a.quantity.kind === b.quantity.kind && a.quantity.unit === b.quantity.unit && a.role === b.role;
}

/** Whether two facts speak of the same time: the same days, or periods that share a name ("2022" and "fiscal year 2022"). */
export function sameTime(a: Fact, b: Fact): boolean {
  if (!a.period || !b.period)
    return a.period === b.period && a.sentence.article.published === b.sentence.article.published;
  if (a.period.from === b.period.from && a.period.to === b.period.to) return true;
  return labelYear(a.period) !== null && labelYear(a.period) === labelYear(b.period);
}

/** Whether two figures cannot both be right of the same thing, hedges considered. */
export function differ(a: Fact, b: Fact): boolean {
  const order = compareIntervals(intervalOf(a.quantity), intervalOf(b.quantity));
  return order === 'less' || order === 'more';
}

const measured = (fact: Fact): boolean =>
  fact.measure.head !== null && fact.role === 'level' && fact.period !== null && isDated(fact.period);

const sameMeasure = (a: Fact, b: Fact): boolean => {
  const shared = a.measure.terms.filter((term) => b.measure.terms.includes(term));
  return a.measure.head === b.measure.head && shared.length >= Math.min(a.measure.terms.length, b.measure.terms.length);
};

/** Pairs of facts of different articles that give different figures for the same measure and time, each pair once. */
export function findDisagreements(facts: readonly Fact[]): (readonly [Fact, Fact])[] {
  const byHead = Map.groupBy(facts.filter(measured), (fact) => fact.measure.head);
  return [...byHead.values()].flatMap((group) =>
    group.flatMap((a, i) =>
      group
        .slice(i + 1)
        .filter(
          (b) =>
            a.sentence.article !== b.sentence.article &&
            sameKind(a, b) &&
            sameMeasure(a, b) &&
            sameTime(a, b) &&
            differ(a, b),
        )
        .map((b) => [a, b] as const),
    ),
  );
}
