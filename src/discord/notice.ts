import type { QuestionOutcome } from '#health';
import { wordsFor } from './locales.ts';
import type { Context } from './types.ts';

/** What is said in place of an answer. */
export interface Notice {
  readonly content: string;
  readonly outcome: QuestionOutcome;
  /** The same person was told the same just before: in a channel it is not said again. */
  readonly isTold: boolean;
}

/** The notice for who asks too much, or while too much is in hand; null for who may be answered. Counts as asking. */
export function noticeFor(
  person: string,
  channel: string,
  locale: string,
  { fairUse, isBusy }: Pick<Context, 'fairUse' | 'isBusy'>,
): Notice | null {
  const words = wordsFor(locale);
  const refused = fairUse(person, channel);
  if (refused) {
    const content = words.tooMany(Math.ceil(refused.waitMs / 1000));
    return { content, outcome: 'refused_fair_use', isTold: refused.told };
  }
  return isBusy() ? { content: words.busy, outcome: 'busy', isTold: false } : null;
}
