import { undated, WRITTEN } from './period-bounds.ts';
import { CARDINALS, RECURRING, SUB_DAY_UNITS, UNIT_SECONDS, UNITS } from './period-lexicon.ts';
import type { Unit } from './period-lexicon.ts';
import { lexemeAt, skip, wordAt } from './period-lexer.ts';
import { isPlainNumber, readAndPart, readCount } from './period-numbers.ts';
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

/** Units that stand glued to their digits as letters. */
const GLUED = /^(?:h|hrs?|mins?|secs?|yrs?)$/;

/** "3h", "90min"; not the code "130H", nor "23h 55" which goes on. */
function readGlued(scan: Scan, at: number): Length | null {
  const { kind, suffix, value, capital, tight } = lexemeAt(scan, at);
  const coded = capital || (tight && wordAt(scan, at - 1) === '-');
  const unit = suffix === 'h' ? 'hour' : UNITS.get(suffix);
  if (kind !== 'number' || unit === undefined || !GLUED.test(suffix) || coded || isPlainNumber(scan, at + 1))
    return null;
  return { count: value, unit, next: at + 1, article: false };
}

/** A count and its unit. A rate ("$5 a year") or an age is for the caller to tell. */
export function readLength(scan: Scan, at: number): Length | null {
  const glued = readGlued(scan, at);
  if (glued !== null) return glued;
  const count = readCount(scan, at);
  if (count === null || (lexemeAt(scan, at).tight && wordAt(scan, at - 1) === '/')) return null;
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

/** The whole length: "an hour and a half", "two hours 48 minutes". */
function readParts(scan: Scan, length: Length, count: number): { seconds: number; next: number } {
  const part = readAndPart(scan, length.next);
  if (part !== null) return { seconds: (count + part.value) * UNIT_SECONDS[length.unit], next: part.next };
  return readSmallerParts(scan, length, count * UNIT_SECONDS[length.unit]);
}

/** "thirty-six minutes past eight", "ten minutes to nine": a time of day. */
function isClock(scan: Scan, { unit, next }: Length): boolean {
  if (unit !== 'minute' || !/^(?:past|to)$/.test(wordAt(scan, next))) return false;
  const hour = skip(scan, next + 1, 'the');
  const { value, suffix } = lexemeAt(scan, hour);
  const named = CARDINALS.has(wordAt(scan, hour)) || /^(?:midnight|noon|midday|hour)$/.test(wordAt(scan, hour));
  if (!named && !(value >= 1 && value <= 24 && suffix === '')) return false;
  const { kind, word } = lexemeAt(scan, hour + 1);
  return kind !== 'word' || AFTER_CLOCK.test(word);
}

const AFTER_CLOCK =
  /^(?:in|on|and|at|when|after|before|o|this|that|yesterday|tomorrow|today|but|as|by|until|from|with|a|p)$/;

/** "18 years old", "two years of age", "10 day-": an age, or part of a longer word. */
function isAgeOrAttribute(scan: Scan, next: number): boolean {
  const after = wordAt(scan, next);
  if (lexemeAt(scan, next).tight && after === '-') return true;
  return after === 'old' || (after === 'of' && wordAt(scan, next + 1) === 'age');
}

/** "for a year", "in a week": one unit long; "$5 a year" and "a minute" are not. */
function isOneUnit(unit: Unit, before: string): boolean {
  return SUB_DAY_UNITS.has(unit) ? before === 'for' || before === 'half' : BEFORE_ONE.has(before);
}

/** A bare length of time; not a rate ("$5 a year"), an age ("18 years old") or a repeated one ("every two years"). */
export function readDuration(scan: Scan, at: number): Reading | null {
  const length = readLength(scan, at);
  if (length?.count == null) return null;
  const before = wordAt(scan, at - 1);
  const { seconds, next } = readParts(scan, length, length.count);
  const parted = wordAt(scan, length.next) === 'and' && next > length.next;
  if (RECURRING.has(before) || isAgeOrAttribute(scan, next) || isClock(scan, length)) return null;
  if (length.article && !parted && !isOneUnit(length.unit, before)) return null;
  const bounds = { ...undated('duration', WRITTEN), seconds };
  return { start: at, next, rule: 'length of time', bounds };
}
