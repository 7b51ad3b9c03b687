import { labelYear } from '#facts';
import type { Fact } from '#facts';
import type { IsoDay, Period } from '#text';

/**
 * How a fact's period stands to the one asked for: the `same` days; the same `label` (fiscal 2022 for 2022); `inside` it;
 * only `part` of it in common; `unsaid` where the text gives the fact no period; or an `other` one.
 */
export type PeriodFit = 'same' | 'label' | 'inside' | 'part' | 'unsaid' | 'other';

const isOpen = (period: Period): boolean => period.from === null || period.to === null;

const before = (a: IsoDay | null, b: IsoDay | null): boolean => a !== null && b !== null && a < b;

function fitOf(asked: Period, given: Period): PeriodFit {
  if (asked.from === given.from && asked.to === given.to) return 'same';
  if (before(given.to, asked.from) || before(asked.to, given.from)) {
    // Fiscal 2022 and the year 2022 share a name even where a fiscal year starts so early that they share few days.
    return labelYear(asked) !== null && labelYear(asked) === labelYear(given) ? 'label' : 'other';
  }
  const fiscal = asked.grain === 'fiscal_year' || given.grain === 'fiscal_year';
  if (fiscal && (asked.grain !== 'fiscal_year') !== (given.grain !== 'fiscal_year')) {
    const label = labelYear(asked) !== null && labelYear(asked) === labelYear(given);
    return label ? 'label' : labelYear(asked) === null ? 'part' : 'other';
  }
  const inside = !before(given.from, asked.from) && !before(asked.to, given.to);
  return inside && !isOpen(given) ? 'inside' : 'part';
}

const ORDER: readonly PeriodFit[] = ['same', 'label', 'inside', 'part', 'unsaid', 'other'];

/** The best fit of a fact to any of the periods asked for; `same` where none is asked for. */
export function periodFit(asked: readonly Period[], fact: Fact): PeriodFit {
  const dated = asked.filter((period) => period.from !== null || period.to !== null);
  if (dated.length === 0) return 'same';
  const { period } = fact;
  if (period === null) return unsaidFit(dated, fact);
  return dated
    .map((each) => fitOf(each, period))
    .reduce((best, next) => (ORDER.indexOf(next) < ORDER.indexOf(best) ? next : best));
}

/** A fact without a period of its own speaks of the time of its article; it cannot speak of later, nor of years before. */
function unsaidFit(asked: readonly Period[], fact: Fact): PeriodFit {
  const { published } = fact.sentence.article;
  if (published === undefined) return 'other';
  const near = asked.some(
    (period) => !before(period.to, `${published.slice(0, 4)}-01-01`) && !before(published, period.from),
  );
  return near ? 'unsaid' : 'other';
}
