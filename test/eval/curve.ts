import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { THRESHOLDS } from '../../src/evidence/index.ts';
import create from './adapter.ts';
import { corpusOf, holdsAny, questionsIn } from './kit.ts';

/** Draws coverage against precision over every threshold of confidence, from questions of an evaluation kit, as docs/thresholds.svg. */
const USAGE =
  'Set EVAL_KIT to the folder of the evaluation kit: EVAL_KIT=… npm run -s curve -- KNOWN FOREIGN\n(KNOWN: a set that the corpus answers; FOREIGN: one that it does not)\n';
const TARGET = join(import.meta.dirname, '../../docs/thresholds.svg');

/** A question answered whatever the confidence: how sure the answer was, and whether its first excerpt holds what is right. */
interface Asked {
  readonly score: number;
  readonly right: boolean;
}

/** What happens where only answers of at least this confidence are given; shares from 0 to 1. */
interface Point {
  readonly threshold: number;
  /** Of the questions that the articles answer. */
  readonly covered: number;
  /** Of the answers given to them, those whose quote holds the answer. */
  readonly precise: number;
  /** Of the questions that no article answers. */
  readonly refused: number;
}

async function ask(kit: string, set: string): Promise<Asked[]> {
  const questions = questionsIn(kit, set);
  const [first] = questions;
  if (first?.corpus === undefined) return [];
  const corpus = await corpusOf(kit, set, first.corpus);
  const adapter = await create({ corpus });
  const asked: Asked[] = [];
  for (const { question, answers } of questions) {
    const { score, abstain, excerpts } = await adapter.answer({ question, passages: null });
    asked.push({ score: abstain ? 0 : score, right: holdsAny(excerpts[0]?.text ?? '', answers) });
  }
  return asked;
}

const share = <T>(all: readonly T[], fits: (each: T) => boolean): number =>
  all.length === 0 ? 0 : all.filter(fits).length / all.length;

function pointAt(threshold: number, known: readonly Asked[], foreign: readonly Asked[]): Point {
  const given = known.filter(({ score }) => score >= threshold);
  return {
    threshold,
    covered: given.length / known.length,
    precise: share(given, ({ right }) => right),
    refused: share(foreign, ({ score }) => score < threshold),
  };
}

const [WIDTH, HEIGHT, LEFT, TOP] = [640, 420, 60, 30] as const;
const [WIDE, HIGH] = [WIDTH - LEFT - 30, HEIGHT - TOP - 60] as const;
const FROM = 0.5;
const x = (covered: number): number => LEFT + WIDE * covered;
const y = (value: number): number => TOP + HIGH * (1 - (Math.max(FROM, value) - FROM) / (1 - FROM));
const at = (value: number): string => value.toFixed(1);
const percent = (value: number): string => `${Math.round(value * 100)} %`;

const curveOf = (points: readonly Point[], value: (point: Point) => number, colour: string): string =>
  `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map((point) => `${at(x(point.covered))},${at(y(value(point)))}`).join(' ')}"/>`;

const label = (left: number, top: number, text: string, more = ''): string =>
  `<text x="${at(left)}" y="${at(top)}" ${more}>${text}</text>`;

function gridOf(): string[] {
  const rows = [0.5, 0.6, 0.7, 0.8, 0.9, 1].flatMap((value) => [
    `<line x1="${LEFT}" x2="${LEFT + WIDE}" y1="${at(y(value))}" y2="${at(y(value))}" stroke="#ddd"/>`,
    label(LEFT - 8, y(value) + 4, percent(value), 'text-anchor="end"'),
  ]);
  const columns = [0, 0.2, 0.4, 0.6, 0.8, 1].map((value) =>
    label(x(value), TOP + HIGH + 18, percent(value), 'text-anchor="middle"'),
  );
  return [...rows, ...columns];
}

function drawn(points: readonly Point[], chosen: Point): string {
  const marks = [chosen.precise, chosen.refused].map(
    (value) => `<circle cx="${at(x(chosen.covered))}" cy="${at(y(value))}" r="5" fill="#111"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#333">`,
    '<title>What a threshold of confidence costs and gives</title>',
    '<desc>Drawn by: EVAL_KIT=… npm run -s curve -- KNOWN FOREIGN</desc>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...gridOf(),
    curveOf(points, ({ precise }) => precise, '#1b6ca8'),
    curveOf(points, ({ refused }) => refused, '#c4501b'),
    ...marks,
    label(LEFT + 12, TOP + HIGH - 30, 'quote holds the answer, of those answered', 'style="fill:#1b6ca8"'),
    label(LEFT + 12, TOP + HIGH - 12, 'refused, of questions that no article answers', 'style="fill:#c4501b"'),
    label(LEFT + WIDE / 2, HEIGHT - 18, 'answered, of questions that the articles answer', 'text-anchor="middle"'),
    label(
      LEFT,
      TOP - 12,
      `chosen (dots): confidence ${chosen.threshold}: ${percent(chosen.covered)} answered, ${percent(chosen.precise)} of them right, ${percent(chosen.refused)} of the rest refused`,
    ),
    '</svg>',
  ].join('\n');
}

async function draw(kit: string, sets: readonly [string, string]): Promise<void> {
  const known = await ask(kit, sets[0]);
  const foreign = await ask(kit, sets[1]);
  const thresholds = [...new Set(known.map(({ score }) => score))].filter((score) => score > 0).sort((a, b) => a - b);
  const points = thresholds.map((threshold) => pointAt(threshold, known, foreign));
  writeFileSync(TARGET, `${drawn(points, pointAt(THRESHOLDS.answer, known, foreign))}\n`);
  for (const threshold of [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const { covered, precise, refused } = pointAt(threshold, known, foreign);
    process.stdout.write(
      `${threshold}: answered ${percent(covered)}, right ${percent(precise)}, refused ${percent(refused)}\n`,
    );
  }
}

const kit = process.env['EVAL_KIT'];
const [knownSet, foreignSet] = process.argv.slice(2);
if (kit === undefined || kit === '' || knownSet === undefined || foreignSet === undefined) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  // Every candidate answers, so that the curve shows what lies below the threshold.
  process.env['EVAL_MIN_CONFIDENCE'] = '0';
  await draw(kit, [knownSet, foreignSet]);
}
