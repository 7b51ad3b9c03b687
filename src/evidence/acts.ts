import type { Fact, Reading } from '#facts';
import type { Question } from '#question';
import { neighbours, synonyms, term } from '#text';
import { DEEDS_LIKE, GAINING, MEASURING, PARTING } from './act-lexicon.ts';
import { askedAct } from './asked-act.ts';
import { verbsIn } from './told-verb.ts';

/** Whether two verbs, as terms, tell one deed: "hurt" and "injured". */
export const sameDeed = (a: string, b: string): boolean =>
  a === b || DEEDS_LIKE.get(a)?.has(b) === true || neighbours(a).includes(b) || synonyms(a).includes(b);

/**
 * Whether the asked verb stands as one where the figure is told: not as a noun ("after the finish"), and not as the verb of
 * another figure ("received 210 books and lost 35").
 */
function isToldAs(act: string, fact: Fact, reading: Reading): boolean {
  const { sentence, clause } = fact;
  if (!clause.includes(act)) return false;
  const verbs = verbsIn(reading);
  const own = verbs.get(fact);
  const others = [...verbs].flatMap(([other, verb]) => (other.sentence === sentence && verb !== own ? [verb] : []));
  return sentence.tokens.some(
    (token, at) =>
      term(token.text) === act &&
      (token.pos === 'VERB' || sentence.tokens[at - 1]?.pos !== 'DET') &&
      !others.includes(token),
  );
}

/** Forms of which each side may have a verb of its own: "how many more were forecast than carried". */
const BY_SIDES: ReadonlySet<Question['form']> = new Set(['difference', 'compare', 'ratio', 'share']);

/** Whether one thing was done and another is asked; what was lost is not what one has, and what one has is not what one gained. */
function differs(act: string, deed: string | null, told: (verb: string) => boolean): boolean {
  if (deed !== null && sameDeed(act, deed)) return false;
  if (GAINING.has(act)) return !told(act);
  if (deed === null) return false;
  if (act === term('have')) return PARTING.has(deed);
  return !MEASURING.has(act) && !MEASURING.has(deed) && !told(act);
}

/** "How many tickets were used?" – "24,600 tickets were sold": a figure of which something else is told than what is asked. */
export function isOfOtherAct(question: Question, fact: Fact, reading: Reading): boolean {
  const { kind } = fact.quantity;
  if (kind === 'duration' || kind === 'age' || BY_SIDES.has(question.form)) return false;
  const { act, other } = askedAct(question);
  const { paragraph } = reading;
  if (act === null || paragraph.kind === 'item') return false;
  // "Nurses" at the head of a column are those that there are.
  if (paragraph.kind === 'table') return GAINING.has(act) && !fact.measure.terms.includes(act);
  const told = (verb: string): boolean => isToldAs(verb, fact, reading);
  if (other !== null && question.form === 'amount') return !told(act) || !told(other);
  const verb = verbsIn(reading).get(fact);
  return differs(act, verb ? term(verb.lemma) : null, told);
}
