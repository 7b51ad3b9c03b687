import { membersOf, sameKind } from '#facts';
import type { Fact, Reading } from '#facts';
import type { Question } from '#question';
import type { Quantity } from '#text';

/** "under 18", "between 18 and 24": the same ages, with the same limit. */
const sameAge = (a: Quantity, b: Quantity): boolean =>
  a.value === b.value && a.high === b.high && limit(a) === limit(b);

/** "65 and older" and "over 65" are told apart by newsrooms and by nobody else. */
function limit({ bound }: Quantity): 'from' | 'to' | 'none' {
  if (bound === 'over' || bound === 'at_least') return 'from';
  return bound === 'under' || bound === 'at_most' ? 'to' : 'none';
}

/** Ages that are said of a fact: those of its member of the list, else all of its sentence. */
function agesOf(fact: Fact, reading: Reading): Quantity[] {
  const rivals = reading.facts.filter(
    (other) => other.sentence === fact.sentence && other.role === fact.role && sameKind(other, fact),
  );
  const member = membersOf(rivals)[rivals.indexOf(fact)];
  return reading.facts
    .filter((other) => other.sentence === fact.sentence && other.quantity.kind === 'age')
    .filter(({ at }) => !member || (at >= member.from && at < member.to))
    .map(({ quantity }) => quantity);
}

/** Whether a fact is of just the ages that the question names; a fact of which no age is said may be. */
export function conditionsFit(question: Question, fact: Fact, reading: Reading): boolean {
  const asked = question.quantities.filter(({ kind }) => kind === 'age');
  if (asked.length === 0 || question.sides !== null || fact.quantity.kind === 'age') return true;
  const ages = agesOf(fact, reading);
  return (
    ages.length === 0 ||
    (ages.length === asked.length && ages.every((age, i) => asked[i] !== undefined && sameAge(age, asked[i])))
  );
}
