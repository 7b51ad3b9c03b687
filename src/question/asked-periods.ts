import { mark } from '#text';
import type { IsoDay, Marks, Period } from '#text';
import { RELATIVE_TIME } from './form-lexicon.ts';
import type { AskedPeriod } from './types.ts';

/** "The years before 2024" are all those before, of which the reader of periods gives the nearest. */
const ALL_BEFORE_OR_AFTER = /^(?:all )?(?:of )?(?:the )?(?:years|quarters|months|weeks|days) (before|after)\b/i;

function opened({ bygone, ...period }: Period, words: string): Period {
  // "The highest since 2010" is asked of all the time from then on.
  if (bygone) return { ...period, grain: 'open', to: null };
  const way = ALL_BEFORE_OR_AFTER.exec(words)?.[1]?.toLowerCase();
  if (way === undefined) return period;
  return { ...period, grain: 'open', ...(way === 'before' ? { from: null } : { to: null }) };
}

/** Periods with their words; a time relative to the day of asking ("last year") is left undated: articles do not know that day. */
export function askedPeriods(text: string, marks: Marks): AskedPeriod[] {
  return marks.periods.map((period) => {
    const words = text.slice(period.start, period.end);
    return RELATIVE_TIME.test(words) ? { ...period, words, from: null, to: null } : { ...opened(period, words), words };
  });
}

/** The periods of a stretch of a question, read alone; their spans are offsets into that stretch. */
export function readPeriods(text: string, asOf: IsoDay | undefined): AskedPeriod[] {
  return askedPeriods(text, mark(text, asOf === undefined ? {} : { published: asOf }));
}
