import { readFileSync } from 'node:fs';
import { readConfig } from '#config';
import type { Config } from '#config';
import { logIncident, runBot } from '#discord';
import type { Log } from '#discord';
import type { Library } from '#library';
import type { Librarian } from '#librarian';
import { chat, EXIT, openLibrarian, openLibrary, processIo, showFinding } from '#terminal';
import type { Io } from '#terminal';
import { config as readDotenv } from 'dotenv';
import { pino } from 'pino';

function versionOf(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return /"version": "([^"]+)"/.exec(text)?.[1] ?? 'unknown';
}

/** Settles on the first signal to stop; the second one ends the process at once, as Node does by itself. */
const stopAsked = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });

/** What nobody caught: a rejection, such as of discord.js over an odd event, is survived; an exception is the end. */
function logUncaught(log: Log): void {
  process.on('unhandledRejection', (error) => void logIncident('something', error, log));
  process.on('uncaughtException', (error) => {
    logIncident('the program', error, log);
    process.exit(1);
  });
}

/** The bot, until it is told to stop or has lost Discord. */
function serve(
  token: string,
  stop: Promise<void>,
  config: Config,
  library: Library,
  librarian: Librarian,
): Promise<number> {
  const log = pino({ base: null });
  logUncaught(log);
  const articles = library.articles.map(({ title, published, paragraphs, url }) => ({
    title,
    published: published ?? null,
    paragraphs: paragraphs.length,
    url: url ?? null,
  }));
  const desk = {
    ask: (question: string) => librarian.ask(question),
    shelf: { articles, hash: library.hash, version: versionOf() },
  };
  const options = {
    token,
    syncCommands: config.syncCommands,
    stop,
    ...(config.apiBase === null ? {} : { apiBase: config.apiBase }),
  };
  return runBot(options, desk, log);
}

async function talk(library: Library, librarian: Librarian, io: Io): Promise<number> {
  const prompt = (): void => void (process.stdin.isTTY && process.stdout.write('> '));
  await chat(library, librarian, prompt, io);
  return EXIT.ok;
}

async function start(): Promise<number> {
  readDotenv({ quiet: true });
  const config = readConfig(process.env);
  const io = processIo('problem' in config || config.noColor);
  if ('problem' in config) {
    io.err(config.problem);
    return EXIT.usage;
  }
  const { token } = config;
  const stop = token === null ? null : stopAsked();
  const library = await openLibrary(config, io);
  if (library.articles.length === 0) {
    for (const finding of library.findings) io.err(showFinding(finding));
    return EXIT.unread;
  }
  const librarian = await openLibrarian(library, config, io);
  if (token === null || stop === null) return talk(library, librarian, io);
  // Whatever request still waits for an answer is not waited for.
  process.exit(await serve(token, stop, config, library, librarian));
}

process.exitCode = await start();
