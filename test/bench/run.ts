import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { measurePeers } from './peers.ts';
import { measureBare, measureSize } from './sizes.ts';
import type { Bare, RoadRow } from './sizes.ts';

const USAGE =
  'npm run -s bench -- [--size 2k,20k,100k,1M] [--questions 300] [--peers]; with EVAL_KIT the peers are asked its natural questions\n';
const UNITS: Readonly<Record<string, number>> = { k: 1000, M: 1_000_000 };

const sizeOf = (text: string): number => parseFloat(text) * (UNITS[text.slice(-1)] ?? 1);

function table(rows: readonly Record<string, string>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((name) => row[name] ?? ''))),
  ].join('\n');
}

const OPTIONS = {
  size: { type: 'string', default: '2k,20k,100k' },
  questions: { type: 'string', default: '300' },
  peers: { type: 'boolean', default: false },
  one: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** What is measured of a size, the road or the bare search, in a process of its own, so that none warms or burdens the next. */
function measureApart<T>(one: 'road' | 'bare', size: number, questions: string): T {
  const flags = ['--expose-gc', '--max-old-space-size=16000'];
  const { stdout } = spawnSync(
    process.execPath,
    [...flags, import.meta.filename, '--one', one, '--size', String(size), '--questions', questions],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return JSON.parse(stdout);
}

function measureRow(size: number, questions: string): Record<string, string> {
  const { row, p50 } = measureApart<RoadRow>('road', size, questions);
  const bare = measureApart<Bare>('bare', size, questions);
  return {
    ...row,
    'bare MiniSearch p50, p99 ms': `${bare.p50.toFixed(2)}, ${bare.p99.toFixed(1)}`,
    'its MRR@10': (bare.mrr * 100).toFixed(1),
    'road / bare': (p50 / bare.p50).toFixed(2),
  };
}

const { values } = parseArgs({ options: OPTIONS });
const sizes = values.size.split(',').map(sizeOf);
const [size = 2000] = sizes;
const questions = Number(values.questions);
const write = (text: string): void => void process.stdout.write(text);
if (values.help) write(USAGE);
else if (values.one === 'road') write(JSON.stringify(await measureSize(size, questions)));
else if (values.one === 'bare') write(JSON.stringify(await measureBare(size, questions)));
else if (values.peers) write(`${table(await measurePeers(process.env['EVAL_KIT'], size))}\n`);
else write(`${table(sizes.map((each) => measureRow(each, values.questions)))}\n`);
