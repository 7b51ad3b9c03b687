import type { Fact } from '#facts';
import { isDated, converted, differ, publishedOf, quoted, sameKind, sameTime } from '#facts';
import { partitionPoint, term } from '#text';
import {
  THRESHOLDS,
  isDonePart,
  isPerAsked,
  levelMatches,
  matchFacts,
  periodFit,
  refuseFor,
  refuseWithheld,
  withheldFor,
} from '#evidence';
import { asksOfBefore } from '#question';
import type { Asking, Match } from '#evidence';
import { figureDraft, refuseTie, sentencesOf } from '#outcome';
import type { Draft } from '#outcome';
import { answerBase } from './bases.ts';
import { countEvents } from './events.ts';
import { extremeOf } from './extremes.ts';
import { ofNamedRow } from './named-row.ts';
import { sumOfPlaces } from './places.ts';
import { standing } from './superseded.ts';

const RULE = 'a figure quoted';
/** "besides China": whether a figure counts the exception is seldom said, so it is never taken off. */
const EXCLUSION = /\b(?:besides|other than|apart from|except(?: for)?|excluding|not counting) [^?,]+/i;
/** "outside the tunnel" leaves out what is inside; "outside the home" is a place of its own. */
const OUTSIDE = /\boutside (?!(?:of )?(?:the )?(?:home|marriage)\b)[^?,]+/i;

/** The last day that a figure is told of, or the date of its article; '' without either. */
const lastDayOf = ({ period, sentence }: Fact): string => period?.to ?? publishedOf(sentence);

/** The verb of which the counted things are the subject: 19 goats that died are not the goats of another time; empty where there is none. */
function doneBy({ quantity, sentence }: Fact): string {
  if (quantity.kind !== 'count') return '';
  const after = quantity.noun?.end ?? quantity.end;
  const from = partitionPoint(sentence.tokens, ({ start }) => start < after);
  const said = sentence.tokens.slice(from, from + 3);
  const end = said.findIndex(({ pos }) => pos !== 'AUX');
  return said[end]?.pos === 'VERB' ? said[end].lemma : '';
}

/** "Two people died", "the number of people who died has risen to four": one deed, told after the figure or elsewhere in its clause. */
function sameDeed(a: Fact, b: Fact): boolean {
  const [x, y] = [doneBy(a), doneBy(b)];
  return x === y || (x === '' && a.clause.includes(term(y))) || (y === '' && b.clause.includes(term(x)));
}

/** Figures of one thing at two times: the same measure and kind, and the same name where both have one. */
function sameThing(a: Fact, b: Fact): boolean {
  const named = a.label === '' || b.label === '' || a.labelTerms.some((term) => b.labelTerms.includes(term));
  return named && sameDeed(a, b) && sameKind(a, b) && a.measure.head !== null && a.measure.head === b.measure.head;
}

/** A figure that only shares the name of the time asked for, fiscal 2022 for 2022, gives way to one of that very time. */
function ofVeryTime(matches: readonly Match[], first: Match): Match {
  if (first.period !== 'label') return first;
  const exact = matches.find(
    ({ fact, score, period }) =>
      period === 'same' && score >= first.score * THRESHOLDS.rival && sameKind(fact, first.fact),
  );
  return exact ?? first;
}

const isPlanned = ({ period }: Fact): boolean => period?.ahead === true;

/** Figures of one owner in one article may be worded farther apart: "it took 31 seats" and "in 2020 the reds had won 28". */
const closeness = (a: Fact, b: Fact): number =>
  a.label !== '' && a.label === b.label && a.sentence.article === b.sentence.article
    ? THRESHOLDS.rivalOfOwner
    : THRESHOLDS.rival;

/**
 * Of figures of one thing that fit the question about equally well the latest, of those that are no plans unless the best fit is one;
 * a question with a period has it decided by fit.
 */
export function bestMatch(matches: readonly Match[]): Match | null {
  const [leading] = matches;
  if (!leading) return null;
  const first = ofVeryTime(matches, leading);
  const rivals = matches.filter(
    ({ fact, score, period }) =>
      period === first.period &&
      score >= first.score * closeness(first.fact, fact) &&
      sameThing(first.fact, fact) &&
      (!isPlanned(fact) || isPlanned(first.fact)),
  );
  return rivals.reduce((best, next) => (lastDayOf(next.fact) > lastDayOf(best.fact) ? next : best), first);
}

/** Figures that fit but for their period, one a period, for a refusal that says what there is. */
function knownPeriods(asking: Asking, keep: (fact: Fact) => boolean): Fact[] {
  const { sought, limits } = asking.evidence;
  const open = matchFacts(asking.evidence, { sought, periods: [] }, limits.figure);
  const dated = open.filter(({ fact }) => fact.period !== null && keep(fact));
  const byPeriod = Map.groupBy(dated, ({ fact }) => `${fact.period?.from ?? ''}/${fact.period?.to ?? ''}`);
  return [...byPeriod.values()].flatMap(([match]) => match?.fact ?? []).slice(0, 5);
}

/** A refusal for a time without a figure that names the times with one; null where there are none. */
export function refusePeriod(asking: Asking, rule: string, keep: (fact: Fact) => boolean = () => true): Draft | null {
  const { question } = asking;
  const [period] = question.periods;
  const known = period ? knownPeriods(asking, keep) : [];
  if (!period || known.length === 0) return null;
  const reason = { reason: 'no_figure_for_period', period: period.words, known } as const;
  return { ...refuseFor(asking, rule, reason), quotes: sentencesOf(known) };
}

/** The words of a question by which it leaves out what is inside something; null where it does not. */
export const outsideOf = (text: string): string | null => OUTSIDE.exec(text)?.[0].trim() ?? null;

/** A figure quoted, partial where the question leaves something out of it that the article may count. */
function quoteMatch({ question }: Asking, match: Match): Draft {
  const { fact, score } = match;
  const outside = /\boutside\b/i.test(fact.sentence.text) ? null : outsideOf(question.text);
  const excluded = EXCLUSION.exec(question.text)?.[0].trim() ?? outside;
  const inUnit = question.unit === null ? null : converted(fact, question.unit);
  const draft = inUnit
    ? figureDraft(inUnit, score, 'a figure in another unit')
    : figureDraft(quoted(fact), score, RULE);
  if (excluded === null) return draft;
  return { ...draft, status: 'partial', reason: { reason: 'excluded', words: excluded } };
}

/** "210 oaks and later 340 oaks": two counts of one noun in one sentence, and nothing that tells them apart. */
function sameCount(a: Fact, b: Fact): boolean {
  const [x, y] = [a.measure, b.measure];
  const counts = x.source === 'noun' && y.source === 'noun' && x.terms.join(' ') === y.terms.join(' ');
  const apart = a.period !== b.period || (a.label !== '' && b.label !== '');
  return counts && !apart && a.sentence === b.sentence;
}

/** Other figures of the same article, thing and time that fit as well: none of them is sure to be the one. */
function rivalsOf({ evidence }: Asking, match: Match, matches: readonly Match[]): Match[] {
  return matches.filter(
    ({ fact, score }) =>
      fact !== match.fact &&
      !fact.whole &&
      (score >= match.score * evidence.limits.tie || (sameCount(fact, match.fact) && evidence.limits.vetoed === 0)) &&
      fact.sentence.article === match.fact.sentence.article &&
      sameKind(fact, match.fact) &&
      sameTime(fact, match.fact) &&
      differ(fact, match.fact),
  );
}

/** "How old is the oldest of them?": of the ages that the sentence tells. */
function ageAtEnd({ question, evidence }: Asking, { fact }: Match): Fact | null {
  const [end] = question.want === 'age' ? (/\b(?:oldest|youngest)\b/i.exec(question.text) ?? []) : [];
  if (end === undefined) return null;
  const ages = evidence.facts.filter(
    (each) => each.sentence === fact.sentence && each.quantity.kind === fact.quantity.kind,
  );
  return ages.length > 1 ? extremeOf(ages, /^o/i.test(end) ? 'most' : 'least') : null;
}
/** Whether another figure of the same things tells the whole time asked about: then one of a part of it is no answer, whatever deed the other is of. */
function isToldOfWhole({ question, evidence }: Asking, { fact, period }: Match): boolean {
  const { head, terms } = fact.measure;
  if (period !== 'inside' || head === null) return false;
  return evidence.facts.some(
    (other) =>
      other.measure.head === head &&
      other.measure.terms.every((each) => terms.includes(each)) &&
      sameKind(other, fact) &&
      periodFit(question.periods, other) === 'same',
  );
}

/** The figure that is told. "The fee rose from $48 to $54": it is $54, unless the question is about before. */
function answerLevel(asking: Asking, all: readonly Match[]): Draft | null {
  const before = asksOfBefore(asking.question);
  const dated = asking.question.periods.some(isDated);
  const matches = ofNamedRow(asking.question, standing(asking, all)).filter(
    ({ fact, period }) =>
      isPerAsked(asking.question, fact) &&
      !isDonePart(asking.question, fact) &&
      (before || !fact.former || (dated && period !== 'unsaid')),
  );
  const match = bestMatch(matches);
  if (!match || isToldOfWhole(asking, match)) return null;
  const aged = ageAtEnd(asking, match);
  if (aged) return quoteMatch(asking, { ...match, fact: aged });
  const rivals = rivalsOf(asking, match, matches);
  const facts = [match, ...rivals].map(({ fact }) => fact);
  if (asking.question.order !== null) {
    const fact = extremeOf(facts, asking.question.order);
    return fact ? quoteMatch(asking, { ...match, fact }) : refuseTie(facts, 'the most or least of those told');
  }
  if (rivals.length > 0) return refuseTie(facts, RULE);
  const sum = sumOfPlaces(asking, match.fact);
  return sum ? figureDraft(sum, match.score, 'the sum over several places') : quoteMatch(asking, match);
}

/** "How many bosses are left?": those that are numbered are done. */
const ASKS_LEFT = /\b(?:left|remain(?:s|ing)?|to go|missing|yet to)\b/i;

/** Whether an answer is a figure that is told of the very time asked about: then none is reckoned from what is set against it. */
function isToldOfTime({ question: { periods } }: Asking, draft: Draft | null): boolean {
  const figure = draft?.short?.figure;
  if (figure?.kind !== 'quoted' || !periods.some(isDated)) return false;
  const { period } = figure.fact;
  return period !== null && periods.some(({ from, to }) => from === period.from && to === period.to);
}

/** "How many …": a figure quoted, else events counted by their ordinals, else the reason why there is none. */
export function answerAmount(asking: Asking): Draft {
  const { question, evidence } = asking;
  const level = answerLevel(asking, levelMatches(evidence));
  const base = isToldOfTime(asking, level) ? null : answerBase(asking);
  if (base) return base;
  if (level) return level;
  const events = question.want === 'number' && !ASKS_LEFT.test(question.text) ? countEvents(asking) : null;
  if (events) return events;
  const withheld = withheldFor(asking);
  if (withheld) return refuseWithheld(withheld, [], 'a figure that is withheld');
  const elsewhen = refusePeriod(asking, RULE);
  if (elsewhen) return elsewhen;
  return refuseFor(asking, RULE, { reason: 'no_figure', words: question.asked.map(({ word }) => word).join(' ') });
}
