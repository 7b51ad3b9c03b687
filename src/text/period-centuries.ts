import { bounds, centuryBounds, undated, WRITTEN } from './period-bounds.ts';
import { DASHES, RANGE_WORDS } from './period-cues.ts';
import { lexemeAt, skip, wordAt } from './period-lexer.ts';
import { readOrdinal } from './period-numbers.ts';
import type { Reading, Scan } from './period-types.ts';

const MOST_CENTURIES = 30;

/** "16th", "sixteenth-" as the number of a century. */
function readNumber(scan: Scan, at: number): { value: number; next: number } | null {
  const ordinal = readOrdinal(scan, skip(scan, at, 'the'));
  if (ordinal === null || ordinal.value < 1 || ordinal.value > MOST_CENTURIES) return null;
  const hanging = wordAt(scan, ordinal.next) === '-' && !lexemeAt(scan, ordinal.next + 1).tight;
  return { value: ordinal.value, next: hanging ? ordinal.next + 1 : ordinal.next };
}

const isBeforeChrist = (scan: Scan, at: number): boolean =>
  /^bce?$/.test(wordAt(scan, at)) || (wordAt(scan, at) === 'b' && wordAt(scan, at + 1) === '.');

/** "the 18th and 19th centuries", "between the 10th and 13th centuries", "16th- to 18th-century": from the first of one on. */
export function readCenturies(scan: Scan, at: number): Reading | null {
  const opener = wordAt(scan, at);
  const first = readNumber(scan, opener === 'between' || opener === 'from' ? at + 1 : at);
  const joint = first === null ? '' : wordAt(scan, first.next);
  if (first === null || !(joint === 'and' || RANGE_WORDS.has(joint) || DASHES.has(joint))) return null;
  const last = readNumber(scan, first.next + 1);
  const noun = last === null ? at : skip(scan, last.next, '-');
  if (last === null || !/^centur(?:y|ies)$/.test(wordAt(scan, noun))) return null;
  const found = { start: at, next: noun + 1, rule: 'centuries' };
  if (isBeforeChrist(scan, noun + 1)) return { ...found, next: noun + 2, bounds: undated('range', WRITTEN) };
  const [from, to] = [centuryBounds(first.value, WRITTEN).from, centuryBounds(last.value, WRITTEN).to];
  return first.value < last.value ? { ...found, bounds: bounds(from, to, 'range', WRITTEN) } : null;
}
