import { differ, inOneUnit, isDated, sameKind } from '#facts';
import type { Fact } from '#facts';
import type { AskedPeriod, Question } from '#question';
import {
  isOfOtherAct,
  levelMatches,
  readingOf,
  refuseFor,
  reportYear,
  sameHead,
  tellsVersion,
  versionsAsked,
} from '#evidence';
import type { Asking, Evidence, Match } from '#evidence';
import { sentencesOf } from '#outcome';
import type { Draft } from '#outcome';
import { bestMatch } from './amount.ts';
import { timesAsked } from './asked-times.ts';

/** One of the times or versions that a question names, and how to find what is told of it. */
interface Key {
  readonly words: string;
  readonly evidence: Evidence;
  readonly periods: readonly AskedPeriod[];
  readonly isOf: (fact: Fact) => boolean;
}

/** The figures of one measure that a question asks of several times or versions, one each; `lacking` names those that have none. */
export interface Across {
  readonly matches: readonly Match[];
  readonly lacking: readonly string[];
  /** Whether versions are asked for: nothing else than their own figures answers. */
  readonly versions: boolean;
}

/** A figure with a time of its own is of that; one without is of the year that its article is about. */
const isOfTime = ({ period, sentence, former }: Fact, asked: AskedPeriod): boolean => {
  const own = period !== null && isDated(period) ? period : former ? null : reportYear(sentence.article);
  return own !== null && own.from === asked.from && own.to === asked.to;
};

const timeKey = (evidence: Evidence, time: AskedPeriod): Key => ({
  words: time.words,
  evidence,
  periods: [time],
  isOf: (fact) => isOfTime(fact, time),
});

/** The question as it would be asked of one version alone. */
function versionKey(evidence: Evidence, version: string, versions: readonly string[]): Key {
  const { question } = evidence;
  const isVersion = (word: string): boolean => versions.includes(word.replace(/^v/i, ''));
  const text = versions
    .filter((each) => each !== version)
    .reduce((rest, each) => rest.replaceAll(each, ' '.repeat(each.length)), question.text);
  const plain: Question = {
    ...question,
    text,
    terms: question.terms.filter(({ word }) => !isVersion(word)),
    quantities: question.quantities.filter(({ start, end }) => !isVersion(question.text.slice(start, end))),
    sides: null,
  };
  const own = {
    ...evidence,
    question: plain,
    sought: evidence.sought.filter(({ term }) => !isVersion(term.word)),
  };
  const isOf = ({ sentence }: Fact): boolean => {
    const reading = readingOf(evidence, sentence);
    return reading !== undefined && tellsVersion(version, sentence, reading);
  };
  return { words: version, evidence: own, periods: [], isOf };
}

/** Whether two figures measure one thing: the same noun, or without one the same name. */
function ofOneMeasure(a: Fact, b: Fact): boolean {
  if (!sameKind(a, b) && inOneUnit(a, b) === null) return false;
  const [x, y] = [a.measure.head, b.measure.head];
  if (x !== null && y !== null) return sameHead(x, y);
  return x === y && a.labelTerms.some((term) => b.labelTerms.includes(term));
}

/** What was recruited is not set against what was lost: all that is compared, or put together, is told of one deed. */
function isOfDeed({ evidence, question }: Asking, fact: Fact): boolean {
  const reading = readingOf(evidence, fact.sentence);
  return reading !== undefined && !isOfOtherAct({ ...question, form: 'amount' }, fact, reading);
}

const matchesOf = ({ evidence, periods, isOf }: Key): Match[] =>
  levelMatches(evidence, { sought: evidence.sought, periods }).filter(({ fact }) => isOf(fact));

/** The best of some figures; null where another one of the same article fits as well and is not the same. */
function soleOf({ evidence }: Asking, matches: readonly Match[]): Match | null {
  const best = bestMatch(matches);
  const rival = matches.some(
    ({ fact, score }) =>
      best !== null &&
      score >= best.score * evidence.limits.tie &&
      fact.sentence.article === best.fact.sentence.article &&
      differ(fact, best.fact),
  );
  return rival ? null : best;
}

/** A share, a ratio or a change is reckoned from amounts, whatever the unit of the result. */
const amountsOf = ({ evidence, question }: Asking): Evidence =>
  question.want === 'percent' ? { ...evidence, question: { ...question, want: 'thing' } } : evidence;

/** The figures of the versions or times that a question names in order; null where it names fewer than two. */
export function acrossOf(asking: Asking): Across | null {
  const evidence = amountsOf(asking);
  const versions = versionsAsked(asking.question);
  const keys =
    versions.length > 1
      ? versions.map((each) => versionKey(evidence, each, versions))
      : timesAsked(asking.question).map((each) => timeKey(evidence, each));
  if (keys.length < 2) return null;
  const found = keys.map((key) => matchesOf(key).filter(({ fact }) => isOfDeed(asking, fact)));
  const [lead] = found.flatMap((matches) => bestMatch(matches) ?? []).toSorted((a, b) => b.score - a.score);
  const chosen = found.map((matches) =>
    soleOf(
      asking,
      matches.filter(({ fact }) => lead && ofOneMeasure(lead.fact, fact)),
    ),
  );
  return {
    matches: chosen.flatMap((match) => match ?? []),
    lacking: keys.flatMap(({ words }, i) => (chosen[i] ? [] : [words])),
    versions: versions.length > 1,
  };
}

/** The figures where none of them is lacking. */
export function wholeAcross(asking: Asking): readonly Match[] | null {
  const across = acrossOf(asking);
  return across &&
    across.lacking.length === 0 &&
    new Set(across.matches.map(({ fact }) => fact)).size === across.matches.length
    ? across.matches
    : null;
}

/** The two figures of the two versions or times that a question names. */
export function acrossPair(asking: Asking): readonly [Match, Match] | null {
  const [a, b, ...more] = wholeAcross(asking) ?? [];
  return a && b && more.length === 0 ? [a, b] : null;
}

/** The refusal that names the versions or times without a figure, with those that have one; null where none lacks. */
export function refuseAcross(asking: Asking, rule: string): Draft | null {
  const across = acrossOf(asking);
  if (!across || across.lacking.length === 0 || across.matches.length === 0) return null;
  const known = across.matches.map(({ fact }) => fact);
  const words = across.lacking.join(', ');
  const draft = refuseFor(asking, rule, { reason: 'not_two_figures', words, known });
  return draft.reason?.reason === 'not_two_figures' ? { ...draft, quotes: sentencesOf(known) } : draft;
}
