import type { Fact, Reading } from '#facts';
import { isDated, sameKind } from '#facts';
import type { Evidence } from './evidence.ts';
import { TOTAL_ROW } from './whole-row.ts';

/** Whether a cell's row is a time: "2023" heads it, and is no name. */
export const isRowOfTime = ({ label, periodWords }: Fact): boolean => label !== '' && label === periodWords;

function sameMeasure(a: Fact, b: Fact): boolean {
  if (a.measure.head !== b.measure.head) return false;
  if (a.sentence.paragraph.kind === 'text') return true;
  return isRowOfTime(a) && isRowOfTime(b) ? measureKey(a) === measureKey(b) : a.label === b.label;
}

const periodKey = (fact: Fact): string | null =>
  fact.period && isDated(fact.period) ? `${fact.period.from ?? ''}/${fact.period.to ?? ''}` : null;

/** In running text either may leave out what both count. */
function leavesNounOut(a: Fact, b: Fact): boolean {
  return a.sentence.paragraph.kind === 'text' && (a.measure.head === null || b.measure.head === null);
}

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
      (sameMeasure(fact, other) || leavesNounOut(fact, other)) &&
      other.period?.grain === fact.period?.grain,
  );
  const found = distinct([fact, ...row], periodKey).toSorted((a, b) => a.sentence.n - b.sentence.n || a.at - b.at);
  return found.length > 1 ? found : [fact];
}

/** What is measured, without whose it is: the cells of one column share it. */
export const measureKey = ({ measure, labelTerms }: Fact): string =>
  measure.terms.filter((term) => !labelTerms.includes(term)).join(' ');

/** Whether two cells of a table stand in one column, or tell the same of one time. */
export const sameColumn = (a: Fact, b: Fact): boolean =>
  measureKey(a) === measureKey(b) && periodKey(a) === periodKey(b) && sameKind(a, b);

const isTable = (fact: Fact): boolean => fact.sentence.paragraph.kind === 'table';

/** The same kind of figure of several things, as one sentence, list or table tells it ("24.3% German, 10.5% Irish"). */
export function thingSeries(evidence: Evidence, fact: Fact): Fact[] {
  const near = (other: Fact): boolean =>
    fact.sentence.paragraph.kind === 'text' ? other.sentence === fact.sentence : sameList(other, fact);
  const column = (other: Fact): boolean =>
    !isTable(fact) || (measureKey(other) === measureKey(fact) && periodKey(other) === periodKey(fact));
  const row = inArticle(evidence, fact).filter(
    (other) => near(other) && column(other) && sameKind(fact, other) && !other.whole && !TOTAL_ROW.test(other.label),
  );
  // "the hall 420 people, the school 260 people": of one noun each is another thing, though no name tells them apart.
  if (
    !isTable(fact) &&
    new Set(row.map(periodKey)).size === row.length &&
    row.length > 1 &&
    row.every((other) => other.period)
  )
    return [fact];
  const oneNoun = row.every(
    ({ measure }) => measure.head === fact.measure.head && (measure.source === 'noun' || measure.source === 'list'),
  );
  const found = oneNoun ? row : distinct(row, nameOf).toSorted((a, b) => a.at - b.at);
  return found.length > 1 ? found : [fact];
}

/** Whose figure it is, else what it counts; null where the text says neither. */
export function nameOf({ label, measure }: Fact): string | null {
  return label !== '' ? label : measure.words !== '' ? measure.words : null;
}

function sameList(a: Fact, b: Fact): boolean {
  const [p, q] = [a.sentence.paragraph, b.sentence.paragraph];
  return p.kind === q.kind && p.headings.join('\n') === q.headings.join('\n') && (p === q || p.kind === 'item');
}
