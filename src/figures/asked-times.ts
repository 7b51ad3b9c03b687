import { isDated } from '#facts';
import type { AskedPeriod, Question } from '#question';

/** Years or seasons that a stretch may hold: a longer one is told as a row, not in as many articles. */
const MOST = 12;
const YEARLY: ReadonlySet<AskedPeriod['grain']> = new Set(['year', 'fiscal_year', 'range']);

const yearOf = (day: string | null): number => Number(day?.slice(0, 4));

/** How many calendar years a year or a season reaches over; 0 for another time. */
function widthOf({ from, to, grain }: AskedPeriod): number {
  const whole = from?.endsWith('-01-01') === true && to?.endsWith('-12-31') === true;
  return YEARLY.has(grain) && whole ? yearOf(to) - yearOf(from) + 1 : 0;
}

/** The year or season so many years after one. */
function later(first: AskedPeriod, by: number): AskedPeriod {
  const [from, to] = [yearOf(first.from) + by, yearOf(first.to) + by];
  const words = from === to ? `${from}` : `${from}–${String(to).slice(-2)}`;
  return { ...first, from: `${from}-01-01`, to: `${to}-12-31`, words };
}

/** The years from the first to the last of two, or the seasons; empty where they are no two years. */
function between(first: AskedPeriod, last: AskedPeriod): readonly AskedPeriod[] {
  const span = yearOf(last.from) - yearOf(first.from);
  const width = widthOf(first);
  if (width === 0 || width > 2 || width !== widthOf(last) || span < 1 || span > MOST) return [];
  return Array.from({ length: span + 1 }, (_, by) => later(first, by));
}

/** "2022–2024" and "from 2022 to 2024", where they are one time to the reader of periods. */
function ofStretch({ form, sides, stretch, periods }: Question): readonly AskedPeriod[] {
  const [a, b] = sides ?? [];
  const [first, last] = [a?.periods[0], b?.periods[0]];
  if (stretch && first && last) return between(first, last);
  const [only, ...more] = periods;
  const width = only ? widthOf(only) : 0;
  // "2023–24" may be a season, and is one time.
  if (!only || more.length > 0 || width < 3 || width > MOST || form === 'amount') return [];
  const year = { ...only, grain: 'year', to: `${only.from?.slice(0, 4)}-12-31` } as const;
  return Array.from({ length: width }, (_, by) => later(year, by));
}

/** Forms that put together all that lies between two times. */
const GATHERS: ReadonlySet<Question['form']> = new Set(['sum', 'average', 'median', 'range']);

/** The years or seasons that a question asks of, in order: the two that it compares, those it lists, or all of a stretch. */
export function timesAsked(question: Question): readonly AskedPeriod[] {
  const { periods, sides, form } = question;
  if (GATHERS.has(form)) {
    const all = ofStretch(question);
    if (all.length > 0) return all;
  }
  const ends = sides?.flatMap((side) => side.periods.slice(0, 1)) ?? [];
  const named = ends.length === 2 ? ends : periods.filter(isDated);
  return named.length > 1 && named.every((each) => widthOf(each) === 1 || widthOf(each) === 2) ? named : [];
}
