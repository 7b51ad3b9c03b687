import type { Librarian } from '#librarian';
import type { Library } from '#library';
import { showAnswer } from './ask.ts';
import type { Io } from './io.ts';

const HELP =
  'Type a question and press Enter; “and in 2023?” asks on. /why shows the rules behind each answer, /articles lists the articles, /quit ends.';

/** Where a chat stands between two lines. */
export interface ChatState {
  /** Whether the rules are shown with each answer. */
  readonly why: boolean;
  /** The last question, which the next one may lean on. */
  readonly previous: string | null;
}

export const CHAT_BEGUN: ChatState = { why: false, previous: null };

/** One line of the chat: what to print, where it stands then, and whether it is over. */
export interface Turn {
  readonly reply: string;
  readonly state: ChatState;
  readonly done: boolean;
}

const listArticles = (library: Library): string =>
  library.articles
    .map(
      ({ id, title, published, paragraphs }) =>
        `${title} (${published ?? 'no date'}, ${paragraphs.length} paragraphs, ${id})`,
    )
    .join('\n');

async function answer(text: string, state: ChatState, librarian: Librarian, colour: boolean): Promise<Turn> {
  const whole = state.previous === null ? null : librarian.complete(state.previous, text);
  const question = whole ?? text;
  const shown = showAnswer(await librarian.ask(question), colour, state.why);
  const reply = whole === null ? shown : `Read as: ${whole}\n${shown}`;
  return { reply, state: { ...state, previous: question }, done: false };
}

/** Answers one line typed in the chat. */
export async function takeTurn(
  line: string,
  state: ChatState,
  library: Library,
  librarian: Librarian,
  colour: boolean,
): Promise<Turn> {
  const text = line.trim();
  const say = (reply: string, next: ChatState = state): Turn => ({ reply, state: next, done: false });
  if (text === '/quit' || text === '/exit') return { ...say(''), done: true };
  if (text === '/why')
    return say(state.why ? 'Rules are no longer shown.' : 'Rules are shown after each answer.', {
      ...state,
      why: !state.why,
    });
  if (text === '/articles') return say(listArticles(library));
  if (text === '' || text.startsWith('/')) return say(HELP);
  return answer(text, state, librarian, colour);
}

/** The chat in the terminal: a question a line, until the input ends or /quit. */
export async function chat(library: Library, librarian: Librarian, prompt: () => void, io: Io): Promise<void> {
  const paragraphs = library.articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
  io.out(`Footnote answers from ${library.articles.length} articles (${paragraphs} paragraphs). ${HELP}`);
  let state = CHAT_BEGUN;
  prompt();
  for await (const line of io.lines()) {
    const turn = await takeTurn(line, state, library, librarian, io.colour);
    state = turn.state;
    if (turn.done) return;
    io.out(`\n${turn.reply}\n`);
    prompt();
  }
}
