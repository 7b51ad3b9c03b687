import { quoted, reckon } from '#facts';
import type { Fact, Figure } from '#facts';
import type { Question } from '#question';
import { findTerms } from '#text';
import type { Asking } from '#evidence';

/** "… in the main house and": where the things counted are, up to the next figure or the end of the clause. */
const PLACE = /^ (?:in|at|on) (\D{2,60}?)(?=,? and (?:about |some |over )?$|, (?:about |some |over )?$|[,.;]|$)/iu;

/** The words of the place that is told right behind a figure and its noun; null where there is none, or it is a time. */
function placeOf({ sentence, quantity, measure }: Fact, until: number): readonly string[] | null {
  const { text } = sentence.paragraph;
  const named = measure.source === 'noun' ? text.indexOf(measure.words, quantity.end) : -1;
  const from = named < 0 ? quantity.end : named + measure.words.length;
  const match = PLACE.exec(text.slice(from, until));
  if (!match || sentence.periods.some(({ start }) => start >= from && start < from + match[0].length)) return null;
  return findTerms(match[1] ?? '');
}

const isMember = (fact: Fact, first: Fact): boolean =>
  fact.sentence === first.sentence &&
  fact.role === 'level' &&
  fact.measure.source === 'list' &&
  fact.measure.head === first.measure.head &&
  fact.quantity.kind === first.quantity.kind &&
  fact.quantity.start > first.quantity.start;

const names = ({ terms }: Question, place: readonly string[]): boolean =>
  terms.some(({ term }) => place.includes(term));

/**
 * "It has 412 seats in the main house and 90 in the studio": of the theatre, the sum of both; null where a figure stands alone, or the
 * question names one of the places.
 */
export function sumOfPlaces({ question, evidence }: Asking, first: Fact): Figure | null {
  if (question.form !== 'amount' || first.sentence.paragraph.kind !== 'text' || first.measure.source !== 'noun')
    return null;
  const rest = evidence.facts.filter((fact) => isMember(fact, first));
  const facts = [first, ...rest];
  const places = facts.map((fact, i) => placeOf(fact, facts[i + 1]?.quantity.start ?? fact.sentence.span.end));
  const apart = rest.length > 0 && places.every((place) => place !== null && !names(question, place));
  return apart ? reckon('sum', facts.map(quoted)) : null;
}
