import { quoted, reckon } from '#facts';
import type { Figure } from '#facts';
import { bandsIn } from './bands.ts';
import type { Evidence } from './evidence.ts';
import { portionsOf } from './portions.ts';
import type { Portion } from './portions.ts';

/** A stretch of whole numbers, both ends included; null for an end that is open. */
export interface Stretch {
  readonly low: number | null;
  readonly high: number | null;
}

/** "<18" is up to 17, "<=18" up to 18; ">65" is 65 and over, as "65 or older" and "over 65" are one band in a list. */
export function stretchOf(band: string): Stretch | null {
  const [, sign, one, low, high] = /^(?:([<>]=?)(\d+)|(\d+)-(\d+))$/.exec(band) ?? [];
  if (low !== undefined && high !== undefined) return { low: Number(low), high: Number(high) };
  if (sign === undefined || one === undefined) return null;
  if (sign.startsWith('>')) return { low: Number(one), high: null };
  return { low: null, high: Number(one) - (sign === '<' ? 1 : 0) };
}

/** One of several bands: a portion of a text, or a row of a table. */
interface Rung {
  readonly stretch: Stretch;
}

interface Banded extends Rung {
  readonly portion: Portion;
}

/** Bands in order, lowest first; empty where they overlap or leave gaps. */
export function inOrder<R extends Rung>(rungs: readonly R[]): R[] {
  const sorted = rungs.toSorted((a, b) => (a.stretch.low ?? -1) - (b.stretch.low ?? -1));
  const joined = sorted.every(({ stretch }, i) => i === 0 || stretch.low === (sorted[i - 1]?.stretch.high ?? NaN) + 1);
  return joined ? sorted : [];
}

/** True where bands in order hold every number from 0 on. */
export const holdAll = (rungs: readonly Rung[]): boolean =>
  (rungs[0]?.stretch.low ?? 0) === 0 && rungs.length > 1 && rungs.at(-1)?.stretch.high === null;

/** The bands that together are just the one asked for; empty where they are not. */
export function rungsFor<R extends Rung>(all: readonly R[], asked: Stretch): R[] {
  const rungs = all.filter((rung) => within(rung, asked));
  return covers(rungs, all, asked) ? rungs : [];
}

/** The band that a question asks for, as it may be meant: "older than 69" is 70 and over; empty for none and for several. */
export function askedStretches(text: string): Stretch[] {
  const [band, second] = [...bandsIn(text).bands];
  const stretch = band === undefined || second !== undefined ? null : stretchOf(band);
  if (!stretch) return [];
  const over = /\b(?:older|more|higher) than\b/i.test(text) && stretch.low !== null ? stretch.low + 1 : stretch.low;
  return [stretch, { ...stretch, low: over }];
}

/** The portions of one list that are bands of numbers, lowest first; empty where they overlap or leave gaps. */
function ladder(portions: readonly Portion[]): Banded[] {
  const banded = portions.flatMap((portion): Banded[] => {
    const stretches = [...portion.words].flatMap((word) => stretchOf(word) ?? []);
    const [stretch, second] = stretches;
    return stretch && !second ? [{ portion, stretch }] : [];
  });
  return inOrder(banded);
}

/** Whether the rungs begin and end where the asked stretch does: an open end is met by the lowest or the highest rung alone. */
function covers(rungs: readonly Rung[], all: readonly Rung[], { low, high }: Stretch): boolean {
  const [first, last] = [rungs.at(0), rungs.at(-1)];
  if (!first || !last) return false;
  const from = low === null ? first === all[0] && (first.stretch.low ?? 0) === 0 : first.stretch.low === low;
  return from && (high === null ? last === all.at(-1) && last.stretch.high === null : last.stretch.high === high);
}

const within = ({ stretch }: Rung, { low, high }: Stretch): boolean =>
  (low === null || (stretch.low ?? -1) >= low) && (high === null || (stretch.high ?? Infinity) <= high);

/**
 * "What percentage are younger than 20?" of a list by decades: the sum of the bands that together are the one asked for; null
 * where they do not begin and end there. "Older than 69" is 70 and over.
 */
export function sumOfBands(evidence: Evidence, text: string): Figure | null {
  const asked = askedStretches(text);
  if (asked.length === 0) return null;
  const portions = portionsOf(evidence);
  const lists = [
    ...Map.groupBy(portions, ({ fact }) => fact.sentence).values(),
    ...Map.groupBy(portions, ({ fact }) => fact.sentence.paragraph).values(),
  ];
  for (const list of lists) {
    const all = ladder(list);
    for (const each of asked) {
      const rungs = rungsFor(all, each);
      if (rungs.length > 1)
        return reckon(
          'sum',
          rungs.map(({ portion }) => quoted(portion.fact)),
        );
    }
  }
  return null;
}

/** True where the question asks for a band and the articles tell of bands, though not of that one. */
export function asksOtherBand(evidence: Evidence, text: string): boolean {
  return bandsIn(text).bands.size > 0 && portionsOf(evidence).some(({ words }) => [...words].some(stretchOf));
}
