import type { Answer } from '#outcome';
import type { Chart, Language } from '#render';
import type { FairUse } from './fair-use.ts';
import type { Log } from './log-lines.ts';
import type { Measures } from '#health';
import type { Replies } from './replies.ts';

export type { Log } from './log-lines.ts';
export type { Measures } from '#health';

/** What the bot tells of the articles and of itself without being asked about them. */
export interface Shelf {
  readonly articles: readonly {
    readonly title: string;
    readonly published: string | null;
    readonly paragraphs: number;
    readonly url: string | null;
  }[];
  /** Who runs the bot; what is not known is left out. */
  readonly operator?: { readonly contact?: string; readonly privacyUrl?: string; readonly termsUrl?: string };
  readonly hash: string;
  readonly version: string;
}

/** What became of an answer given earlier, on the articles of today. */
export type Replay =
  | { readonly verdict: 'unreadable' }
  | {
      readonly verdict: 'same' | 'changed' | 'removed';
      /** The opening of the answer then, and of today's: the first line, both cut at the same place. */
      readonly before: string;
      readonly after: string;
      /** How many of the sentences quoted then are gone. */
      readonly gone: number;
      readonly now: Answer;
    };

/** A picture with its description for those who do not see it. */
export interface Picture {
  readonly png: Uint8Array;
  readonly alt: string;
}

/** The inside of Footnote, as this room sees it: plain values to and fro, which may come from another thread. */
export interface Desk {
  ask(question: string, language: Language): Promise<Answer>;
  /** Holds each number of a statement against the articles. */
  check(statement: string, language: Language): Promise<Answer>;
  figures(topic: string, language: Language): Promise<Answer>;
  suggest(typed: string, most: number): Promise<readonly string[]>;
  /** A message that leans on the question before it, as a question that stands by itself; null where it stands already. */
  complete(previous: string, text: string): Promise<string | null>;
  /** The whole paragraph that a citation is from, with the place of its text in the file; null where it is gone. */
  paragraph(article: string, n: number): Promise<{ readonly text: string; readonly start: number } | null>;
  /** The id by which an answer can be asked anew. */
  idOf(answer: Answer): Promise<string>;
  replay(id: string): Promise<Replay>;
  draw(chart: Chart, language: Language): Promise<Picture>;
  readonly shelf: Shelf;
}

/** What every handler works with. */
export interface Context {
  readonly desk: Desk;
  readonly log: Log;
  readonly measures: Measures;
  readonly fairUse: FairUse;
  /** Milliseconds from any origin. */
  readonly clock: () => number;
  /** True while as many questions are in hand as may be. */
  readonly isBusy: () => boolean;
  /** Which message answers which: in memory, the last ones. */
  readonly replies: Replies;
}

/**
 * How a run of the bot ends, which is the exit code of its process: 0 stopped as asked, also while it starts; 1 lost Discord for good,
 * or the program failed: start it again; 2 refused by Discord at login: mend the token or the application first, starting again
 * does not help. A Discord that cannot be reached is no end: the bot tries until it is stopped.
 */
export type BotExit = 0 | 1 | 2;
