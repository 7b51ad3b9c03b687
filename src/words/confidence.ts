import { THRESHOLDS, holds } from '#evidence';
import type { Evidence } from '#evidence';
import { answerFeatures } from './answer-features.ts';
import { ANSWER_WEIGHTS, GUESS_WEIGHTS, TOPIC_WEIGHTS } from './confidence-weights.ts';
import { guessFeatures } from './guess-features.ts';
import { dot, findReason } from '#spans';
import type { Ranked } from './sentences.ts';
import type { Feature } from '#spans';
import { topicFeatures } from './topic-features.ts';

const before = ({ sentence }: Ranked, ranked: readonly Ranked[]): Ranked | undefined =>
  ranked.find((other) => other.sentence.paragraph === sentence.paragraph && other.sentence.n === sentence.n - 1);

const likelihood = (odds: number): number => 1 / (1 + Math.exp(-odds));

/**
 * The sentence that is to be sure of: a reason is as sure as the sentence before it, which says what it is the reason of, unless it
 * says so itself ("it closed because …").
 */
function toBeSureOf({ question, sought }: Evidence, ranked: readonly Ranked[]): readonly Ranked[] {
  const [best] = ranked;
  const reason = best && question.form === 'why' && findReason(best.sentence) ? before(best, ranked) : undefined;
  const ownWords = sought.some((each) => holds(best?.sentence, each) && !holds(reason?.sentence, each));
  const told = ownWords ? undefined : reason;
  return told ? [told, ...ranked.filter((each) => each !== told && each !== best)] : ranked;
}

/** What tells whether the articles are about the topic, and what tells whether the best sentence answers; null without one. */
export function confidenceFeatures(
  evidence: Evidence,
  ranked: readonly Ranked[],
): { readonly topic: readonly Feature[]; readonly answer: readonly Feature[] } | null {
  const sure = toBeSureOf(evidence, ranked);
  const [best] = sure;
  return best ? { topic: topicFeatures(evidence, best), answer: answerFeatures(evidence, sure) } : null;
}

/**
 * How sure it is that the best sentence answers, from 0 to 1: as sure as the weaker of topic and answer. At 0.5 the weaker one
 * stands at its threshold.
 */
export function confidenceIn(evidence: Evidence, ranked: readonly Ranked[]): number {
  const features = confidenceFeatures(evidence, ranked);
  if (!features) return 0;
  return Math.min(
    likelihood(dot(features.topic, TOPIC_WEIGHTS) - THRESHOLDS.topicOdds),
    likelihood(dot(features.answer, ANSWER_WEIGHTS) - THRESHOLDS.answerOdds),
  );
}

/** Passages of which one may be about the topic; those further down hold less of the question. */
const FOREMOST = 5;

/** What tells whether the articles are about the topic, for each of the best passages, the best one first. */
export const passageFeatures = (evidence: Evidence): readonly (readonly Feature[])[] =>
  evidence.readings.slice(0, FOREMOST).flatMap((reading) => {
    const features = guessFeatures(evidence, reading);
    return features ? [features] : [];
  });

/** How much the odds of the sentence count beside those of the topic, and how far they may go either way. */
const BY_SENTENCE = { share: 0.25, most: 2 } as const;

/**
 * How likely the best candidate is to the point where the strict reading refuses, from 0 to 1, whatever rule it comes of: the odds
 * that one of the passages is about the topic, with those of the sentence as a smaller term.
 */
export function guessIn(evidence: Evidence, ranked: readonly Ranked[]): number {
  const topic = passageFeatures(evidence).map((features) => dot(features, GUESS_WEIGHTS));
  const answer = confidenceFeatures(evidence, ranked)?.answer;
  const odds = answer ? dot(answer, ANSWER_WEIGHTS) : -BY_SENTENCE.most;
  const bySentence = BY_SENTENCE.share * Math.max(-BY_SENTENCE.most, Math.min(BY_SENTENCE.most, odds));
  return likelihood(Math.max(...topic) + bySentence);
}
