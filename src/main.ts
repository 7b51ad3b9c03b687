import { readConfig } from '#config';
import type { Config } from '#config';
import { config as readDotenv } from 'dotenv';

/** A chat in the terminal. What it needs is loaded here, because the bot has it in another thread. */
async function talk(config: Config): Promise<number> {
  const { chat, EXIT, openLibrarian, openLibrary, processIo, showFinding } = await import('#terminal');
  const io = processIo(config.noColor);
  const library = await openLibrary(config, io);
  if (library.articles.length === 0) {
    for (const finding of library.findings) io.err(showFinding(finding));
    return EXIT.unread;
  }
  const prompt = (): void => void (process.stdin.isTTY && process.stdout.write('> '));
  const librarian = await openLibrarian(library, config, io);
  const over = new AbortController();
  await Promise.all([
    librarian.readAhead(over.signal),
    chat(library, librarian, prompt, io).finally(() => over.abort()),
  ]);
  return EXIT.ok;
}

/** The code for settings that are not valid, as in the terminal, whose room is not loaded for it. */
const USAGE = 2;

async function start(): Promise<number> {
  readDotenv({ quiet: true });
  const config = readConfig(process.env);
  if ('problem' in config) {
    process.stderr.write(`${config.problem}\n`);
    return USAGE;
  }
  const { token } = config;
  if (token === null) return talk(config);
  const { runOnDiscord } = await import('./bot.ts');
  return runOnDiscord(token, config);
}

process.exitCode = await start();
