import type { Fact, Reading } from '#facts';
import type { Sought } from './evidence.ts';
import { rivalsOf } from './nearness.ts';

/** Whether all words of a label are asked for. */
const isAsked = ({ labelTerms }: Fact, terms: readonly string[]): boolean =>
  labelTerms.length > 0 && labelTerms.every((each) => terms.includes(each));

/**
 * "The reds won 31 seats and the blues 12": the 31 are not the blues', whom the same sentence gives a figure of their own. True
 * for a figure of another owner beside one of whoever is asked about.
 */
export function isAnothers(fact: Fact, reading: Reading, sought: readonly Sought[]): boolean {
  if (!/^\p{Lu}/u.test(fact.label) || fact.sentence.paragraph.kind !== 'text') return false;
  const terms = sought.flatMap(({ term, also }) => [term.term, ...also]);
  if (fact.labelTerms.some((each) => terms.includes(each))) return false;
  return rivalsOf(fact, reading).facts.some(
    (other) => other !== fact && other.measure.head === fact.measure.head && isAsked(other, terms),
  );
}
