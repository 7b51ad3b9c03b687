import type { Sentence } from '#facts';
import type { Evidence } from '#evidence';
import { findTerms, term } from '#text';
import { isOnce, isRecurring, isRepeated } from '#evidence';
import { yearOf as yearIn } from './dates.ts';
import type { ToldDate } from './told-dates.ts';

/** Terms of the deed that a question asks the time of. */
const deedsOf = ({ question }: Evidence): readonly string[] =>
  question.terms
    .filter(({ pos, start }) => pos === 'VERB' && !/\bto $/i.test(question.text.slice(0, start)))
    .map(({ term: each }) => each);

const yearOf = ({ days }: ToldDate): number => yearIn(days);

/** A regatta of one year is not that of another one, unless the question says which it was. */
function isHeldAgain({ question }: Evidence, deeds: readonly string[], a: ToldDate, b: ToldDate): boolean {
  const numbered =
    question.quantities.some(({ kind }) => kind === 'ordinal') || /\b(?:first|inaugural|last)\b/i.test(question.text);
  const recurs = question.terms.some(({ term: each }) => isRecurring(each));
  return recurs && !numbered && yearOf(a) !== yearOf(b) && !deeds.some(isOnce);
}

/** Names behind the verb that the question does not know, as terms: where, by whom, to whom. */
function namesBeside({ question }: Evidence, { tokens, periods, article }: Sentence): readonly string[] {
  const known = new Set([...question.terms.map(({ term: each }) => each), ...findTerms(article.title)]);
  const timed = (start: number): boolean => periods.some((period) => period.start <= start && start < period.end);
  const from = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return tokens
    .slice(Math.max(0, from))
    .filter(({ pos, text, start }) => pos === 'PROPN' && /^\p{Lu}/u.test(text) && !timed(start))
    .map(({ text }) => term(text))
    .filter((each) => !known.has(each));
}

/** "Released in Norway" and "released in Japan", "married Ann" and "married Ida": two deeds. */
function isDoneToOther(evidence: Evidence, deeds: readonly string[], a: ToldDate, b: ToldDate): boolean {
  if (deeds.length === 0 || deeds.some(isOnce)) return false;
  const [x, y] = [a, b].map(({ sentence }) => namesBeside(evidence, sentence));
  return x !== undefined && y !== undefined && x.length > 0 && y.length > 0 && !x.some((each) => y.includes(each));
}

/** Years between two births from which on they are those of two people of one name. */
const GENERATION = 15;
/** Years between two dates of what may be done again from which on it was. */
const AGAIN_YEARS = 2;

/** Dates that lie so far apart that two things are told of. */
function areFarApart(deeds: readonly string[], a: ToldDate, b: ToldDate): boolean {
  const years = Math.abs(yearOf(a) - yearOf(b));
  if (deeds.includes(term('born'))) return years > GENERATION;
  return deeds.some(isRepeated) && years >= AGAIN_YEARS;
}

/** Whether two dates may be those of one thing done once. */
export function isOneOccasion(evidence: Evidence, a: ToldDate, b: ToldDate): boolean {
  const deeds = deedsOf(evidence);
  return !isHeldAgain(evidence, deeds, a, b) && !isDoneToOther(evidence, deeds, a, b) && !areFarApart(deeds, a, b);
}
