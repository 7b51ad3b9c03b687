import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** What a room may enter, and the outside packages that live in it; `node:` stands for Node's own modules, `remark-` for a family, `name/` for the files of a package. */
interface Rule {
  readonly enters: readonly string[];
  readonly packages: readonly string[];
}

const ROOMS: Readonly<Record<string, Rule>> = {
  text: {
    enters: [],
    packages: ['wink-nlp', 'wink-eng-lite-web-model', 'wink-eng-lite-web-model/', 'stemmer', 'fraction.js'],
  },
  library: { enters: ['text'], packages: ['node:', 'unified', 'remark-', 'mdast', 'yaml', 'zod'] },
  facts: { enters: ['text', 'library'], packages: [] },
  search: { enters: ['text', 'library'], packages: [] },
  store: { enters: [], packages: ['node:'] },
  question: { enters: ['text'], packages: [] },
  outcome: { enters: ['facts', 'question'], packages: ['zod'] },
  evidence: { enters: ['text', 'facts', 'search', 'question', 'outcome'], packages: [] },
  spans: { enters: ['text', 'facts', 'question', 'outcome', 'evidence'], packages: [] },
  words: { enters: ['text', 'facts', 'question', 'outcome', 'evidence', 'spans'], packages: [] },
  figures: { enters: ['text', 'facts', 'question', 'outcome', 'evidence'], packages: [] },
  conflicts: { enters: ['text', 'facts', 'question', 'outcome', 'evidence'], packages: [] },
  answer: {
    enters: ['text', 'facts', 'question', 'outcome', 'evidence', 'words', 'figures', 'conflicts'],
    packages: [],
  },
  render: { enters: ['text', 'library', 'facts', 'outcome', 'chart'], packages: [] },
  chart: {
    enters: [],
    packages: ['node:', 'vega', '@resvg/resvg-js', 'opentype.js', '@expo-google-fonts/libre-franklin'],
  },
  replay: { enters: ['outcome'], packages: ['node:'] },
  discord: { enters: ['outcome', 'render', 'health'], packages: ['discord.js'] },
  health: { enters: [], packages: ['node:', 'prom-client'] },
  terminal: {
    enters: [
      'text',
      'library',
      'facts',
      'search',
      'store',
      'question',
      'outcome',
      'evidence',
      'answer',
      'render',
      'librarian',
    ],
    packages: ['node:', 'zod'],
  },
};
const EDGES = [
  'config.ts',
  'cli.ts',
  'main.ts',
  'bot.ts',
  'librarian.ts',
  'desk.ts',
  'desk-calls.ts',
  'desk-worker.ts',
];
const EDGE: Rule = {
  enters: [...Object.keys(ROOMS), 'librarian', 'config'],
  packages: ['zod', 'dotenv', 'pino', 'node:'],
};
/** Modules that start the program; every other one does nothing when it is imported. */
const STARTERS = ['cli.ts', 'main.ts'];

const SRC = join(import.meta.dirname, '../src');
const FILES = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)))
  .sort();

const sourceOf = (file: string): string => readFileSync(join(SRC, file), 'utf8');
const treeOf = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, sourceOf(file), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
/** The room of a file, or the file itself for an edge. */
const roomOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : file);
const ruleOf = (file: string): Rule => ROOMS[roomOf(file)] ?? EDGE;
const importsOf = new Map(
  FILES.map((file) => [
    file,
    ts.preProcessFile(sourceOf(file), true, true).importedFiles.map(({ fileName }) => fileName),
  ]),
);
const importsIn = (file: string): readonly string[] => importsOf.get(file) ?? [];

const isInside = (name: string): boolean => name.startsWith('.') || name.startsWith('#');
const livesIn = (name: string, packages: readonly string[]): boolean =>
  packages.some((home) => name === home || (/[:/-]$/.test(home) && name.startsWith(home)));

/** The file that an import of a file leads to; null for an outside package. */
function targetOf(file: string, name: string): string | null {
  if (name.startsWith('./')) return join(file, '..', name);
  if (!name.startsWith('#')) return null;
  const room = name.slice(1);
  return room in ROOMS ? `${room}/index.ts` : `${room}.ts`;
}

/** The nodes of a graph that lie on the first cycle found, in order; empty when there is none. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (node: string): string[] => {
    if (done.has(node)) return [];
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    path.push(node);
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next);
      if (cycle.length > 0) return cycle;
    }
    path.pop();
    done.add(node);
    return [];
  };
  for (const node of graph.keys()) {
    const cycle = visit(node);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

describe('rooms', () => {
  it('are those of the table, and every other file is an edge', () => {
    expect(FILES.length).toBeGreaterThan(0);
    expect(FILES.filter((file) => !(roomOf(file) in ROOMS) && !EDGES.includes(file))).toEqual([]);
    expect(FILES.filter((file) => file.split('/').length > 2)).toEqual([]);
  });

  it('have a door each, and package.json opens no other', () => {
    const { imports }: { readonly imports: unknown } = JSON.parse(readFileSync(join(SRC, '../package.json'), 'utf8'));
    const doors = Object.fromEntries(Object.keys(ROOMS).map((room) => [`#${room}`, `./src/${room}/index.ts`]));
    expect(imports).toEqual({ ...doors, '#librarian': './src/librarian.ts', '#config': './src/config.ts' });
  });

  it('may be entered without going in a circle', () => {
    expect(findCycle(new Map(Object.entries(ROOMS).map(([room, { enters }]) => [room, enters])))).toEqual([]);
  });
});

describe('imports', () => {
  it('lead to a neighbour of the same room as ./file.ts, and into another room by its door', () => {
    const wrong = FILES.flatMap((file) =>
      importsIn(file)
        .filter(isInside)
        .filter((name) => !/^\.\/[a-z-]+\.ts$/.test(name) && !/^#[a-z]+$/.test(name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('enter only the rooms that the table allows', () => {
    const wrong = FILES.flatMap((file) =>
      importsIn(file)
        .filter((name) => name.startsWith('#') && !ruleOf(file).enters.includes(name.slice(1)))
        .map((name) => `${file} enters ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('take an outside package only where it lives', () => {
    const wrong = FILES.flatMap((file) =>
      importsIn(file)
        .filter((name) => !isInside(name) && !livesIn(name, ruleOf(file).packages))
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('never go in a circle between files', () => {
    const graph = FILES.map((file) => [file, importsIn(file).flatMap((name) => targetOf(file, name) ?? [])] as const);
    expect(findCycle(new Map(graph))).toEqual([]);
  });

  it('lead to files that exist', () => {
    const wrong = FILES.flatMap((file) =>
      importsIn(file).flatMap((name) => {
        const target = targetOf(file, name);
        return target === null || FILES.includes(target) ? [] : [`${file} imports ${name}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a door', () => {
  it.each(Object.keys(ROOMS))('of %s holds a charter and nothing but exports of its own files', (room) => {
    const { statements } = treeOf(`${room}/index.ts`);
    const charter = new RegExp(`^/\\*\\* ${room.charAt(0).toUpperCase()}${room.slice(1)}: [^*]+ \\*/\\n`);
    expect(sourceOf(`${room}/index.ts`)).toMatch(charter);
    const others = statements.filter(
      (statement) => !ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined,
    );
    expect(others.map((statement) => statement.getText())).toEqual([]);
  });
});

const WORLD = new Set(
  'process console performance fetch setTimeout setInterval setImmediate queueMicrotask'.split(' '),
);

/** Names of the world outside that a module reads while it is imported: not inside a function, not in a type. */
function touchedOnImport(file: string): string[] {
  const touched: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    const name = node.getText();
    const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    if (ts.isIdentifier(node) && WORLD.has(name) && !isKey) touched.push(name);
    if (ts.isPropertyAccessExpression(node) && /^(?:Date\.now|Math\.random)$/.test(name)) touched.push(name);
    if (ts.isNewExpression(node) && name === 'new Date()') touched.push(name);
    if (ts.isAwaitExpression(node)) touched.push(name);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(treeOf(file), visit);
  return touched;
}

/**
 * A program that bars the world outside, then imports each module named after it and prints those that reach for it. The
 * environment is barred to the modules of src alone: packages look up NODE_ENV and the like.
 */
const PROBE = `
const bar = (name) => () => { throw new Error('reaches for ' + name); };
const own = process.env;
const barred = () => { if (/\\/src\\//.test(new Error().stack)) bar('process.env')(); };
process.env = new Proxy(own, {
  get: (target, key) => (barred(), target[key]), has: (target, key) => (barred(), key in target),
  ownKeys: (target) => (barred(), Reflect.ownKeys(target)),
});
const files = process.argv.slice(1);
const print = process.stdout.write.bind(process.stdout);
for (const name of Object.keys(console)) if (typeof console[name] === 'function') console[name] = bar('console.' + name);
process.stdout.write = bar('standard output');
process.stderr.write = bar('standard error');
for (const name of ['setTimeout', 'setInterval', 'setImmediate', 'fetch']) globalThis[name] = bar(name);
Date.now = bar('Date.now');
Math.random = bar('Math.random');
performance.now = bar('performance.now');
const wrong = [];
for (const file of files) {
  try { await import(file); } catch (error) { wrong.push(file + ': ' + error.message); }
}
print(JSON.stringify(wrong));
`;

async function probe(modules: readonly string[]): Promise<unknown> {
  const run = promisify(execFile);
  const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '--eval', PROBE, ...modules]);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

describe('importing a module', () => {
  const passive = FILES.filter((file) => !STARTERS.includes(file));

  it('names nothing of the world outside at module level', () => {
    expect(passive.flatMap((file) => touchedOnImport(file).map((name) => `${file}: ${name}`))).toEqual([]);
  });

  it('does nothing: no environment, clock, console, timer or network', async () => {
    expect(await probe(passive.map((file) => join(SRC, file)))).toEqual([]);
  });

  it.each([
    ['console.log(1)', 'console.log'],
    ['process.stdout.write("1")', 'standard output'],
    ['setTimeout(() => 1)', 'setTimeout'],
    ['fetch("https://example.org")', 'fetch'],
    ['Date.now()', 'Date.now'],
    ['(() => process.env.HOME)()', 'process.env'],
  ])('would be found out by %s', async (code, name) => {
    expect(await probe([`data:text/javascript,${code};/*/src/*/`])).toEqual([
      expect.stringContaining(`reaches for ${name}`),
    ]);
  });
});
