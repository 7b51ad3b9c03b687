import type { Reading, Sentence } from '#facts';
import { holds } from '#evidence';
import type { Evidence, Sought } from '#evidence';
import { when } from '#spans';
import type { Feature } from '#spans';
import { inTopic, sameArticle, topicFeatures, topicOf, unitsOf } from './topic-features.ts';

/** The best passages among which those of one article are weighed. */
const FOREMOST = 10;

/**
 * Share of the weight of the foremost passages that those of one article have, from 0 to 1: where the articles are about the topic,
 * the best passages stand in one of them. A passage weighs its score cubed, so that the many that hold one word count for little.
 */
function shareOfArticle({ hits }: Evidence, { article }: Reading): number {
  let [all, own] = [0, 0];
  for (const { passage, score } of hits.slice(0, FOREMOST)) {
    const weight = score ** 3;
    all += weight;
    if (sameArticle(passage.article, article)) own += weight;
  }
  return all === 0 ? 0 : own / all;
}

/** The sentence of a passage that holds most information of a question; null in a passage without one. */
function fullestOf({ sought, unit }: Evidence, { sentences }: Reading): Sentence | null {
  let most = -1;
  let fullest: Sentence | null = null;
  for (const sentence of sentences) {
    const units = unitsOf(
      sought.filter((each) => holds(sentence, each)),
      unit,
    );
    if (units > most) [most, fullest] = [units, sentence];
  }
  return fullest;
}

const isNoun = ({ term: { pos } }: Sought): boolean => pos === 'NOUN' || pos === 'PROPN';

/**
 * What tells whether a passage is about the topic of a question, whichever sentence of it answers, or none does; null for one
 * without a sentence.
 */
export function guessFeatures(evidence: Evidence, reading: Reading): readonly Feature[] | null {
  const { sought, unit, hits, readings, standing } = evidence;
  const sentence = fullestOf(evidence, reading);
  if (!sentence) return null;
  const topic = topicOf(reading);
  const at = readings.indexOf(reading);
  return [
    ...topicFeatures(evidence, { reading, sentence }),
    ['share of its article among the best', shareOfArticle(evidence, reading)],
    ['score of the passage', (hits[0]?.score ?? 0) * (standing[at] ?? 0)],
    ...when(at === 0, 'found first'),
    [
      'nouns missing',
      unitsOf(
        sought.filter((each) => isNoun(each) && !inTopic(topic, each)),
        unit,
      ),
    ],
  ];
}
