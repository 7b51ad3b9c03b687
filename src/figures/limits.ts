import { compareExact } from '#text';
import type { Exact } from '#text';

const AT_LEAST = /\b(?:at least|or (?:more|longer|higher|larger)|not less than)\b/i;
const AT_MOST = /\b(?:at most|or (?:less|fewer|shorter|lower)|not more than|up to)\b/i;
const ABOVE = /\b(?:more|longer|larger|greater|bigger|higher|over|above|exceed\w*)\b/i;
const BELOW = /\b(?:less|fewer|shorter|smaller|lower|under|below)\b/i;

/** Whether a number is on the side of a limit that a text names; null where it names no side. */
export function sideOfLimit(text: string, limit: Exact): ((value: Exact) => boolean) | null {
  const order = (value: Exact): number => compareExact(value, limit);
  if (AT_LEAST.test(text)) return (value) => order(value) >= 0;
  if (AT_MOST.test(text)) return (value) => order(value) <= 0;
  if (ABOVE.test(text)) return (value) => order(value) > 0;
  return BELOW.test(text) ? (value) => order(value) < 0 : null;
}
