import type { Fact, Reading } from '#facts';
import type { AskedPeriod, Question } from '#question';
import { findTerms } from '#text';
import { mostTold } from './most-told.ts';
import { scoreFact } from './nearness.ts';
import type { Evidence, Sought } from './evidence.ts';
import { isVetoed, vetoesOn } from './fact-vetoes.ts';
import type { Held, Wanted } from './held.ts';
import { headFactor } from './kinds.ts';
import { ordinalFit } from './ordinals.ts';
import { coversHalf, periodFit } from './period-fit.ts';
import type { PeriodFit } from './period-fit.ts';
import { standInFor } from './corrections.ts';
import { isAct } from './light-verbs.ts';

/** A fact with how well it fits what is asked. */
export interface Match {
  readonly fact: Fact;
  /** Share of the question's information that stands with the fact, from 0 to 1, nearer words counting more. */
  readonly score: number;
  readonly period: PeriodFit;
  /** Names of the rules that speak against it; a strict reading has no such matches. */
  readonly vetoes: readonly string[];
}

/** For a fact whose text does not say which of the numbered events it is about. */
const UNNUMBERED = 0.8;
const VERB_MISSING = 0.6;
/** A table has no verbs. */
const TABLE_VERB_MISSING = 0.9;
/** A figure before this word of its sentence stands in its first clause. */
const FIRST_CLAUSE = 8;
const OTHER_ROW = 0.8;
const SMALL_PART = 0.6;
/** "Of their 36 games they won 25": asked how many they won, the whole is the less likely answer. */
const WHOLE = 0.75;
/** Score of a fact for a question that names nothing but its period. */
const PERIOD_ONLY = 0.7;

/** People found are not people deported: a verb of the question that the passage does not hold makes a figure doubtful. */
function verbFactor(fact: Fact, reading: Reading, sought: readonly Sought[]): number {
  const missing = sought.some((each) => isAct(each) && !heldBy(each, fact, reading));
  if (!missing) return 1;
  return reading.paragraph.kind === 'table' ? TABLE_VERB_MISSING : VERB_MISSING;
}

/** Whether a verb of the question stands with a fact: in its clause, or left out as in a list; in the next sentence where that says "they". */
export function tellsAct(each: Sought, fact: Fact, reading: Reading): boolean {
  const terms = [each.term.term, ...each.also];
  if (terms.some((one) => fact.clause.includes(one))) return true;
  if (terms.some((one) => fact.sentence.terms.has(one))) return leavesVerbOut(fact, reading);
  const after = reading.sentences[fact.sentence.n];
  return after !== undefined && TAKES_UP.test(after.text) && terms.some((one) => after.terms.has(one));
}

/** In the fact's clause, its label or heading, or another sentence of the paragraph; another clause tells of something else. */
function heldBy(each: Sought, fact: Fact, reading: Reading): boolean {
  const terms = [each.term.term, ...each.also];
  const beside = [...fact.clause, ...fact.labelTerms, ...findTerms(reading.paragraph.headings.join(' '))];
  if (terms.some((term) => beside.includes(term))) return true;
  if (terms.some((term) => fact.sentence.terms.has(term)))
    return leavesVerbOut(fact, reading) || goesOn(fact, reading, terms);
  // What somebody declines to tell is told of no figure.
  const withheld = reading.withheld.map(({ sentence }) => sentence);
  return reading.sentences.some(
    (sentence) => !withheld.includes(sentence) && terms.some((term) => sentence.terms.has(term)),
  );
}

/** "The reds won the election. It took 31 seats, and …": the first clause goes on with what the sentence before told. */
function goesOn(fact: Fact, { sentences }: Reading, terms: readonly string[]): boolean {
  const before = sentences[fact.sentence.n - 2];
  return (
    before !== undefined &&
    /^(?:it|he|she|they)\b/i.test(fact.sentence.text) &&
    fact.at < FIRST_CLAUSE &&
    terms.some((term) => before.terms.has(term))
  );
}

/** "The mill lent 31 books, the castle 28": a member without a noun and a verb of its own has those of the one before. */
function leavesVerbOut(fact: Fact, reading: Reading): boolean {
  const before = reading.facts.findLast(
    (other) => other.sentence === fact.sentence && other.quantity.end <= fact.quantity.start,
  );
  if (!before || fact.measure.source !== 'list') return false;
  return !fact.sentence.tokens.some(
    ({ pos, start, end }) => pos === 'VERB' && start >= before.quantity.end && end <= fact.quantity.start,
  );
}

const TAKES_UP = /^["“]?(?:they|these|those|he|she|it)\b/i;

const PERIOD_FACTOR: Record<PeriodFit, number> = {
  same: 1,
  label: 0.97,
  inside: 0.9,
  part: 0.75,
  unsaid: 0.8,
  other: 1,
};

const GRAIN_OF: Readonly<Record<string, readonly string[]>> = {
  year: ['year', 'fiscal_year'],
  month: ['month'],
  quarter: ['quarter'],
};

/** A question with no words but a time is answered by what is told of that time, or of times of that kind ("all three years"). */
function timeOnly({ question }: Evidence, { periods }: Wanted, fact: Fact, fit: PeriodFit): number {
  const dated = periods.some(({ from, to }) => from !== null || to !== null);
  if (dated) return fit === 'same' || fit === 'label' || fit === 'inside' ? PERIOD_ONLY : 0;
  const words = [
    ...question.formTerms.map(({ word }) => word),
    ...periods.flatMap((period) => period.words.split(' ')),
  ];
  const grains = words.flatMap((word) => GRAIN_OF[word.toLowerCase().replace(/s$/, '')] ?? []);
  return fact.period && grains.includes(fact.period.grain) ? PERIOD_ONLY : 0;
}

const TOTAL_LABEL = /^(?:grand )?(?:total|sum|all|overall|altogether)\b/i;

/** The row of a table or list that the question does not name is about something narrower, unless it is the total. */
function labelFactor(fact: Fact, sought: readonly Sought[]): number {
  const { label, periodWords, sentence } = fact;
  // A row of a time is asked for by the time.
  if (sentence.paragraph.kind === 'text' || label === '' || label === periodWords || TOTAL_LABEL.test(label)) return 1;
  const named = sought.some(({ term, also }) => [term.term, ...also].some((each) => fact.labelTerms.includes(each)));
  return named ? 1 : OTHER_ROW;
}

/** Forms that put the figures of several times together. */
const GATHERS: ReadonlySet<Question['form']> = new Set(['sum', 'average', 'median', 'range', 'extreme']);

/** One month is a poor answer for a year, but a good term of its sum. */
function insideFactor({ form }: Question, asked: readonly AskedPeriod[], fact: Fact): number {
  return GATHERS.has(form) || asked.some((period) => coversHalf(period, fact)) ? PERIOD_FACTOR.inside : SMALL_PART;
}

/** How well a fact fits, what speaks against it left aside. */
function plainScore(evidence: Evidence, { question, wanted, fact, reading, ordinal, period }: Held): number {
  return (
    (scoreFact(fact, reading, wanted.sought) ?? timeOnly(evidence, wanted, fact, period)) *
    labelFactor(fact, wanted.sought) *
    headFactor(question, fact) *
    verbFactor(fact, reading, wanted.sought) *
    (fact.whole ? WHOLE : 1) *
    (period === 'inside' ? insideFactor(question, wanted.periods, fact) : PERIOD_FACTOR[period]) *
    (ordinal === 'yes' ? 1 : UNNUMBERED)
  );
}

/** A fact as a match; null where it fits too little, or a strict reading leaves it out. Most facts fit too little, which is soon told. */
function matchOf(evidence: Evidence, held: Held, least: number): Match | null {
  const { vetoed } = evidence.limits;
  const plain = plainScore(evidence, held);
  if (plain <= 0 || plain < least) return null;
  if (vetoed === 0 && isVetoed(held)) return null;
  const vetoes = vetoed === 0 ? [] : vetoesOn(held);
  const score = plain * vetoed ** vetoes.length;
  return score > 0 && score >= least ? { fact: held.fact, score, period: held.period, vetoes } : null;
}

/**
 * The facts that may answer, best first, from a score of `least` on. A strict reading leaves out facts of another kind, measure, name or
 * time; an open one puts them last.
 */
export function matchFacts(
  evidence: Evidence,
  wanted: Wanted = { sought: evidence.sought, periods: evidence.question.periods },
  least = 0,
): Match[] {
  const { question } = evidence;
  const standing = standInFor(evidence);
  return evidence.readings
    .filter((reading) => least === 0 || mostTold(reading, wanted.sought) >= least)
    .flatMap((reading) =>
      reading.facts.flatMap((fact): readonly Match[] => {
        if (fact.role === 'rank') return [];
        const ordinal = ordinalFit(question, fact.sentence, reading);
        const period = periodFit(wanted.periods, fact);
        const match = matchOf(evidence, { question, wanted, fact, reading, ordinal, period }, least);
        const own = match && standing(fact);
        return own ? [{ ...match, fact: own }] : [];
      }),
    )
    .sort((a, b) => b.score - a.score);
}

/** The levels among the facts that may answer, from the least score on that the reading of the evidence allows. */
export function levelMatches(evidence: Evidence, wanted?: Wanted): Match[] {
  return matchFacts(evidence, wanted, evidence.limits.figure).filter(({ fact }) => fact.role === 'level');
}
