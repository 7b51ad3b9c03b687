import type { Answer } from '#answer';

/** What the bot tells of the articles without being asked about them. */
export interface Shelf {
  readonly articles: readonly {
    readonly title: string;
    readonly published: string | null;
    readonly paragraphs: number;
    readonly url: string | null;
  }[];
  readonly hash: string;
  readonly version: string;
}

/** The inside of Footnote, as this room sees it. */
export interface Desk {
  ask(question: string): Promise<Answer>;
  readonly shelf: Shelf;
}

/** One line of the log: a plain sentence, never a message's text, a user's id or the token. */
export interface Log {
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
}

/**
 * How a run of the bot ends, which is the exit code of its process: 0 stopped as asked, also while it starts; 1 lost Discord for good,
 * or the program failed: start it again; 2 refused by Discord at login: mend the token or the application first, starting again
 * does not help. A Discord that cannot be reached is no end: the bot tries until it is stopped.
 */
export type BotExit = 0 | 1 | 2;
