import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { gather } from '../../src/evidence/evidence.ts';
import { groundOf } from '../../src/spans/ground.ts';
import { dot } from '../../src/spans/feature.ts';
import type { Feature } from '../../src/spans/feature.ts';
import { NO_GAP } from '../../src/spans/scored.ts';
import { localWeights } from '../../src/words/sentence-features.ts';
import { SENTENCE_WEIGHTS } from '../../src/words/sentence-weights.ts';
import { plainFeatures } from '../../src/words/sentences.ts';
import { ofSort } from '../../src/spans/spans-of-sort.ts';
import { featuresOf } from '../../src/spans/span-features.ts';
import { findStretches } from '../../src/spans/stretches.ts';
import { createReader } from '../../src/facts/index.ts';
import { readQuestion } from '../../src/question/index.ts';
import { indexNow } from '../../src/search/index.ts';
import { libraryOfTexts } from './texts.ts';
import type { Text } from './texts.ts';

/** A stretch that could answer a question, and how right it is. */
export interface SpanCandidate {
  /** Which of the example's sentences it is in. */
  readonly sentence: number;
  readonly features: readonly Feature[];
  readonly exact: number;
  readonly f1: number;
}

/** A question that its paragraph answers, with all that could. */
export interface SpanExample {
  readonly set: string;
  readonly article: string;
  /** What speaks for each sentence, its short answers left aside. */
  readonly sentences: readonly number[];
  readonly candidates: readonly SpanCandidate[];
}

interface Line {
  readonly question: string;
  readonly answers: readonly string[];
  readonly passages: readonly Text[];
}

/** As in the road: so many sentences are looked at, no further behind the best. */
const [LOOKED_AT, TOO_FAR] = [10, 7];

const linesOf = (kit: string, name: string): unknown[] =>
  readFileSync(join(kit, 'dev', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

/** The words that the official scorer compares: no case, no signs, no articles. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/g, '')
    .replace(/\b(?:a|an|the)\b/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');

function overlap(gold: readonly string[], given: readonly string[]): number {
  const left = [...gold];
  let same = 0;
  for (const word of given) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    same += 1;
  }
  return same === 0 ? 0 : (2 * same) / (gold.length + given.length);
}

function scoreOf(golds: readonly (readonly string[])[], text: string): { readonly exact: number; readonly f1: number } {
  const given = wordsOf(text);
  const exact = golds.some((gold) => gold.join(' ') === given.join(' ')) ? 1 : 0;
  return { exact, f1: Math.max(0, ...golds.map((gold) => overlap(gold, given))) };
}

function candidatesOf(evidence: Evidence, answers: readonly string[]): Pick<SpanExample, 'sentences' | 'candidates'> {
  const golds = answers.map(wordsOf).filter((words) => words.length > 0);
  const local = localWeights(evidence);
  const all = evidence.readings
    .flatMap((reading) => reading.sentences.map((sentence) => ({ reading, sentence })))
    .map((each) => ({
      ...each,
      score: dot(plainFeatures(evidence, local, each.sentence, each.reading), SENTENCE_WEIGHTS),
    }))
    .sort((a, b) => b.score - a.score);
  const near = all.slice(0, LOOKED_AT).filter(({ score }) => score >= (all[0]?.score ?? 0) - TOO_FAR);
  const gap = evidence.question.gap;
  const candidates = near.flatMap(({ sentence, reading }, place) => {
    const ground = groundOf(gap ?? NO_GAP, evidence.sought, sentence, reading);
    return ofSort(gap, sentence, findStretches(sentence)).map((stretch) => ({
      sentence: place,
      features: featuresOf(ground, stretch),
      ...scoreOf(golds, sentence.paragraph.text.slice(stretch.start, stretch.end)),
    }));
  });
  return { sentences: near.map(({ score }) => score), candidates };
}

/** The questions of a set that its paragraphs answer; words are as rare as in `corpus`, or in the paragraph itself where there is none. */
export function examplesOf(kit: string, set: string, corpus: string | null): SpanExample[] {
  const read = createReader();
  const texts = corpus === null ? [] : (linesOf(kit, corpus) as Text[]);
  const wide = corpus === null ? null : indexNow(libraryOfTexts(texts).articles);
  return (linesOf(kit, set) as Line[])
    .filter(({ answers }) => answers.length > 0)
    .map(({ question, answers, passages }) => {
      const engine = indexNow(libraryOfTexts(passages).articles);
      const evidence = gather(readQuestion(question), { engine, rarity: wide ?? engine, read });
      return { set, article: passages[0]?.title ?? '', ...candidatesOf(evidence, answers) };
    });
}
