import type { Answer } from '#outcome';
import { CATALOGUES, languageOf, toDiscord } from '#render';
import { LONGEST_QUESTION } from './commands.ts';
import { controlsFor, deleteOnly } from './controls.ts';
import type { ButtonRow } from './controls.ts';
import type { QuestionOutcome } from '#health';
import type { Desk } from './types.ts';
import type { Words } from './words.ts';
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

/** A text as one line, or what to say where it cannot be taken. */
function taken(text: string, words: Words): string | Answered {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return plain(words.empty, 'empty');
  return line.length > LONGEST_QUESTION ? plain(words.tooLong(LONGEST_QUESTION), 'too_long') : line;
}

/** What the bot says to a question: one message that fits Discord's limits and pings nobody. */
export async function answerTo(asking: Asking, desk: Desk): Promise<Answered> {
  const words = wordsFor(asking.locale);
  const text = taken(asking.text, words);
  if (typeof text !== 'string') return text;
  const whole = asking.previous === null ? null : await desk.complete(asking.previous, text);
  // A row of follow-ups must not grow past what one message can hold.
  if (whole !== null && whole.length > LONGEST_QUESTION) return plain(words.tooLong(LONGEST_QUESTION), 'too_long');
  const answer = await desk.ask(whole ?? text, languageOf(asking.locale));
  return { ...replyWith(answer, text, answer.readings.length > 0, asking), outcome: answer.status };
}

/** What the articles make of each number of a statement, as one message. */
export async function verdictOn({ text: said, asker, locale }: Asking, desk: Desk): Promise<Answered> {
  const [words, language] = [wordsFor(locale), languageOf(locale)];
  const text = taken(said, words);
  if (typeof text !== 'string') return text;
  const answer = await desk.check(text, language);
  const content = toDiscord(answer, CATALOGUES[language]);
  return { content, components: deleteOnly(asker, words), outcome: answer.status };
}
