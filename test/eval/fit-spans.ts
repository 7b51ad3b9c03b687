import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SENTENCE_WEIGHTS } from '../../src/words/sentence-weights.ts';
import { gathered } from '../../src/words/sentences.ts';
import { fitSoftmax } from './softmax.ts';
import type { Choice } from './softmax.ts';
import { examplesOf } from './span-examples.ts';
import type { SpanExample } from './span-examples.ts';

/** The sets that weights are fitted on, how much a question of each counts, and where its words are as rare as they are. */
const SETS = [
  { set: 'squad11', weight: 1, corpus: 'corpus/squad' },
  { set: 'squad20', weight: 1, corpus: null },
  { set: 'squad11-noisy', weight: 0.5, corpus: 'corpus/squad' },
] as const;
const L2 = 3;
/** How right a stretch is that shares at least half of its words with a right one: a share of this. */
const NEARLY = 0.15;
/** Weights kept, those that do most first: heavy ones count though they are rare. */
const KEPT = 400;
/** A weight below this is left out. */
const LEAST = 0.05;
/** Mean score of the best stretches: the confidence is fitted on scores of this size, and another fit is not to move it. */
const STRENGTH = 4;
const FOLDS = 6;
const BY_SPANS = SENTENCE_WEIGHTS['by its short answers'] ?? 1;
const USAGE = 'Set EVAL_KIT to the folder of the evaluation kit: EVAL_KIT=… npm run fit:spans -- [--write]\n';

type Weights = ReadonlyMap<string, number>;

function choiceOf({ set, sentences, candidates }: SpanExample): Choice {
  return {
    weight: SETS.find((each) => each.set === set)?.weight ?? 1,
    candidates: candidates.map(({ features, sentence, exact, f1 }) => ({
      features,
      offset: (sentences[sentence] ?? 0) / BY_SPANS,
      right: exact === 1 ? 1 : f1 >= 0.5 ? NEARLY * f1 : 0,
    })),
  };
}

/** How far each property's values lie apart, over all candidates. */
function spreads(choices: readonly Choice[]): Map<string, number> {
  const sums = new Map<string, readonly [number, number]>();
  let count = 0;
  for (const { candidates } of choices)
    for (const { features } of candidates) {
      count += 1;
      for (const [name, value] of features) {
        const [sum, squares] = sums.get(name) ?? [0, 0];
        sums.set(name, [sum + value, squares + value * value]);
      }
    }
  const spread = ([sum, squares]: readonly [number, number]): number =>
    Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
  return new Map([...sums].map(([name, both]) => [name, spread(both)]));
}

/** The constant that brings the best stretches to the usual strength, to two decimals. */
function levelOf(examples: readonly SpanExample[], weights: Weights): number {
  const mean = examples.reduce((sum, each) => sum + chosen(each, weights).score, 0) / examples.length;
  return Number((STRENGTH - mean).toFixed(2));
}

/** Fits all weights, keeps those that do most, and fits these anew; two decimals. */
function fit(examples: readonly SpanExample[]): Weights {
  const choices = examples.map(choiceOf);
  const apart = spreads(choices);
  apart.delete('always');
  const first = fitSoftmax(choices, [...apart.keys()], L2);
  const effect = (name: string): number => Math.abs(first.get(name) ?? 0) * Math.sqrt(apart.get(name) ?? 0);
  const names = [...apart.keys()].toSorted((a, b) => effect(b) - effect(a)).slice(0, KEPT);
  const rounded = [...fitSoftmax(choices, names, L2)].map(
    ([name, weight]) => [name, Number(weight.toFixed(2))] as const,
  );
  const weights = new Map(rounded.filter(([, weight]) => Math.abs(weight) >= LEAST));
  return new Map([...weights, ['always', levelOf(examples, weights)]]);
}

interface Chosen {
  readonly exact: number;
  readonly f1: number;
  readonly score: number;
}

/** What the road would answer: the best stretch of the best sentence. */
function chosen({ sentences, candidates }: SpanExample, weights: Weights): Chosen {
  const scored = candidates.map((each) => ({
    ...each,
    score: each.features.reduce((sum, [name, value]) => sum + value * (weights.get(name) ?? 0), 0),
  }));
  const ranked = sentences
    .map((plain, place) => {
      const own = scored.filter(({ sentence }) => sentence === place).sort((a, b) => b.score - a.score);
      const more = own.length === 0 ? 0 : BY_SPANS * gathered(own.map(({ score }) => score));
      return { total: plain + more, best: own[0] };
    })
    .sort((a, b) => b.total - a.total);
  return ranked[0]?.best ?? { exact: 0, f1: 0, score: 0 };
}

/** EM and F1 of each set, in percent. */
function report(examples: readonly SpanExample[], weightsOf: (article: string) => Weights): string {
  return SETS.map(({ set }) => {
    const scores = examples.filter((each) => each.set === set).map((each) => chosen(each, weightsOf(each.article)));
    const mean = (of: (score: Chosen) => number): string =>
      ((100 * scores.reduce((sum, score) => sum + of(score), 0)) / Math.max(1, scores.length)).toFixed(1);
    return `${set} EM ${mean(({ exact }) => exact)} F1 ${mean(({ f1 }) => f1)}`;
  }).join(', ');
}

/** Cross-validation: no question is answered with weights that have seen its article. */
function crossValidated(examples: readonly SpanExample[]): string {
  const articles = [...new Set(examples.map(({ article }) => article))].sort();
  const foldOf = new Map(articles.map((article, i) => [article, i % FOLDS]));
  const fits = Array.from({ length: FOLDS }, (_, fold) =>
    fit(examples.filter(({ article }) => foldOf.get(article) !== fold)),
  );
  return report(examples, (article) => fits[foldOf.get(article) ?? 0] ?? new Map<string, number>());
}

const ROOM = join(import.meta.dirname, '../../src/spans');
/** Each table of weights and the names that stand in it, the first that fits. */
const TABLES = [
  {
    file: 'span-weights-named.ts',
    name: 'NAMED_WEIGHTS',
    what: 'where a named thing or a time is asked for',
    fits: /^(?:a named thing|a time|person|place|organisation|title|name|date|year|asked for [^:]*): /,
  },
  {
    file: 'span-weights-open.ts',
    name: 'OPEN_WEIGHTS',
    what: 'where a thing, a number or a clause is asked for, and by where the gap of the question is',
    fits: /^(?:a thing|a number|a clause|subject|object|copula|beside)\b[^:]*: /,
  },
  { file: 'span-weights-any.ts', name: 'ANY_WEIGHTS', what: 'whatever is asked for', fits: /^/ },
];

function write(weights: Weights): void {
  const sorted = [...weights].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const tableOf = (name: string): (typeof TABLES)[number] | undefined => TABLES.find(({ fits }) => fits.test(name));
  for (const table of TABLES) {
    const rows = sorted.filter(([name]) => tableOf(name) === table).map(([name, weight]) => `  '${name}': ${weight},`);
    const text = `/** How much properties of a stretch speak for it as the short answer ${table.what}; by \`npm run fit:spans\`. */\nexport const ${table.name}: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};\n`;
    writeFileSync(join(ROOM, table.file), text);
  }
}

const kit = process.env['EVAL_KIT'];
if (kit === undefined || !existsSync(kit)) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const examples = SETS.flatMap(({ set, corpus }) => examplesOf(kit, set, corpus));
  const weights = fit(examples);
  process.stdout.write(`${weights.size} weights\nin-sample: ${report(examples, () => weights)}\n`);
  if (process.argv.includes('--write')) write(weights);
  if (!process.argv.includes('--quick'))
    process.stdout.write(`cross-validated by article: ${crossValidated(examples)}\n`);
}
