import type { Sentence } from '#facts';
import type { Evidence } from '#evidence';
import { findTerms, term } from '#text';
import { isKind, isOnce, isRecurring, isRepeated } from '#evidence';
import { yearOf as yearIn } from './dates.ts';
import { REGIONAL } from './occasion-lexicon.ts';
import type { ToldDate } from './told-deeds.ts';

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

/** Names that "in" leads to behind the verb, unknown to the question: "published in English". */
function namesWithin(evidence: Evidence, sentence: Sentence): readonly string[] {
  const beside = namesBeside(evidence, sentence);
  const led = sentence.tokens.filter(({ text }, i) => {
    const [one, two] = [sentence.tokens[i - 1]?.text ?? '', sentence.tokens[i - 2]?.text ?? ''];
    return beside.includes(term(text)) && (/^in$/i.test(one) || (/^the$/i.test(one) && /^in$/i.test(two)));
  });
  return led.map(({ text }) => term(text));
}

/** "Published in 1956" and "published in English in 1961": of one of them it is said for where, or in which language. */
function isForRegion(evidence: Evidence, deeds: readonly string[], a: ToldDate, b: ToldDate): boolean {
  if (!deeds.some((each) => REGIONAL.has(each))) return false;
  const [x = '', y = ''] = [a, b].map(({ sentence }) => namesWithin(evidence, sentence).join(' '));
  return x !== y;
}

/** The name that stands right before a single name that the question asks about, as a term; null where none does. */
function firstNameIn({ question }: Evidence, { sentence, reading }: ToldDate): string | null {
  const [name, ...more] = question.terms.filter((each) => each.name);
  if (!name || more.length > 0) return null;
  const { tokens } = sentence;
  const own = tokens.findIndex(({ text, pos }) => pos === 'PROPN' && term(text) === name.term);
  const before = tokens[own - 1];
  if (before?.pos !== 'PROPN' || !/^\p{Lu}\p{Ll}+$/u.test(before.text) || isKind(term(before.text))) return null;
  return findTerms(reading.article.title).includes(term(before.text)) ? null : term(before.text);
}

/** "Brekke" and "Anna Brekke" are two of one name, unless the one article calls its own so, too. */
function areTwoOfName(evidence: Evidence, a: ToldDate, b: ToldDate): boolean {
  const [x, y] = [firstNameIn(evidence, a), firstNameIn(evidence, b)];
  const calls = ({ reading }: ToldDate, first: string): boolean =>
    reading.sentences.some(({ terms }) => terms.has(first)) || findTerms(reading.article.title).includes(first);
  return x !== y && ((x !== null && !calls(b, x)) || (y !== null && !calls(a, y)));
}

/** Years between two births, or a death and a deed, from which on they are those of two people of one name. */
const GENERATION = 15;
/** Years between two dates of what may be done again from which on it was. */
const AGAIN_YEARS = 2;

/** Dates that lie so far apart that two things are told of. */
function areFarApart(deeds: readonly string[], a: ToldDate, b: ToldDate): boolean {
  const years = Math.abs(yearOf(a) - yearOf(b));
  const lives = deeds.includes(term('die')) && (a.limit !== null || b.limit !== null);
  if (lives || deeds.includes(term('born'))) return years > GENERATION;
  return deeds.some(isRepeated) && years >= AGAIN_YEARS;
}

/** Whether two dates may be those of one thing done once. */
export function isOneOccasion(evidence: Evidence, a: ToldDate, b: ToldDate): boolean {
  const deeds = deedsOf(evidence);
  // What must come first is another deed by itself.
  if (a.strict || b.strict) return true;
  return (
    !isHeldAgain(evidence, deeds, a, b) &&
    !isDoneToOther(evidence, deeds, a, b) &&
    !isForRegion(evidence, deeds, a, b) &&
    !areTwoOfName(evidence, a, b) &&
    !areFarApart(deeds, a, b)
  );
}
