import type { Reading } from '#facts';
import { currencyNamed, findTerms, oncePer, unitNamed } from '#text';
import { NEIGHBOUR, titleTerms } from './evidence.ts';
import type { Sought } from './evidence.ts';
import { soughtIn } from './idle-verbs.ts';

/** All terms of a passage, those of its times, its headings and its title too. */
const termsOf = oncePer(
  (reading: Reading): ReadonlySet<string> => new Set([...findTerms(reading.paragraph.text), ...titleTerms(reading)]),
);

/** The most credit that any figure of a passage can have for a term: a figure may be told in a unit that is not written so. */
function mostCredit({ term, also, corrected }: Sought, terms: ReadonlySet<string>): number {
  if (terms.has(term.term) || unitNamed(term.word) !== null || currencyNamed(term.word) !== null) return 1;
  return also.some((other) => terms.has(other)) ? (corrected === null ? NEIGHBOUR : 1) : 0;
}

/**
 * The most of the sought information that can stand with any figure of a passage, from 0 to 1: figures take a while to read, and where
 * this is too little, none of them answers.
 */
export function mostTold(reading: Reading, wanted: readonly Sought[]): number {
  const sought = soughtIn(reading, wanted);
  const all = sought.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return 1;
  const terms = termsOf(reading);
  return sought.reduce((sum, each) => sum + each.weight * mostCredit(each, terms), 0) / all;
}
