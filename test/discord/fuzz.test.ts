import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Citation, FigureView } from '#outcome';
import { libraryOf } from '#library';
import { createLibrarian } from '#librarian';
import { CATALOGUES, DISCORD_LIMIT, putIn, toDiscord } from '#render';
import { openDesk } from '../../src/desk.ts';
import { answerTo, replyWith } from '../../src/discord/answering.ts';
import { followUpModal } from '../../src/discord/controls.ts';
import { decodeControl, encodeControl } from '../../src/discord/custom-id.ts';
import { WORDS } from '../../src/discord/locales.ts';
import type { Shelf } from '../../src/discord/types.ts';
import { articlesView, figuresView, sourcesView, workingView } from '../../src/discord/views.ts';
import { parse } from '../articles.ts';
import { ANSWER } from '../render/answers.ts';
import { DESK } from './desk.ts';

/** Words that format, link or ping where they are not escaped. */
const HOSTILE = [
  '**bold**',
  '`',
  '```',
  '~~',
  '||',
  '> x',
  '-# Asked: no',
  '@everyone',
  '@here',
  '<@1>',
  '<@&2>',
  '<#3>',
];
const words = fc.constantFrom(
  ...HOSTILE,
  '[x](http://y)',
  '\\',
  '_',
  '# a',
  'flights',
  '1,204',
  'é🙂',
  '“',
  '\u200b',
  '@\u200beveryone',
);
const text = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.array(words, { maxLength: maxLength / 6 }).map((each) => each.join(' ').slice(0, maxLength)),
    fc.string({ unit: 'grapheme', maxLength: maxLength / 2 }),
    fc.constantFrom('-'.repeat(maxLength), 'word '.repeat(maxLength / 5)),
  );
const shown = (most: number): fc.Arbitrary<string> => text(most).map((each) => each.toWellFormed());
/** A question as the room takes it: white space as single blanks. */
const question = shown(300)
  .map((each) => each.replace(/\s+/g, ' ').trim())
  .filter((each) => each !== '');

const citation = (n: number): fc.Arbitrary<Citation> =>
  fc
    .record({
      title: shown(400),
      quote: shown(1500),
      url: fc.constantFrom(null, 'https://example.org/a(b)', 'javascript:x'),
    })
    .map((each) => ({
      ...each,
      n,
      article: `a${n % 3}`,
      published: '2024-01-02',
      publisher: null,
      paragraph: 1,
      sentence: 1,
      start: n * 7,
      end: n * 7 + each.quote.length,
    }));
const figure: fc.Arbitrary<FigureView> = fc
  .record({ label: shown(300), display: shown(80), formula: fc.oneof(fc.constant(null), shown(400)) })
  .map((each) => ({
    ...each,
    value: 5,
    unit: null,
    measure: 'goat',
    bound: 'exact',
    kind: 'quoted',
    implied: false,
    operands: [
      { value: 1, unit: null, bound: 'exact', display: each.display, label: each.label, implied: false, citation: 1 },
    ],
    cites: [1],
  }));
const answers: fc.Arbitrary<Answer> = fc
  .record({
    question,
    status: fc.constantFrom('answered' as const, 'partial' as const, 'not_found' as const),
    text: fc
      .array(shown(700), { minLength: 1, maxLength: 4 })
      .map((lines) => lines.map((line) => line.replace(/\s+/g, ' ')).join('\n')),
    citations: fc
      .integer({ min: 0, max: 12 })
      .chain((many) => fc.tuple(...Array.from({ length: many }, (_, i) => citation(i + 1)))),
    figures: fc.array(figure, { maxLength: 14 }),
    notes: fc.array(
      shown(500).map((said) => ({ kind: 'hedge' as const, text: said, cites: [1] })),
      { maxLength: 6 },
    ),
    rules: fc.array(shown(80), { maxLength: 20 }),
    readings: fc.array(question, { maxLength: 3 }),
    read_as: fc.oneof(fc.constant(null), question),
  })
  .map((each) => ({ ...ANSWER, ...each }));
const languages = fc.constantFrom('en' as const, 'es' as const);

const bare = (said: string): string => said.replace(/\\./gs, '');
const many = (said: string, sign: RegExp): number => said.match(sign)?.length ?? 0;

/** What no message of the bot may hold: more than Discord takes, a ping, or formatting that is left open. */
function expectSound(content: string): void {
  expect(content.length).toBeLessThanOrEqual(DISCORD_LIMIT);
  expect(content).not.toMatch(/@(?:everyone|here)/);
  const outside = bare(content.replace(/```\n[\s\S]*?\n```/g, '').replace(/`\/?[\w-]+`/g, ''));
  expect(outside).not.toMatch(/<[@#]/);
  expect(many(outside, /`/g)).toBe(0);
  expect(many(content, /```/g) % 2).toBe(0);
  for (const line of outside.split('\n')) expect(many(line, /\*\*/g) % 2, line).toBe(0);
}

describe('an answer as a message', () => {
  it('is sound, and gives its question back to the letter', () => {
    fc.assert(
      fc.property(answers, question, languages, (answer, asked, language) => {
        const content = toDiscord(answer, CATALOGUES[language], asked);
        expectSound(content);
        expect(putIn(content)).toEqual({ asked, readAs: asked === answer.question ? answer.read_as : answer.question });
        expect(putIn(toDiscord(answer, CATALOGUES[language]))).toEqual({
          asked: answer.question,
          readAs: answer.read_as,
        });
      }),
      { numRuns: 150 },
    );
  });

  it('has buttons that Discord takes', () => {
    fc.assert(
      fc.property(
        answers,
        fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }),
        languages,
        fc.boolean(),
        (answer, id, locale, isPrivate) => {
          const { components } = replyWith(answer, answer.question, true, { asker: String(id), locale, isPrivate });
          expect(components.length).toBeLessThanOrEqual(5);
          const buttons = components.flatMap((row) => row.components);
          expect(new Set(buttons.map((button) => button.custom_id)).size).toBe(buttons.length);
          for (const row of components) expect(row.components.length).toBeLessThanOrEqual(5);
          for (const button of buttons) {
            expect(button.custom_id.length).toBeLessThanOrEqual(100);
            expect('label' in button && (button.label ?? '').length).toBeLessThanOrEqual(80);
            expect(decodeControl(button.custom_id)?.asker).toBe(String(id));
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it.each(Object.values(WORDS))('opens a modal that Discord takes', (own) => {
    const modal = followUpModal('1'.repeat(20), own);
    expect(modal.title.length).toBeLessThanOrEqual(45);
    expect(modal.custom_id.length).toBeLessThanOrEqual(100);
    expect(own.followUp.label.length).toBeLessThanOrEqual(45);
    expect(own.followUp.placeholder.length).toBeLessThanOrEqual(100);
  });
});

describe('the views under an answer', () => {
  it('are sound in every language', async () => {
    await fc.assert(
      fc.asyncProperty(answers, languages, shown(3000), shown(900), async (answer, language, paragraph, id) => {
        const desk = {
          ...DESK,
          paragraph: () => Promise.resolve({ text: paragraph, start: 0 }),
          idOf: () => Promise.resolve(id.replace(/[^\w-]/g, 'x') || 'x'),
        };
        const own = WORDS[language];
        const { content, whole } = await sourcesView(answer, desk, own);
        expectSound(content);
        expect(content).not.toBe('');
        expect(whole === null).toBe(!content.includes(own.wholeText));
        expectSound(await workingView(answer, desk, own));
        expectSound(figuresView(answer, own));
      }),
      { numRuns: 150 },
    );
  });

  it('list the articles soundly', () => {
    const shelves = fc.array(
      fc.record({
        title: shown(300),
        published: fc.constantFrom(null, '2024-01-02'),
        paragraphs: fc.nat(999),
        url: fc.constantFrom(null, 'https://example.org/x', 'http://a>b'),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(shelves, languages, (articles, language) => {
        const shelf: Shelf = { articles, hash: 'abc', version: '1' };
        expectSound(articlesView(shelf, WORDS[language]));
      }),
      { numRuns: 80 },
    );
  });
});

describe('what a control holds', () => {
  const actions = fc.constantFrom(
    ...(['sources', 'working', 'reading', 'chart', 'follow', 'delete', 'share', 'submit'] as const),
  );

  it('comes back as it was', () => {
    fc.assert(
      fc.property(actions, fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), (action, id) => {
        const control = { action, asker: String(id) };
        expect(decodeControl(encodeControl(control))).toEqual(control);
      }),
    );
  });

  it('is read from no foreign id', () => {
    const near = fc.tuple(
      fc.constantFrom('fn1', 'fn0', 'fn2', ''),
      fc.constantFrom('s', 'z', 'S', 'ss'),
      fc.constantFrom('1', '', 'x', '1'.repeat(21), '1 '),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          near.map((parts) => parts.join(':')),
        ),
        (id) => {
          fc.pre(id !== 'fn1:s:1');
          expect(decodeControl(id)).toBeNull();
        },
      ),
    );
  });
});

describe('hostile articles and questions', () => {
  it('get answers that are sound, whoever follows up on whatever', async () => {
    const sentence = fc
      .array(words, { minLength: 2, maxLength: 60 })
      .map((each) => `The ${each.join(' ')} ferries carried 12 goats in 2022 and 15 goats in 2023.`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(sentence, { minLength: 1, maxLength: 3 }),
        question,
        question,
        languages,
        async (body, tail, next, locale) => {
          const library = libraryOf([parse('a', body.join('\n\n').replaceAll('# a', 'a'), '2024-01-01')]);
          const desk = openDesk(library, await createLibrarian(library, { clock: () => 0 }), {});
          let previous: string | null = null;
          for (const put of [
            'How many goats did the ferries carry?',
            `How many goats in 2022 ${tail}?`.slice(0, 300),
            'and in 2023?',
            `and ${next}`.slice(0, 300),
          ]) {
            const { content } = await answerTo({ text: put, previous, asker: '1', locale, isPrivate: false }, desk);
            expectSound(content);
            const read = putIn(content);
            if (read !== null) {
              expect(read.asked).toBe(put.replace(/\s+/g, ' ').trim());
              previous = read.readAs ?? read.asked;
            }
          }
          const answer = await desk.ask('How many goats did the ferries carry?', locale);
          expectSound((await sourcesView(answer, desk, WORDS[locale])).content);
          expectSound(await workingView(answer, desk, WORDS[locale]));
          expectSound(figuresView(await desk.figures('goats', locale), WORDS[locale]));
          for (const each of await desk.suggest('goats', 25)) expect(each.length).toBeLessThanOrEqual(100);
        },
      ),
      { numRuns: 12 },
    );
  });
});
