import { compareFigures, quoted } from '#facts';
import type { Asking } from '#evidence';
import { figureDraft, sentencesOf } from '#outcome';
import type { Draft } from '#outcome';
import { movedSo, moversFor, shown } from './movers.ts';

const CONFIDENCE = 0.9;

/** "Did any of the routes grow", "did prices fall in any street". */
const OF_ANY = /\b(?:any|either|one of)\b|^\W*\p{L}+ some\b/iu;
/** "Did all lines grow"; "sales in all shops" may mean their sum. */
const OF_ALL = /^\W*\p{L}+ (?:all|both|each|every)\b/iu;
const OF_NONE = /\bnone of\b/i;

/** Of how many of several things a question asks, whether it is so of any or of all of them; null where it asks of one. */
export function quantifierOf(text: string): 'any' | 'all' | 'none' | null {
  if (OF_NONE.test(text)) return 'none';
  if (OF_ALL.test(text)) return 'all';
  return OF_ANY.test(text) ? 'any' : null;
}

/**
 * "Did any of the routes grow?": by the rows of the one table that gives each of them at both times, without its total. Null where no
 * table does, or hedges leave a row open that would decide.
 */
export function answerAnyOrAll(asking: Asking, way: 'up' | 'down', of: 'any' | 'all'): Draft | null {
  const movers = moversFor(asking, true) ?? [];
  const moved = movers.filter((mover) => movedSo(mover, way));
  const open = movers.some(({ from, to }) => compareFigures(quoted(to), quoted(from)) === null);
  const yes = of === 'any' ? moved.length > 0 : moved.length === movers.length;
  const against = movers.filter((mover) => !moved.includes(mover));
  const known = yes || !open;
  const [first] = shown(yes && moved.length > 0 ? moved : against, way, 'amount');
  if (!first || !known) return null;
  return {
    ...figureDraft(first.figure, CONFIDENCE, 'yes or no by the rows of a table'),
    short: { kind: 'yes_no', span: null, figure: null, yes },
    figures: movers.flatMap((mover) => shown([mover], way, 'amount')),
    quotes: sentencesOf(movers.flatMap(({ from, to }) => [from, to])),
  };
}
