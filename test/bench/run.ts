import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { measurePeers } from './peers.ts';
import { measureSize } from './sizes.ts';

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
  one: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Each size in a process of its own, so that none warms or burdens the next. */
function measureApart(size: number, questions: string): Record<string, string> {
  const flags = ['--expose-gc', '--max-old-space-size=12000'];
  const { stdout } = spawnSync(
    process.execPath,
    [...flags, import.meta.filename, '--one', '--size', String(size), '--questions', questions],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return JSON.parse(stdout);
}

const { values } = parseArgs({ options: OPTIONS });
const sizes = values.size.split(',').map(sizeOf);
if (values.help) process.stdout.write(USAGE);
else if (values.one)
  process.stdout.write(JSON.stringify(await measureSize(sizes[0] ?? 2000, Number(values.questions))));
else if (values.peers)
  process.stdout.write(`${table(await measurePeers(process.env['EVAL_KIT'], sizes[0] ?? 2000))}\n`);
else process.stdout.write(`${table(sizes.map((size) => measureApart(size, values.questions)))}\n`);
