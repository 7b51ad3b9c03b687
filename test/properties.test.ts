import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnswerSchema } from '#outcome';
import { answerQuestion } from '#answer';
import type { Answer } from '#outcome';
import { boundOf, createReader } from '#facts';
import type { Figure, FormulaName, Reckoned } from '#facts';
import { createLibrarian } from '#librarian';
import type { Librarian } from '#librarian';
import { loadLibrary } from '#library';
import type { Article, Library, Paragraph } from '#library';
import { readQuestion } from '#question';
import { indexNow } from '#search';
import { mark, toNumber } from '#text';
import type { Span } from '#text';
import { showFigure } from '../src/render/numbers.ts';
import { CORPORA } from './golden/corpora.ts';
import { readTranscripts } from './golden/transcript.ts';

/** Everything about one golden corpus that the properties look at. */
interface Opened {
  readonly name: string;
  readonly knowledge: string;
  readonly library: Library;
  readonly librarian: Librarian;
  readonly breaches: (readonly string[])[];
  readonly questions: readonly string[];
}

const SEED = 20_240_229;

async function open({ name, knowledge, transcripts }: (typeof CORPORA)[number]): Promise<Opened> {
  const library = await loadLibrary(knowledge);
  const breaches: (readonly string[])[] = [];
  const onBreach = (numerals: readonly string[]): void => void breaches.push(numerals);
  const librarian = await createLibrarian(library, { clock: () => 0, onBreach });
  const asked = readTranscripts(transcripts).map(({ question }) => question);
  return { name, knowledge, library, librarian, breaches, questions: [...asked, ...madeUp(library)] };
}

/** Questions in every form about stretches of the articles: few of them make sense, and all must come out plain. */
const FORMS: readonly ((a: string, b: string) => string)[] = [
  (a) => `How many ${a}?`,
  (a, b) => `How many more ${a} than ${b}?`,
  (a, b) => `What is the ratio of ${a} to ${b}?`,
  (a) => `By what percentage did ${a} change?`,
  (a, b) => `What percentage of ${a} were ${b}?`,
  (a) => `What percentage of ${a} were not?`,
  (a) => `How many ${a} in total?`,
  (a) => `What was the average number of ${a}?`,
  (a) => `How many ${a} per month?`,
  (a, b) => `How many ${a} and ${b}?`,
  (a) => `Which ${a} had the most?`,
  (a, b) => `Were there more ${a} or ${b}?`,
  (a) => `Did ${a} rise?`,
  (a) => `Is it true that ${a}?`,
  (a) => `When did ${a}?`,
  (a) => `Who ${a}?`,
  (a) => `Where ${a}? Why ${a}?`,
  (a) => a,
];

function stretchesOf({ articles }: Library): string[] {
  return articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ text }) => text.match(/[\p{L}\d][^\s|]*(?: [^\s|]+){0,3}/gu) ?? []),
  );
}

function madeUp(library: Library): string[] {
  const stretch = fc.constantFrom(...stretchesOf(library));
  const question = fc.tuple(fc.constantFrom(...FORMS), stretch, stretch).map(([form, a, b]) => form(a, b));
  return fc.sample(question, { seed: SEED, numRuns: 60 });
}

const opened = Promise.all(CORPORA.map(open));
const answers = opened.then((corpora) =>
  Promise.all(
    corpora.map(async (corpus) => ({
      ...corpus,
      answers: await Promise.all(corpus.questions.map((question) => corpus.librarian.ask(question))),
    })),
  ),
);

const articleOf = ({ articles }: Library, id: string): Article => {
  const found = articles.find((article) => article.id === id);
  if (!found) throw new Error(`no article ${id}`);
  return found;
};
const fileOf = (knowledge: string, { source }: Article): string =>
  readFileSync(join(knowledge, source), 'utf8').replace(/^\uFEFF/, '');

describe('a citation', () => {
  it('is the text of its file from start to end', async () => {
    for (const { knowledge, library, answers: all } of await answers)
      for (const { article, start, end, quote } of all.flatMap(({ citations }) => citations))
        expect(fileOf(knowledge, articleOf(library, article)).slice(start, end)).toBe(quote);
  });

  it('is a whole sentence of its paragraph', async () => {
    const read = createReader();
    for (const { library, answers: all } of await answers)
      for (const { article: id, paragraph: n, sentence, quote } of all.flatMap(({ citations }) => citations)) {
        const article = articleOf(library, id);
        const paragraph = article.paragraphs.find((each) => each.n === n);
        expect(paragraph && read(article, paragraph).sentences[sentence - 1]?.text).toBe(quote);
      }
  });

  it('is numbered from 1, and is all that figures and notes point to', async () => {
    for (const { answers: all } of await answers)
      for (const { citations, figures, notes } of all) {
        const numbers = citations.map(({ n }) => n);
        expect(numbers).toEqual(numbers.map((_, i) => i + 1));
        const used = [...figures, ...notes].flatMap(({ cites }) => cites);
        const operands = figures.flatMap((figure) => figure.operands.map(({ citation }) => citation));
        expect([...used, ...operands].filter((n) => !numbers.includes(n))).toEqual([]);
      }
  });
});

/** Spans in order that leave nothing out but white space. */
function leavesOut(text: string, spans: readonly Span[]): string {
  let end = 0;
  const gaps = spans.map((span) => {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    const gap = text.slice(end, span.start);
    ({ end } = span);
    return gap;
  });
  return [...gaps, text.slice(end)].join('').trim();
}

function expectMarksInside(text: string): void {
  const { sentences, quantities, periods, tokens } = mark(text, { published: '2020-05-17' });
  expect(leavesOut(text, sentences)).toBe('');
  const hedges = quantities.flatMap(({ hedge, noun }) => [
    ...(hedge ? [hedge] : []),
    ...(noun ? [noun, noun.head] : []),
  ]);
  for (const { start, end } of [...tokens, ...quantities, ...hedges, ...periods]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
}

const paragraphsOf = (corpora: readonly Opened[]): Paragraph[] =>
  corpora.flatMap(({ library }) => library.articles.flatMap(({ paragraphs }) => paragraphs));

const WORDS = (
  'The the about over 1,200 3.4 million 62% fell from to in June 2024 fiscal year, and . ? ! Dr. U.S. “ ” ( ) two-thirds $5 a day the ' +
  'fifth flight last week 2019–2021 between January August 10 km/h 40 to 50 … 👩‍👩‍👧 é ß \n \t e.g. no. 7 half of them'
).split(' ');
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));

describe('marks', () => {
  it('of every paragraph lie inside its text, and its sentences leave nothing out', async () => {
    for (const { text, kind } of paragraphsOf(await opened)) if (kind !== 'table') expectMarksInside(text);
  });

  it('of made-up prose do so too', () => {
    fc.assert(fc.property(prose, expectMarksInside), { seed: SEED, numRuns: 300 });
  });

  it('of any text do so too', () => {
    const any = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.string({ unit: 'binary', maxLength: 120 }),
    );
    fc.assert(fc.property(any, expectMarksInside), { seed: SEED, numRuns: 300 });
  });
});

const total = (terms: readonly number[]): number => terms.reduce((sum, term) => sum + term, 0);

/** The formulas once more, in plain doubles. */
const BY_HAND: Partial<Record<FormulaName, (terms: readonly number[]) => number>> = {
  sum: total,
  difference: ([a = NaN, b = NaN]) => a - b,
  ratio: ([a = NaN, b = NaN]) => a / b,
  rate: ([a = NaN, b = NaN]) => a / b,
  share: ([a = NaN, b = NaN]) => (a / b) * 100,
  change: ([from = NaN, to = NaN]) => ((to - from) / from) * 100,
  average: (terms) => total(terms) / terms.length,
  complement: (terms) => 100 - total(terms),
  median: (terms) => {
    const sorted = terms.toSorted((a, b) => a - b);
    const half = Math.floor(sorted.length / 2);
    return ((sorted[sorted.length - 1 - half] ?? NaN) + (sorted[half] ?? NaN)) / 2;
  },
};

const valueOf = (figure: Figure): number => {
  const bound = boundOf(figure.interval);
  return bound && bound.high === undefined ? toNumber(bound.value) : NaN;
};

function expectReckoned(figure: Reckoned): void {
  const byHand = BY_HAND[figure.formula]?.(figure.terms.map(valueOf)) ?? NaN;
  const value = valueOf(figure);
  if (Number.isNaN(byHand) || Number.isNaN(value)) return;
  expect(Math.abs(value - byHand)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(byHand)));
  const written = showFigure(figure).replace('−', '-').replaceAll(',', '');
  if (/illion/.test(written)) return;
  const [numeral = '', decimals = ''] = /-?\d+(?:\.(\d+))?/.exec(written.replace(/-\D/, '-')) ?? [];
  expect(Math.abs(Number(numeral) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals.length + 1e-9);
}

describe('a figure that is reckoned', () => {
  it('is what its formula makes of its operands, and is shown rounded', async () => {
    const seen = new Set<string>();
    for (const { library, questions } of await opened) {
      const engine = indexNow(library.articles);
      const sources = { engine, rarity: engine, read: createReader() };
      for (const question of questions)
        for (const { figure } of answerQuestion(readQuestion(question), sources).figures)
          if (figure.kind === 'computed') {
            seen.add(figure.formula);
            expectReckoned(figure);
          }
    }
    expect([...seen].sort()).toEqual(
      expect.arrayContaining(['average', 'change', 'complement', 'difference', 'ratio', 'share', 'sum']),
    );
  });
});

describe('an answer', () => {
  it('is of the contract', async () => {
    for (const { answers: all } of await answers)
      for (const answer of all) expect(AnswerSchema.safeParse(answer).error).toBeUndefined();
  });

  it('passes the number lock, as it is, for every question', async () => {
    await answers;
    for (const { name, breaches } of await opened) expect({ name, breaches }).toEqual({ name, breaches: [] });
  });

  it('is the same to the byte when it is asked again, and by a librarian of its own', async () => {
    for (const { library, librarian, questions, answers: all } of await answers) {
      const other = await createLibrarian(library, { clock: () => 0 });
      const again = await Promise.all(questions.map((question) => librarian.ask(question)));
      const anew = await Promise.all(questions.toReversed().map((question) => other.ask(question)));
      expect(JSON.stringify(again)).toBe(JSON.stringify(all));
      expect(JSON.stringify(anew.toReversed())).toBe(JSON.stringify(all));
    }
  });
});

async function expectPlain(question: string): Promise<Answer> {
  const [corpus] = await opened;
  if (!corpus) throw new Error('no corpus');
  const answer = await corpus.librarian.ask(question);
  expect(AnswerSchema.safeParse(answer).error).toBeUndefined();
  return answer;
}

const MARKUP =
  '<b> </b> <script>alert(1)</script> &amp; **bold** _it_ `code` ``` # > - [x](javascript:1) | a | b | <@123> @everyone 🚢 🇨🇳 ‮ \u0000 how many flights in 2024'.split(
    ' ',
  );

describe('a question of any kind', () => {
  it.each([
    ['Unicode', fc.string({ unit: 'grapheme', maxLength: 300 })],
    ['any code units', fc.string({ unit: 'binary', maxLength: 300 })],
    ['markup', fc.array(fc.constantFrom(...MARKUP), { maxLength: 60 }).map((words) => words.join(' '))],
    ['numbers and times', prose],
    [
      '6,000 characters',
      fc
        .array(fc.constantFrom(...WORDS, ...MARKUP), { minLength: 1500, maxLength: 1600 })
        .map((words) => words.join(' ').padEnd(6000, ' x')),
    ],
  ])('comes out plain: %s', async (_kind, arbitrary) => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async (question) => void (await expectPlain(question))),
      { seed: SEED, numRuns: 40 },
    );
  });

  it.each([
    'twenty ',
    '$1 ',
    '1,1,',
    'between 1 and ',
    '1-1-',
    'one hundred and ',
    'a million ',
    '(',
    'of the ',
    'more than less than ',
    'from June to ',
    'how many and how many ',
    'who? ',
    'not the first second third ',
    '"“‘«',
    'Aa.Bb.\n',
  ])('comes out plain when it is 4,000 characters of “%s”', async (pattern) => {
    const answer = await expectPlain(pattern.repeat(4000).slice(0, 4000));
    expect(answer.figures.filter(({ value }) => value !== null && !Number.isFinite(value))).toEqual([]);
  });
});
