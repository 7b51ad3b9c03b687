/** How much each property of a sentence speaks for it as the one that answers; chosen by measurement, see docs/measurements.md. */
export const SENTENCE_WEIGHTS: Readonly<Record<string, number>> = {
  "share in the sentence": 0.73,
  "share in the sentence, by local rarity": 3.30,
  "share in the sentence and around": 1.68,
  "share before a pronoun": 1.37,
  "share in the sentence before": 0.96,
  "share in the sentence after": 0.11,
  "word pairs in order": 1.35,
  "names that stand nowhere near": -0.93,
  "holds the verb": 0.04,
  "turns on a word that is not there": -0.69,
  "first of its paragraph": -0.04,
  "passage": 2.39,
  "best passage": 1.46,
  "by its short answers": 0.93,
};
