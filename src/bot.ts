import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import type { Config } from '#config';
import { logIncident, logTo, runBot } from '#discord';
import type { Desk, Log } from '#discord';
import { createMeasures, serveHealth } from '#health';
import type { Measures } from '#health';
import { callOver, fetchDesk } from './desk-calls.ts';
import type { Settings } from './desk-worker.ts';

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

/** pino reads the clock when it is imported, so it is only here. */
async function openLog(): Promise<Log> {
  const { pino, stdTimeFunctions } = await import('pino');
  const logger = pino({
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
  });
  return logTo(({ level, event, fields, sentence }) => logger[level]({ event, ...fields }, sentence));
}

/**
 * The desk of a thread in which the articles are read, indexed and asked, so that this one is free for Discord's heartbeat; its exit
 * code where it ends before it can be asked. Its end after that is an uncaught exception of this thread.
 */
async function openDeskThread(settings: Settings, log: Log): Promise<Desk | number> {
  const worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { workerData: settings });
  const { served, end } = callOver(worker, (aside) => {
    if ('breach' in aside) log.write('number_lock', { numerals: aside.breach });
    else logIncident('something', aside.stray, log);
  });
  let isOpen = false;
  const exit = new Promise<number>((resolve) =>
    worker.on('exit', (code) => {
      if (!isOpen) return resolve(code);
      const reason = new Error('The thread that answers has ended.');
      end(reason);
      throw reason;
    }),
  );
  worker.on('error', (error) => {
    end(new Error('The thread that answers has failed.', { cause: error }));
    throw error;
  });
  const opened = await Promise.race([fetchDesk(served), exit]);
  isOpen = true;
  return opened;
}

/** What the bot is to measure, and how the port is closed again. */
interface Health {
  readonly measures?: Measures;
  readonly close: () => Promise<void>;
}

/** Health and metrics on the port that the settings ask for; the bot runs without them where it cannot be had. */
async function openHealth(
  port: number | null,
  { articles }: Desk['shelf'],
  delay: () => number,
  log: Log,
): Promise<Health> {
  const none: Health = { close: () => Promise.resolve() };
  if (port === null) return none;
  const measures = await createMeasures({
    clock: () => performance.now(),
    cpuSeconds: () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6,
    memory: () => process.memoryUsage(),
    delaySeconds: delay,
  });
  const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs, 0);
  measures.index({ articles: articles.length, paragraphs });
  const server = await serveHealth(port, measures);
  if ('problem' in server) {
    log.write('health_unavailable', { port, reason: server.problem });
    return none;
  }
  log.write('health_listening', { port });
  return { measures, close: () => server.close() };
}

const SAMPLED_MS = 10;

/** Gives the longest wait of this thread's event loop, in seconds, since it was last asked for. */
function watchDelay(): () => number {
  const delay = monitorEventLoopDelay({ resolution: SAMPLED_MS });
  delay.enable();
  return () => {
    // What is measured holds the time between two samples, too.
    const seconds = Math.max(0, delay.max / 1e9 - SAMPLED_MS / 1000);
    delay.reset();
    return seconds;
  };
}

/** The bot on Discord, until it is told to stop, has nothing to answer from, or has lost Discord; gives the exit code. */
export async function runOnDiscord(token: string, config: Config): Promise<number> {
  const stop = stopAsked();
  const log = await openLog();
  logUncaught(log);
  const delay = watchDelay();
  const { knowledge, cache, fiscalYearStart, operator } = config;
  const opening = openDeskThread({ knowledge, cache, fiscalYearStart, operator }, log);
  const desk = await Promise.race([opening, stop.then(() => null)]);
  if (desk === null) {
    log.write('stopped', {});
    process.exit(0);
  }
  if (typeof desk === 'number') return desk;
  const health = await openHealth(config.healthPort, desk.shelf, delay, log);
  const options = {
    token,
    syncCommands: config.syncCommands,
    stop,
    ...(config.apiBase === null ? {} : { apiBase: config.apiBase }),
    ...(health.measures === undefined ? {} : { measures: health.measures }),
  };
  const exit = await runBot(options, desk, log);
  await health.close();
  // Neither the thread of the articles nor whatever request still waits for an answer is waited for.
  process.exit(exit);
}
