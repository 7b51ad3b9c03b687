import { THRESHOLDS, holds } from '#evidence';
import type { Evidence } from '#evidence';
import { answerFeatures } from './answer-features.ts';
import { ANSWER_WEIGHTS, TOPIC_WEIGHTS } from './confidence-weights.ts';
import { findReason } from './reasons.ts';
import type { Ranked } from './sentences.ts';
import type { Feature } from './ground.ts';
import { dot } from './sentences.ts';
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
