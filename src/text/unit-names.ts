import { term } from './terms.ts';
import { dimensionOf } from './unit-factors.ts';
import { UNITS } from './unit-lexicon.ts';

/** The unit that words name, as a quantity names it ("square miles": "mi²", "weeks": "week"); null where they name none. */
export function unitNamed(words: string): string | null {
  const unit = UNITS.get(words.toLowerCase());
  return unit?.kind === 'measure' || unit?.kind === 'duration' ? unit.unit : null;
}

/** Words that name a unit and something more common: a sign of one letter, the second of a row. */
const AMBIGUOUS = /^(?:\p{L}|in|ms|min|mins|mo|mos|seconds?|degrees?)$/u;

function termsByDimension(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const [word, { unit }] of UNITS) {
    const dimension = dimensionOf(unit);
    if (dimension === null || !/^\p{L}+$/u.test(word) || AMBIGUOUS.test(word)) continue;
    const terms = found.get(dimension) ?? new Set();
    found.set(dimension, terms.add(term(word)));
  }
  return new Map([...found].map(([dimension, terms]) => [dimension, [...terms]]));
}

const TERMS = termsByDimension();
const DIMENSION_OF = new Map(
  [...TERMS].flatMap(([dimension, terms]) => terms.map((each) => [each, dimension] as const)),
);

/** Terms of the other units that measure what a unit's term measures ("mile" for "kilometre"); none for another term. */
export function otherUnits(of: string): readonly string[] {
  const dimension = DIMENSION_OF.get(of);
  return dimension === undefined ? [] : (TERMS.get(dimension) ?? []).filter((each) => each !== of);
}
