import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AnswerSchema } from '#outcome';
import { EXIT, runAsk, runCheck } from '#terminal';
import type { ExitCode } from '#terminal';
import { terminal } from './terminals.ts';
import type { Given, Written } from './terminals.ts';

let knowledge = '';

beforeAll(async () => {
  knowledge = await mkdtemp(join(tmpdir(), 'terminal-'));
  const head = (id: string): string => `---\nid: ${id}\ntitle: Goats ${id}\npublished: 2024-01-05\n---\n\n`;
  await writeFile(
    join(knowledge, 'north.md'),
    `${head('north')}Rangers counted 120 goats in 2021. Traffic fell by 30% from 4,000 cars to 3,000.\n`,
  );
  await writeFile(join(knowledge, 'south.md'), `${head('south')}Wardens say that there were 135 goats in 2021.\n`);
});
afterAll(() => rm(knowledge, { recursive: true, force: true }));

type Command = (words: readonly string[], given?: Given) => Promise<Written & { readonly code: ExitCode }>;

const run =
  (command: typeof runAsk): Command =>
  async (words, given = {}) => {
    const { io, ...written } = terminal(given);
    return { ...written, code: await command(words, { knowledge, fiscalYearStart: 10 }, io) };
  };
const ask = run(runAsk);
const check = run(runCheck);

/** Answers without their times, which differ. */
const untimed = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/"elapsed_ms":[\d.]+/, ''));

const parsed = (lines: readonly string[]): unknown[] => lines.map((line): unknown => JSON.parse(line));

describe('ask', () => {
  it('prints an answer with its quote and source', async () => {
    const { out, err, code } = await ask(['How many goats did rangers count in 2021?']);
    const text = out.join('\n');
    expect(text).toContain('“Rangers counted 120 goats in 2021.”');
    expect(text).toContain('Goats north, 5 January 2024, paragraph 1');
    expect(text).not.toContain('\u001b');
    expect([err, code]).toEqual([[], EXIT.ok]);
  });

  it('refuses in words, and that is no failure', async () => {
    const { out, err, code } = await ask(['How many yaks are there?']);
    expect(out.join('\n')).toMatch(/yaks/);
    expect([err, code]).toEqual([[], EXIT.ok]);
  });

  it('prints colours only where the terminal has them', async () => {
    const { out } = await ask(['How many goats?'], { colour: true });
    expect(out.join('\n')).toContain('\u001b[');
  });

  it('prints the rules with --why', async () => {
    const [plain, why] = [await ask(['How many goats?']), await ask(['How many goats?', '--why'])];
    expect(plain.out.join('\n')).not.toMatch(/^why: /m);
    expect(why.out.join('\n')).toMatch(/^why: .*confidence [\d.]+; \w+$/m);
  });

  it('prints the answer as one line of JSON with --json', async () => {
    const { out } = await ask(['How many goats?', '--json', '--passages', '1']);
    expect(out).toHaveLength(1);
    const answer = AnswerSchema.parse(parsed(out)[0]);
    expect(answer.question).toBe('How many goats?');
    expect(answer.passages).toHaveLength(1);
  });

  it('uses only the articles named by --within', async () => {
    const { out } = await ask(['How many goats?', '--json', '--within', 'south']);
    const { citations } = AnswerSchema.parse(parsed(out)[0]);
    expect(new Set(citations.map(({ article }) => article))).toEqual(new Set(['south']));
  });

  it('prints its help', async () => {
    const { out, code } = await ask(['--help']);
    expect(out.join('\n')).toMatch(/^Usage: /);
    expect(code).toBe(EXIT.ok);
  });

  it.each<[string[], string]>([
    [[], 'ask needs a question, such as: npm run -s ask -- "how many flights?". See --help.'],
    [['  '], 'ask needs a question, such as: npm run -s ask -- "how many flights?". See --help.'],
    [['--show', 'question'], 'ask needs a question, such as: npm run -s ask -- "how many flights?". See --help.'],
    [['--show', 'marks'], '--show marks reads its texts from --batch FILE ("-" for standard input). See --help.'],
    [['goats', '--batch', '-'], 'give either a question or --batch, not both. See --help.'],
    [['goats', '--passages', 'x'], '--passages x is not a number from 1 to 9999. See --help.'],
    [['goats', '--within', 'west'], 'no article has the id “west”; ids: north, south'],
    [['--batch', 'none.jsonl'], 'none.jsonl: cannot be read (ENOENT); give --batch an existing file of JSON lines.'],
  ])('with %j is wrong usage: %s', async (words, sentence) => {
    expect(await ask(words)).toMatchObject({ out: [], err: [sentence], code: EXIT.usage });
  });

  it('names the folder that holds no article', async () => {
    const none = join(knowledge, 'none');
    const { out, err, code } = await ask(['How many goats?', '--knowledge', none]);
    expect([out, code]).toEqual([[], EXIT.unread]);
    expect(err).toEqual([expect.stringMatching(/^error: .*none/)]);
  });

  it('shows progress only when reading takes long', async () => {
    const quick = await ask(['How many goats?']);
    expect(quick.progress.filter((text) => text !== '')).toEqual([]);
    let now = 0;
    const slow = await ask(['How many goats?'], { clock: () => (now += 700) });
    expect(slow.progress).toEqual(expect.arrayContaining([expect.stringMatching(/^reading: /)]));
    expect(slow.progress.at(-1)).toBe('');
  });
});

describe('a batch', () => {
  const line = (id: number | string, question: string, within?: unknown): string =>
    JSON.stringify({ id, question, within });

  it('gives a line for each line, in order, with its id', async () => {
    const lines = [line(3, 'How many goats?'), line('b', 'How many yaks?', 'north'), line(1, '', ['north', 'south'])];
    const { out, err, code } = await ask(['--batch', '-'], { lines });
    expect(parsed(out)).toEqual([
      expect.objectContaining({ id: 3, question: 'How many goats?' }),
      expect.objectContaining({ id: 'b', question: 'How many yaks?', status: 'not_found' }),
      expect.objectContaining({ id: 1, question: '' }),
    ]);
    for (const each of parsed(out)) expect(AnswerSchema.extend({ id: z.unknown() }).parse(each)).toEqual(each);
    expect([err, code]).toEqual([[], EXIT.ok]);
  });

  it('reads a file as it reads standard input', async () => {
    const lines = [line(1, 'How many goats?'), line(2, 'Who counted?')];
    const [file, input] = [
      await ask(['--batch', 'questions.jsonl'], { files: { 'questions.jsonl': lines } }),
      await ask(['--batch', '-'], { lines }),
    ];
    expect(untimed(file.out)).toEqual(untimed(input.out));
  });

  it('puts an error in the place of a line that cannot be read, and goes on', async () => {
    const lines = [
      line(1, 'How many goats?'),
      'not JSON',
      '',
      '{"id":2}',
      '[]',
      line(3, 'goats', 'west'),
      line(4, 'goats'),
    ];
    const { out, code } = await ask(['--batch', '-'], { lines });
    expect(parsed(out)).toEqual([
      expect.objectContaining({ id: 1 }),
      { error: 'line 2 is not JSON' },
      { error: expect.stringMatching(/^line 4: question: /) },
      { error: expect.stringMatching(/^line 5: the line: /) },
      { id: 3, error: 'no article has the id “west”' },
      expect.objectContaining({ id: 4, question: 'goats' }),
    ]);
    expect(code).toBe(EXIT.unread);
  });

  it('answers each line before it waits for the next', async () => {
    const seen: number[] = [];
    async function* typed(out: readonly string[]): AsyncGenerator<string> {
      for (const id of [1, 2, 3]) {
        seen.push(out.length);
        yield line(id, 'How many goats?');
      }
    }
    const { io, out } = terminal();
    await runAsk(['--batch', '-'], { knowledge, fiscalYearStart: 10 }, { ...io, lines: () => typed(out) });
    expect(seen).toEqual([0, 1, 2]);
  });
});

describe('a stage', () => {
  it('of sentences is shown as JSON lines, each verbatim', async () => {
    const { out, code } = await ask(['--show', 'sentences']);
    expect(parsed(out)).toEqual([
      expect.objectContaining({
        article: 'north',
        paragraph: 1,
        sentence: 1,
        text: 'Rangers counted 120 goats in 2021.',
      }),
      expect.objectContaining({ article: 'north', paragraph: 1, sentence: 2 }),
      expect.objectContaining({ article: 'south', paragraph: 1, sentence: 1 }),
    ]);
    expect(code).toBe(EXIT.ok);
  });

  it('of facts is shown with value, measure and period', async () => {
    const { out } = await ask(['--show', 'facts']);
    expect(parsed(out)[0]).toMatchObject({
      article: 'north',
      value: 120,
      bound: 'exact',
      measure: 'goats',
      role: 'level',
      period: { from: '2021-01-01', to: '2021-12-31', words: '2021', source: 'sentence' },
    });
  });

  it('of a question is shown as it is read', async () => {
    const { out } = await ask(['--show', 'question', 'How many goats?']);
    expect(parsed(out)).toEqual([expect.objectContaining({ form: 'amount', text: 'How many goats?' })]);
  });

  it('of search is shown best first', async () => {
    const { out } = await ask(['--show', 'search', 'rangers goats']);
    expect(parsed(out)).toEqual([
      expect.objectContaining({ article: 'north', paragraph: 1 }),
      expect.objectContaining({ article: 'south', paragraph: 1 }),
    ]);
  });

  it('of marks reads texts, a line each, without articles', async () => {
    const lines = [
      JSON.stringify({ id: 'x', text: 'Over 500 goats came in July.', published: '2024-10-17T08:00:00Z' }),
      JSON.stringify({ id: 'y' }),
      JSON.stringify({ id: 'z', text: '' }),
    ];
    const { out, code } = await ask(['--show', 'marks', '--batch', '-', '--knowledge', 'none'], { lines });
    expect(parsed(out)).toEqual([
      {
        id: 'x',
        sentences: [{ start: 0, end: 28 }],
        quantities: [expect.objectContaining({ value: 500, bound: 'over', noun: 'goats' })],
        periods: [expect.objectContaining({ from: '2024-07-01', to: '2024-07-31' })],
      },
      { error: expect.stringMatching(/^line 2: text: /) },
      { id: 'z', sentences: [], quantities: [], periods: [] },
    ]);
    expect(code).toBe(EXIT.unread);
  });
});

describe('check', () => {
  it('reports what was read, the figures, failing claims and disagreements', async () => {
    const { out, err, code } = await check([]);
    const report = out.join('\n');
    expect(out[0]).toBe('Read 2 articles, 2 paragraphs, 5 figures.');
    expect(report).toMatch(/north: “Goats north”, 2024-01-05, 1 paragraphs, 4 figures \(north\.md\)/);
    expect(report).toMatch(/missing: publisher, url/);
    expect(report).toMatch(/30%.*does not follow/);
    expect(report).toMatch(/120 .*north ¶1\) against 135 .*south ¶1\)/);
    expect([err, code]).toEqual([[], EXIT.ok]);
  });

  it('fails where an article could not be read, and names it', async () => {
    const { out, code } = await check(['--knowledge', join(knowledge, 'none')]);
    expect(out.join('\n')).toMatch(/To mend\n {2}error: .*none/);
    expect(code).toBe(EXIT.unread);
  });

  it('prints its help, and refuses what it does not know', async () => {
    expect(await check(['--help'])).toMatchObject({ out: [expect.stringMatching(/^Usage: /)], code: EXIT.ok });
    expect(await check(['--json'])).toMatchObject({
      out: [],
      err: [expect.stringMatching(/--json.*See --help\.$/)],
      code: EXIT.usage,
    });
  });
});
