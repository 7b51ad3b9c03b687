/** Every number that decides between answering and refusing; how each was chosen stands in docs/measurements.md. */
export const THRESHOLDS = {
  /** Passages looked at closely for one question. */
  passages: 20,
  /** … where the answer is one sentence: the best few, and others only with this share of the best one's score. */
  passagesAlways: 5,
  passageShare: 0.6,
  /** Share of the question's information that a figure's surroundings must hold. */
  figure: 0.6,
  /** … and a sentence for an answer in words. */
  sentence: 0.5,
  /** … and a topic with a time, which asks for no figure. */
  topic: 0.65,
  /** … and a sentence that withholds what is asked; less where a total is asked that it is a part of. */
  withheld: 0.4,
  withheldPart: 0.2,
  /** … and the words of one side of a comparison in its own figure's words. */
  side: 0.7,
  /** Share that must stand in the sentence itself, or the one before, for an answer in words. */
  inSentence: 0.3,
  /** … and all sentences quoted for a statement, which is not judged; to be whole; and what each must add. */
  statement: 0.2,
  statementWhole: 0.6,
  statementGain: 0.08,
  /** … and a sentence for a plain yes. */
  yes: 0.85,
  /** Two facts this close in score compete for the same question. */
  rival: 0.85,
  /** … and two dates of one event. */
  rivalDate: 0.8,
  /** … and this close they cannot be told apart. */
  tie: 0.97,
  /** An article this many years older than the newest one is said to be old. */
  oldYears: 3,
} as const;
