import type { Bound } from './types.ts';

const phrases = (bound: Bound, list: string): [string, Bound][] =>
  list.split(',').map((phrase): [string, Bound] => [phrase.trim().replace(/\s+/g, ' '), bound]);

/** Words before a number that limit it. Signs are written as they stand. */
export const LEFT_HEDGES: ReadonlyMap<string, Bound> = new Map([
  ...phrases(
    'over',
    `over, more than, well over, just over, slightly over, a little over, a bit over, far more than, well more than,
     slightly more than, just more than, a little more than, much more than, significantly more than, above, well above,
     just above, greater than, higher than, larger than, bigger than, longer than, older than, better than, exceeding,
     exceeds, exceed, exceeded, surpassed, surpassing, surpass, surpasses, topped, topping, tops, in excess of, upwards of,
     upward of, north of, no fewer than over, beyond, >, greater, over than`,
  ),
  ...phrases(
    'under',
    `under, less than, fewer than, just under, slightly under, well under, a little under, just less than,
     slightly less than, slightly fewer than, a little less than, far fewer than, far less than, much less than,
     well below, just below, slightly below, below, lower than, smaller than, shorter than, younger than, nearly, almost,
     close to, approaching, nearing, just short of, short of, just shy of, shy of, very nearly, virtually, <,
     not quite, close on`,
  ),
  ...phrases(
    'at_least',
    `at least, at the least, at the very least, no less than, no fewer than, not less than, not fewer than, a minimum of,
     minimum of, minimum, the minimum, as few as, as little as, greater than or equal to, more than or equal to,
     higher than or equal to, higher or equal than, ≥, >=, > =`,
  ),
  ...phrases(
    'at_most',
    `up to, at most, at the most, no more than, not more than, as many as, as much as, as high as, as long as, as late as,
     a maximum of, maximum of, maximum, the maximum, not exceeding, no longer than, no greater than, no higher than,
     no larger than, less than or equal to, lower than or equal to, lower or equal than, fewer than or equal to, within,
     capped at, limited to, ≤, <=, < =`,
  ),
  ...phrases(
    'about',
    `about, around, roughly, approximately, approx, approx ., some, an estimated, estimated, estimated at, circa, ca, ca ., c .,
     in the region of, in the order of, on the order of, somewhere around, close to about, more or less, perhaps, maybe, possibly, in the neighborhood of,
     in the neighbourhood of, just about, an approximate, an average of about, ~, ≈, ∼`,
  ),
]);

/** Words after a number (or after its unit or noun) that limit it. */
export const RIGHT_HEDGES: ReadonlyMap<string, Bound> = new Map([
  ...phrases('over', 'plus'),
  ...phrases(
    'at_least',
    'or more, or older, or over, or above, or higher, or greater, or longer, or better, and over, and older, and above, and up, or up, +, at least, at a minimum, minimum',
  ),
  ...phrases(
    'at_most',
    'or less, or fewer, or under, or younger, or below, or lower, or shorter, and under, and younger, at most, at the most, maximum, at a maximum, tops',
  ),
  ...phrases('about', 'or so, odd, or thereabouts, -ish, approximately, give or take'),
]);

/** How many words the longest hedge has. */
export const LONGEST_HEDGE = 6;

/** Verbs and words after which "over two hours" is longer than two hours and not during two hours. */
export const LASTING: ReadonlySet<string> = new Set(
  `for lasted lasts lasting last took takes take taking spent spend spends after of just well waited wait waiting is was were are be
   been slightly little in by than to within at served a`.split(/\s+/),
);
