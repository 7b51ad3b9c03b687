import { isDated } from '#facts';
import type { Reading, Sentence } from '#facts';
import { findTerms, mark, term } from '#text';
import type { Period, Span } from '#text';
import { anchorsFor, clauseAt, coverage, creditIn, holds, isOfOther, numberedElsewhere, ordinalFit } from '#evidence';
import type { Evidence, Sought } from '#evidence';
import { isBirth, isDeath, keysOf, tellingTerms, termsOf } from './event-keys.ts';
import type { Keys } from './event-keys.ts';
import { stretchOf } from './dates.ts';
import type { Stretch } from './dates.ts';
import { tellsAmount } from './told-amounts.ts';
import { isOccasion } from './occasion-lexicon.ts';

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
}

/** A time before its days are read. */
type Untimed = Omit<ToldDate, 'days'>;

/** A noun of the question in the sentence, the one before it, or the title of the article. */
function speaksOf(each: Sought, sentence: Sentence, reading: Reading): boolean {
  const before = reading.sentences[sentence.n - 2];
  return holds(sentence, each) || holds(before, each) || findTerms(reading.article.title).includes(each.term.term);
}

/** Names stand somewhere in the passage or its title; a sentence about another one of a row is about something else. */
function isAbout({ question, sought }: Evidence, { nouns }: Keys, sentence: Sentence, reading: Reading): boolean {
  return (
    nouns.every((each) => speaksOf(each, sentence, reading)) &&
    sought.every((each) => !each.term.name || creditIn(each, sentence, reading) > 0) &&
    ordinalFit(question, sentence, reading) !== 'no' &&
    !numberedElsewhere(question, sentence, reading)
  );
}

/** Whether the clause that a time stands in tells the deed; where it has no verb of its own, the clause that it hangs on. */
function tellsDeed({ acts }: Keys, sentence: Sentence, at: number): boolean {
  const inWhole = acts.every((each) => termsOf(each).some((one) => sentence.terms.has(one)));
  const clause = clauseAt(sentence, at);
  return inWhole && acts.some((each) => termsOf(each).some((one) => clause.has(one)));
}

/** A time with days, or a year before Christ. */
const isDay = (period: Period): boolean => isDated(period) || period.rule === 'year before Christ';

/** Times that stand in the sentence that tells of the event. */
function beside(evidence: Evidence, keys: Keys): Untimed[] {
  if (keys.acts.length === 0) return [];
  return anchorsFor(evidence, tellingTerms(evidence.question), isDay).filter(
    ({ sentence, reading, period }) =>
      isAbout(evidence, keys, sentence, reading) &&
      tellsDeed(keys, sentence, period.start - sentence.span.start) &&
      !tellsAmount(keys, sentence) &&
      !isOfOther(evidence.question, sentence, reading, period.start),
  );
}

/** A bare year right after a word: "Built 1752". What it counts would follow in small letters. */
const ROW_YEAR = /(\p{L}{3,20})[ \t:]{1,4}([12]\d{3})(?![\d,.%–-]|[ \t]\p{Ll})/gu;

const yearOf = (year: string, start: number): Period => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  grain: 'year',
  basis: 'written',
  implied: [],
  rule: 'a year in a row',
  start,
  end: start + year.length,
});

/** The year of a row such as those of fact boxes, which are not told as a sentence is. */
function inRows(evidence: Evidence, keys: Keys): Untimed[] {
  const [act] = keys.acts;
  if (keys.acts.length !== 1 || !act) return [];
  return evidence.readings.flatMap((reading) =>
    reading.sentences.flatMap((sentence) =>
      Array.from(sentence.text.matchAll(ROW_YEAR)).flatMap(
        ({ index, 0: whole, 1: word = '', 2: year = '' }): Untimed[] => {
          const period = yearOf(year, sentence.span.start + index + whole.length - year.length);
          const read = sentence.periods.some(({ start, end }) => start < period.end && end > period.start);
          const own = !read && termsOf(act).includes(term(word)) && isAbout(evidence, keys, sentence, reading);
          return own ? [{ sentence, reading, period, score: coverage(evidence.sought, sentence, reading) }] : [];
        },
      ),
    ),
  );
}

/** Characters of a bracket behind a name, and before it for the name. */
const LIFE = /\(([^()]{6,120})\)/g;
const NAME_NEAR = 120;
const DASH = /\s*[–—-]\s*/;

/** The two dates of a bracket that a dash joins, first and last, as places in the paragraph; null where it holds no two. */
function lifeIn({ periods, paragraph: { text } }: Sentence, bracket: Span): readonly [Span, Span] | null {
  const [first, last, ...more] = periods.filter(({ start, end }) => start >= bracket.start && end <= bracket.end);
  if (!first || more.length > 0) return null;
  if (last) return DASH.test(text.slice(first.end, last.start)) ? [first, last] : null;
  const [born = '', died = '', ...others] = text.slice(first.start, first.end).split(DASH);
  if (first.grain !== 'range' || died === '' || others.length > 0) return null;
  return [
    { start: first.start, end: first.start + born.length },
    { start: first.end - died.length, end: first.end },
  ];
}

/** "Ann Lee (8 September 1838 – 2 March 1881)": the first day is that of her birth, the last one that of her death. */
function lifeSpans({ question, readings }: Evidence, { acts }: Keys): Untimed[] {
  const [act] = acts;
  const names = question.terms.filter(({ name }) => name).map(({ term: name }) => name);
  const born = act !== undefined && isBirth(act);
  if (acts.length !== 1 || !(born || (act && isDeath(act))) || names.length === 0) return [];
  return readings.flatMap((reading) =>
    reading.sentences.flatMap((sentence) =>
      Array.from(sentence.text.matchAll(LIFE)).flatMap(({ index, 0: whole }): Untimed[] => {
        const before = findTerms(sentence.text.slice(Math.max(0, index - NAME_NEAR), index));
        const start = sentence.span.start + index;
        const life =
          names.every((name) => before.includes(name)) && lifeIn(sentence, { start, end: start + whole.length });
        const end = life ? life[born ? 0 : 1] : null;
        const [period] = end ? mark(reading.paragraph.text.slice(end.start, end.end)).periods : [];
        return end && period ? [{ sentence, reading, period: { ...period, ...end }, score: 1 }] : [];
      }),
    ),
  );
}

/** The words that a sentence opens with, up to its first comma or verb: what it is about. */
function openingTerms({ tokens, text, span }: Sentence): readonly string[] {
  const end = tokens.find(({ pos, text: word }) => pos === 'VERB' || pos === 'AUX' || word === ',');
  return findTerms(text.slice(0, (end?.start ?? span.end) - span.start));
}

const TAKES_UP = /^["“]?(?:it|this|that)\s+(?:also\s+)?(\p{L}+)/iu;

/** "The first flight left in July. It resumed …": what an event did, it did at its own time. */
function takenUp(evidence: Evidence, keys: Keys): Untimed[] {
  const [act] = keys.acts;
  const occasion = keys.nouns.find(({ term: { term: noun } }) => isOccasion(noun));
  if (keys.acts.length !== 1 || !act || !occasion) return [];
  return evidence.readings.flatMap((reading) =>
    reading.sentences.flatMap((sentence, i): Untimed[] => {
      const before = reading.sentences[i - 1];
      const verb = TAKES_UP.exec(sentence.text)?.[1];
      if (!before || verb === undefined || !termsOf(act).includes(term(verb))) return [];
      const [period, ...more] = before.periods;
      const one = period !== undefined && more.length === 0 && openingTerms(before).includes(occasion.term.term);
      return one && isAbout(evidence, keys, before, reading)
        ? [{ sentence: before, reading, period, score: shareOf(evidence, [before, sentence]) }]
        : [];
    }),
  );
}

function shareOf({ sought }: Evidence, sentences: readonly Sentence[]): number {
  const all = sought.reduce((sum, { weight }) => sum + weight, 0);
  const held = sought.filter((each) => sentences.some((sentence) => holds(sentence, each)));
  return held.reduce((sum, { weight }) => sum + weight, 0) / all;
}

/** The times that the articles give for the event of a question, best first. */
export function toldDates(evidence: Evidence): ToldDate[] {
  const keys = keysOf(evidence);
  return [
    ...beside(evidence, keys),
    ...inRows(evidence, keys),
    ...lifeSpans(evidence, keys),
    ...takenUp(evidence, keys),
  ]
    .flatMap((each): ToldDate[] => {
      const days = stretchOf(each.period, each.sentence.paragraph.text);
      return days ? [{ ...each, days }] : [];
    })
    .sort((a, b) => b.score - a.score);
}
