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

/** The owner of a figure beside another one: its names, or "town" where neither has a name ("the province 7 million, the town 4"). */
function ownersIn(fact: Fact, other: Fact): readonly string[] {
  if (/\p{Lu}/u.test(fact.label)) return namesIn(other);
  return /\p{Lu}/u.test(other.label) ? [] : other.labelTerms;
}

/**
 * "The reds won 31 seats and the blues 12": the 31 are not the blues', whom the same sentence gives a figure of their own. True
 * for a figure of another owner beside one of whoever is asked about.
 */
export function isAnothers(fact: Fact, reading: Reading, sought: readonly Sought[]): boolean {
  if (fact.label === '' || fact.sentence.paragraph.kind !== 'text') return false;
  const terms = sought.flatMap(({ term, also }) => [term.term, ...also]);
  const own = namesIn(fact);
  if ((own.length > 0 ? own : fact.labelTerms).some((each) => terms.includes(each))) return false;
  return rivalsOf(fact, reading).facts.some((other) => {
    const owners = other !== fact && other.measure.head === fact.measure.head ? ownersIn(fact, other) : [];
    return owners.length > 0 && owners.every((each) => terms.includes(each));
  });
}
