import { isDated } from '#facts';
import type { Fact } from '#facts';
import type { AskedPeriod } from '#question';
import { addDays } from '#text';
import { periodFit } from '#evidence';

/** The times of some cells of a table, oldest first: one cell of each. */
export function timesOf(cells: readonly Fact[]): Fact[] {
  const byTime = new Map(cells.map((fact) => [`${fact.period?.from ?? ''}/${fact.period?.to ?? ''}`, fact]));
  return [...byTime.values()].toSorted((a, b) => (a.period?.from ?? '').localeCompare(b.period?.from ?? ''));
}

const isOf = (asked: AskedPeriod, fact: Fact): boolean => ['same', 'label'].includes(periodFit([asked], fact));

/** The first and the last time of a stretch such as "from 2022 to 2024", where the table has both. */
function endsOfStretch(asked: AskedPeriod, times: readonly Fact[]): readonly [Fact, Fact] | null {
  const within = times.filter((fact) => ['inside', 'label'].includes(periodFit([asked], fact)));
  const [first, last] = [within[0], within.at(-1)];
  if (!first || !last || first === last) return null;
  const reaches =
    first.period?.from?.slice(0, 4) === asked.from?.slice(0, 4) &&
    last.period?.to?.slice(0, 4) === asked.to?.slice(0, 4);
  return reaches ? [first, last] : null;
}

/** Of two times that are asked for, the earlier first. */
function bothTimes(asked: readonly AskedPeriod[], times: readonly Fact[]): readonly [Fact, Fact] | null {
  const [first, last, more] = times.filter((fact) => asked.some((each) => isOf(each, fact)));
  return first && last && !more ? [first, last] : null;
}

/** "In 2024": against the time just before it. */
function againstBefore(asked: AskedPeriod, times: readonly Fact[]): readonly [Fact, Fact] | null {
  const at = times.findIndex((fact) => isOf(asked, fact));
  const [before, own] = [times[at - 1], times[at]];
  return before?.period?.to && own?.period?.from === addDays(before.period.to, 1) ? [before, own] : null;
}

/**
 * The two times of a table between which things are asked to have moved, the earlier first: the ends of a stretch, two times that
 * are named, or the only two; where `single` allows it, one against the time before it. Null where the question leaves them open, or the table lacks one.
 */
export function timesBetween(
  periods: readonly AskedPeriod[],
  times: readonly Fact[],
  single: boolean,
): readonly [Fact, Fact] | null {
  const dated = periods.filter(isDated);
  const [one] = dated;
  if (!one) return times.length === 2 && times[0] && times[1] ? [times[0], times[1]] : null;
  if (dated.length > 1) return dated.length === 2 ? bothTimes(dated, times) : null;
  return endsOfStretch(one, times) ?? (single ? againstBefore(one, times) : null);
}
