import type { Librarian } from '#librarian';
import type { Library } from '#library';
import { showAnswer } from './ask.ts';
import type { Io } from './io.ts';

const HELP =
  'Type a question and press Enter. /why shows the rules behind each answer, /articles lists the articles, /quit ends.';

/** One line of the chat: what to print, and whether to go on. */
export interface Turn {
  readonly reply: string;
  readonly why: boolean;
  readonly done: boolean;
}

const listArticles = (library: Library): string =>
  library.articles
    .map(
      ({ id, title, published, paragraphs }) =>
        `${title} (${published ?? 'no date'}, ${paragraphs.length} paragraphs, ${id})`,
    )
    .join('\n');

/** Answers one line typed in the chat. */
export async function takeTurn(
  line: string,
  why: boolean,
  library: Library,
  librarian: Librarian,
  colour: boolean,
): Promise<Turn> {
  const text = line.trim();
  if (text === '/quit' || text === '/exit') return { reply: '', why, done: true };
  if (text === '/why')
    return { reply: why ? 'Rules are no longer shown.' : 'Rules are shown after each answer.', why: !why, done: false };
  if (text === '/articles') return { reply: listArticles(library), why, done: false };
  if (text === '' || text.startsWith('/')) return { reply: HELP, why, done: false };
  return { reply: showAnswer(await librarian.ask(text), colour, why), why, done: false };
}

/** The chat in the terminal: a question a line, until the input ends or /quit. */
export async function chat(library: Library, librarian: Librarian, prompt: () => void, io: Io): Promise<void> {
  const paragraphs = library.articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
  io.out(`Footnote answers from ${library.articles.length} articles (${paragraphs} paragraphs). ${HELP}`);
  let why = false;
  prompt();
  for await (const line of io.lines()) {
    const turn = await takeTurn(line, why, library, librarian, io.colour);
    why = turn.why;
    if (turn.done) return;
    io.out(`\n${turn.reply}\n`);
    prompt();
  }
}
