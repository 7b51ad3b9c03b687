import { checkStatement } from '../../src/answer/index.ts';
import { createReader, readParagraph } from '../../src/facts/index.ts';
import { createLibrarian } from '../../src/librarian.ts';
import { libraryOf, parseMarkdown, parsePlain } from '../../src/library/index.ts';
import { readQuestion } from '../../src/question/index.ts';
import { indexNow } from '../../src/search/index.ts';
import { findTerms } from '../../src/text/index.ts';
import { hostile, LENGTH, PATTERNS, spent } from './hostile.ts';

const RUNS = 3;
const SHOWN = 12;
const ARTICLES = [
  'The council counted 1,200 ferries in May 2021, over 5% more than a year earlier. Ada Vale said that two in five boats were old.',
  'Ben Hale, who was born on 3 March 1960, sold 12 mills for $1.5 million. He opened the first mill in 1984.',
].map((text, index) => parsePlain(`${index}.txt`, text));
const QUESTION = 'How many mills did Ben Hale sell in May 2021?';

/** What is asked of one hostile text; `prepare` is not timed. */
interface Stage {
  readonly name: string;
  readonly prepare: (text: string) => Promise<() => unknown>;
}

const plain = libraryOf(ARTICLES);
const librarian = await createLibrarian(plain);
const engine = indexNow(plain.articles);

/** Reads the facts of a text in Markdown. */
function readerOf(text: string): () => unknown {
  const { article } = parseMarkdown('hostile.md', text);
  return () => article?.paragraphs.map((paragraph) => readParagraph(article, paragraph));
}

const STAGES: readonly Stage[] = [
  { name: 'findTerms', prepare: async (text) => () => findTerms(text) },
  { name: 'readQuestion', prepare: async (text) => () => readQuestion(text) },
  {
    name: 'readParagraph',
    prepare: async (text) => readerOf(text),
  },
  { name: 'a list item', prepare: async (text) => readerOf(`- ${text}`) },
  { name: 'a cell', prepare: async (text) => readerOf(`| a | b |\n| - | - |\n| c | ${text.replaceAll('|', '')} |`) },
  {
    name: 'a table',
    prepare: async (text) => {
      const cells = text.match(/.{1,8}/gsu) ?? [];
      return readerOf(
        ['| a | b |', '| - | - |', ...cells.map((cell) => `| ${cell} | 5 |`)].join('\n').slice(0, LENGTH),
      );
    },
  },
  {
    name: 'a wide table',
    prepare: async (text) => {
      const cells = (text.slice(0, LENGTH / 3).match(/.{1,8}/gsu) ?? []).map((cell) => cell.replaceAll('|', ''));
      const row = (words: readonly string[]): string => `| a | ${words.join(' | ')} |`;
      return readerOf([row(cells), row(cells.map(() => '-')), row(cells.map(() => '5'))].join('\n'));
    },
  },
  {
    name: 'indexing',
    prepare: async (text) => {
      const { articles } = libraryOf([parsePlain('hostile.txt', text)]);
      return () => indexNow(articles);
    },
  },
  { name: 'figures about it', prepare: async (text) => () => librarian.figures(text) },
  { name: 'suggest', prepare: async (text) => () => librarian.suggest(text, 5) },
  { name: 'complete', prepare: async (text) => () => librarian.complete(QUESTION, text) },
  { name: 'complete after it', prepare: async (text) => () => librarian.complete(text, 'and in June?') },
  { name: 'ask it', prepare: async (text) => () => librarian.ask(text) },
  {
    name: 'ask about it',
    prepare: async (text) => {
      const about = await createLibrarian(libraryOf([...ARTICLES, parsePlain('hostile.txt', `Mills. ${text}`)]));
      return () => about.ask(QUESTION);
    },
  },
  {
    name: 'checkStatement',
    prepare: async (text) => () => checkStatement(text, { engine, rarity: engine, read: createReader() }),
  },
];

/** Milliseconds of the thread, the least of a few runs, each over a text with a beginning of its own so that no memory helps. */
async function least({ prepare }: Stage, pattern: string): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < RUNS; run += 1) {
    const work = await prepare(`${'zq'.repeat(run + 1)}${hostile(pattern)}`.slice(0, LENGTH));
    const start = spent();
    await work();
    best = Math.min(best, spent() - start);
  }
  return best;
}

const write = (line: string): void => void process.stdout.write(`${line}\n`);
const only = process.argv.slice(2);
const stages = STAGES.filter(({ name }) => only.length === 0 || only.includes(name));
write(
  `${LENGTH} characters of one pattern, milliseconds of the thread, least of ${RUNS} runs, the ${SHOWN} slowest first`,
);
for (const stage of stages) {
  const rows: { readonly pattern: string; readonly ms: number }[] = [];
  for (const pattern of PATTERNS) rows.push({ pattern, ms: await least(stage, pattern) });
  rows.sort((a, b) => b.ms - a.ms);
  write(`\n${stage.name}`);
  for (const { pattern, ms } of rows.slice(0, SHOWN))
    write(`${ms.toFixed(2).padStart(8)} ms  ${JSON.stringify(pattern)}`);
}
