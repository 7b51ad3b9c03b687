import type { Sentence } from '#facts';
import { creditIn, isNumber, pairsInOrder, standsIn } from '#evidence';
import type { Evidence, Sought } from '#evidence';
import { certainty } from './certainty.ts';
import { missingKey } from './keys.ts';
import { limitMissing, negationMissing, oppositeIn, otherNameIn, otherNumberIn } from './opposites.ts';
import type { Ranked } from './sentences.ts';
import { when } from '#spans';
import type { Feature } from '#spans';

/** Share of the sought information for which `credit` holds, from 0 to 1; 1 where nothing is sought. */
function share(sought: readonly Sought[], credit: (each: Sought) => number): number {
  const all = sought.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? 1 : sought.reduce((sum, each) => sum + each.weight * credit(each), 0) / all;
}

/** Content words from one to the other of two that follow one another in the question, at most. */
const NEAR = 4;

/** Share of the question's neighbouring words, by weight, that stand near one another in the sentence. */
function pairsNear(sought: readonly Sought[], { terms }: Sentence): number {
  const places = ({ term, also }: Sought): number[] => [term.term, ...also].flatMap((each) => terms.get(each) ?? []);
  const pairs = sought.slice(1).map((second, i) => ({ first: sought[i] ?? second, second }));
  const weigh = ({ first, second }: (typeof pairs)[number]): number => first.info + second.info;
  const all = pairs.reduce((sum, pair) => sum + weigh(pair), 0);
  const near = pairs.filter(({ first, second }) => {
    const there = places(second);
    return places(first).some((at) => there.some((other) => Math.abs(at - other) <= NEAR));
  });
  return all === 0 ? 0 : near.reduce((sum, pair) => sum + weigh(pair), 0) / all;
}

/** How much of what is asked stands in the sentence and its paragraph. */
function foundIn({ sought, question, unit }: Evidence, { sentence, reading }: Ranked): Feature[] {
  const inside = (each: Sought): boolean => standsIn(each, sentence, reading);
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
    ['word pairs close together', pairsNear(sought, sentence)],
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
  const elsewhere = (each: Sought): boolean => !standsIn(each, sentence, reading);
  const names = sought.filter(({ term }) => term.name);
  const acts = sought.filter(({ term }) => term.pos === 'VERB');
  const head = sought.filter(({ term }) => term.term === question.gap?.head);
  const ofKind = (pos: string): Sought[] => sought.filter(({ term }) => term.pos === pos && !term.name);
  const numbers = sought.filter(({ term }) => isNumber(term));
  const key = missingKey(evidence, sentence, reading);
  return [
    ['names that stand nowhere near', partOf(names, nowhere)],
    ['names that stand in another sentence', partOf(names, elsewhere)],
    ['verbs that stand nowhere near', partOf(acts, nowhere)],
    ['verbs that stand in another sentence', partOf(acts, elsewhere)],
    ['numbers that stand nowhere near', partOf(numbers, nowhere)],
    ['adjectives that stand in another sentence', partOf(ofKind('ADJ'), elsewhere)],
    ['nouns that stand in another sentence', partOf(ofKind('NOUN'), elsewhere)],
    ['nouns that stand nowhere near', partOf(ofKind('NOUN'), nowhere)],
    ['what is asked for stands nowhere near', partOf(head, nowhere)],
    ['known in the articles', share(sought, ({ known }) => (known ? 1 : 0))],
    ['words that no article holds', sought.filter(({ known, term }) => !known && !isNumber(term)).length],
    ...when(
      names.some(({ known }) => !known),
      'names that no article holds',
    ),
    ...when(negationMissing(question.text, sentence.text), 'negation in the question alone'),
    ...when(negationMissing(sentence.text, question.text), 'negation in the sentence alone'),
    ...when(limitMissing(question.text, sentence.text), 'a limit in the question alone'),
    ...when(names.some(nowhere) && otherNameIn(question, sentence), 'another name in its place'),
    ...when(oppositeIn(question, sentence), 'an opposite'),
    ...when(numbers.some(elsewhere) && otherNumberIn(question, sentence), 'another number in its place'),
    ...when(key === 'superlative', 'lacks the superlative'),
    ...when(key === 'asked', 'lacks what is asked for'),
    ...when(key === 'verb', 'lacks the verb of who did it'),
    ...when(key === 'pair', 'lacks one of two words said of one another'),
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

/** What tells whether the best sentence answers, where the articles are about the topic: shares and yes or no, so questions compare. */
export function answerFeatures(evidence: Evidence, ranked: readonly Ranked[]): Feature[] {
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
