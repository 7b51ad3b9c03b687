import type { Fact, Reading } from '#facts';
import { isDated, sameKind } from '#facts';
import type { Evidence } from './evidence.ts';

const sameMeasure = (a: Fact, b: Fact): boolean => a.measure.head === b.measure.head;

const periodKey = (fact: Fact): string | null =>
  fact.period && isDated(fact.period) ? `${fact.period.from ?? ''}/${fact.period.to ?? ''}` : null;

/** Facts of one article in the order of the text. */
function inArticle(evidence: Evidence, fact: Fact): Fact[] {
  const readings = evidence.readings.filter(({ article }) => article === fact.sentence.article);
  return [...readings].sort((a, b) => a.paragraph.n - b.paragraph.n).flatMap((reading: Reading) => reading.facts);
}

function distinct(facts: readonly Fact[], key: (fact: Fact) => string | null): Fact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const k = key(fact);
    if (k === null || seen.has(k)) return false;
    seen.add(k);
    return true;
  });
}

/**
 * The same measure over several periods of one grain, as one paragraph tells it ("2,176 in 2022 … 24,314 in 2023 … 38,246 in 2024");
 * the fact alone where there is no row.
 */
export function periodSeries(evidence: Evidence, fact: Fact): Fact[] {
  if (periodKey(fact) === null) return [fact];
  const row = inArticle(evidence, fact).filter(
    (other) =>
      other.sentence.paragraph === fact.sentence.paragraph &&
      sameKind(fact, other) &&
      (sameMeasure(fact, other) || other.quantity.noun === undefined || fact.quantity.noun === undefined) &&
      other.period?.grain === fact.period?.grain,
  );
  const found = distinct(row, periodKey);
  return found.length > 1 ? found : [fact];
}

/** The same kind of figure of several things, as one sentence, list or table tells it ("24.3% German, 10.5% Irish"). */
export function thingSeries(evidence: Evidence, fact: Fact): Fact[] {
  const { kind } = fact.sentence.paragraph;
  const near = (other: Fact): boolean => (kind === 'text' ? other.sentence === fact.sentence : sameList(other, fact));
  const row = inArticle(evidence, fact).filter((other) => near(other) && sameKind(fact, other));
  const found = distinct(row, (each) => (each.measure.words === '' ? null : each.measure.words.toLowerCase()));
  return found.length > 1 ? found : [fact];
}

function sameList(a: Fact, b: Fact): boolean {
  const [p, q] = [a.sentence.paragraph, b.sentence.paragraph];
  return p.kind === q.kind && p.headings.join('\n') === q.headings.join('\n') && (p === q || p.kind === 'item');
}
