import { addDays, daysBetween } from './calendar.ts';
import { ALL_PARTS, bounds } from './period-bounds.ts';
import { skip, wordAt } from './period-lexer.ts';
import { lastDated, nearestWeekday } from './period-resolve.ts';
import { tenseBefore } from './period-tense.ts';
import type { Reading, Scan } from './period-types.ts';

const SATURDAY = 6;
/** Beside a date further from publication, "the weekend" is of that date. */
const NEAR_DAYS = 14;

/** "over the weekend": the last one that has begun, or the next to begin, by the tense; nothing where that or the time of the text does not tell. */
export function readTheWeekend(scan: Scan, at: number): Reading | null {
  const { published } = scan;
  const noun = skip(scan, at, 'the');
  if (published === null || noun === at || wordAt(scan, noun) !== 'weekend') return null;
  if (!/^(?:over|during|at|on)$/.test(wordAt(scan, at - 1)) || /^(?:of|before|after)$/.test(wordAt(scan, noun + 1)))
    return null;
  const tense = tenseBefore(scan, at);
  const last = lastDated(scan);
  if (
    (tense !== 'past' && tense !== 'future') ||
    (last !== null && Math.abs(daysBetween(last.to, published)) > NEAR_DAYS)
  )
    return null;
  const back = nearestWeekday(published, SATURDAY, false);
  const ahead = back === published ? published : nearestWeekday(published, SATURDAY, true);
  const saturday = tense === 'past' ? back : ahead;
  const sunday = saturday === null ? null : addDays(saturday, 1);
  const dated = bounds(saturday, sunday, 'range', { basis: 'article_date', implied: ALL_PARTS });
  return { start: at, next: noun + 1, rule: 'weekend seen from publication', bounds: dated };
}
