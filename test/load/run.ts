import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { quantile } from '../bench/measure.ts';
import { startDouble } from '../discord/double.ts';
import type { Double } from '../discord/double.ts';
import { startBot } from './bot.ts';
import type { Bot, Usage } from './bot.ts';
import { askAll, DOORS, gather } from './crowd.ts';
import type { Pace, Put } from './crowd.ts';
import { writeKnowledge } from './questions.ts';
import { tally } from './tally.ts';
import type { Came } from './tally.ts';

const USAGE = `npm run -s load -- [--rate 50] [--seconds 60] [--paragraphs 10000] [--profile FOLDER]
Asks the bot, as a process of its own against a double of Discord, so many questions a second by /ask, mentions and direct
messages. Exits 1 where a question was lost or answered twice.
`;
const OPTIONS = {
  rate: { type: 'string', default: '50' },
  seconds: { type: 'string', default: '60' },
  paragraphs: { type: 'string', default: '10000' },
  profile: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;
/** How long after the last question an answer is waited for. */
const PATIENCE_MS = 20_000;

async function settle(discord: Double, puts: readonly Put[]): Promise<readonly Came[]> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const came = tally(discord, puts);
    if (came.every(({ answers }) => answers > 0) || performance.now() > until) return came;
    await wait(250);
  }
}

const table = (rows: readonly (readonly string[])[]): string =>
  [rows[0] ?? [], (rows[0] ?? []).map(() => '---'), ...rows.slice(1)]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');

function latencyRows(came: readonly Came[]): string[][] {
  const row = (name: string, times: readonly (number | null)[]): string[] => {
    const ms = times.filter((time) => time !== null);
    return [name, String(ms.length), ...[0.5, 0.95, 0.99, 1].map((share) => String(quantile(ms, share)))];
  };
  const answered = DOORS.map((door) => {
    const times = came.filter(({ put }) => put.door === door).map(({ answerMs }) => answerMs);
    return row(`${door}: event to answer`, times);
  });
  const callbacks = row(
    'slash: event to first callback',
    came.map(({ callbackMs }) => callbackMs),
  );
  return [['ms from dispatch', 'questions', 'p50', 'p95', 'p99', 'max'], callbacks, ...answered];
}

const count = <T>(things: readonly T[], nameOf: (thing: T) => string): string => {
  const groups = [...Map.groupBy(things, nameOf)].map(([name, { length }]) => `${name} ${length}`);
  return groups.sort().join(', ') || 'none';
};

/** What else is worth telling of a run, a name and a value each. */
function facts(discord: Double, bot: Bot, before: Usage, ms: number, many: number): string[][] {
  const { cpuSeconds, residentMb, mostResidentMb } = bot.usage();
  const log = bot.log();
  const used = cpuSeconds - before.cpuSeconds;
  const loud = log.filter(({ level, text }) => text !== undefined || level === 'warn' || level === 'error');
  return [
    [
      'what became of them, by the log',
      count(
        log.filter(({ event }) => event === 'question'),
        ({ outcome }) => String(outcome),
      ),
    ],
    [
      'warnings and errors in the log',
      count(loud, ({ event, kind, code, text }) =>
        [event ?? text, kind, code].filter((part) => part !== undefined).join(' '),
      ),
    ],
    ['answers of Discord', count(discord.ledger.exchanges, ({ status }) => String(status))],
    [
      'CPU of the bot',
      `${used.toFixed(1)} s in ${(ms / 1000).toFixed(1)} s (${((used / ms) * 100_000).toFixed(0)}% of one core)`,
    ],
    ['CPU of the bot a question', `${((used / Math.max(1, many)) * 1000).toFixed(1)} ms`],
    ['memory of the bot', `${residentMb.toFixed(0)} MB resident, ${mostResidentMb.toFixed(0)} MB at most`],
    ['load of the machine over 1 min', loadavg()[0]?.toFixed(1) ?? ''],
  ];
}

async function measure(pace: Pace, paragraphs: number, profile: string | undefined): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  const discord = await startDouble();
  try {
    const questions = writeKnowledge(folder, paragraphs);
    const crowd = gather(discord, pace);
    const bot = await startBot(discord, folder, profile);
    const before = bot.usage();
    const loading = await bot.delayMs();
    const own = monitorEventLoopDelay({ resolution: 5 });
    own.enable();
    const began = performance.now();
    const { puts, lateMs } = await askAll(discord, crowd, questions, pace);
    const asking = performance.now() - began;
    const came = await settle(discord, puts);
    own.disable();
    const under = await bot.delayMs();
    const rest = facts(discord, bot, before, asking, puts.length);
    await bot.stop();
    const lost = came.filter(({ answers }) => answers === 0).length;
    const doubled = came.filter(({ answers }) => answers > 1).length;
    const lag = `asked ${lateMs.toFixed(0)} ms late at most; its event loop late by ${(own.percentile(99) / 1e6).toFixed(0)} ms at p99`;
    const heads = [
      ['lost, doubled', `${lost}, ${doubled} of ${puts.length}`],
      ['the double itself', lag],
      [
        "longest block of Discord's thread",
        `${loading.toFixed(0)} ms until it answers, ${under.toFixed(0)} ms after that`,
      ],
    ];
    process.stdout.write(`${table(latencyRows(came))}\n${table([['of the run', ''], ...heads, ...rest])}`);
    return lost === 0 && doubled === 0;
  } finally {
    await discord.stop();
    rmSync(folder, { recursive: true });
  }
}

const { values } = parseArgs({ options: OPTIONS });
const [rate, seconds, paragraphs] = [values.rate, values.seconds, values.paragraphs].map(Number);
if (values.help || !rate || !seconds || !paragraphs) process.stdout.write(USAGE);
else process.exitCode = (await measure({ rate, seconds }, paragraphs, values.profile)) ? 0 : 1;
