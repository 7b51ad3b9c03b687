/** Which message of the bot answers which question, by their ids, in memory and only for the last ones. */
export interface Replies {
  /** The answer may still be on its way; null where none came of it. */
  readonly add: (question: string, answer: Promise<string | null>) => void;
  /** The answer's id, once it is sent. */
  readonly of: (question: string) => Promise<string | null>;
  readonly forget: (question: string) => void;
}

/** At most so many pairs; the oldest are forgotten. */
export function createReplies(most = 5000): Replies {
  const pairs = new Map<string, Promise<string | null>>();
  return {
    add: (question, answer) => {
      pairs.set(question, answer);
      const oldest = pairs.size > most ? pairs.keys().next().value : undefined;
      if (oldest !== undefined) pairs.delete(oldest);
    },
    of: (question) => pairs.get(question) ?? Promise.resolve(null),
    forget: (question) => void pairs.delete(question),
  };
}
