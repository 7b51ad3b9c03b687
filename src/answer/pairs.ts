import { compareFigures, quoted, reckon } from '#facts';
import type { Fact, FormulaName } from '#facts';
import { compareExact } from '#text';
import type { Asking } from './asking.ts';
import { bestMatch, outsideOf } from './amount.ts';
import { asksOtherBand, sumOfBands } from './band-sums.ts';
import { figureDraft, refuse, refuseTie, sentencesOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { levelMatches, matchFacts } from './match.ts';
import type { Match } from './match.ts';
import { endOperands, periodOperands, sideOperands } from './operands.ts';
import { portionsFor } from './portion-rank.ts';
import { refuseFor } from './refusal.ts';
import { THRESHOLDS } from './thresholds.ts';
import { knownBeside, refuseWithheld, withheldFor } from './withheld.ts';

/** Two figures that are set against one another. */
export type Pair = readonly [Match, Match];

const confidenceOf = ([a, b]: Pair): number => Math.min(a.score, b.score);

/** A movement that the article itself states ("fell by 62%"). */
export function statedChange(asking: Asking): Draft | null {
  const wanted =
    asking.question.want === 'percent' ? ['percent', 'points'] : ['count', 'currency', 'measure', 'points'];
  const found = matchFacts(asking.evidence).filter(
    ({ fact }) => fact.role === 'change' && wanted.includes(fact.quantity.kind),
  );
  const match = bestMatch(found);
  return match && match.score >= asking.evidence.limits.figure
    ? figureDraft(quoted(match.fact), match.score, 'a change that the article states')
    : null;
}

/** Whether the first of two facts has the smaller figure. */
export const smallerFirst = (a: Fact, b: Fact): boolean => compareExact(a.quantity.value, b.quantity.value) < 0;
const inTime = (a: Fact, b: Fact): boolean => (a.period?.from ?? '') <= (b.period?.from ?? '');

/** Two figures by a formula; a refusal where hedges leave nothing. */
export function pairDraft(asking: Asking, formula: FormulaName, [a, b]: Pair, rule: string): Draft {
  const figure = reckon(formula, [quoted(a.fact), quoted(b.fact)]);
  if (!figure) return refuseFor(asking, rule, { reason: 'unbounded' });
  const unbounded = figure.interval.low.value === null && figure.interval.high.value === null;
  if (unbounded) return refuse({ reason: 'unbounded' }, rule, { quotes: sentencesOf([a.fact, b.fact]) });
  return figureDraft(figure, confidenceOf([a, b]), rule);
}

/** The refusal of a form that needs two figures. */
export function withoutPair(asking: Asking, rule: string): Draft {
  const withheld = withheldFor(asking, THRESHOLDS.withheldPart);
  if (withheld) return refuseWithheld(withheld, knownBeside(asking, withheld), rule);
  const words =
    asking.question.sides?.map((side) => side.words).join(', ') ??
    asking.question.asked.map(({ word }) => word).join(' ');
  return refuseFor(asking, rule, { reason: 'not_two_figures', words });
}

/** The ends of the row that fits best, unless the question names two things of which one has no figure. */
export function endsUnlessNamed(asking: Asking): Pair | null {
  const named = asking.question.sides?.every(({ terms }) => terms.length > 0) === true;
  return named ? null : endOperands(asking);
}

/** How many more, by how much: the greater less the smaller, or what a row moved by. */
export function answerDifference(asking: Asking): Draft {
  const rule = 'difference';
  const pair = sideOperands(asking) ?? periodOperands(asking);
  if (pair) return pairDraft(asking, rule, smallerFirst(pair[0].fact, pair[1].fact) ? [pair[1], pair[0]] : pair, rule);
  const stated = statedChange(asking);
  if (stated) return stated;
  const ends = endsUnlessNamed(asking);
  if (!ends) return withoutPair(asking, rule);
  return pairDraft(asking, rule, smallerFirst(ends[0].fact, ends[1].fact) ? [ends[1], ends[0]] : ends, rule);
}

/** By what percentage: as the article states it, else reckoned from the earlier to the later figure. */
export function answerChange(asking: Asking): Draft {
  const pair = sideOperands(asking) ?? periodOperands(asking);
  const stated = pair ? null : statedChange(asking);
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
  const pair = sideOperands(asking) ?? periodOperands(asking) ?? endsUnlessNamed(asking);
  if (!pair) return withoutPair(asking, 'ratio');
  const ordered =
    /\bratio\b/i.test(asking.question.text) || !smallerFirst(pair[0].fact, pair[1].fact)
      ? pair
      : ([pair[1], pair[0]] as const);
  return pairDraft(asking, 'ratio', ordered, 'ratio');
}

/** Another member of the same list that fits about as well: then none is sure to be meant. */
function tiedWith(asking: Asking, match: Match): Fact | null {
  const other = matchFacts(asking.evidence).find(
    ({ fact, score }) =>
      fact.sentence === match.fact.sentence &&
      fact.role === 'level' &&
      fact.quantity.value !== match.fact.quantity.value &&
      score >= match.score * asking.evidence.limits.tie,
  );
  return other?.fact ?? null;
}

/** The part after "were", "came from" and the like, the whole after "of": in the order part, whole. */
function shareOperands(asking: Asking): Pair | null {
  const pair = sideOperands(asking) ?? periodOperands(asking);
  return pair && (smallerFirst(pair[0].fact, pair[1].fact) ? pair : [pair[1], pair[0]]);
}

/** The part that a sentence tells after its whole: "of their 36 games they won 25". */
function wholeOf(asking: Asking, part: Match): Match | null {
  const fact = asking.evidence.facts.find(
    (each) => each.whole && each.sentence === part.fact.sentence && each !== part.fact,
  );
  return fact && fact.measure.head === part.fact.measure.head ? { ...part, fact } : null;
}

/** What makes a question one for the rest. */
const CUE = /\bnot\b|n['’]t\b|\bother than\b|\bexcept\b|\bwithout\b|\bnon-/i;

/** The sum of several bands of a list; a refusal where the list has bands but not the one asked for. */
function bandAnswer(asking: Asking, rest: boolean, rule: string): Draft | null {
  const { evidence, question } = asking;
  const sum = sumOfBands(evidence, question.text);
  const figure = sum && rest ? reckon('complement', [sum]) : sum;
  if (figure) return figureDraft(figure, THRESHOLDS.sure, 'the sum of bands');
  const other = evidence.limits.vetoed === 0 && asksOtherBand(evidence, question.text);
  return other ? refuseFor(asking, rule) : null;
}

/** The figure of the portion asked for, or what it leaves of 100 %; a refusal where two fit; null where none does. */
function portionAnswer(asking: Asking, rest: boolean, rule: string): Draft | null {
  const { evidence, question } = asking;
  const text = rest ? question.text.replace(CUE, ' ') : question.text;
  const fitting = portionsFor(evidence, { terms: question.terms, text });
  const [portion] = fitting;
  if (!portion) return bandAnswer(asking, rest, rule);
  const lacking = portion.denied && !rest && evidence.limits.vetoed === 0;
  if (fitting.length > 1 || lacking)
    return refuseTie(
      fitting.map((each) => each.portion.fact),
      rule,
    );
  const stated = quoted(portion.portion.fact);
  const figure = rest === portion.inverted ? stated : reckon('complement', [stated]);
  return figureDraft(figure ?? stated, portion.score, rule);
}

/** What share: as the article states it, else the part reckoned in percent of the whole; partial where it may be the share of the rest. */
export function answerShare(asking: Asking): Draft {
  const draft = shareOf(asking);
  const outside = outsideOf(asking.question.text);
  if (outside === null || draft.status !== 'answered' || draft.quotes.some(({ text }) => /\boutside\b/i.test(text)))
    return draft;
  return { ...draft, status: 'partial', short: null, reason: { reason: 'excluded', words: outside } };
}

function shareOf(asking: Asking): Draft {
  const portion = portionAnswer(asking, false, 'a share quoted');
  if (portion) return portion;
  const match = bestMatch(levelMatches(asking.evidence));
  const tie = match && tiedWith(asking, match);
  if (match && tie) return refuseTie([match.fact, tie], 'a share quoted');
  if (match) return figureDraft(quoted(match.fact), match.score, 'a share quoted');
  const pair = shareOperands(asking) ?? countedShare(asking);
  return pair ? pairDraft(asking, 'share', pair, 'share') : withoutPair(asking, 'share');
}

function countedShare(asking: Asking): Pair | null {
  const counts = { ...asking.evidence, question: { ...asking.question, want: 'number' as const } };
  const part = bestMatch(levelMatches(counts).filter(({ fact }) => !fact.whole));
  const whole = part && wholeOf(asking, part);
  return part && whole ? [part, whole] : null;
}

/** What share is not: what the stated share leaves of 100 %. */
export function answerComplement(asking: Asking): Draft {
  const portion = portionAnswer(asking, true, 'what is left of 100 %');
  if (portion) return portion;
  const match = bestMatch(levelMatches(asking.evidence).filter(({ fact }) => fact.quantity.kind === 'percent'));
  const tie = match && tiedWith(asking, match);
  if (match && tie) return refuseTie([match.fact, tie], 'what is left of 100 %');
  const counted = countedShare(asking);
  const share = match
    ? quoted(match.fact)
    : counted &&
      reckon(
        'share',
        counted.map((each) => quoted(each.fact)),
      );
  const figure = share && reckon('complement', [share]);
  if (figure && counted && share.kind === 'computed')
    return figureDraft(figure, confidenceOf(counted), 'what is left of 100 %');
  return match && figure
    ? figureDraft(figure, match.score, 'what is left of 100 %')
    : withoutPair(asking, 'complement');
}

/** "A, B or C": not two things. */
const ofThree = (text: string): boolean => /[,:] [^,:]+, [^,:]+,? or /.test(text);

/** Which of two: the side whose figure is greater, or smaller where that is asked. */
export function answerCompare(asking: Asking): Draft | null {
  const { question } = asking;
  const pair = ofThree(question.text) && asking.evidence.limits.vetoed === 0 ? null : sideOperands(asking);
  if (!pair || !question.sides) return null;
  const [a, b] = [quoted(pair[0].fact), quoted(pair[1].fact)];
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

const labelOnly = (figure: ReturnType<typeof quoted>): { figure: typeof figure; label: string } => ({
  figure,
  label: figure.fact.measure.words,
});
