import { toDiscord } from '#render';
import { LONGEST_QUESTION } from './commands.ts';
import type { Desk } from './types.ts';
import { wordsFor } from './words.ts';

/** What the bot says to a question, as one message; never over Discord's limit, and nobody is pinged by it. */
export async function replyTo(question: string, desk: Desk, locale: string): Promise<string> {
  const words = wordsFor(locale);
  if (question.trim() === '') return words.empty;
  if (question.length > LONGEST_QUESTION) return words.tooLong;
  return toDiscord(await desk.ask(question));
}
