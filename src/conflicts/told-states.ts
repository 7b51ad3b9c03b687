import { coverage, holds, isOfOther } from '#evidence';
import type { Evidence } from '#evidence';
import type { Reading, Sentence } from '#facts';
import { findTerms, term } from '#text';
import type { Period } from '#text';
import { sameDeeds } from './deed-lexicon.ts';
import type { Keys } from './event-keys.ts';
import { ENDING, STRUCTURES } from './occasion-lexicon.ts';
import { isAbout } from './told-deeds.ts';
import type { Untimed } from './told-deeds.ts';
import { isSaidBeside } from './told-otherwise.ts';

/** What only a thing that is there, and still there, can be. */
const IN_USE = /\b(?:active|in use|in operation|in service|operational|occupied|inhabited)\b([^,;:.()]{0,40})$/i;
const REMAINS = /\b(?:active|in operation|in service|operational|open)\b([^,;:.()]{0,40})$/i;
/** "In use as a store": for something else than before. */
const FOR_OTHER = /\b(?:as|for|by)\b/i;
const SINCE = /^(?:from|since)\b/i;
const UNTIL = /^(?:until|till|up to|from)\b/i;
/** Characters before a time in which the state is told. */
const LEAD = 80;
const BUILT = new Set(sameDeeds(term('built')));
const BECAME = term('became');
const OPENED = term('open');

const wordsBefore = ({ text, span }: Sentence, { start }: Period): string =>
  text.slice(Math.max(0, start - span.start - LEAD), start - span.start);

const wordsOf = ({ paragraph }: Sentence, { start, end }: Period): string => paragraph.text.slice(start, end);

/** One day or year out of a stretch that is left open. */
const endOf = (period: Period, day: Period['from']): Period =>
  day === null
    ? period
    : { ...period, from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31`, grain: 'year' };

/** "Was active from 1911": what was built was built by then. */
function builtBy(
  { question }: Evidence,
  { acts }: Keys,
  sentence: Sentence,
  period: Period,
): Pick<Untimed, 'period' | 'limit'>[] {
  const structure = question.terms.some(
    ({ name, pos, term: each }) => STRUCTURES.has(each) && (name || pos === 'NOUN' || pos === 'PROPN'),
  );
  const told =
    structure &&
    acts.some(({ term: act }) => BUILT.has(act.term)) &&
    SINCE.test(wordsOf(sentence, period)) &&
    IN_USE.test(wordsBefore(sentence, period));
  return told && period.from !== null ? [{ period: endOf(period, period.from), limit: 'no_later' }] : [];
}

/** "Remained in operation until 1991": what was closed was not closed before. */
function endedAfter(
  _: Evidence,
  { acts }: Keys,
  sentence: Sentence,
  period: Period,
): Pick<Untimed, 'period' | 'limit'>[] {
  const lead = REMAINS.exec(wordsBefore(sentence, period));
  const told =
    lead !== null &&
    !FOR_OTHER.test(lead[1] ?? '') &&
    acts.some(({ term: act }) => ENDING.has(act.term)) &&
    UNTIL.test(wordsOf(sentence, period));
  return told && period.to !== null ? [{ period: endOf(period, period.to), limit: 'no_earlier' }] : [];
}

const BEEN = /\b(?:has|have) been (?:the |an? |its |their |his |her )?(\p{L}+)(?: [^,;:.()]{0,40})?$/iu;

/** "Captain of the national team", where the question does not say so. */
function saysMore({ question }: Evidence, { tokens, article }: Sentence, { start }: Period): boolean {
  const known = [...findTerms(question.text), ...findTerms(article.title)];
  const been = tokens.findLastIndex((token) => token.end <= start && /^been$/i.test(token.text));
  return tokens
    .slice(been + 1)
    .some(({ pos, text, end }) => end <= start && (pos === 'NOUN' || pos === 'PROPN') && !known.includes(term(text)));
}

/** "Has been minister since 2013", "has been open since 1938": it became so then. */
function becameThen(
  evidence: Evidence,
  { acts, nouns }: Keys,
  sentence: Sentence,
  period: Period,
): Pick<Untimed, 'period' | 'limit'>[] {
  const been = BEEN.exec(wordsBefore(sentence, period))?.[1];
  if (been === undefined || !SINCE.test(wordsOf(sentence, period)) || period.from === null) return [];
  const became =
    acts.some(({ term: act }) => act.term === BECAME) &&
    nouns.length > 0 &&
    nouns.every((each) => holds(sentence, each)) &&
    nouns.some((each) => each.term.term === term(been)) &&
    !saysMore(evidence, sentence, period);
  const opened = acts.some(({ term: act }) => act.term === OPENED) && term(been) === OPENED;
  return became || opened ? [{ period: endOf(period, period.from), limit: null }] : [];
}

const verbBefore = ({ tokens }: Sentence, { start }: Period): number =>
  tokens.findLastIndex(({ pos, end }) => end <= start && (pos === 'VERB' || pos === 'AUX'));

const RULES = [builtBy, endedAfter, becameThen];

function statesIn(evidence: Evidence, keys: Keys, sentence: Sentence, reading: Reading): Untimed[] {
  const others = evidence.sought.filter((each) => !keys.acts.includes(each));
  return sentence.periods
    .flatMap((period) => RULES.flatMap((rule) => rule(evidence, keys, sentence, period)))
    .filter(
      ({ period }) =>
        isAbout(evidence, keys, sentence, reading) &&
        !isOfOther(evidence.question, sentence, reading, period.start) &&
        !isSaidBeside(evidence, sentence.tokens, verbBefore(sentence, period)),
    )
    .map((each) => ({ sentence, reading, score: coverage(others, sentence, reading), ...each }));
}

/** The times by which, or before which, a state shows that a deed had been done: what is in use has been built. */
export function fromStates(evidence: Evidence, keys: Keys): Untimed[] {
  if (keys.acts.length === 0) return [];
  return evidence.readings.flatMap((reading) =>
    reading.sentences.flatMap((sentence) => statesIn(evidence, keys, sentence, reading)),
  );
}
