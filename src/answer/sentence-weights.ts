/** How much each property of a sentence speaks for it as the one that answers; chosen by measurement, see docs/measurements.md. */
export const SENTENCE_WEIGHTS: Readonly<Record<string, number>> = {
  "share in the sentence": 0.73,
  "share in the sentence, by local rarity": 3.33,
  "share in the sentence and around": 1.69,
  "share before a pronoun": 1.39,
  "share in the sentence before": 0.95,
  "share in the sentence after": 0.08,
  "word pairs in order": 1.37,
  "names that stand nowhere near": -0.89,
  "holds the verb": 0.02,
  "first of its paragraph": -0.04,
  "passage": 2.39,
  "best passage": 1.46,
  "by its short answers": 0.94,
};
