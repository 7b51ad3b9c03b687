import type { Answer } from '#answer';

export type { Log } from './log-lines.ts';
export type { Measures } from './measures.ts';

/** What the bot tells of the articles without being asked about them. */
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

/** The inside of Footnote, as this room sees it. */
export interface Desk {
  ask(question: string): Promise<Answer>;
  readonly shelf: Shelf;
}

/** How a run of the bot ends: 0 stopped as asked, 1 lost Discord for good, 2 refused by Discord at login. */
export type BotExit = 0 | 1 | 2;
