import type { Answer } from '#outcome';
import { layOut, toPlain, toTerminal } from '#render';
import { answerLines, askOptions, eachLine, TextLine } from './batch.ts';
import { EXIT } from './io.ts';
import type { ExitCode, Io } from './io.ts';
import { openLibrarian, openLibrary, showFinding } from './open.ts';
import type { OpenOptions } from './open.ts';
import { ASK_HELP, readAsk } from './options.ts';
import type { AskCommand } from './options.ts';
import { showMarks, showStage } from './show.ts';

/** An answer as a person in a terminal reads it; with `why`, the rules that led to it. */
export function showAnswer(answer: Answer, colour: boolean, why: boolean): string {
  const lines = layOut(answer);
  const body = colour ? toTerminal(lines) : toPlain(lines);
  return why ? `${body}\n\nwhy: ${answer.rules.join(' → ')}; confidence ${answer.confidence}; ${answer.status}` : body;
}

const linesOf = (batch: string, io: Io): AsyncIterable<string> => (batch === '-' ? io.lines() : io.fileLines(batch));

async function askArticles(command: AskCommand, options: OpenOptions, io: Io): Promise<ExitCode> {
  const library = await openLibrary(options, io);
  if (library.articles.length === 0) {
    for (const finding of library.findings) io.err(showFinding(finding));
    return EXIT.unread;
  }
  const unknown = command.within.find((id) => !library.articles.some((article) => article.id === id));
  if (unknown !== undefined) {
    io.err(
      `no article has the id “${unknown}”; ids: ${library.articles
        .slice(0, 20)
        .map(({ id }) => id)
        .join(', ')}`,
    );
    return EXIT.usage;
  }
  if (command.show !== null && command.show !== 'marks') {
    await showStage(command.show, command.question, library, options.fiscalYearStart, io);
    return EXIT.ok;
  }
  const librarian = await openLibrarian(library, options, io);
  if (command.batch !== null) {
    return (await answerLines(linesOf(command.batch, io), library, librarian, command, io)) > 0 ? EXIT.unread : EXIT.ok;
  }
  const scope = command.within.length === 0 ? {} : { articles: command.within };
  const put = command.claim ? librarian.check : librarian.ask;
  const answer = await put(command.question, scope, askOptions(command));
  io.out(command.json ? JSON.stringify(answer) : showAnswer(answer, io.colour, command.why));
  return EXIT.ok;
}

function misuseOf(command: AskCommand): string | null {
  const needsBatch = command.show === 'marks' && command.batch === null;
  if (needsBatch) return '--show marks reads its texts from --batch FILE ("-" for standard input)';
  const needsQuestion =
    command.batch === null && (command.show === null || command.show === 'question' || command.show === 'search');
  if (needsQuestion && command.question.trim() === '')
    return 'ask needs a question, such as: npm run -s ask -- "how many flights?"';
  if (command.claim && command.batch !== null) return '--claim takes one statement, not --batch';
  return command.batch !== null && command.question !== '' ? 'give either a question or --batch, not both' : null;
}

/** The command `ask`: one answer, a batch of answers, or a look at one stage. */
export async function runAsk(words: readonly string[], defaults: OpenOptions, io: Io): Promise<ExitCode> {
  const command = readAsk(words);
  if ('problem' in command) {
    io.err(`${command.problem}. See --help.`);
    return EXIT.usage;
  }
  if (command.help) {
    io.out(ASK_HELP);
    return EXIT.ok;
  }
  const misuse = misuseOf(command);
  if (misuse !== null) {
    io.err(`${misuse}. See --help.`);
    return EXIT.usage;
  }
  try {
    if (command.show === 'marks' && command.batch !== null) {
      return (await eachLine(linesOf(command.batch, io), TextLine, io, (line) =>
        showMarks(line, defaults.fiscalYearStart),
      )) > 0
        ? EXIT.unread
        : EXIT.ok;
    }
    return await askArticles(command, { ...defaults, knowledge: command.knowledge ?? defaults.knowledge }, io);
  } catch (error) {
    if (!isMissingFile(error)) throw error;
    io.err(`${command.batch ?? ''}: cannot be read (${error.code}); give --batch an existing file of JSON lines.`);
    return EXIT.usage;
  }
}

const isMissingFile = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'path' in error;
