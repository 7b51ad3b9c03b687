import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplesOf, foreignExamples, readKit } from './confidence-rows.ts';
import type { Example } from './confidence-rows.ts';
import { BIAS, fitLogistic, foldsOf, scoreOf } from './logistic.ts';
import type { Options, Row, Weights } from './logistic.ts';

/**
 * Fits how sure an answer in words is, in three parts: whether the articles are about the topic (questions of one set, put to
 * libraries with and without their article), by the passage of the best sentence and by any, and whether a sentence answers
 * (questions of a second set, half of them traps).
 */
const USAGE =
  'Set EVAL_KIT to the folder of the evaluation kit: EVAL_KIT=… npm run -s fit:confidence -- PLAIN TRAPS FOREIGN\n(PLAIN: questions that its corpus answers; TRAPS: half answered by their paragraph; FOREIGN: not answered by its corpus, only measured)\n';
const TARGET = join(import.meta.dirname, '../../src/words/confidence-weights.ts');
const CORPUS = { plain: 'corpus/squad.jsonl', foreign: 'corpus/squad-half.jsonl' } as const;

/** Properties that tell of a lack, and properties that tell of what is found: neither may speak the other way. */
const LACKS = /\b(?:missing|nowhere|elsewhere|another|opposite|lacks|apart|pieces|negation|limit|no article holds)\b/;
const FOUND =
  /\b(?:share|count|pairs|information|all in|known|certainty|strength|lead|score|words in the sentence|title|first|passages of one article)\b/;

const signOf = (name: string): 1 | -1 | undefined => (LACKS.test(name) ? -1 : FOUND.test(name) ? 1 : undefined);

const TOPIC: Options = { l2: 0.002, rounds: 500, signOf };
const ANSWER: Options = { l2: 0.02, rounds: 500, signOf };
/** Libraries that are surely about the topic teach whether a sentence answers. */
const ABOUT: ReadonlySet<string> = new Set(['its paragraph', 'its own article', 'five articles']);

type Part = 'topic' | 'answer' | 'guess';
type Fitted = Readonly<Record<Part, Weights>>;

/** `always` is what the room of words calls the bias. */
const rowOf = ({ features, right }: Row): Row => ({
  features: features.filter(([name]) => name !== 'always'),
  right,
});

const rowsOf = (examples: readonly Example[], part: 'topic' | 'answer'): Row[] =>
  examples.flatMap(({ strict }) => (strict ? [rowOf(strict[part])] : []));

/** Rounds in which the passage most about the topic is chosen anew, by the weights of the round before. */
const CHOICES = 3;

/** The passage of an example that is most about the topic under some weights. */
function mostAbout({ guess }: Example, weights: Weights): Row {
  const odds = guess.map((row) => scoreOf(rowOf(row).features, weights));
  return rowOf(guess[odds.indexOf(Math.max(...odds))] ?? { features: [], right: false });
}

/** Weights for the topic of any passage: the first passage stands for each example, then the one that is most about the topic. */
function fitGuess(examples: readonly Example[]): Weights {
  let weights = fitLogistic(
    examples.flatMap(({ guess }) => guess.slice(0, 1).map(rowOf)),
    TOPIC,
  );
  for (let round = 1; round < CHOICES; round += 1) {
    const chosen = examples.map((each) => mostAbout(each, weights));
    weights = fitLogistic(chosen, TOPIC);
  }
  return weights;
}

function fit(examples: readonly Example[]): Fitted {
  const about = examples.filter(({ library }) => ABOUT.has(library));
  return {
    topic: fitLogistic(rowsOf(examples, 'topic'), TOPIC),
    answer: fitLogistic(rowsOf(about, 'answer'), ANSWER),
    guess: fitGuess(examples),
  };
}

/** Log odds under weights that have not seen the article; those of the strict reading are least where no sentence may answer. */
interface Scored extends Readonly<Record<Part, number>> {
  readonly example: Example;
}

function score(weights: Fitted, example: Example): Scored {
  const strict = (part: 'topic' | 'answer'): number =>
    example.strict ? scoreOf(rowOf(example.strict[part]).features, weights[part]) : -Infinity;
  return {
    example,
    topic: strict('topic'),
    answer: strict('answer'),
    guess: scoreOf(mostAbout(example, weights.guess).features, weights.guess),
  };
}

/** How likely one of the first outranks one of the second; a draw counts half. */
function auroc(first: readonly number[], second: readonly number[]): number {
  let won = 0;
  for (const a of first) for (const b of second) won += a > b ? 1 : a === b ? 0.5 : 0;
  return won / (first.length * second.length);
}

const percent = (value: number): string => (100 * value).toFixed(1);

const share = <T>(all: readonly T[], fits: (each: T) => boolean): number => all.filter(fits).length / all.length;

function report(held: readonly Scored[], foreign: readonly Scored[]): string {
  const of = (library: string): Scored[] => held.filter(({ example }) => example.library === library);
  const [known, unknown, own] = [of('all articles'), of('all but its own'), of('its paragraph')];
  const topics = (some: readonly Scored[]): number[] => some.map(({ topic }) => topic);
  const guesses = (some: readonly Scored[]): number[] => some.map(({ guess }) => guess);
  const [told, traps] = [true, false].map((right) =>
    own.filter(({ example }) => example.strict?.answer.right === right),
  );
  const answers = (some: readonly Scored[] = []): number[] => some.map(({ answer }) => answer);
  const lines = [
    `topic, AUROC: without its article ${percent(auroc(topics(known), topics(unknown)))}, foreign ${percent(auroc(topics(known), topics(foreign)))}`,
    `topic of any passage, AUROC: without its article ${percent(auroc(guesses(known), guesses(unknown)))}, foreign ${percent(auroc(guesses(known), guesses(foreign)))}`,
    `answer in its paragraph, AUROC: ${percent(auroc(answers(told), answers(traps)))}`,
  ];
  for (const least of [-1.5, -1, -0.75, -0.5, -0.25, 0, 0.25]) {
    const passes = ({ topic }: Scored): boolean => topic >= least;
    lines.push(
      `topic from ${least}: known ${percent(share(known, passes))}, refused without ${percent(1 - share(unknown, passes))}, refused foreign ${percent(1 - share(foreign, passes))}`,
    );
  }
  for (const least of [-1.5, -1.25, -1, -0.75, -0.5]) {
    const passes = ({ guess }: Scored): boolean => guess >= least;
    lines.push(
      `topic of any passage from ${least}: known ${percent(share(known, passes))}, refused without ${percent(1 - share(unknown, passes))}, refused foreign ${percent(1 - share(foreign, passes))}`,
    );
  }
  for (const least of [-0.75, -0.5, -0.25, 0, 0.25, 0.5]) {
    const passes = ({ answer }: Scored): boolean => answer >= least;
    lines.push(
      `answer from ${least}: known ${percent(share(known, passes))}, told ${percent(share(told ?? [], passes))}, traps refused ${percent(1 - share(traps ?? [], passes))}`,
    );
  }
  return lines.join('\n');
}

function table(weights: Weights): string {
  const rounded = Object.entries(weights).map(
    ([name, weight]) => [name === BIAS ? 'always' : name, Number(weight.toFixed(2))] as const,
  );
  return rounded.map(([name, weight]) => `  ${/\W/.test(name) ? `'${name}'` : name}: ${weight},`).join('\n');
}

const moduleOf = ({
  topic,
  answer,
  guess,
}: Fitted): string => `/** Written by test/eval/fit-confidence.ts; see docs/measurements.md. */

/** How much each property of the evidence speaks for the articles being about the topic, in log odds. */
export const TOPIC_WEIGHTS: Readonly<Record<string, number>> = {
${table(topic)}
};

/** How much each property speaks for the best sentence answering, where the articles are about the topic, in log odds. */
export const ANSWER_WEIGHTS: Readonly<Record<string, number>> = {
${table(answer)}
};

/** How much each property of a passage speaks for its being about the topic, whichever sentence of it answers, in log odds. */
export const GUESS_WEIGHTS: Readonly<Record<string, number>> = {
${table(guess)}
};
`;

async function run(kit: string, [plain, traps, foreign]: readonly [string, string, string]): Promise<void> {
  const [asked, tricky, strange] = [
    await readKit(kit, plain, CORPUS.plain),
    await readKit(kit, traps, CORPUS.plain),
    await readKit(kit, foreign, CORPUS.foreign),
  ];
  const examples = examplesOf(asked.texts, asked.questions, tricky.questions);
  const weights = fit(examples);
  const held = foldsOf(examples, ({ article }) => article).flatMap((part) => {
    const seen = fit(part.train);
    return part.held.map((example) => score(seen, example));
  });
  const beyond = foreignExamples(strange.texts, strange.questions).map((example) => score(weights, example));
  process.stdout.write(`${report(held, beyond)}\n`);
  writeFileSync(TARGET, moduleOf(weights));
}

const kit = process.env['EVAL_KIT'];
const [plain, traps, foreign] = process.argv.slice(2);
if (kit === undefined || kit === '' || plain === undefined || traps === undefined || foreign === undefined) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  await run(kit, [plain, traps, foreign]);
}
