/** How much each property of a sentence speaks for it as the one that answers; chosen by measurement, see docs/measurements.md. */
export const SENTENCE_WEIGHTS: Readonly<Record<string, number>> = {
  'share in the sentence': 0.61,
  'share in the sentence, by local rarity': 3.45,
  'share in the sentence and around': 1.67,
  'share before a pronoun': 1.47,
  'share in the sentence before': 1.01,
  'share in the sentence after': 0.11,
  'word pairs in order': 1.34,
  'names that stand nowhere near': -0.92,
  'holds the verb': 0.3,
  'turns on a word that is not there': -0.7,
  'first of its paragraph': 0.0,
  passage: 2.38,
  'best passage': 1.43,
  'by its short answers': 0.86,
};
