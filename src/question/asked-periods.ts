import { mark } from '#text';
import type { IsoDay, Marks } from '#text';
import { RELATIVE_TIME } from './form-lexicon.ts';
import type { AskedPeriod } from './types.ts';

/** Periods with their words; a time relative to the day of asking ("last year") is left undated: articles do not know that day. */
export function askedPeriods(text: string, marks: Marks): AskedPeriod[] {
  return marks.periods.map((period) => {
    const words = text.slice(period.start, period.end);
    return RELATIVE_TIME.test(words) ? { ...period, words, from: null, to: null } : { ...period, words };
  });
}

/** The periods of a stretch of a question, read alone; their spans are offsets into that stretch. */
export function readPeriods(text: string, asOf: IsoDay | undefined): AskedPeriod[] {
  return askedPeriods(text, mark(text, asOf === undefined ? {} : { published: asOf }));
}
