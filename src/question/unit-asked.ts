import { unitNamed } from '#text';
import type { Span } from '#text';

const NAME = String.raw`(?:(?:square|cubic|nautical|degrees?|metric|short|long|us|imperial|fluid|troy) )?[\p{L}°]+(?:\/\p{L}+| (?:per|an?) (?:hour|second))?`;
/** Where a question names the unit of its answer: "how many kilometres", "how far is it in miles", "and in Fahrenheit?". */
const ASKS_UNIT = new RegExp(
  String.raw`\b(?:how many|number of|(?:expressed |measured |given )?in)\s+(?=(${NAME}))`,
  'giu',
);

/** The unit that a question wants its answer in. */
export interface UnitAsked extends Span {
  /** As a quantity names it. */
  readonly unit: string;
  /** True where the unit stands beside what is asked ("how far, in miles"): the articles need not speak of it. */
  readonly aside: boolean;
}

/** Words that name a unit and, more often, something else: "in stone", "in second". */
const OTHERWISE = /^(?:stones?|seconds?|points?|magnitude|degrees?|bits?|in|ms|mo|mos|min|sec)$/i;

/** The longest of some words, from the first on, that name a unit. */
function longestUnit(words: string): { readonly unit: string; readonly length: number } | null {
  const shorter = [words, words.replace(/ (?:per|an?) \p{L}+$/u, ''), words.split(' ')[0] ?? ''];
  for (const each of shorter) {
    const unit = unitNamed(each);
    if (unit !== null) return { unit, length: each.length };
  }
  return null;
}

/** The unit that a question names for its answer; null where it names none. */
export function unitAsked(text: string): UnitAsked | null {
  for (const match of text.matchAll(ASKS_UNIT)) {
    const found = longestUnit(match[1] ?? '');
    const start = match.index + match[0].length;
    const aside = !/^(?:how|number)/i.test(match[0]);
    if (!found || (aside && OTHERWISE.test(text.slice(start, start + found.length)))) continue;
    return { unit: found.unit, start, end: start + found.length, aside };
  }
  return null;
}
