import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { AnswerSchema } from '#outcome';
import type { Answer } from '#outcome';
import { createLibrarian } from '#librarian';
import type { Librarian } from '#librarian';
import { libraryOf, loadLibrary } from '#library';
import type { Library } from '#library';
import { layOut, toPlain } from '#render';
import { parse } from '../articles.ts';
import { CORPORA } from '../golden/corpora.ts';

const LIBRARY = libraryOf([
  parse(
    'herds',
    `Rangers counted 120 goats in 2021 and 150 goats in 2022.

Over 4,000 hikers crossed the pass in 2023. Bo Lindqvist, the keeper, closed it in May because of rockfall.`,
    '2024-01-05',
  ),
  parse('rivals', 'In 2021 the park had 135 goats, the warden Ada Holm said.', '2024-03-01'),
]);

const QUESTIONS = [
  'How many goats were counted in 2022?',
  'How many goats were counted in 2021?',
  'How many more goats were counted in 2022 than in 2021?',
  'By what percentage did the number of goats rise from 2021 to 2022?',
  'How many goats were counted in 2021 and 2022 in total?',
  'How many hikers crossed the pass?',
  'Who closed the pass?',
  'Why was the pass closed?',
  'Were there more goats in 2021 or in 2022?',
  'Did over 5,000 hikers cross the pass?',
  'How many yaks were counted?',
  'How many goats were counted in 2022? Who closed the pass?',
  'goats',
  '',
  '42',
];

/** What every answer keeps to, whatever it says. */
function expectSound(answer: Answer): void {
  expect(AnswerSchema.parse(answer)).toEqual(answer);
  const numbers = answer.citations.map(({ n }) => n);
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  const cited = [
    ...answer.notes.flatMap(({ cites }) => cites),
    ...answer.figures.flatMap(({ cites, operands }) => [...cites, ...operands.map(({ citation }) => citation)]),
  ];
  expect(cited.filter((n) => !numbers.includes(n))).toEqual([]);
  for (const { kind, formula, cites } of answer.figures) {
    expect(cites).not.toEqual([]);
    expect(formula === null).toBe(kind === 'quoted');
  }
  if (answer.status === 'not_found') expect([answer.answer, answer.figures]).toEqual([null, []]);
  else expect(answer.citations).not.toEqual([]);
  expect(answer.text).not.toBe('');
  const plain = toPlain(layOut(answer));
  for (const { n, title } of answer.citations) expect(plain).toContain(`[${n}] ${title}`);
}

describe('an answer', () => {
  let librarian: Librarian;
  beforeAll(async () => {
    librarian = await createLibrarian(LIBRARY, { clock: () => 0 });
  });

  it.each(QUESTIONS)('to %j keeps the contract', async (question) => {
    const answer = await librarian.ask(question);
    expectSound(answer);
    expect(answer).toMatchObject({ question, corpus: LIBRARY.hash, elapsed_ms: 0 });
    expect(await librarian.ask(question)).toEqual(answer);
  });

  it('shows a figure reckoned with its working, and cites each of its terms', async () => {
    const answer = await librarian.ask('How many goats were counted in 2021 and 2022 in total?', {
      articles: ['herds'],
    });
    expect(answer.figures[0]).toMatchObject({ value: 270, kind: 'computed', formula: '120 + 150 = 270' });
    expect(answer.text).toContain('270');
    expect(answer.text).toContain('120 + 150 = 270');
  });

  it('keeps the hedge of a figure in value, bound and words', async () => {
    const answer = await librarian.ask('How many hikers crossed the pass in 2023?');
    expect(answer.answer).toMatchObject({ kind: 'figure', value: 4000, bound: 'over' });
    expect(answer.text.toLowerCase()).toContain('over 4,000');
  });

  it('is from the articles of its scope alone', async () => {
    for (const question of QUESTIONS) {
      const { citations } = await librarian.ask(question, { articles: ['rivals'] });
      expect(citations.filter(({ article }) => article !== 'rivals')).toEqual([]);
    }
    expect((await librarian.ask('How many goats?', { articles: [] })).status).toBe('not_found');
    expect((await librarian.ask('How many goats?', { articles: ['none such'] })).status).toBe('not_found');
  });

  it('carries passages only where they are asked for, best first', async () => {
    const { passages } = await librarian.ask('How many goats were counted?', {}, { passages: 2 });
    expect(passages).toHaveLength(2);
    expect((passages?.[0]?.score ?? 0) >= (passages?.[1]?.score ?? 0)).toBe(true);
    expect(await librarian.ask('How many goats were counted?')).not.toHaveProperty('passages');
  });

  it('is given to any text, and never thrown', async () => {
    const words = fc.constantFrom(
      ...[
        'how many',
        'goats',
        'in 2021',
        'than',
        'or',
        'total',
        'average',
        'percent',
        'hikers',
        'who',
        'not',
        '?',
        'rose',
      ],
      ...['from', 'to', 'between', 'and', '“', '\u0000', '4,000', 'the pass', 'why', '😀'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 12 }), async (parts) => {
        expectSound(await librarian.ask(parts.join(' ')));
      }),
      { numRuns: 60 },
    );
  });

  it('is given in time to a text far too long', async () => {
    const answer = await librarian.ask('how many goats '.repeat(10_000));
    expect(AnswerSchema.safeParse(answer).success).toBe(true);
  });
});

describe.each(CORPORA)('answers from the corpus $name', ({ knowledge }) => {
  let library: Library;
  let librarian: Librarian;
  beforeAll(async () => {
    library = await loadLibrary(knowledge);
    librarian = await createLibrarian(library, { clock: () => 0 });
  });

  /** The file of an article as the library decodes it. */
  const fileOf = (id: string): string => {
    const source = library.articles.find((article) => article.id === id)?.source ?? '';
    return readFileSync(join(knowledge, source), 'utf8').replace(/^\ufeff/, '');
  };

  it('quote each sentence as it stands in its file', async () => {
    const general = [
      'How many people?',
      'How much in total?',
      'Who said so?',
      'When did it begin?',
      'Why?',
      'What fell?',
    ];
    const titles = library.articles.map(({ title }) => title);
    const starts = library.articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text.slice(0, 80)));
    let quoted = 0;
    for (const question of [...general, ...titles, ...starts]) {
      const answer = await librarian.ask(question);
      expectSound(answer);
      for (const { article, quote, start, end } of answer.citations) {
        expect(fileOf(article).slice(start, end)).toBe(quote);
        quoted += 1;
      }
    }
    expect(quoted).toBeGreaterThan(0);
  });
});
