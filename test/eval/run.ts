import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const USAGE =
  'Set EVAL_KIT (or --kit) to the folder of the evaluation kit: EVAL_KIT=… npm run eval -- [--limit N] [--min-confidence X] [--out FILE] [set …]\n';
/** Numbers of a report that tell most of a set, in the order of the table. */
const COLUMNS: readonly string[] = [
  'EM F1 answered precision excerptHasAnswer excerptPrecision MRR@10 R@1 R@5 refused refusedUnanswerable sentenceQA AUROC',
  'citationF1 P@1 passPct P R allRight bothShown verbatim',
].flatMap((names) => names.split(' '));

interface Arguments {
  readonly kit: string | undefined;
  /** Options of the kit's own runner, passed on. */
  readonly options: readonly string[];
  readonly sets: readonly string[];
  /** The least confidence of an answer; undefined for what a member meets. */
  readonly minConfidence: string | undefined;
}

function readArguments(words: readonly string[], environment: string | undefined): Arguments {
  let kit = environment;
  const options: string[] = [];
  const sets: string[] = [];
  let minConfidence: string | undefined;
  for (let i = 0; i < words.length; i += 1) {
    const [word = '', value = ''] = [words[i], words[i + 1]];
    if (!word.startsWith('--')) {
      sets.push(/[/.]/.test(word) ? resolve(word) : join('dev', `${word}.jsonl`));
      continue;
    }
    i += 1;
    if (word === '--kit') kit = value;
    else if (word === '--min-confidence') minConfidence = value;
    else options.push(word, word === '--out' ? resolve(value) : value);
  }
  return { kit, options, sets, minConfidence };
}

const nameOf = (set: unknown): string =>
  String(set)
    .replace(/^.*\//, '')
    .replace(/\.jsonl$/, '');

/** One line a set: name, questions, errors, milliseconds, then every score that the set has. */
function lineOf(report: Readonly<Record<string, unknown>>): string {
  const scores = COLUMNS.flatMap((name) => (typeof report[name] === 'number' ? [`${name} ${report[name]}`] : []));
  const { workings, ms, boundaries, errors, firstError } = report;
  const more = Object.entries({ workings, boundaries, ms }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name} ${JSON.stringify(value)}`],
  );
  const failed = errors === 0 ? [] : [`ERRORS ${String(errors)} (${String(firstError)})`];
  return `${nameOf(report['set']).padEnd(18)} n ${String(report['n']).padEnd(5)} ${[...failed, ...scores, ...more].join('  ')}`;
}

function isReport(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && 'set' in value;
}

async function run({ options, sets, minConfidence }: Arguments, kit: string): Promise<number> {
  const adapter = join(import.meta.dirname, 'adapter.ts');
  const child = spawn(process.execPath, ['run.mjs', '--adapter', adapter, ...options, ...sets], {
    cwd: kit,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: minConfidence === undefined ? process.env : { ...process.env, EVAL_MIN_CONFIDENCE: minConfidence },
  });
  const ended = new Promise<number>((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => {
      done(code ?? 1);
    });
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const report: unknown = JSON.parse(line);
    if (isReport(report)) process.stdout.write(`${lineOf(report)}\n`);
  }
  return ended;
}

const given = readArguments(process.argv.slice(2), process.env['EVAL_KIT']);
if (given.kit === undefined || !existsSync(join(given.kit, 'run.mjs'))) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  process.exitCode = await run(given, resolve(given.kit));
}
