import type { Answer, Citation, FigureView } from '#outcome';
import { dayStamp, DISCORD_LIMIT, escapeDiscord, shorten, sourceLine } from '#render';
import { LONGEST_ID } from './commands.ts';
import type { Desk, Shelf } from './types.ts';
import type { Words } from './words.ts';

/** A view that only the one who pressed sees; `whole` is everything, for a file, where the message holds but a part. */
export interface View {
  readonly content: string;
  readonly whole: string | null;
}

/** A stretch of a paragraph, quoted or not. */
interface Stretch {
  readonly text: string;
  readonly quoted: boolean;
}

/** A cited paragraph with its quotes marked, under the line of its first citation. */
interface Cited {
  readonly source: string;
  readonly stretches: readonly Stretch[];
}

function stretchesOf(text: string, start: number, citations: readonly Citation[]): Stretch[] {
  const inOrder = citations.toSorted((a, b) => a.start - b.start);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const citation of inOrder) {
    const [from, to] = [Math.max(at, citation.start - start), citation.end - start];
    if (to <= from) continue;
    stretches.push({ text: text.slice(at, from), quoted: false }, { text: text.slice(from, to), quoted: true });
    at = to;
  }
  return [...stretches, { text: text.slice(at), quoted: false }].filter(({ text: each }) => each !== '');
}

async function citedParagraphs(answer: Answer, desk: Desk): Promise<Cited[]> {
  const groups = Map.groupBy(answer.citations, ({ article, paragraph }) => `${article} ${paragraph}`);
  const cited = [...groups.values()].map(async (citations) => {
    const [first] = citations;
    const paragraph = first ? await desk.paragraph(first.article, first.paragraph) : null;
    if (!first || !paragraph) return [];
    const source = citations.map(sourceLine).join('\n');
    return [{ source, stretches: stretchesOf(paragraph.text, paragraph.start, citations) }];
  });
  return (await Promise.all(cited)).flat();
}

/** A paragraph in at most so many characters: what is quoted is kept longest, what stands around it is cut first. */
function showCited({ source, stretches }: Cited, most: number): string {
  const shown = stretches.map(({ text, quoted }, i) => {
    if (!quoted) return escapeDiscord(text);
    // The marks of two quotes that touch would run together.
    return `${stretches[i - 1]?.quoted ? ' ' : ''}**${escapeDiscord(text).trim()}**`;
  });
  const full = `${source}\n${shown.join('').trim()}`;
  if (full.length <= most) return full;
  const quotes = stretches.filter(({ quoted }) => quoted);
  const each = Math.max(40, Math.floor((most - source.length - 8 * quotes.length) / Math.max(1, quotes.length)));
  return `${source}\n${quotes.map(({ text }) => `… **${shorten(escapeDiscord(text).trim(), each)}** …`).join(' ')}`;
}

const asFile = (cited: readonly Cited[]): string =>
  cited
    .map(({ source, stretches }) => `${source}\n\n${stretches.map(({ text }) => text).join('')}`)
    .join('\n\n---\n\n');

/** The whole paragraphs that an answer quotes, with the quoted words in bold. */
export async function sourcesView(answer: Answer, desk: Desk, words: Words): Promise<View> {
  const cited = await citedParagraphs(answer, desk);
  if (cited.length === 0) return { content: words.noSources, whole: null };
  const full = cited.map((each) => showCited(each, Infinity)).join('\n\n');
  if (full.length <= DISCORD_LIMIT) return { content: full, whole: null };
  const room = DISCORD_LIMIT - words.wholeText.length - 1;
  const shown: string[] = [];
  for (const each of cited) {
    const text = showCited(each, Math.floor(room / cited.length) - 2);
    if (shown.join('\n\n').length + text.length + 2 <= room) shown.push(text);
  }
  return { content: [shown.join('\n\n'), words.wholeText].join('\n'), whole: asFile(cited) };
}

function figureLines({ display, label, formula, operands, cites }: FigureView): string[] {
  const [marks, name] = [cites.map((n) => ` [${n}]`).join(''), label === '' ? '' : ` — ${escapeDiscord(label)}`];
  return [
    `• ${escapeDiscord(formula ?? display)}${name}${marks}`,
    ...operands.map((operand) => `-# ${escapeDiscord(`${operand.display} — ${operand.label}`)} [${operand.citation}]`),
  ];
}

/** Lines that fit into so many characters, from the first on. */
function fitting(lines: readonly string[], most: number): string[] {
  let left = most;
  return lines.filter((line) => (left -= line.length + 1) >= 0);
}

/** How an answer came about: each figure with its working, the rules, and the id by which it can be asked anew. */
export async function workingView(answer: Answer, desk: Desk, words: Words): Promise<string> {
  const { working } = words;
  const isReckoned = answer.figures.some(({ formula }) => formula !== null);
  const id = await desk.idOf(answer);
  const facts = [
    // An id that its command does not take is of no use.
    ...(id.length > LONGEST_ID ? [] : [`**${working.id}**: \`${id}\``]),
    `**${working.confidence}**: ${answer.confidence}`,
    `**${working.articles}**: \`${answer.corpus.slice(0, 12)}\` · Footnote ${escapeDiscord(desk.shelf.version)}`,
  ];
  const rules = `**${working.rules}**: ${shorten(escapeDiscord(answer.rules.join(' → ')), 400)}`;
  const close = [isReckoned ? `-# ${working.rounding}` : working.quoted, rules, ...facts];
  const room = DISCORD_LIMIT - close.join('\n').length - working.title.length - 6;
  const lines = fitting(answer.figures.flatMap(figureLines), room);
  return [`**${working.title}**`, ...lines, ...(answer.status === 'not_found' ? close.slice(1) : close)].join('\n');
}

const WIDEST_NUMBER = 24;
const WIDEST_LABEL = 60;

/** Plain text in a code block: nothing in it can end the block, and no name in it is one that pings. */
const inBlock = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('`', 'ˋ').replaceAll('@', '@\u200b');

function tableOf(figures: readonly FigureView[]): string {
  const rows = figures.map(
    ({ display, label, cites }) =>
      [
        shorten(inBlock(display), WIDEST_NUMBER),
        shorten(inBlock(label), WIDEST_LABEL),
        cites.map((n) => `[${n}]`).join(''),
      ] as const,
  );
  const width = Math.max(0, ...rows.map(([display]) => display.length));
  return ['```', ...rows.map(([display, label, marks]) => `${display.padStart(width)}  ${label} ${marks}`), '```'].join(
    '\n',
  );
}

/** The figures about a topic as a table with their sources; those that do not fit are counted. */
export function figuresView(answer: Answer, words: Words): string {
  const title = `**${shorten(escapeDiscord(answer.question), 300)}**`;
  for (let shown = answer.figures.length; shown > 0; shown--) {
    const figures = answer.figures.slice(0, shown);
    const cited = new Set(figures.flatMap(({ cites }) => cites));
    const sources = answer.citations.filter(({ n }) => cited.has(n)).map(sourceLine);
    const more = shown < answer.figures.length ? [words.more(answer.figures.length - shown)] : [];
    const text = [title, tableOf(figures), ...more, ...sources].join('\n');
    if (text.length <= DISCORD_LIMIT) return text;
  }
  return shorten(escapeDiscord(answer.text), DISCORD_LIMIT);
}

const linkOf = (title: string, url: string | null): string => {
  const name = escapeDiscord(shorten(title, 200));
  return url !== null && /^https?:\/\/[^\s<>]{1,500}$/.test(url) ? `[${name}](<${url}>)` : name;
};

/** The articles as a list that fits one message; what does not fit is counted. */
export function articlesView({ articles }: Shelf, words: Words): string {
  const lines = articles.map(({ title, published, paragraphs, url }) =>
    [`• ${linkOf(title, url)}`, published === null ? null : dayStamp(published), words.paragraphs(paragraphs)]
      .filter((part) => part !== null)
      .join(', '),
  );
  const title = words.articles(articles.length);
  const room = DISCORD_LIMIT - title.length - words.more(articles.length).length - 2;
  const shown = fitting(lines, room);
  const more = shown.length < lines.length ? [words.more(lines.length - shown.length)] : [];
  return [title, ...shown, ...more].join('\n');
}

const line = (name: string, value: string | undefined): string[] => (value === undefined ? [] : [`${name}: ${value}`]);
const linked = (url: string | undefined): string | undefined => url && `<${url}>`;

/** What the bot is, what it answers from, and where it is said what is kept. */
export function aboutView({ version, articles, hash, operator = {} }: Shelf, words: Words): string {
  const { contact, privacyUrl, termsUrl } = operator;
  return [
    words.about(escapeDiscord(version), articles.length, hash.slice(0, 12)),
    ...line(words.operator, contact && escapeDiscord(contact)),
    ...line(words.privacy, linked(privacyUrl)),
    ...line(words.terms, linked(termsUrl)),
  ].join('\n');
}
