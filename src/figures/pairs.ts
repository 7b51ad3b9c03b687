import { compareFigures, inOneUnit, isDated, quoted, reckon } from '#facts';
import type { Converted, Fact, FormulaName, Quoted } from '#facts';
import { compareExact } from '#text';
import {
  THRESHOLDS,
  beginOf,
  knownBeside,
  matchFacts,
  readingOf,
  refuseFor,
  refuseWithheld,
  standsIn,
  versionsAsked,
  withheldFor,
} from '#evidence';
import type { Asking, Match } from '#evidence';
import { figureDraft, refuse, sentencesOf } from '#outcome';
import type { Draft } from '#outcome';
import { acrossOf, acrossPair, refuseAcross } from './across.ts';
import { bestMatch } from './amount.ts';
import { refuseLacking } from './known-parts.ts';
import { endOperands, periodOperands, sideOperands } from './operands.ts';
import { goesOtherWay } from './premise.ts';

/** Two figures that are set against one another. */
export type Pair = readonly [Match, Match];

const confidenceOf = ([a, b]: Pair): number => Math.min(a.score, b.score);

/** A loss is no fall of the tickets that the sentence before told of: a noun of the question stands with the movement. */
function isToldOf({ evidence }: Asking, { sentence }: Fact): boolean {
  const reading = readingOf(evidence, sentence);
  const nouns = evidence.sought.filter(({ term }) => term.pos === 'NOUN' || term.pos === 'PROPN');
  return nouns.length === 0 || (reading !== undefined && nouns.some((each) => standsIn(each, sentence, reading)));
}

/** "46 more than the betas had promised": set against no time, where two times are asked for, and no version. */
function isAgainstOther({ question }: Asking, { sentence, quantity }: Fact): boolean {
  const after = sentence.paragraph.text.slice(quantity.end, sentence.span.end);
  const [against] = /\b(?:more|fewer|less|\p{L}+er) than [^,;.]*/iu.exec(after) ?? [];
  const timed = question.periods.filter(isDated).length > 1 || versionsAsked(question).length > 1;
  return timed && against !== undefined && !AGAINST_TIME.test(against);
}
const AGAINST_TIME =
  /\d{4}|\b(?:years?|months?|weeks?|quarters?|seasons?|before|earlier|ago|last|previous(?:ly)?|then|in|at)\b/i;

/** A movement that the article itself states ("fell by 62%"). */
export function statedChange(asking: Asking): Draft | null {
  const wanted =
    asking.question.want === 'percent' ? ['percent', 'points'] : ['count', 'currency', 'measure', 'points'];
  const found = matchFacts(asking.evidence).filter(
    ({ fact }) =>
      fact.role === 'change' &&
      wanted.includes(fact.quantity.kind) &&
      isToldOf(asking, fact) &&
      !isAgainstOther(asking, fact),
  );
  const match = bestMatch(found);
  return match && match.score >= asking.evidence.limits.figure
    ? figureDraft(quoted(match.fact), match.score, 'a change that the article states')
    : null;
}

/** Whether the first of two facts has the smaller figure, told in one unit. */
export function smallerFirst(a: Fact, b: Fact): boolean {
  const [x, y] = (inOneUnit(a, b) ?? [quoted(a), quoted(b)]).map(
    ({ interval }) => interval.low.value ?? interval.high.value,
  );
  return compareExact(x ?? '0', y ?? '0') < 0;
}

const inTime = (a: Fact, b: Fact): boolean => beginOf(a) <= beginOf(b);

/** Two figures by a formula; a refusal where hedges leave nothing. */
export function pairDraft(asking: Asking, formula: FormulaName, [a, b]: Pair, rule: string): Draft {
  const figure = reckon(formula, inOneUnit(a.fact, b.fact) ?? [quoted(a.fact), quoted(b.fact)]);
  if (!figure) return refuseFor(asking, rule, { reason: 'unbounded' });
  const unbounded = figure.interval.low.value === null && figure.interval.high.value === null;
  if (unbounded) return refuse({ reason: 'unbounded' }, rule, { quotes: sentencesOf([a.fact, b.fact]) });
  return figureDraft(figure, confidenceOf([a, b]), rule);
}

/** The refusal of a form that needs two figures. */
export function withoutPair(asking: Asking, rule: string): Draft {
  const withheld = withheldFor(asking, THRESHOLDS.withheldPart);
  if (withheld) return refuseWithheld(withheld, knownBeside(asking, withheld), rule);
  const lacking = refuseAcross(asking, rule);
  if (lacking) return lacking;
  const words =
    asking.question.sides?.map((side) => side.words).join(', ') ??
    asking.question.asked.map(({ word }) => word).join(' ');
  return refuseLacking(asking, rule, words);
}

/** The ends of the row that fits best, unless the question names two things of which one has no figure. */
export function endsUnlessNamed(asking: Asking): Pair | null {
  const { sides, periods } = asking.question;
  if (versionsAsked(asking.question).length > 1) return null;
  const named = sides?.every(({ terms, periods: own }) => terms.length + own.length > 0) === true;
  return named || periods.filter(isDated).length > 1 ? null : endOperands(asking);
}

/** Whether a question sets versions against one another of which one at least has a figure: nothing else than their own figures answers. */
const comparesVersions = (asking: Asking): boolean => {
  const across = versionsAsked(asking.question).length > 1 ? acrossOf(asking) : null;
  return across !== null && across.matches.length > 0;
};

/** The two figures that a question names, in its order: told together or near one another, else each of its own version or year. */
function namedPair(asking: Asking): Pair | null {
  if (comparesVersions(asking)) return acrossPair(asking);
  return sideOperands(asking) ?? periodOperands(asking) ?? acrossPair(asking);
}

/** … or, where it names none of which figures are told, the ends of the row that fits best; of two times named, as one passage tells them. */
export function namedOrEnds(asking: Asking): Pair | null {
  const pair = namedPair(asking) ?? endsUnlessNamed(asking);
  const ends = pair || versionsAsked(asking.question).length > 1 ? null : endOperands(asking);
  return pair ?? (ends && ends[0].fact.sentence.paragraph === ends[1].fact.sentence.paragraph ? ends : null);
}

/** The greater of two figures less the smaller; partial where they go the other way than the question takes for granted. */
function apart(asking: Asking, [a, b]: Pair, rule: string): Draft {
  const draft = pairDraft(asking, 'difference', smallerFirst(a.fact, b.fact) ? [b, a] : [a, b], rule);
  const contrary = draft.status === 'answered' && goesOtherWay(asking.question, a.fact, b.fact);
  return contrary ? { ...draft, status: 'partial', reason: { reason: 'other_way' } } : draft;
}

/** How many more, by how much: the greater less the smaller, or what a row moved by. */
export function answerDifference(asking: Asking): Draft {
  const rule = 'difference';
  const pair = namedPair(asking);
  if (pair) return apart(asking, pair, rule);
  const stated = comparesVersions(asking) ? null : statedChange(asking);
  if (stated) return stated;
  const ends = endsUnlessNamed(asking);
  return ends ? apart(asking, ends, rule) : withoutPair(asking, rule);
}

/** By what percentage: as the article states it, else reckoned from the earlier to the later figure. */
export function answerChange(asking: Asking): Draft {
  const pair = namedPair(asking);
  const stated = pair || comparesVersions(asking) ? null : statedChange(asking);
  const ends = pair ?? (stated ? null : endsUnlessNamed(asking));
  if (stated) return stated;
  if (!ends) return withoutPair(asking, 'percentage change');
  return pairDraft(
    asking,
    'change',
    inTime(ends[0].fact, ends[1].fact) ? ends : [ends[1], ends[0]],
    'percentage change',
  );
}

/** How many times as many: the greater over the smaller, or in the order of "ratio of A to B". */
export function answerRatio(asking: Asking): Draft {
  const pair = namedPair(asking) ?? endsUnlessNamed(asking);
  if (!pair) return withoutPair(asking, 'ratio');
  const ordered =
    /\bratio\b/i.test(asking.question.text) || !smallerFirst(pair[0].fact, pair[1].fact)
      ? pair
      : ([pair[1], pair[0]] as const);
  return pairDraft(asking, 'ratio', ordered, 'ratio');
}

/** "A, B or C": not two things. */
const ofThree = (text: string): boolean => /[,:] [^,:]+, [^,:]+,? or /.test(text);

/** Which of two: the side whose figure is greater, or smaller where that is asked. */
export function answerCompare(asking: Asking): Draft | null {
  const { question } = asking;
  const pair = ofThree(question.text) && asking.evidence.limits.vetoed === 0 ? null : sideOperands(asking);
  if (!pair || !question.sides) return null;
  const [a, b] = inOneUnit(pair[0].fact, pair[1].fact) ?? [quoted(pair[0].fact), quoted(pair[1].fact)];
  const order = compareFigures(a, b);
  if (order === null || order === 'equal') {
    return refuse({ reason: 'unbounded' }, 'which of two', {
      quotes: sentencesOf([a.fact, b.fact]),
      figures: [labelOnly(a), labelOnly(b)],
    });
  }
  const first = (order === 'more') === (question.order !== 'least');
  const winner = first ? question.sides[0] : question.sides[1];
  const figure = reckon('difference', order === 'more' ? [a, b] : [b, a]);
  const draft = figureDraft(a, confidenceOf(pair), 'which of two');
  return {
    ...draft,
    short: { kind: 'name', span: winner.words.replace(/^(?:the|a|an) /i, ''), figure: null, yes: null },
    figures: [labelOnly(a), labelOnly(b), ...(figure ? [{ figure, label: '' }] : [])],
    quotes: sentencesOf([a.fact, b.fact]),
  };
}

const labelOnly = (figure: Quoted | Converted): { figure: typeof figure; label: string } => ({
  figure,
  label: figure.fact.measure.words,
});
