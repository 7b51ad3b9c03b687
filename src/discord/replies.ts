/** Which message of the bot answers which question, by their ids, in memory and only for the last ones. */
export interface Replies {
  readonly add: (question: string, answer: string) => void;
  readonly of: (question: string) => string | null;
  readonly forget: (question: string) => void;
}

/** At most so many pairs; the oldest are forgotten. */
export function createReplies(most = 5000): Replies {
  const pairs = new Map<string, string>();
  return {
    add: (question, answer) => {
      pairs.set(question, answer);
      const oldest = pairs.size > most ? pairs.keys().next().value : undefined;
      if (oldest !== undefined) pairs.delete(oldest);
    },
    of: (question) => pairs.get(question) ?? null,
    forget: (question) => void pairs.delete(question),
  };
}
