import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLines } from '../../src/library/decode.ts';
import { libraryOf, loadLibrary, parseMarkdown, parsePlain } from '../../src/library/index.ts';
import type { Library } from '../../src/library/index.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'library-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

const sources = ({ articles }: Library): string[] => articles.map(({ source }) => source);
const problems = ({ findings }: Library): string[] =>
  findings.map(({ level, source, line }) => `${level} ${source}${line === undefined ? '' : `:${line}`}`);

describe('loadLibrary', () => {
  test('reads every format, sub-folders too, in the order of their names', async () => {
    await write({
      'bb.txt': '\ufeffText “b”.\r\n',
      'B.markdown': '---\ntitle: Capital B\n---\nText.',
      'a/z.md': '---\ntitle: Z\n---\nText.',
      'a/deep/notes': 'No extension.',
      'c.jsonl': '{"id":1,"title":"One","text":"x"}\r\n\r\n{"id":2,"title":"Two","text":"y"}',
      'd.ndjson': '{"id":3,"title":"Three","text":"z"}\n',
    });
    const library = await loadLibrary(folder);
    expect(library.findings).toEqual([]);
    expect(sources(library)).toEqual([
      'B.markdown',
      'a/deep/notes',
      'a/z.md',
      'bb.txt',
      'c.jsonl:1',
      'c.jsonl:3',
      'd.ndjson:1',
    ]);
    expect(library.articles[3]?.paragraphs[0]).toMatchObject({ text: 'Text “b”.', start: 0 });
  });

  test('leaves hidden files, other kinds and files about the folder aside without a word', async () => {
    await write({
      'a.txt': 'Text.',
      '.hidden.txt': 'No.',
      '.git/b.txt': 'No.',
      'README.md': '# Read me',
      'sub/readme.txt': 'No.',
      LICENSE: 'No.',
      'photo.png': 'No.',
      'table.csv': 'No.',
    });
    const library = await loadLibrary(folder);
    expect(sources(library)).toEqual(['a.txt']);
    expect(library.findings).toEqual([]);
  });

  test('does not follow symbolic links', async () => {
    await write({ 'in/a.txt': 'Text.', 'out/b.txt': 'Secret.' });
    await symlink(join(folder, 'out'), join(folder, 'in/folder'));
    await symlink(join(folder, 'out/b.txt'), join(folder, 'in/file.txt'));
    const library = await loadLibrary(join(folder, 'in'));
    expect(sources(library)).toEqual(['a.txt']);
    expect(problems(library).toSorted()).toEqual(['warning file.txt', 'warning folder']);
  });

  test('reads a single file that is named, even one a folder would leave aside', async () => {
    await write({ 'README.md': '# Read me\n\nText.', 'news.jsonl': '{"id":1,"title":"One","text":"x"}' });
    expect(sources(await loadLibrary(join(folder, 'README.md')))).toEqual(['README.md']);
    expect(sources(await loadLibrary(join(folder, 'news.jsonl')))).toEqual(['news.jsonl:1']);
  });

  test('reports what is bad with its place, and loads the rest', async () => {
    await write({
      'bad.md': '---\ntitle: A\npublished: soon\n---\nText.',
      'bytes.txt': Buffer.from([0x41, 0x0a, 0xe9, 0x0a]),
      'empty.txt': '',
      'good.txt': 'Text.',
      'lines.jsonl': Buffer.concat([
        Buffer.from('{"id":1,"title":"One","text":"x","extra":1}\n{oops\n'),
        Buffer.from([0xff, 0x0a]),
        Buffer.from('{"id":4,"title":"Four","text":"x","extra":1}\n'),
      ]),
    });
    const library = await loadLibrary(folder);
    expect(sources(library)).toEqual(['good.txt', 'lines.jsonl:1', 'lines.jsonl:4']);
    expect(problems(library)).toEqual([
      'error bad.md:3',
      'error bytes.txt:2',
      'error empty.txt',
      'warning lines.jsonl:1',
      'error lines.jsonl:2',
      'error lines.jsonl:3',
    ]);
  });

  test('keeps the first of two articles with one id and names both', async () => {
    await write({ 'a.md': '---\nid: x\ntitle: A\n---\nText.', 'b.jsonl': '{"id":"x","title":"B","text":"Text."}' });
    const library = await loadLibrary(folder);
    expect(sources(library)).toEqual(['a.md']);
    expect(problems(library)).toEqual(['error b.jsonl:1']);
    expect(library.findings[0]?.message).toMatch(/"x".*a\.md.*b\.jsonl:1/);
  });

  test.skipIf(process.getuid?.() === 0)('reports what it may not open', async () => {
    await write({ 'a.txt': 'Text.', 'closed.txt': 'Text.' });
    await chmod(join(folder, 'closed.txt'), 0);
    const library = await loadLibrary(folder);
    expect(sources(library)).toEqual(['a.txt']);
    expect(problems(library)).toEqual(['error closed.txt']);
  });

  test('a path without articles is an empty library with one error that says what to do', async () => {
    for (const path of [folder, join(folder, 'missing'), join(folder, 'missing', 'file.md')]) {
      const library = await loadLibrary(path);
      expect(library.articles).toEqual([]);
      expect(library.findings).toMatchObject([{ level: 'error', source: path }]);
      expect(library.findings[0]?.message).toMatch(/put/);
    }
  });

  test('tells how far it is', async () => {
    await write({ 'a.txt': 'One.\nTwo.', 'b.txt': 'Three.' });
    const told: unknown[] = [];
    await loadLibrary(folder, { onProgress: (done) => told.push(done) });
    expect(told).toEqual([
      { articles: 1, paragraphs: 2 },
      { articles: 2, paragraphs: 3 },
    ]);
  });

  test('reads lines that lie across chunks', async () => {
    const line = (id: number): string => JSON.stringify({ id, title: 'Long', text: 'é“'.repeat(40_000) });
    await write({ 'a.jsonl': Array.from({ length: 6 }, (_, id) => line(id)).join('\n') });
    const library = await loadLibrary(folder);
    expect(library.findings).toEqual([]);
    expect(library.articles.map(({ paragraphs }) => paragraphs[0]?.text.length)).toEqual(Array(6).fill(80_000));
  });
});

describe('hash', () => {
  test('is the same for the same articles and another for any change of text or metadata', async () => {
    await write({
      'one/a.txt': 'Text.',
      'two/sub/a.txt': 'Text.',
      'three/a.txt': 'Text!',
      'four/a.md': '---\ntitle: a\n---\nText.',
      'five/a.md': '---\ntitle: a\npublished: 2024-01-01\n---\nText.',
    });
    const hashOf = async (name: string): Promise<string> => (await loadLibrary(join(folder, name))).hash;
    const one = await hashOf('one');
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(await hashOf('two')).toBe(one);
    expect(await hashOf('four')).toBe(one);
    expect(new Set([one, await hashOf('three'), await hashOf('five')]).size).toBe(3);
  });

  test('is that of the same articles given as values', async () => {
    await write({ 'a.txt': 'One.', 'b.txt': 'Two.' });
    const values = libraryOf([parsePlain('a.txt', 'One.'), parsePlain('b.txt', 'Two.')]);
    expect(await loadLibrary(folder)).toEqual(values);
  });
});

test('readLines gives the lines of a file however it is cut into chunks', async () => {
  async function* cut(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  for (const size of [1, 2, 3, 100]) {
    const lines: string[] = [];
    for await (const some of readLines(cut(Buffer.from('a\n\nbcd\né'), size))) {
      for (const line of some) lines.push(Buffer.from(line).toString());
    }
    expect(lines).toEqual(['a', '', 'bcd', 'é']);
  }
});

describe('a large text', () => {
  const paragraph =
    'The harbour of *Brindle Bay* closed for three days, and the [timetable](https://a.example/t) changed.';
  const long = `# Bay\n\n${Array.from({ length: 1300 }, (_, i) => `${paragraph} It was day ${i}.`).join('\n\n')}\n`;

  test('of Markdown is the article that it would be in one go', async () => {
    await write({ 'bay.md': long, 'bay2.txt': long });
    const library = await loadLibrary(folder);
    const alone = [parseMarkdown('bay.md', long), parsePlain('bay2.txt', long)];
    expect(library.articles).toEqual(alone.map(({ article }) => article));
    expect(library.hash).toBe(libraryOf(alone).hash);
    expect(problems(library)).toEqual(['warning bay.md']);
  });

  test('on one line of JSON is an article, and its findings have their line', async () => {
    const line = (id: number, extra: object): string =>
      JSON.stringify({ id, title: 'Bay', text: long.repeat(5), ...extra });
    await write({ 'a.jsonl': `${line(1, {})}\n${line(2, { colour: 'red' })}\n${line(3, { url: 'no' })}\n` });
    const library = await loadLibrary(folder);
    expect(sources(library)).toEqual(['a.jsonl:1', 'a.jsonl:2']);
    expect(library.articles[0]?.paragraphs.length).toBeGreaterThan(6000);
    expect(problems(library)).toEqual(['warning a.jsonl:2', 'error a.jsonl:3']);
  });

  test('that is not UTF-8 is reported with its line', async () => {
    await write({ 'a.md': Buffer.concat([Buffer.from(long), Buffer.of(0xff, 0xfe)]), 'b.md': '# B\n\nText.' });
    const library = await loadLibrary(folder);
    expect(problems(library)).toEqual([`error a.md:${long.split('\n').length}`, 'warning b.md']);
  });
});
