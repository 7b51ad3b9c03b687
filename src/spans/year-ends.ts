import { term } from '#text';
import type { Token } from '#text';
import type { Stretch } from './stretches.ts';

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';
const RANGE = /^(?:[-–—]|to|until|through|and)$/;
const BEGINS: ReadonlySet<string> = new Set(
  ['born', 'birth', 'begin', 'start', 'found', 'open', 'create', 'establish'].map(term),
);
const ENDS: ReadonlySet<string> = new Set(
  ['die', 'death', 'end', 'finish', 'close', 'dissolve', 'cease', 'leave'].map(term),
);

/** Which end of a stretch of time the question's words ask for; null where they do not say. */
export function endAsked(said: ReadonlySet<string>): 'first' | 'last' | null {
  const words = [...said];
  if (words.some((each) => ENDS.has(each))) return 'last';
  return words.some((each) => BEGINS.has(each)) ? 'first' : null;
}

const isYear = (token: Token | undefined): boolean => token !== undefined && /^\d{3,4}$/.test(token.text);

/** Which end of a stretch of years a year is: "1277" in "(1277–1347)" is the first. */
export function endOf(tokens: readonly Token[], { from, to, kind }: Stretch): 'first' | 'last' | null {
  if (kind !== 'year') return null;
  if (RANGE.test(lower(tokens[to])) && isYear(tokens[to + 1])) return 'first';
  return RANGE.test(lower(tokens[from - 1])) && isYear(tokens[from - 2]) ? 'last' : null;
}

/** Whether a stretch is a whole stretch of years: "1277–1347". */
export const isStretchOfYears = (tokens: readonly Token[], { from, to, kind }: Stretch): boolean =>
  kind === 'date' && tokens.slice(from + 1, to - 1).some((token) => RANGE.test(lower(token)));
