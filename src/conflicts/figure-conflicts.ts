import type { Fact, Reading } from '#facts';
import { labelYear, leavesOf, newestFirst, sameKind, sameTime } from '#facts';
import type { Question, Want } from '#question';
import { findTerms, toNumber } from '#text';
import {
  conditionsFit,
  correctedFact,
  correctionsIn,
  creditIn,
  holds,
  isAct,
  isNumber,
  isOfOther,
  levelMatches,
  numberedElsewhere,
  ordinalFit,
  scoreFact,
  tellsAct,
} from '#evidence';
import type { Asking, Evidence, Sought } from '#evidence';
import type { Draft, Note } from '#outcome';
import {
  contradict,
  isForeseen,
  isOfPart,
  isOfWhole,
  isSome,
  sameMeasure,
  sameName,
  sameSubject,
} from './comparable.ts';
import { timesFit } from './comparable-times.ts';
import { counterFigure } from './counter-figures.ts';
import { areasDiffer, isAgeOfThen, isDenied, isLimited, isOfMiddle, isOfMove, tellsOfBefore } from './limits.ts';
import { countsOtherwise, isOfSomePeople, ratesDiffer, tellsNeed, tellsOfSeason, tellsOfStart } from './scopes.ts';

/** What figures are compared in: the evidence of the question, and what is found anew with the words of the figures used. */
interface Field {
  readonly evidence: Evidence;
  readonly readings: readonly Reading[];
}

/** A figure for another period of the same grain that lies within a hundredth of this one: worth showing, never a correction. */
function closeTo(fact: Fact, others: readonly Fact[]): Fact | null {
  const value = toNumber(fact.quantity.value);
  const gap = (other: Fact): number => Math.abs(toNumber(other.quantity.value) - value);
  const yearly = fact.period !== null && labelYear(fact.period) !== null;
  const near = others.filter(
    (other) =>
      sameKind(fact, other) &&
      !sameTime(fact, other) &&
      (other.period !== null && labelYear(other.period) !== null) === yearly &&
      gap(other) <= Math.abs(value) / 100,
  );
  return near.toSorted((a, b) => gap(a) - gap(b))[0] ?? null;
}

const PRONOUN = /^["“]?(?:it|they|these|those|he|she)\b/i;

/** A word of the question in the sentence of a figure, beside it, or over it. */
function isNear(each: Sought, { sentence }: Fact, reading: Reading): boolean {
  const [before, after] = [reading.sentences[sentence.n - 2], reading.sentences[sentence.n]];
  if (holds(sentence, each) || holds(before, each)) return true;
  if (after !== undefined && PRONOUN.test(after.text) && holds(after, each)) return true;
  if (reading.paragraph.kind === 'table') return creditIn(each, sentence, reading) > 0;
  const over = findTerms([reading.article.title, ...reading.paragraph.headings].join(' '));
  return [each.term.term, ...each.also].some((one) => over.includes(one));
}

/** Whether a word of the question that stands with one figure stands with another one too; a row without a verb tells no deed. */
function carries(each: Sought, fact: Fact, reading: Reading): boolean {
  if (each.term.name) return creditIn(each, fact.sentence, reading) > 0;
  if (!isAct(each)) return isNear(each, fact, reading);
  return fact.measure.source === 'heading' || tellsAct(each, fact, reading);
}

/** Words of a noun that, told of one time, make two counts one thing, whatever verb they are told by. */
const FULL_NOUN = 2;

function isOneThing(a: Fact, b: Fact): boolean {
  const shared = a.measure.terms.filter((each) => b.measure.terms.includes(each));
  return shared.length >= FULL_NOUN && a.period !== null && b.period !== null && sameTime(a, b);
}

/** Whether what the question says of one figure is said of the other, too; of one thing an adjective may be told otherwise. */
function saidOfBoth({ evidence }: Field, fact: Fact, own: Reading, other: Fact, reading: Reading): boolean {
  const asked = evidence.question.asked.at(-1);
  const one = isOneThing(fact, other);
  const words = evidence.sought.filter((each) => each.term !== asked && !isNumber(each.term) && !(one && isAct(each)));
  const missing = words.filter((each) => carries(each, fact, own) && !carries(each, other, reading));
  const [adjective, ...more] = missing;
  if (adjective === undefined) return true;
  return one && more.length === 0 && adjective.term.pos === 'ADJ' && fact.quantity.kind === 'count';
}

/** Whether one of two figures is told of less than the other one: of some, of a part of the time, of an area that bears the name. */
function differInScope(question: Question, fact: Fact, other: Fact): boolean {
  const [least, most] = toNumber(fact.quantity.value) < toNumber(other.quantity.value) ? [fact, other] : [other, fact];
  if (
    [fact, other].some(
      (each) => isAgeOfThen(question, each) || isOfMove(question, each) || isDenied(each.sentence, each.quantity),
    )
  )
    return true;
  return (
    isLimited(question, least, most) ||
    areasDiffer(question, fact, other) ||
    isOfMiddle(question, fact, other) ||
    tellsOfBefore(question, fact, other) ||
    ratesDiffer(fact, other) ||
    tellsNeed(question, fact, other) ||
    countsOtherwise(question, fact, other) ||
    isOfSomePeople(question, least, most) ||
    tellsOfSeason(question, fact, other) ||
    tellsOfStart(question, fact, other)
  );
}

function areWholeAndPart(fact: Fact, own: Reading, other: Fact, reading: Reading): boolean {
  const some = isSome(other, fact) || isSome(fact, other);
  return other.whole || isOfPart(other) || some || isOfWhole(fact, own, other) || isOfWhole(other, reading, fact);
}

/** Whether another figure is of what the one that is used is of, as far as question and articles say. */
function isComparable(field: Field, fact: Fact, own: Reading, other: Fact, reading: Reading): boolean {
  const { evidence } = field;
  const { question } = evidence;
  return (
    sameKind(fact, other) &&
    other.role === 'level' &&
    sameMeasure(question, fact, other) &&
    sameName(question, fact, other) &&
    sameSubject(question, fact, other) &&
    timesFit(evidence, fact, other) &&
    isForeseen(fact) === isForeseen(other) &&
    !areWholeAndPart(fact, own, other, reading) &&
    !differInScope(question, fact, other) &&
    saidOfBoth(field, fact, own, other, reading) &&
    conditionsFit(question, other, reading) &&
    ordinalFit(question, other.sentence, reading) !== 'no' &&
    !numberedElsewhere(question, other.sentence, reading) &&
    !isOfOther(question, other.sentence, reading, other.quantity.start) &&
    !isOfOther(question, fact.sentence, own, fact.quantity.start)
  );
}

interface Rival {
  readonly fact: Fact;
  readonly score: number;
}

/** The figures that are of the same thing, best first. */
function rivalsOf(field: Field, fact: Fact, own: Reading): Rival[] {
  const corrections = correctionsIn(field.evidence.question, field.readings);
  return field.readings
    .flatMap((reading) =>
      reading.facts.flatMap((other): Rival[] => {
        if (
          other === fact ||
          correctedFact(corrections, other) !== null ||
          !isComparable(field, fact, own, other, reading)
        )
          return [];
        return [{ fact: other, score: scoreFact(other, reading, field.evidence.sought) ?? 0 }];
      }),
    )
    .sort((a, b) => b.score - a.score);
}

/** "At least 450" tells no figure that it allows. */
const isClosed = ({ quantity: { bound } }: Fact): boolean => bound === 'exact' || bound === 'about';

/** A figure of another article that contradicts; none where its article, or the figure's own, gives both. */
function opposing(field: Field, fact: Fact, own: Reading): Fact | null {
  if (fact.role !== 'level' || isOfPart(fact)) return null;
  const rivals = rivalsOf(field, fact, own).map((each) => each.fact);
  const of = (each: Fact, one: Fact): boolean => each.sentence.article === one.sentence.article;
  const other = rivals.find((each) => !of(each, fact) && contradict(fact, each));
  if (!other) return null;
  const tells = (each: Fact, one: Fact): boolean => isClosed(each) && !contradict(each, one);
  const bothTold = rivals.some(
    (each) => (of(each, other) && tells(each, fact)) || (of(each, fact) && tells(each, other)),
  );
  return bothTold ? null : other;
}

/** A sentence says more than a row of a table: the same figure told in words, where the article has it. */
function inWords(fact: Fact, facts: readonly Fact[]): Fact {
  if (fact.sentence.paragraph.kind !== 'table') return fact;
  const told = facts.find(
    (each) =>
      each.sentence.article === fact.sentence.article &&
      each.sentence.paragraph.kind === 'text' &&
      each.quantity.value === fact.quantity.value &&
      sameKind(each, fact) &&
      sameTime(each, fact),
  );
  return told ?? fact;
}

const NUMERIC: ReadonlySet<Want> = new Set(['number', 'percent', 'money', 'duration', 'measure', 'age']);

/** The figures that an answer rests on; where it has none, the one that would answer best. */
function figuresOf({ question, evidence }: Asking, draft: Draft): Fact[] {
  const used = [...new Set(draft.figures.flatMap(({ figure }) => [...leavesOf(figure)]))];
  if (used.length > 0) return used;
  if (draft.reason?.reason === 'ambiguous') return draft.reason.facts.slice(0, 1);
  if (!NUMERIC.has(question.want) || question.form !== 'amount') return used;
  return levelMatches(evidence)
    .slice(0, 1)
    .map(({ fact }) => fact);
}

/** Other articles that give a different figure for the same measure and time. */
export function figureConflicts(asking: Asking, draft: Draft): Note[] {
  const used = figuresOf(asking, draft);
  if (used.length === 0) return [];
  const words = used.flatMap(({ measure, sentence }) => [...measure.terms, ...sentence.terms.keys()]);
  const again = asking.again([...new Set(words)].map((term) => ({ term, weight: 0.2 })));
  const found = [...asking.evidence.readings, ...again.readings];
  const readings = [...new Map(found.map((reading) => [reading.paragraph, reading])).values()];
  const facts = readings.flatMap((reading) => reading.facts);
  const field = { evidence: asking.evidence, readings };
  return used.flatMap((fact): Note[] => {
    const own = readings.find(({ paragraph }) => paragraph === fact.sentence.paragraph);
    const other = own ? (opposing(field, fact, own) ?? counterFigure(fact, own)) : null;
    if (!other || used.includes(other)) return [];
    const sides = [fact, other]
      .toSorted((a, b) => newestFirst(a.sentence, b.sentence))
      .map((each) => inWords(each, facts));
    return [{ kind: 'conflict', facts: sides, closeTo: closeTo(fact, facts) ?? closeTo(other, facts) }];
  });
}
