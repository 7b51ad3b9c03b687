import type { Fact, Reading } from '#facts';
import type { QuestionTerm } from '#question';
import { term as toTerm } from '#text';
import type { Period } from '#text';
import { NEIGHBOUR, creditIn } from './evidence.ts';
import type { Evidence, Sought } from './evidence.ts';
import { kindFits, measureFits } from './kinds.ts';
import { ordinalFit } from './ordinals.ts';
import { periodFit } from './period-fit.ts';
import type { PeriodFit } from './period-fit.ts';

/** A fact with how well it fits what is asked. */
export interface Match {
  readonly fact: Fact;
  /** Share of the question's information that stands with the fact, from 0 to 1, nearer words counting more. */
  readonly score: number;
  readonly period: PeriodFit;
}

/** What facts are looked for: by default the question's own terms and periods; a side of a comparison has its own. */
export interface Wanted {
  readonly sought: readonly Sought[];
  readonly periods: readonly Period[];
}

const NEAR = 0.03;
const CROSSED = 0.85;
const FLOOR = 0.55;
/** For a fact whose text does not say which of the numbered events it is about. */
const UNNUMBERED = 0.8;
const VERB_MISSING = 0.65;
/** Verbs that say only that something was so. */
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'be have do make take get give come go happen occur take place exist include contain number total amount use need want there'
    .split(' ')
    .map(toTerm),
);

/** Nearness of a term inside the fact's sentence: 1 in its own noun phrase, less with every word and every other figure between. */
function nearness(fact: Fact, rivals: readonly Fact[], term: string): number {
  if (fact.measure.terms.includes(term) && fact.quantity.noun !== undefined) return 1;
  const places = fact.sentence.terms.get(term) ?? [];
  const scores = places.map((at) => {
    const crossed = rivals.filter((other) => other !== fact && (other.at - fact.at) * (other.at - at) < 0).length;
    return Math.max(FLOOR, 1 - NEAR * Math.abs(at - fact.at)) * CROSSED ** crossed;
  });
  return Math.max(0, ...scores);
}

function credit(sought: Sought, fact: Fact, reading: Reading): number {
  const rivals = reading.facts.filter((other) => other.sentence === fact.sentence);
  const near = (term: string, by: number): number => nearness(fact, rivals, term) * by;
  const by = sought.corrected === null ? NEIGHBOUR : 1;
  const inSentence = Math.max(near(sought.term.term, 1), ...sought.also.map((term) => near(term, by)));
  return inSentence > 0 ? inSentence : creditIn(sought, fact.sentence, reading);
}

/** How well a fact's surroundings hold the terms, from 0 to 1. */
export function scoreFact(fact: Fact, reading: Reading, sought: readonly Sought[]): number {
  const all = sought.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return 0;
  return sought.reduce((sum, each) => sum + each.weight * credit(each, fact, reading), 0) / all;
}

/** A name that nowhere stands with the fact means that the fact is about something else. */
function lacksName(fact: Fact, reading: Reading, sought: readonly Sought[], asked: readonly QuestionTerm[]): boolean {
  return sought.some(
    (each) => (each.term.name || asked.includes(each.term)) && creditIn(each, fact.sentence, reading) === 0,
  );
}

/** People found are not people deported: a verb of the question that the passage does not hold makes a figure doubtful. */
function verbFactor(fact: Fact, reading: Reading, sought: readonly Sought[]): number {
  const missing = sought.some((each) => isAct(each) && creditIn(each, fact.sentence, reading) === 0);
  return missing ? VERB_MISSING : 1;
}

const isAct = ({ term }: Sought): boolean => term.pos === 'VERB' && !LIGHT_VERBS.has(term.term);

const PERIOD_FACTOR: Record<PeriodFit, number> = {
  same: 1,
  label: 0.97,
  inside: 0.95,
  part: 0.85,
  unsaid: 0.8,
  other: 0,
};

/** The facts that may answer, best first; facts of another kind, measure, name or period are left out. */
export function matchFacts(
  evidence: Evidence,
  wanted: Wanted = { sought: evidence.sought, periods: evidence.question.periods },
): Match[] {
  const { question } = evidence;
  return evidence.readings
    .flatMap((reading) =>
      reading.facts.flatMap((fact): Match[] => {
        if (fact.role === 'rank' || !kindFits(question, fact) || !measureFits(question, fact)) return [];
        if (lacksName(fact, reading, wanted.sought, question.asked.slice(0, -1))) return [];
        const ordinal = ordinalFit(question, fact.sentence, reading);
        if (ordinal === 'no') return [];
        const period = periodFit(wanted.periods, fact);
        const score =
          scoreFact(fact, reading, wanted.sought) *
          verbFactor(fact, reading, wanted.sought) *
          PERIOD_FACTOR[period] *
          (ordinal === 'yes' ? 1 : UNNUMBERED);
        return score > 0 ? [{ fact, score, period }] : [];
      }),
    )
    .sort((a, b) => b.score - a.score);
}
