import type { Asking } from '../../src/evidence/asking.ts';
import { gather } from '../../src/evidence/evidence.ts';
import type { Sources } from '../../src/evidence/evidence.ts';
import { SENTENCE_WEIGHTS } from '../../src/words/sentence-weights.ts';
import { weighForAnswer } from '../../src/words/sentences.ts';
import { mayAnswer } from '../../src/words/texts.ts';
import { createReader } from '../../src/facts/index.ts';
import { readQuestion } from '../../src/question/index.ts';
import { indexNow } from '../../src/search/index.ts';
import { corpusOf, holdsAny, questionsIn } from './kit.ts';
import type { KitQuestion } from './kit.ts';
import { fitChoice, foldsOf, scoreOf } from './logistic.ts';
import type { Row, Weights } from './logistic.ts';
import { libraryOfTexts } from './texts.ts';
import type { Text } from './texts.ts';

/** Fits the weights by which the sentence that answers is chosen, and tells by cross-validation what they are worth. */
const USAGE =
  'Set EVAL_KIT to the folder of the evaluation kit: EVAL_KIT=… npm run -s fit:sentences -- [SET …]\n(sets of questions with a passage that answers each; squad11, squad11-noisy and squad20 where none is named)\n';
const SETS = ['squad11', 'squad11-noisy', 'squad20'];
/** How dear a weight is (see `fitChoice`), tried in turn; the dearest is taken that costs no more than this share of right ones. */
const PRICES = [0.0003, 0.001, 0.003, 0.01, 0.03];
const FREE = 0.001;
const FOLDS = 6;
/** Weights set by hand: they part sentences of questions that no passage answers, or that are too few to fit by. */
const FIXED: Weights = {
  'turns on a word that is not there': -1,
  'who did it stands in the sentence before': -2,
};

/** The sentences that one question may be answered by. */
interface Choice {
  readonly article: string;
  readonly rows: readonly Row[];
}

function sourcesOf(texts: readonly Text[]): Sources {
  const engine = indexNow(libraryOfTexts(texts).articles);
  return { engine, rarity: engine, read: createReader() };
}

function askingOf(text: string, sources: Sources): Asking {
  const question = readQuestion(text);
  return {
    question,
    evidence: gather(question, sources),
    again: (extra) => gather(question, sources, extra),
  };
}

/** The candidates of a question; another passage that happens to hold the words of the answer is neither right nor wrong. */
function choiceOf({ question, answers, passages }: KitQuestion, sources: Sources): Choice {
  const asking = askingOf(question, sources);
  const gold = new Set(passages.map(({ id }) => id));
  const candidates = weighForAnswer(asking.evidence, (sentence, reading) => mayAnswer(asking, sentence, reading));
  const rows = candidates.flatMap(({ sentence, features }): Row[] => {
    const [holds, there] = [holdsAny(sentence.text, answers), gold.has(sentence.article.id)];
    return holds && !there ? [] : [{ features, right: holds }];
  });
  return { article: passages[0]?.title ?? '', rows };
}

async function choicesOf(kit: string, set: string): Promise<Choice[]> {
  const questions = questionsIn(kit, set).filter(({ answers }) => answers.length > 0);
  const corpus = questions[0]?.corpus;
  const closed = set.startsWith('squad20') || corpus === undefined;
  const all = closed ? null : sourcesOf(await corpusOf(kit, set, corpus));
  return questions.map((question) => choiceOf(question, all ?? sourcesOf(question.passages)));
}

/** Share of the questions whose best sentence is a right one. */
function rightUnder(choices: readonly Choice[], weights: Weights): number {
  const right = choices.filter(({ rows }) => {
    const scored = rows.map(({ features, right }) => ({ right, score: scoreOf(features, weights) }));
    return scored.reduce((best, each) => (each.score > best.score ? each : best), { right: false, score: -Infinity })
      .right;
  });
  return right.length / choices.length;
}

/** The mean of the best score of each question. */
function meanBest(choices: readonly Choice[], weights: Weights): number {
  const tops = choices
    .filter(({ rows }) => rows.length > 0)
    .map(({ rows }) => Math.max(...rows.map(({ features }) => scoreOf(features, weights))));
  return tops.reduce((sum, top) => sum + top, 0) / tops.length;
}

const percent = (share: number): string => (100 * share).toFixed(1);

/** Of the questions held out in turn, the share that weights fitted on the others answer by a right sentence. */
function heldOut(choices: readonly Choice[], l2: number): number {
  const folds = foldsOf(choices, ({ article }) => article, FOLDS);
  const rights = folds.map(
    ({ train, held }) =>
      held.length *
      rightUnder(
        held,
        fitChoice(
          train.map(({ rows }) => rows),
          { l2, fixed: FIXED },
        ),
      ),
  );
  return rights.reduce((sum, each) => sum + each, 0) / choices.length;
}

function report(choices: readonly Choice[]): void {
  const found = choices.filter(({ rows }) => rows.some(({ right }) => right));
  process.stdout.write(
    `questions ${choices.length}, right among the candidates ${percent(found.length / choices.length)} %, best by the weights in use ${percent(rightUnder(choices, SENTENCE_WEIGHTS))} %\n`,
  );
  const tried = PRICES.map((l2) => ({ l2, share: heldOut(choices, l2) }));
  for (const { l2, share } of tried) process.stdout.write(`l2 ${l2}: held out ${percent(share)} %\n`);
  const most = Math.max(...tried.map(({ share }) => share));
  const l2 = Math.max(...tried.filter(({ share }) => share >= most - FREE).map((each) => each.l2));
  const fitted = fitChoice(
    choices.map(({ rows }) => rows),
    { l2, fixed: FIXED },
  );
  // Adds to every sentence alike: confidence is measured on these scores.
  const weights = { ...fitted, always: meanBest(choices, SENTENCE_WEIGHTS) - meanBest(choices, fitted) };
  process.stdout.write(
    `weights of l2 ${l2}, right of what they have seen ${percent(rightUnder(choices, weights))} %:\n`,
  );
  for (const [name, weight] of Object.entries(weights)) process.stdout.write(`  '${name}': ${weight.toFixed(2)},\n`);
}

const kit = process.env['EVAL_KIT'];
const sets = process.argv.slice(2);
if (kit === undefined || kit === '') {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const choices: Choice[] = [];
  for (const set of sets.length > 0 ? sets : SETS) choices.push(...(await choicesOf(kit, set)));
  report(choices);
}
