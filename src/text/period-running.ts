import { bounds, isDated } from './period-bounds.ts';
import type { Dated } from './period-bounds.ts';
import { readHost } from './period-hosts.ts';
import { skip, wordAt } from './period-lexer.ts';
import type { Bounds, Reading, Scan } from './period-types.ts';
import { calendarUnit, publishedUnit } from './period-units.ts';

/** "earlier this year": up to the day of publication. */
export function upToPublication(scan: Scan, host: Bounds): Bounds {
  return isRunning(scan, host) ? bounds(host.from, scan.published, 'range', host) : host;
}

/** "later this year": from the day of publication. */
export function fromPublication(scan: Scan, host: Bounds): Bounds {
  return isRunning(scan, host) ? bounds(scan.published, host.to, 'range', host) : host;
}

/** "so far this year", "this year so far", "the year to date": from its first day to that of publication. */
export function readSoFar(scan: Scan, at: number): Reading | null {
  const rule = 'running unit so far';
  if (wordAt(scan, at) === 'so' && wordAt(scan, at + 1) === 'far') {
    const host = readHost(scan, skip(scan, at + 2, 'in'));
    if (host === null || host.bounds.grain === 'day') return null;
    return { start: at, next: host.next, rule, bounds: upToPublication(scan, host.bounds) };
  }
  const article = wordAt(scan, at) === 'the' || wordAt(scan, at) === 'this' ? at + 1 : at;
  const unit = calendarUnit(scan, article);
  const dashed = skip(scan, article + 1, '-');
  const phrase = `${wordAt(scan, dashed)} ${wordAt(scan, skip(scan, dashed + 1, '-'))}`;
  if (unit === null || (phrase !== 'to date' && !(phrase === 'so far' && wordAt(scan, at) === 'this'))) return null;
  const next = skip(scan, dashed + 1, '-') + 1;
  return { start: at, next, rule, bounds: upToPublication(scan, publishedUnit(scan, unit, 0)) };
}

/** "the rest of the week", "the remainder of 2025": from publication to the last day; of another time, all of it. */
export function readRest(scan: Scan, at: number): Reading | null {
  const noun = skip(scan, at, 'the');
  if (!/^(?:rest|remainder|remaining)$/.test(wordAt(scan, noun)) || wordAt(scan, noun + 1) !== 'of') return null;
  const host = readHost(scan, noun + 2);
  if (host === null || host.bounds.grain === 'day') return null;
  const { bounds: whole } = host;
  return { start: at, next: host.next, rule: 'rest of a period', bounds: fromPublication(scan, whole) };
}

function isRunning(scan: Scan, host: Bounds): host is Dated {
  return scan.published !== null && isDated(host) && host.from <= scan.published && scan.published <= host.to;
}
