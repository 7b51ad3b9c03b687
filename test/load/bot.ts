import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Double } from '../discord/double.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Ticks of a second in /proc, on every Linux. */
const TICKS = 100;
/** How long ten thousands of paragraphs may take on a busy machine. */
const START_MS = 180_000;

/** What a process has used so far. */
export interface Usage {
  readonly cpuSeconds: number;
  readonly residentMb: number;
  readonly mostResidentMb: number;
}

/** The bot in a process of its own. */
export interface Bot {
  /** Lines of its log, read as JSON; those that are none stand under `text`. */
  readonly log: () => readonly Readonly<Record<string, unknown>>[];
  readonly usage: () => Usage;
  /** The longest wait of the event loop of Discord, in milliseconds, since this was last asked. */
  readonly delayMs: () => Promise<number>;
  /** Sends SIGTERM and waits; gives the exit code. */
  readonly stop: () => Promise<number | null>;
}

function read(line: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(line);
  } catch {
    return { text: line };
  }
}

/** From /proc, of which https://man7.org/linux/man-pages/man5/proc.5.html tells. */
function usageOf(pid: number | undefined): Usage {
  const stat = readFileSync(`/proc/${pid ?? 0}/stat`, 'utf8');
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
  const megabytes = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024;
  return { cpuSeconds: (user + system) / TICKS, residentMb: megabytes('VmRSS'), mostResidentMb: megabytes('VmHWM') };
}

/** A port of this machine on which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function delayAt(port: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/^nodejs_eventloop_lag_max_seconds (\S+)$/m.exec(text)?.[1]) * 1000;
}

const ending = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('close', (code) => resolve(code)));

/** Starts the bot against a double and waits until it answers; `profile` is a folder for a profile of its CPU. */
export async function startBot(discord: Double, knowledge: string, profile: string | undefined): Promise<Bot> {
  const flags = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const port = await freePort();
  const env = {
    PATH: process.env['PATH'],
    DISCORD_TOKEN: discord.token,
    DISCORD_API_BASE: discord.api,
    KNOWLEDGE: knowledge,
    CACHE: 'off',
    HEALTH_PORT: String(port),
  };
  const child = spawn(process.execPath, [...flags, 'src/main.ts'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const take = (chunk: Buffer): void => void (text += chunk.toString());
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const ended = ending(child);
  const isUp = (): boolean => text.includes('answering on Discord');
  const timer = setInterval(() => discord.ledger.touch(), 100);
  const up = discord.ledger.until('bot that answers', isUp, START_MS);
  const early = ended.then((code) => Promise.reject(new Error(`The bot ended with ${code}:\n${text}`)));
  early.catch(() => undefined);
  await Promise.race([up, early]).finally(() => clearInterval(timer));
  return {
    log: () =>
      text
        .split('\n')
        .filter((line) => line !== '')
        .map(read),
    usage: () => usageOf(child.pid),
    delayMs: () => delayAt(port),
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
