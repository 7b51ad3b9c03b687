import type { Reading, Sentence } from '#facts';
import { coverage, creditIn, holds, pairsInOrder } from './evidence.ts';
import type { Evidence, Sought } from './evidence.ts';
import { missingKey } from './keys.ts';
import type { Feature } from './ground.ts';

/** How many sentences of those found hold each sought term: in one paragraph the topic is said in all, the answer's words in one. */
export function localWeights({ sought, sentences }: Evidence): ReadonlyMap<Sought, number> {
  const size = sentences.length;
  return new Map(
    sought.map((each) => {
      const df = sentences.filter((sentence) => holds(sentence, each)).length;
      return [each, Math.log(1 + (size - df + 0.5) / (df + 0.5))] as const;
    }),
  );
}

function share(weights: ReadonlyMap<Sought, number>, credit: (each: Sought) => number): number {
  let all = 0;
  let held = 0;
  for (const [each, weight] of weights) {
    all += weight;
    held += weight * credit(each);
  }
  return all === 0 ? 0 : held / all;
}

const PRONOUN = /^["“]?(?:it|its|they|their|he|his|she|her|this|that|these|those|the)\b/i;

/** What speaks for a sentence as the one that answers, whatever its short answer. */
export function sentenceFeatures(
  evidence: Evidence,
  local: ReadonlyMap<Sought, number>,
  sentence: Sentence,
  reading: Reading,
): Feature[] {
  const { question, sought } = evidence;
  const own = new Map(sought.map((each) => [each, each.weight] as const));
  const within = (each: Sought): number => (holds(sentence, each) ? 1 : 0);
  const next = reading.sentences[sentence.n];
  const before = reading.sentences[sentence.n - 2];
  const gap = question.gap;
  const verb = sought.filter(({ term }) => term.term === gap?.verb);
  const names = sought.filter(({ term }) => term.name);
  return [
    ['share in the sentence', share(own, within)],
    ['share in the sentence, by local rarity', share(local, within)],
    ['share in the sentence and around', coverage(sought, sentence, reading)],
    [
      'share before a pronoun',
      PRONOUN.test(sentence.text) ? share(local, (each) => (holds(sentence, each) || !holds(before, each) ? 0 : 1)) : 0,
    ],
    ['share in the sentence before', share(local, (each) => (holds(sentence, each) || !holds(before, each) ? 0 : 1))],
    ['share in the sentence after', share(local, (each) => (holds(sentence, each) || !holds(next, each) ? 0 : 1))],
    ['word pairs in order', pairsInOrder(question.terms, sentence)],
    [
      'names that stand nowhere near',
      names.length === 0 ? 0 : names.filter((each) => creditIn(each, sentence, reading) === 0).length / names.length,
    ],
    ['holds the verb', verb.some((each) => holds(sentence, each)) ? 1 : 0],
    ['turns on a word that is not there', missingKey(evidence, sentence, reading) === null ? 0 : 1],
    ['first of its paragraph', sentence.n === 1 ? 1 : 0],
  ];
}
