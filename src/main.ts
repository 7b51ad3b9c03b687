import { readConfig } from '#config';
import type { Config } from '#config';
import { logIncident, logTo, runBot } from '#discord';
import type { Log } from '#discord';
import { createMeasures, serveHealth } from '#health';
import type { Measures } from '#health';
import type { Library } from '#library';
import type { Librarian } from '#librarian';
import { chat, EXIT, openLibrarian, openLibrary, processIo, showFinding } from '#terminal';
import type { Io } from '#terminal';
import { config as readDotenv } from 'dotenv';
import { openDesk } from './desk.ts';
import { pino, stdTimeFunctions } from 'pino';

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

function openLog(): Log {
  const logger = pino({
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
  });
  return logTo(({ level, event, fields, sentence }) => logger[level]({ event, ...fields }, sentence));
}

/** What the bot is to measure, and how the port is closed again. */
interface Health {
  readonly measures?: Measures;
  readonly close: () => Promise<void>;
}

/** Health and metrics on the port that the settings ask for; the bot runs without them where it cannot be had. */
async function openHealth({ healthPort: port }: Config, library: Library, log: Log): Promise<Health> {
  const none: Health = { close: () => Promise.resolve() };
  if (port === null) return none;
  const measures = await createMeasures({
    clock: () => performance.now(),
    cpuSeconds: () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6,
    memory: () => process.memoryUsage(),
  });
  const paragraphs = library.articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
  measures.index({ articles: library.articles.length, paragraphs });
  const server = await serveHealth(port, measures);
  if ('problem' in server) {
    log.write('health_unavailable', { port, reason: server.problem });
    return none;
  }
  log.write('health_listening', { port });
  return { measures, close: () => server.close() };
}

/** The bot, until it is told to stop or has lost Discord. */
async function serve(
  token: string,
  log: Log,
  stop: Promise<void>,
  config: Config,
  library: Library,
  librarian: Librarian,
): Promise<number> {
  const health = await openHealth(config, library, log);
  const options = {
    token,
    syncCommands: config.syncCommands,
    stop,
    ...(config.apiBase === null ? {} : { apiBase: config.apiBase }),
    ...(health.measures === undefined ? {} : { measures: health.measures }),
  };
  const exit = await runBot(options, openDesk(library, librarian, config.operator), log);
  await health.close();
  return exit;
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
  if (token === null || stop === null) return talk(library, await openLibrarian(library, config, io), io);
  const log = openLog();
  logUncaught(log);
  const onBreach = (numerals: number): void => log.write('number_lock', { numerals });
  const librarian = await openLibrarian(library, { ...config, onBreach }, io);
  // Whatever request still waits for an answer is not waited for.
  process.exit(await serve(token, log, stop, config, library, librarian));
}

process.exitCode = await start();
