import type { Answer } from '#answer';
import { CATALOGUES, languageOf, toDiscord } from '#render';
import { LONGEST_QUESTION } from './commands.ts';
import { controlsFor } from './controls.ts';
import type { ButtonRow } from './controls.ts';
import type { QuestionOutcome } from './measures.ts';
import type { Desk } from './types.ts';
import { wordsFor } from './locales.ts';

/** A message of ours: its text, and the buttons under it. */
export interface Reply {
  readonly content: string;
  readonly components: ButtonRow[];
}

/** A question as it came. */
export interface Asking {
  readonly text: string;
  /** The question that it leans on, where it follows one. */
  readonly previous: string | null;
  readonly asker: string;
  readonly locale: string;
  readonly isPrivate: boolean;
}

export interface Answered extends Reply {
  readonly outcome: QuestionOutcome;
}

const plain = (content: string, outcome: QuestionOutcome): Answered => ({ content, components: [], outcome });

/** The message for an answer; `asked` is the question as it was put, where the answer is to another reading of it. */
export function replyWith(
  answer: Answer,
  asked: string,
  hasOther: boolean,
  { asker, locale, isPrivate }: Pick<Asking, 'asker' | 'locale' | 'isPrivate'>,
): Reply {
  return {
    content: toDiscord(answer, CATALOGUES[languageOf(locale)], asked),
    components: controlsFor(answer, { asker, isPrivate, hasOther }, wordsFor(locale)),
  };
}

/** What the bot says to a question: one message that fits Discord's limits and pings nobody. */
export async function answerTo(asking: Asking, desk: Desk): Promise<Answered> {
  const words = wordsFor(asking.locale);
  const text = asking.text.replace(/\s+/g, ' ').trim();
  if (text === '') return plain(words.empty, 'empty');
  if (text.length > LONGEST_QUESTION) return plain(words.tooLong(LONGEST_QUESTION), 'too_long');
  const whole = asking.previous === null ? null : desk.complete(asking.previous, text);
  const answer = await desk.ask(whole ?? text, languageOf(asking.locale));
  return { ...replyWith(answer, text, answer.readings.length > 0, asking), outcome: answer.status };
}
