import { undated, WRITTEN } from './period-bounds.ts';
import { RECURRING, SUB_DAY_UNITS, UNIT_SECONDS, UNITS } from './period-lexicon.ts';
import type { Unit } from './period-lexicon.ts';
import { lexemeAt, skip, wordAt } from './period-lexer.ts';
import { readCount } from './period-numbers.ts';
import type { Reading, Scan } from './period-types.ts';

const MAX_COUNT = 999;
const BEFORE_ONE = new Set(['for', 'in', 'within', 'half', 'after', 'over']);

/** So many units: "seven months", "a year", "several weeks" (no count). */
export interface Length {
  readonly count: number | null;
  readonly unit: Unit;
  readonly next: number;
  /** The count is "a" or "an". */
  readonly article: boolean;
}

/** A count and its unit. A rate ("$5 a year") or an age is for the caller to tell. */
export function readLength(scan: Scan, at: number): Length | null {
  const count = readCount(scan, at);
  if (count === null) return null;
  const noun = wordAt(scan, count.next);
  const unit = UNITS.get(noun);
  const named = lexemeAt(scan, count.next).capital && lexemeAt(scan, at).kind === 'word';
  if (unit === undefined || named || ((count.value ?? 0) > MAX_COUNT && !noun.endsWith('s'))) return null;
  const article = (wordAt(scan, at) === 'a' || wordAt(scan, at) === 'an') && count.next === at + 1;
  if (article && unit === 'second') return null;
  return { count: count.value, unit, next: count.next + 1, article };
}

/** "two hours 48 minutes", "3 months and 2 weeks": further parts in smaller and smaller units, in seconds. */
function readSmallerParts(scan: Scan, first: Length, seconds: number): { seconds: number; next: number } {
  let { next, unit } = first;
  let total = seconds;
  for (;;) {
    const part = readLength(scan, skip(scan, skip(scan, next, ','), 'and'));
    if (part?.count == null || part.article || UNIT_SECONDS[part.unit] >= UNIT_SECONDS[unit]) break;
    total += part.count * UNIT_SECONDS[part.unit];
    next = part.next;
    unit = part.unit;
  }
  return { seconds: total, next };
}

/** A bare length of time; not a rate ("$5 a year"), an age ("18 years old") or a repeated one ("every two years"). */
export function readDuration(scan: Scan, at: number): Reading | null {
  const length = readLength(scan, at);
  if (length?.count == null) return null;
  const before = wordAt(scan, at - 1);
  const inRate = length.article && !BEFORE_ONE.has(before);
  const { seconds, next } = readSmallerParts(scan, length, length.count * UNIT_SECONDS[length.unit]);
  const after = wordAt(scan, next);
  const hyphened = lexemeAt(scan, next).tight && after === '-';
  if (inRate || RECURRING.has(before) || after === 'old' || hyphened) return null;
  if (after === 'of' && wordAt(scan, next + 1) === 'age') return null;
  if (SUB_DAY_UNITS.has(length.unit) && length.article && before !== 'for' && before !== 'half') return null;
  const bounds = { ...undated('duration', WRITTEN), seconds };
  return { start: at, next, rule: 'length of time', bounds };
}
