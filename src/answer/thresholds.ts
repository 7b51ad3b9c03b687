/** Every number that decides between answering and refusing; how each was chosen stands in docs/measurements.md. */
export const THRESHOLDS = {
  /** Passages looked at closely for one question. */
  passages: 20,
  /** Share of the question's information that a figure's surroundings must hold. */
  figure: 0.55,
  /** … and a sentence for an answer in words. */
  sentence: 0.5,
  /** … and a sentence for a plain yes. */
  yes: 0.85,
  /** Two facts this close in score compete for the same question. */
  rival: 0.85,
  /** … and this close they cannot be told apart. */
  tie: 0.97,
  /** An article this many years older than the newest one is said to be old. */
  oldYears: 3,
} as const;
