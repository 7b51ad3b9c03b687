import type { Fact, Reading } from '#facts';
import { findTerms } from '#text';
import type { Sought } from './evidence.ts';
import { rivalsOf } from './nearness.ts';

/** The words with a capital in a label, as terms: "bus company Ostra" is Ostra's. */
const namesIn = ({ label }: Fact): readonly string[] =>
  findTerms(
    label
      .split(/\s+/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .join(' '),
  );

/**
 * "The reds won 31 seats and the blues 12": the 31 are not the blues', whom the same sentence gives a figure of their own. True
 * for a figure of another owner beside one of whoever is asked about.
 */
export function isAnothers(fact: Fact, reading: Reading, sought: readonly Sought[]): boolean {
  if (!/\p{Lu}/u.test(fact.label) || fact.sentence.paragraph.kind !== 'text') return false;
  const terms = sought.flatMap(({ term, also }) => [term.term, ...also]);
  if (fact.labelTerms.some((each) => terms.includes(each))) return false;
  return rivalsOf(fact, reading).facts.some((other) => {
    const names = other !== fact && other.measure.head === fact.measure.head ? namesIn(other) : [];
    return names.length > 0 && names.every((each) => terms.includes(each));
  });
}
