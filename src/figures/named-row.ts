import type { Question } from '#question';
import { measureKey } from '#evidence';
import type { Match } from '#evidence';

/**
 * The figures that are left where a row of a table bears the very name that is asked for: not those of a row whose name is longer
 * ("Baker" is asked for, not "Master Baker").
 */
export function ofNamedRow({ terms }: Question, matches: readonly Match[]): Match[] {
  const isAsked = (own: string): boolean => terms.some(({ term }) => term === own);
  const exact = matches.filter(
    ({ fact }) =>
      fact.sentence.paragraph.kind === 'table' && fact.labelTerms.length > 0 && fact.labelTerms.every(isAsked),
  );
  const isLonger = ({ fact }: Match): boolean =>
    !fact.labelTerms.every(isAsked) &&
    exact.some(
      ({ fact: own }) =>
        own.sentence.paragraph === fact.sentence.paragraph &&
        measureKey(own) === measureKey(fact) &&
        own.labelTerms.every((each) => fact.labelTerms.includes(each)),
    );
  return matches.filter((match) => !isLonger(match));
}
