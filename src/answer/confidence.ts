import { creditIn, holds, isNumber, pairsInOrder } from './evidence.ts';
import type { Evidence, Sought } from './evidence.ts';
import { findReason } from './reasons.ts';
import { missingKey } from './keys.ts';
import { oppositeIn } from './opposites.ts';
import type { Ranked, Scored } from './sentences.ts';
import { dot } from './sentences.ts';
import { when } from './ground.ts';
import type { Feature } from './ground.ts';
import { CONFIDENCE_WEIGHTS } from './confidence-weights.ts';

const NEGATION = /\b(?:not|no|never|none|neither|nor|without|cannot|fail(?:s|ed)? to|refus(?:es?|ed) to)\b|n['’]t\b/i;

/** Share of the sought information for which `credit` holds, from 0 to 1; 1 where nothing is sought. */
function share(sought: readonly Sought[], credit: (each: Sought) => number): number {
  const all = sought.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? 1 : sought.reduce((sum, each) => sum + each.weight * credit(each), 0) / all;
}

/** Kinds of which a longer and a shorter form say the same: "Friday, January 10" and "January 10", a row and its members. */
const NESTED: ReadonlySet<string> = new Set(['date', 'year', 'list']);

/** How certain a short answer is among those of its sentence, from 0 to 1. */
export function certainty({ spans }: Ranked, chosen: Scored | undefined = spans[0]): number {
  const [best] = spans;
  if (!best || !chosen) return 0;
  const total = (some: readonly Scored[]): number =>
    some.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);
  const inside = ({ from, to }: Scored): boolean => from >= chosen.from && to <= chosen.to;
  const around = ({ from, to, kind }: Scored): boolean => NESTED.has(kind) && from <= chosen.from && to >= chosen.to;
  const same = NESTED.has(chosen.kind) ? spans.filter((each) => inside(each) || around(each)) : [chosen];
  return total(same) / total(spans);
}

/** How much of what is asked stands in the sentence and its paragraph. */
function foundIn({ sought, question, unit }: Evidence, { sentence, reading }: Ranked): Feature[] {
  const inside = (each: Sought): boolean => holds(sentence, each);
  const found = (each: Sought): boolean => creditIn(each, sentence, reading) > 0;
  const units = ({ weight }: Sought): number => Math.min(1.5, weight / unit);
  const sum = (some: readonly Sought[]): number => some.reduce((all, each) => all + units(each), 0);
  const heaviest = (some: readonly Sought[]): number => Math.max(0, ...some.map(({ weight }) => weight));
  const most = Math.max(0.01, heaviest(sought));
  const missing = heaviest(sought.filter((each) => !found(each)));
  return [
    ['share in the sentence', share(sought, (each) => (inside(each) ? 1 : 0))],
    ['share in the paragraph', share(sought, (each) => (found(each) ? 1 : 0))],
    ['count in the paragraph', sought.length === 0 ? 1 : sought.filter(found).length / sought.length],
    ['word pairs in order', pairsInOrder(question.terms, sentence)],
    ['weightiest word missing', missing / most],
    ['weightiest word missing, as it is', Math.min(1.5, missing / unit)],
    ['weightiest word in another sentence', heaviest(sought.filter((each) => !inside(each))) / most],
    ['information in the paragraph', Math.log(1 + sum(sought.filter(found)))],
    ['information in the sentence', Math.log(1 + sum(sought.filter(inside)))],
    ...when(sought.every(found), 'all in the paragraph'),
    ...when(sought.every(inside), 'all in the sentence'),
  ];
}

const partOf = (some: readonly Sought[], fits: (each: Sought) => boolean): number =>
  some.length === 0 ? 0 : some.filter(fits).length / some.length;

/** Which kinds of words are missing, and what stands in their place. */
function missingFrom(evidence: Evidence, { sentence, reading }: Ranked): Feature[] {
  const { question, sought } = evidence;
  const nowhere = (each: Sought): boolean => creditIn(each, sentence, reading) === 0;
  const elsewhere = (each: Sought): boolean => !holds(sentence, each);
  const names = sought.filter(({ term }) => term.name);
  const acts = sought.filter(({ term }) => term.pos === 'VERB');
  const head = sought.filter(({ term }) => term.term === question.gap?.head);
  return [
    ['names that stand nowhere near', partOf(names, nowhere)],
    ['names that stand in another sentence', partOf(names, elsewhere)],
    ['verbs that stand nowhere near', partOf(acts, nowhere)],
    ['verbs that stand in another sentence', partOf(acts, elsewhere)],
    [
      'numbers that stand nowhere near',
      partOf(
        sought.filter(({ term }) => isNumber(term)),
        nowhere,
      ),
    ],
    ['what is asked for stands nowhere near', partOf(head, nowhere)],
    ['known in the articles', share(sought, ({ known }) => (known ? 1 : 0))],
    ['words that no article holds', sought.filter(({ known, term }) => !known && !isNumber(term)).length],
    ...when(
      names.some(({ known }) => !known),
      'names that no article holds',
    ),
    ...when(NEGATION.test(sentence.text) !== NEGATION.test(question.text), 'negation on one side'),
    ...when(oppositeIn(question, sentence), 'an opposite'),
    ...when(missingKey(evidence, sentence, reading) !== null, 'turns on a word that is not there'),
  ];
}

const LEAD = 3;

/** How far the best sentence and its short answer stand out. */
function standing(ranked: readonly Ranked[]): Feature[] {
  const [best, second] = ranked;
  if (!best) return [];
  const elsewhere = ranked.find(({ reading: other }) => other.paragraph !== best.reading.paragraph);
  const lead = (other: Ranked | undefined): number => Math.min(LEAD, best.score - (other?.score ?? best.score - LEAD));
  return [
    ['certainty of the short answer', certainty(best)],
    ['strength of the short answer', Math.max(-5, Math.min(5, best.spans[0]?.score ?? -5))],
    ['lead over the next sentence', lead(second)],
    ['lead over the next passage', lead(elsewhere)],
    ['score', best.score],
    ...when(!elsewhere, 'one passage alone'),
  ];
}

/** What tells whether the best sentence answers at all; every property is a share or a yes or no, so questions compare. */
export function confidenceFeatures(evidence: Evidence, ranked: readonly Ranked[]): Feature[] {
  const [best] = ranked;
  if (!best) return [];
  return [
    ['always', 1],
    ['words asked', Math.log(1 + evidence.sought.length)],
    ...foundIn(evidence, best),
    ...missingFrom(evidence, best),
    ...standing(ranked),
  ];
}

const before = ({ sentence }: Ranked, ranked: readonly Ranked[]): Ranked | undefined =>
  ranked.find((other) => other.sentence.paragraph === sentence.paragraph && other.sentence.n === sentence.n - 1);

/** How likely the best sentence answers the question, from 0 to 1. */
export function confidenceIn(evidence: Evidence, ranked: readonly Ranked[]): number {
  const [best] = ranked;
  if (!best) return 0;
  // A reason is as sure as the sentence before it, which says what it is the reason of.
  const told = evidence.question.form === 'why' && findReason(best.sentence) ? before(best, ranked) : undefined;
  if (told) return confidenceIn(evidence, [told, ...ranked.filter((each) => each !== told && each !== best)]);
  return 1 / (1 + Math.exp(-dot(confidenceFeatures(evidence, ranked), CONFIDENCE_WEIGHTS)));
}
