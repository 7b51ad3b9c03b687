import { creditIn, holds, isNumber, pairsInOrder } from './evidence.ts';
import type { Evidence, Sought } from './evidence.ts';
import { findReason } from './reasons.ts';
import { missingKey } from './keys.ts';
import { oppositeIn } from './opposites.ts';
import type { Ranked, Scored } from './sentences.ts';
import { dot } from './sentences.ts';
import type { Feature } from './span-features.ts';
import { CONFIDENCE_WEIGHTS } from './confidence-weights.ts';

const NEGATION = /\b(?:not|no|never|none|neither|nor|without|cannot|fail(?:s|ed)? to|refus(?:es?|ed) to)\b|n['’]t\b/i;

/** Share of the sought information for which `credit` holds, from 0 to 1; 1 where nothing is sought. */
function share(sought: readonly Sought[], credit: (each: Sought) => number): number {
  const all = sought.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? 1 : sought.reduce((sum, each) => sum + each.weight * credit(each), 0) / all;
}

/** How certain a short answer is among those of its sentence, from 0 to 1: the best, or a row with what stands in it. */
export function certainty({ spans }: Ranked, chosen: Scored | undefined = spans[0]): number {
  const [best] = spans;
  if (!best || !chosen) return 0;
  const share = (some: readonly Scored[]): number => some.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);
  const inside = chosen === best ? [best] : spans.filter(({ from, to }) => from >= chosen.from && to <= chosen.to);
  return share(inside) / share(spans);
}

/** What tells whether the best sentence answers at all; every property is a share or a yes or no, so questions compare. */
export function confidenceFeatures(evidence: Evidence, ranked: readonly Ranked[]): Feature[] {
  const [best, second] = ranked;
  if (!best) return [];
  const { question, sought } = evidence;
  const { sentence, reading } = best;
  const names = sought.filter(({ term }) => term.name);
  const acts = sought.filter(({ term }) => term.pos === 'VERB');
  const numbers = sought.filter(({ term }) => isNumber(term));
  const lacks = (some: readonly Sought[]): number =>
    some.length === 0 ? 0 : some.filter((each) => creditIn(each, sentence, reading) === 0).length / some.length;
  const away = (some: readonly Sought[]): number =>
    some.length === 0 ? 0 : some.filter((each) => !holds(sentence, each)).length / some.length;
  const elsewhere = ranked.find(({ reading: other }) => other.paragraph !== reading.paragraph);
  const found = (each: Sought): boolean => creditIn(each, sentence, reading) > 0;
  const units = ({ weight }: Sought): number => Math.min(1.5, weight / evidence.unit);
  const held = sought.reduce((sum, each) => sum + (found(each) ? units(each) : 0), 0);
  const inIt = sought.reduce((sum, each) => sum + (holds(sentence, each) ? units(each) : 0), 0);
  const heaviest = Math.max(0.01, ...sought.map(({ weight }) => weight));
  const missing = Math.max(0, ...sought.filter((each) => !found(each)).map(({ weight }) => weight));
  const outside = Math.max(0, ...sought.filter((each) => !holds(sentence, each)).map(({ weight }) => weight));
  const head = sought.filter(({ term }) => term.term === question.gap?.head);
  return [
    ['always', 1],
    ['share in the sentence', share(sought, (each) => (holds(sentence, each) ? 1 : 0))],
    ['share in the paragraph', share(sought, (each) => (creditIn(each, sentence, reading) > 0 ? 1 : 0))],
    ['count in the paragraph', sought.length === 0 ? 1 : 1 - lacks(sought)],
    ['known in the articles', share(sought, ({ known }) => (known ? 1 : 0))],
    ['word pairs in order', pairsInOrder(question.terms, sentence)],
    ['names that stand nowhere near', lacks(names)],
    ['names that stand in another sentence', away(names)],
    ['verbs that stand nowhere near', lacks(acts)],
    ['verbs that stand in another sentence', away(acts)],
    ['numbers that stand nowhere near', lacks(numbers)],
    ['what is asked for stands nowhere near', lacks(head)],
    ['certainty of the short answer', certainty(best)],
    ['strength of the short answer', Math.max(-5, Math.min(5, best.spans[0]?.score ?? -5))],
    ['lead over the next sentence', Math.min(3, best.score - (second?.score ?? best.score - 3))],
    ['lead over the next passage', Math.min(3, best.score - (elsewhere?.score ?? best.score - 3))],
    ['one passage alone', elsewhere ? 0 : 1],
    ['score', best.score],
    ['negation on one side', NEGATION.test(sentence.text) === NEGATION.test(question.text) ? 0 : 1],
    ['an opposite', oppositeIn(question, sentence) ? 1 : 0],
    ['words asked', Math.log(1 + sought.length)],
    ['weightiest word missing', missing / heaviest],
    ['weightiest word missing, as it is', Math.min(1.5, missing / evidence.unit)],
    ['weightiest word in another sentence', outside / heaviest],
    ['information in the paragraph', Math.log(1 + held)],
    ['information in the sentence', Math.log(1 + inIt)],
    ['names that no article holds', names.some(({ known }) => !known) ? 1 : 0],
    ['words that no article holds', sought.filter(({ known, term }) => !known && !isNumber(term)).length],
    ['turns on a word that is not there', missingKey(evidence, sentence, reading) ? 1 : 0],
    ['all in the paragraph', sought.every(found) ? 1 : 0],
    ['all in the sentence', sought.every((each) => holds(sentence, each)) ? 1 : 0],
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
