import type { Reading, Sentence } from '#facts';
import type { Evidence, Sought } from '#evidence';
import { dot, findReason, scoreSpans, when } from '#spans';
import type { Feature, Scored } from '#spans';
import { localWeights, sentenceFeatures } from './sentence-features.ts';
import { SENTENCE_WEIGHTS } from './sentence-weights.ts';

/** A sentence that may answer. */
export interface Ranked {
  readonly sentence: Sentence;
  readonly reading: Reading;
  /** What speaks for it, on an open scale: comparable between the sentences of one question only. */
  readonly score: number;
  /** Its possible short answers, best first; empty where none was looked for. */
  readonly spans: readonly Scored[];
}

/** Sentences whose short answers are looked for; the rest are too far behind. */
const LOOKED_AT = 10;
/** … and so are those whose lead no short answer makes up. */
const TOO_FAR = 7;
/** How much the best short answers of a sentence speak for it. */
const BY_SPANS = 'by its short answers';
/** A reason often stands in the sentence after the one that says what happened. */
const REASON = 3;
/** Logarithm of the summed weight of some scores: near the best, and a little over it where several are good. */
export function gathered(scores: readonly number[]): number {
  const top = Math.max(...scores);
  return top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0));
}

/** What speaks for a sentence, its short answers left aside. */
export function plainFeatures(
  evidence: Evidence,
  local: ReadonlyMap<Sought, number>,
  sentence: Sentence,
  reading: Reading,
): Feature[] {
  const place = evidence.readings.indexOf(reading);
  return [
    ['always', 1],
    ...sentenceFeatures(evidence, local, sentence, reading),
    ['passage', evidence.standing[place] ?? 0],
    ['best passage', place === 0 ? 1 : 0],
  ];
}

/** A sentence that gives a reason answers for itself or for the sentence before it. */
function withReason(ranked: Ranked, all: readonly Ranked[]): Ranked {
  const { sentence, score } = ranked;
  if (!findReason(sentence)) return ranked;
  const told = all.find(
    (other) => other.sentence.paragraph === sentence.paragraph && other.sentence.n === sentence.n - 1,
  );
  return { ...ranked, score: Math.max(score, told?.score ?? score) + REASON };
}

/** A sentence that may answer with all that speaks for it. */
export interface Weighed extends Ranked {
  readonly features: readonly Feature[];
}

/** The foremost of the sentences that may answer, in no order that counts, with their short answers. */
export function weighForAnswer(
  evidence: Evidence,
  allowed: (sentence: Sentence, reading: Reading) => boolean,
): Weighed[] {
  const local = localWeights(evidence);
  const plain = evidence.readings
    .flatMap((reading) =>
      reading.sentences.filter((sentence) => allowed(sentence, reading)).map((sentence) => ({ sentence, reading })),
    )
    .map(({ sentence, reading }) => {
      const features = plainFeatures(evidence, local, sentence, reading);
      return { sentence, reading, features, score: dot(features, SENTENCE_WEIGHTS) };
    })
    .sort((a, b) => b.score - a.score);
  const first = plain[0]?.score ?? 0;
  const near = plain.slice(0, LOOKED_AT).filter(({ score }) => score >= first - TOO_FAR);
  return near.map(({ sentence, reading, features }): Weighed => {
    const spans = scoreSpans(evidence, sentence, reading);
    const all: Feature[] = [
      ...features,
      ...when(spans.length > 0, BY_SPANS, gathered(spans.map((span) => span.score))),
    ];
    return { sentence, reading, spans, features: all, score: dot(all, SENTENCE_WEIGHTS) };
  });
}

/** The sentences of the evidence that may answer, best first, with the short answers of the foremost. */
export function rankForAnswer(
  evidence: Evidence,
  allowed: (sentence: Sentence, reading: Reading) => boolean,
): Ranked[] {
  const looked = weighForAnswer(evidence, allowed);
  const scored = evidence.question.form === 'why' ? looked.map((each) => withReason(each, looked)) : looked;
  return scored.toSorted((a, b) => b.score - a.score);
}
