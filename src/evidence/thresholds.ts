/** Every number that decides between answering and refusing; how each was chosen stands in docs/measurements.md. */
export const THRESHOLDS = {
  /** Passages looked at closely for one question. */
  passages: 20,
  /** … where the answer is one sentence: the best few, and others only with this share of the best one's score. */
  passagesAlways: 5,
  passageShare: 0.6,
  /** The least confidence of an answer, where nobody asks for another; an open reading stays below it. */
  answer: 0.5,
  /** Share of the question's information that a figure's surroundings must hold. */
  figure: 0.6,
  /** … and a sentence for a yes or no. */
  sentence: 0.62,
  /** Log odds from which on the articles are about the topic of a question, and a sentence answers it: a confidence of 0.5. */
  topicOdds: -0.5,
  answerOdds: 0.1,
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
  statement: 0.12,
  statementWhole: 0.6,
  statementGain: 0.08,
  /** … and of what those before it hold. */
  statementMore: 0.3,
  /** Confidence of what is found by numbers alone, such as the bands of a list. */
  sure: 0.8,
  /** … and of a cell, where every word of the question stands in its headings or in what the table says of itself. */
  cell: 0.85,
  /** … and a sentence for a plain yes. */
  yes: 0.85,
  /** Two facts this close in score compete for the same question. */
  rival: 0.85,
  /** Confidence from which on a sentence is quoted where figures were looked for and none found. */
  insteadOfFigure: 0.7,
  /** … and of one owner in one article. */
  rivalOfOwner: 0.75,
  /** … where the sentence lacks a word that the question turns on, such as the verb of "who won …". */
  answerLacking: 0.82,
  /** … the verb of "who won …" in no word that means nearly the same … */
  answerVerbless: 0.9,
  /** … and where nothing near it tells the deed, or the time, that is asked about. */
  answerDeedless: 0.75,
  /** … and where it lacks one of two words that are said of one another: "president of China". */
  answerApart: 0.95,
  /** A short answer is shown alone from this certainty on, from 0 to 1; below it the sentence is quoted. */
  span: 0.35,
  /** A sentence beside the best one is quoted with it where its score is at most this far behind. */
  beside: 3,
  /** Share of a statement's information that a further sentence must add to be quoted for it. */
  support: 0.2,
  /** … and this close they cannot be told apart. */
  tie: 0.97,
  /** An article this many years older than the newest one is said to be old. */
  oldYears: 3,
} as const;

/** How much evidence must hold; a stricter or an opener reading of the same rules. */
export interface Limits {
  /** Share of the question's information that a figure's surroundings must hold. */
  readonly figure: number;
  /** … and the words of one side of a comparison in its own figure's words. */
  readonly side: number;
  /** Facts this close in score cannot be told apart. */
  readonly tie: number;
  /** What is left of the score of a fact that a veto speaks against; 0 leaves it out. */
  readonly vetoed: number;
}

/** What a member meets: never confidently wrong. */
export const STRICT: Limits = {
  figure: THRESHOLDS.figure,
  side: THRESHOLDS.side,
  tie: THRESHOLDS.tie,
  vetoed: 0,
};

/** For the best candidate where the strict reading has none: it answers only those who ask for little confidence. */
export const OPEN: Limits = { figure: 0, side: 0, tie: Infinity, vetoed: 0.4 };
