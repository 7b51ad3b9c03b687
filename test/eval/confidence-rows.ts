import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { confidenceFeatures, passageFeatures } from '../../src/words/confidence.ts';
import { gather } from '../../src/evidence/evidence.ts';
import type { Sources } from '../../src/evidence/evidence.ts';
import { rankedFor } from '../../src/words/texts.ts';
import { createReader } from '../../src/facts/index.ts';
import { readQuestion } from '../../src/question/index.ts';
import { indexNow } from '../../src/search/index.ts';
import type { Row } from './logistic.ts';
import { libraryOfTexts } from './texts.ts';
import type { Text } from './texts.ts';

const TextLine = z.object({ id: z.string(), title: z.string(), text: z.string() });
const Asked = z.object({
  id: z.string(),
  question: z.string(),
  answers: z.array(z.string()),
  passages: z.array(TextLine),
});
type Asked = z.infer<typeof Asked>;

/** One question put to one library. */
export interface Example {
  readonly article: string;
  /** What the library was, by name. */
  readonly library: string;
  /** One for each of the best passages, all of one truth: it is enough that one is about the topic. */
  readonly guess: readonly Row[];
  /** Null where no sentence may answer. */
  readonly strict: { readonly topic: Row; readonly answer: Row } | null;
}

const linesOf = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

const KitReader = z.object({
  loadCorpus: z.custom<(set: string, corpus: string) => unknown>((value) => typeof value === 'function'),
});

/** The questions of a set, and the paragraphs of a corpus of the kit. */
export async function readKit(
  kit: string,
  set: string,
  corpus: string,
): Promise<{ questions: Asked[]; texts: Text[] }> {
  const path = join(kit, 'dev', `${set}.jsonl`);
  const reader = KitReader.parse(await import(pathToFileURL(join(kit, 'lib/load.mjs')).href));
  return {
    questions: linesOf(path).map((line) => Asked.parse(line)),
    texts: z.array(TextLine).parse(reader.loadCorpus(path, corpus)),
  };
}

const read = createReader();

function sourcesOf(texts: readonly Text[]): Sources {
  const engine = indexNow(libraryOfTexts(texts).articles);
  return { engine, rarity: engine, read };
}

const titleOf = ({ passages }: Asked): string => passages[0]?.title ?? '';

/** What is known of a question before it is put to a library: whether its topic is there, and whether its answer is. */
interface Truth {
  readonly topic: boolean;
  readonly answer: boolean;
}

function exampleOf(library: string, sources: Sources, asked: Asked, truth: Truth): Example[] {
  const whole = readQuestion(asked.question);
  const question = whole.parts[0] ?? whole;
  const evidence = gather(question, sources);
  const again = (): typeof evidence => evidence;
  const guess = passageFeatures(evidence);
  const strict = confidenceFeatures(evidence, rankedFor({ question, evidence, again }));
  if (guess.length === 0) return [];
  return [
    {
      article: titleOf(asked),
      library,
      guess: guess.map((features) => ({ features, right: truth.topic })),
      strict: strict && {
        topic: { features: strict.topic, right: truth.topic },
        answer: { features: strict.answer, right: truth.answer },
      },
    },
  ];
}

/** A library with the questions that are put to it. */
interface Round {
  readonly library: string;
  readonly texts: readonly Text[];
  readonly asked: readonly Asked[];
  readonly known: boolean;
}

const every = <T>(all: readonly T[], step: number): T[] => all.filter((_, i) => i % step === 0);

/** Libraries of all sizes with the article of some questions, and without it; smaller ones are asked less, so that all weigh alike. */
function roundsOf(title: string, texts: readonly Text[], plain: readonly Asked[], traps: readonly Asked[]): Round[] {
  const own = texts.filter((text) => text.title === title);
  const titles = [...new Set(texts.map((text) => text.title))].filter((other) => other !== title);
  const pick = (count: number, from: number): string[] =>
    Array.from({ length: count }, (_, i) => titles[(from + i * 9) % titles.length] ?? '');
  const four = texts.filter((text) => pick(4, title.length).includes(text.title));
  const fifth = texts.filter((text) => text.title === pick(1, title.length + 4)[0]);
  const briefs = pick(9, 2 * title.length).flatMap((other) => texts.find((text) => text.title === other) ?? []);
  const open = [...plain, ...traps.filter(({ answers }) => answers.length > 0)];
  const others = texts.filter((text) => text.title !== title);
  return [
    { library: 'all articles', texts, asked: open, known: true },
    { library: 'all but its own', texts: others, asked: open, known: false },
    { library: 'five articles', texts: [...own, ...four], asked: every(plain, 2), known: true },
    { library: 'five others', texts: [...fifth, ...four], asked: every(plain, 2), known: false },
    { library: 'its own article', texts: own, asked: [...every(traps, 2), ...every(plain, 4)], known: true },
    { library: 'another article', texts: fifth, asked: every(plain, 4), known: false },
    ...every(plain, 3).flatMap((one): Round[] => [
      { library: 'ten paragraphs', texts: [...one.passages, ...briefs], asked: [one], known: true },
      { library: 'ten others', texts: briefs, asked: [one], known: false },
    ]),
    ...[...traps, ...every(plain, 4)].map((one): Round => {
      return { library: 'its paragraph', texts: one.passages, asked: [one], known: true };
    }),
  ];
}

/**
 * Questions put to libraries that have their article and to libraries that do not. `plain` questions are all answered by their
 * paragraph, of `traps` those that have answers.
 */
export function examplesOf(texts: readonly Text[], plain: readonly Asked[], traps: readonly Asked[]): Example[] {
  const all = sourcesOf(texts);
  return [...new Set([...plain, ...traps].map(titleOf))].flatMap((title) => {
    const ofTitle = (some: readonly Asked[]): Asked[] => some.filter((asked) => titleOf(asked) === title);
    return roundsOf(title, texts, ofTitle(plain), ofTitle(traps)).flatMap((round) => {
      const sources = round.texts === texts ? all : sourcesOf(round.texts);
      return round.asked.flatMap((asked) =>
        exampleOf(round.library, sources, asked, {
          topic: round.known,
          answer: round.known && asked.answers.length > 0,
        }),
      );
    });
  });
}

/** Questions whose articles the library does not have. */
export function foreignExamples(texts: readonly Text[], asked: readonly Asked[]): Example[] {
  const sources = sourcesOf(texts);
  return asked.flatMap((one) => exampleOf('foreign', sources, one, { topic: false, answer: false }));
}
