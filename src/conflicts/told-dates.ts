import type { Sentence } from '#facts';
import { findTerms, mark, term } from '#text';
import type { Period, Span } from '#text';
import { coverage, holds } from '#evidence';
import type { Evidence, Sought } from '#evidence';
import { isBirth, isDeath, keysOf, termsOf } from './event-keys.ts';
import type { Keys } from './event-keys.ts';
import { stretchOf } from './dates.ts';
import { sameDeeds } from './deed-lexicon.ts';
import { LASTING, isOccasion } from './occasion-lexicon.ts';
import { beside, isAbout } from './told-deeds.ts';
import type { ToldDate, Untimed } from './told-deeds.ts';
import { heldBefore } from './told-firsts.ts';
import { fromLives } from './told-lives.ts';
import { fromMeetings } from './told-meetings.ts';
import { fromStates } from './told-states.ts';

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
          return own
            ? [{ sentence, reading, period, limit: null, score: coverage(evidence.sought, sentence, reading) }]
            : [];
        },
      ),
    ),
  );
}

/** Characters of a bracket behind a name, and before it for the name. */
const LIFE = /\(([^()]{6,120})\)/g;
const NAME_NEAR = 120;
const BEGINS = sameDeeds(term('begin'));
const ENDS = sameDeeds(term('end'));
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

/** Which of two dates a deed is told by: the first one for birth and beginning, the last one for death and end; null for other deeds. */
function sideOf({ question }: Evidence, act: Sought): 0 | 1 | null {
  if (isBirth(act)) return 0;
  if (isDeath(act)) return 1;
  const lasts = question.terms.some(({ term: each }) => LASTING.has(each) || isOccasion(each));
  const side = BEGINS.includes(act.term.term) ? 0 : ENDS.includes(act.term.term) ? 1 : null;
  return lasts ? side : null;
}

/** "Ann Lee (8 September 1838 – 2 March 1881)": the days of her birth and death; "the Losk war (1739–1745)": beginning and end. */
function lifeSpans(evidence: Evidence, { acts, nouns }: Keys): Untimed[] {
  const { question, readings } = evidence;
  const [act] = acts;
  const side = act ? sideOf(evidence, act) : null;
  const named = question.terms.filter(({ name }) => name).map(({ term: name }) => name);
  const ofLife = act !== undefined && (isBirth(act) || isDeath(act));
  const names = ofLife ? named : [...named, ...nouns.map(({ term: { term: noun } }) => noun)];
  if (acts.length !== 1 || side === null || named.length === 0) return [];
  return readings.flatMap((reading) =>
    reading.sentences.flatMap((sentence) =>
      Array.from(sentence.text.matchAll(LIFE)).flatMap(({ index, 0: whole }): Untimed[] => {
        const before = findTerms(sentence.text.slice(Math.max(0, index - NAME_NEAR), index));
        const start = sentence.span.start + index;
        const life =
          names.every((name) => before.includes(name)) && lifeIn(sentence, { start, end: start + whole.length });
        const end = life ? life[side] : null;
        const [period] = end ? mark(reading.paragraph.text.slice(end.start, end.end)).periods : [];
        return end && period ? [{ sentence, reading, period: { ...period, ...end }, limit: null, score: 1 }] : [];
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
        ? [{ sentence: before, reading, period, limit: null, score: shareOf(evidence, [before, sentence]) }]
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
    ...fromStates(evidence, keys),
    ...heldBefore(evidence),
    ...fromLives(evidence, keys),
    ...fromMeetings(evidence, keys),
  ]
    .flatMap((each): ToldDate[] => {
      const days = stretchOf(each.period, each.sentence.paragraph.text);
      return days ? [{ ...each, days }] : [];
    })
    .sort((a, b) => b.score - a.score);
}
