import { isDated } from '#facts';
import type { Reading, Sentence } from '#facts';
import { findTerms, term } from '#text';
import type { Period, Span } from '#text';
import { anchorsFor, clauseAt, creditIn, holds, isOfOther, numberedElsewhere, ordinalFit } from '#evidence';
import type { Evidence, Sought } from '#evidence';
import { isOfAnyPlace } from './asked-place.ts';
import { tellingTerms, wordsFor } from './event-keys.ts';
import type { Keys } from './event-keys.ts';
import type { Stretch } from './dates.ts';
import { tellsAmount } from './told-amounts.ts';
import { isToldOtherwise } from './told-otherwise.ts';

/** A time that a passage gives for what a question asks the time of. */
export interface ToldDate {
  readonly sentence: Sentence;
  readonly reading: Reading;
  /** In the sentence's words, as an offset into its paragraph. */
  readonly period: Period;
  /** Its first and last day. */
  readonly days: Stretch;
  /** Share of the question's information that stands with it, from 0 to 1. */
  readonly score: number;
  /** Whether the deed was done by then, or not before; null where it was done then. */
  readonly limit: 'no_later' | 'no_earlier' | null;
  /** The limit holds to the year. */
  readonly strict?: true;
}

/** A time before its days are read. */
export type Untimed = Omit<ToldDate, 'days'>;

/** A noun of the question in the sentence, the one before it, or the title of the article. */
function speaksOf(each: Sought, sentence: Sentence, reading: Reading): boolean {
  const before = reading.sentences[sentence.n - 2];
  return holds(sentence, each) || holds(before, each) || findTerms(reading.article.title).includes(each.term.term);
}

/** "The barn at Losby" is told as "the barn" in another article of the very title, which names the barn: it is the same one. */
function isOfSameTitle({ readings, question }: Evidence, each: Sought, { article }: Reading): boolean {
  const titled = findTerms(article.title).some((one) => question.terms.some(({ term: own }) => own === one));
  return (
    titled &&
    readings.some(
      (other) =>
        other.article !== article &&
        other.article.title === article.title &&
        other.sentences.some((sentence) => holds(sentence, each)),
    )
  );
}

/** Names stand somewhere in the passage or its title; a sentence about another one of a row is about something else. */
export function isAbout(evidence: Evidence, { nouns }: Keys, sentence: Sentence, reading: Reading): boolean {
  const { question, sought } = evidence;
  const named = (each: Sought): boolean =>
    creditIn(each, sentence, reading) > 0 || isOfSameTitle(evidence, each, reading);
  return (
    nouns.every((each) => speaksOf(each, sentence, reading)) &&
    sought.every((each) => !each.term.name || named(each)) &&
    ordinalFit(question, sentence, reading) !== 'no' &&
    !numberedElsewhere(question, sentence, reading)
  );
}

/** What stands before a time that commas set off: "the opening of the library, on 4 May, drew". */
const SET_OFF = /([^,;:.()]{3,80}), (?:on |in )?$/;
const LONGEST_LEAD = 100;

/** Whether a noun of the deed, without a verb, leads a time that commas set off. */
function leadsSetOff(deed: readonly string[], { text, tokens, span }: Sentence, from: number, to: number): boolean {
  const [lead, words = ''] = SET_OFF.exec(text.slice(Math.max(0, from - LONGEST_LEAD), from)) ?? [];
  if (lead === undefined || text[to] !== ',') return false;
  const [start, end] = [from - lead.length + span.start, from + span.start];
  const verbs = tokens.some(({ pos, ...at }) => at.start >= start && at.end <= end && pos === 'VERB');
  return !verbs && findTerms(words).some((each) => deed.includes(each));
}

/** The share of the question's information in deeds that a sentence tells by another word, and in names that its title stands for. */
function toldByOther(evidence: Evidence, { acts }: Keys, sentence: Sentence, reading: Reading): number {
  const { sought } = evidence;
  const all = sought.reduce((sum, { weight }) => sum + weight, 0);
  const isToldSo = (each: Sought): boolean =>
    acts.includes(each)
      ? !holds(sentence, each) && wordsFor(evidence.question, each, sentence).some((one) => sentence.terms.has(one))
      : each.term.name && creditIn(each, sentence, reading) === 0 && isOfSameTitle(evidence, each, reading);
  const told = sought.filter(isToldSo).reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? 0 : told / all;
}

/** "Building 98" tells of no building: what the name says is no deed. */
function isOnlyName({ sought }: Evidence, act: Sought, { tokens }: Sentence): boolean {
  const names = sought.filter(({ term: { name, term: own } }) => name && own === act.term.term);
  const told = tokens.filter(({ text }) => term(text) === act.term.term);
  return names.length > 0 && told.every(({ text }) => names.some(({ term: { word } }) => word === text));
}

/** Whether the clause that a time stands in tells the deed; where it has no verb of its own, the clause that it hangs on. */
function tellsDeed(evidence: Evidence, { acts }: Keys, sentence: Sentence, { start, end }: Span): boolean {
  const [from, to] = [start - sentence.span.start, end - sentence.span.start];
  const told = acts.map((each) => wordsFor(evidence.question, each, sentence));
  if (acts.some((act) => isOnlyName(evidence, act, sentence))) return false;
  const inWhole = told.every((each) => each.some((one) => sentence.terms.has(one)));
  const clause = clauseAt(sentence, from);
  return inWhole && told.some((each) => each.some((one) => clause.has(one)) || leadsSetOff(each, sentence, from, to));
}

/** A time with days, or a year before Christ. */
const isDay = (period: Period): boolean => isDated(period) || period.rule === 'year before Christ';

/** Times that stand in the sentence that tells of the event. */
export function beside(evidence: Evidence, keys: Keys): Untimed[] {
  if (keys.acts.length === 0) return [];
  return anchorsFor(evidence, tellingTerms(evidence.question), isDay)
    .filter(
      ({ sentence, reading, period }) =>
        isAbout(evidence, keys, sentence, reading) &&
        tellsDeed(evidence, keys, sentence, period) &&
        !tellsAmount(keys, sentence) &&
        !isOfAnyPlace(evidence.question, sentence) &&
        !isOfOther(evidence.question, sentence, reading, period.start) &&
        !isToldOtherwise(evidence, keys, sentence, period),
    )
    .map((each) => ({
      ...each,
      limit: null,
      score: each.score + toldByOther(evidence, keys, each.sentence, each.reading),
    }));
}
