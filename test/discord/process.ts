import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'vitest';
import { startDouble } from './double.ts';
import type { Double, Options } from './double.ts';
import type { Message } from './world.ts';

const ROOT = join(import.meta.dirname, '../..');

/** How long a busy machine may take to start the bot, several at once. */
export const START_MS = 15_000;

/** The bot as its own process, as `npm start` runs it. */
export interface Run {
  readonly child: ChildProcess;
  /** Its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** What it wrote to standard output and error so far. */
  readonly log: () => string;
  /** Waits until its log matches. */
  logged(line: RegExp): Promise<void>;
}

/** A double of Discord, and the processes of the bot that a test starts against it. */
export interface Stage {
  readonly discord: Double;
  start(more?: Readonly<Record<string, string>>): Run;
  /** Starts the bot and waits until it answers. */
  startUp(more?: Readonly<Record<string, string>>): Promise<Run>;
  /** Ends every process, and the double; throws when the bot broke a rule of Discord. */
  clear(): Promise<void>;
}

function startRun(discord: Double, more: Readonly<Record<string, string>>): Run {
  const env = { PATH: process.env['PATH'], DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.api, ...more };
  const child = spawn(process.execPath, ['src/main.ts'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  const read = (chunk: Buffer): void => {
    text += chunk.toString();
    discord.ledger.touch();
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return {
    child,
    ended,
    log: () => text,
    async logged(line) {
      await discord.ledger.until(`line of the log like ${String(line)}`, () => line.test(text), START_MS);
    },
  };
}

export async function createStage(options?: Options): Promise<Stage> {
  const discord = await startDouble(options);
  const runs: Run[] = [];
  const start: Stage['start'] = (more = {}) => {
    const run = startRun(discord, more);
    runs.push(run);
    return run;
  };
  return {
    discord,
    start,
    async startUp(more) {
      const run = start(more);
      await run.logged(/answering on Discord/);
      return run;
    },
    async clear() {
      for (const { child, ended } of runs.splice(0)) {
        child.kill('SIGKILL');
        await ended;
      }
      await discord.stop();
    },
  };
}

/** The lines of a stretch of a log but those that tell of each question. */
export const linesOf = (log: string): readonly string[] =>
  log.split('\n').filter((line) => line.trim() !== '' && !line.includes('"event":"question"'));

/** A question that the articles of this repository answer, and what its answer holds. */
export const QUESTION = 'how many flights?';
export const ANSWER = '**5';

/** The messages that the bot has written, the private ones too. */
export const fromBot = ({ world }: Double): readonly Message[] =>
  [...world.messages.values()].filter(({ author }) => author.id === world.bot.id);

/** A test with a stage of its own, so that such tests can run at once: most of their time is waiting. */
export const staged = test.extend<{ readonly stage: Stage }>({
  // vitest reads the names of the fixtures off this pattern.
  stage: async ({}, use) => {
    const stage = await createStage();
    await use(stage);
    await stage.clear();
  },
});
