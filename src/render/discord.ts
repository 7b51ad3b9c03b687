import type { Answer, Citation } from '#outcome';
import type { Catalogue } from './catalogue.ts';
import { escapeDiscord, shorten, unescapeDiscord } from './escape.ts';
import { CATALOGUES, ENGLISH } from './languages.ts';

/** The most characters of one Discord message (https://discord.com/developers/docs/resources/message). */
export const DISCORD_LIMIT = 2000;

const QUOTES_SHOWN = 3;
const SHORTEST_QUOTE = 80;

/** A day as Discord writes it in each reader's own language. */
export const dayStamp = (day: string): string => `<t:${Date.parse(`${day}T12:00:00Z`) / 1000}:D>`;

/** A link that opens the page at the quoted words (https://wicg.github.io/scroll-to-text-fragment/). */
function linkTo({ url, quote, title }: Citation): string {
  const name = escapeDiscord(title);
  if (url === null || !/^https?:\/\/[^\s<>]+$/.test(url)) return name;
  const words = encodeURIComponent(quote.split(/\s+/).slice(0, 8).join(' ').toWellFormed()).replace(
    /[-()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `[${name}](<${url.split('#')[0] ?? url}#:~:text=${words}>)`;
}

/** Where a quote stands: number, title with its link, publisher, date, paragraph. */
export function sourceLine(citation: Citation): string {
  const { n, publisher, published, paragraph } = citation;
  return [
    `-# [${n}] ${linkTo(citation)}`,
    publisher === null ? null : escapeDiscord(publisher),
    published ? dayStamp(published) : null,
    `¶ ${paragraph}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** A quoted sentence with its number; at most so many characters of it. */
export const quoteLine = ({ n, quote, excerpt = quote }: Citation, most: number): string =>
  `> “${shorten(escapeDiscord(excerpt), most)}” [${n}]`;

/** The answer itself: its first line in bold, the working and the rest plain; a sentence that is only near is no answer. */
function headOf({ status, text, answer }: Answer): string {
  const [first = '', ...rest] = text.split('\n').map(escapeDiscord);
  const answers = status === 'answered' || (status === 'partial' && answer !== null);
  return [answers && first !== '' ? `**${first}**` : first, ...rest].join('\n');
}

/** The question of a message as it was put, and as it was read where that differs. */
export interface Put {
  readonly asked: string;
  readonly readAs: string | null;
}

const putLine = (word: string, question: string): string => `-# ${word}: ${escapeDiscord(question.trim())}`;

function putLines({ asked, readAs }: Put, catalogue: Catalogue): string {
  const read = readAs === null ? [] : [putLine(catalogue.readAs, readAs)];
  return [...read, putLine(catalogue.asked, asked)].join('\n');
}

/** The part of a line that follows one of these words, as it was written. */
function lineAfter(words: readonly string[], line: string | undefined): string | null {
  const word = words.find((each) => line?.startsWith(`-# ${each}: `));
  return word === undefined || line === undefined ? null : unescapeDiscord(line.slice(`-# ${word}: `.length));
}

/** The question that a message of ours answers, read off its last lines; null for a message without one. */
export function putIn(content: string): Put | null {
  const languages = Object.values(CATALOGUES);
  const lines = content.split('\n');
  const askedWords = languages.map(({ asked }) => asked);
  const asked = lineAfter(askedWords, lines.at(-1));
  if (asked === null) return null;
  const readWords = languages.map(({ readAs }) => readAs);
  return { asked, readAs: lineAfter(readWords, lines.at(-2)) };
}

function assemble(answer: Answer, notes: number, most: number): string {
  const shown = answer.citations.slice(0, QUOTES_SHOWN);
  // A text answer already holds its sentence: it is not said twice.
  const quotes = shown.filter(({ quote, excerpt = quote }) => !answer.text.includes(excerpt));
  const blocks = [
    headOf(answer),
    quotes.map((citation) => quoteLine(citation, most)).join('\n'),
    answer.notes
      .slice(0, notes)
      .map(({ text, cites }) => `• ${escapeDiscord(text)}${cites.map((n) => ` [${n}]`).join('')}`)
      .join('\n'),
    answer.citations.map(sourceLine).join('\n'),
  ];
  return blocks.filter((block) => block !== '').join('\n');
}

/** Cut at a whole line where that leaves something, so that no formatting is left open. */
function cutLines(text: string, most: number): string {
  const lines = text.split('\n');
  while (lines.length > 1 && lines.join('\n').length > most) lines.pop();
  const [first = ''] = lines;
  if (lines.length > 1 || first.length <= most) return lines.join('\n');
  return shorten(first.replace(/^\*\*|\*\*$/g, ''), most);
}

/**
 * An answer as one Discord message of at most 2,000 characters: the figure or the sentence in bold, up to three quoted sentences,
 * what to know, every source, and the question as it was put and read. Where it is too long, quotes are shortened with "…" and
 * then notes left out; a source never is, unless the sources alone are too long. `asked` is the question as it was put, where
 * the answer is to another reading of it.
 */
export function toDiscord(answer: Answer, catalogue: Catalogue = ENGLISH, asked: string = answer.question): string {
  const readAs = asked === answer.question ? answer.read_as : answer.question;
  const put = putLines({ asked, readAs }, catalogue);
  const room = DISCORD_LIMIT - put.length - 1;
  for (let notes = answer.notes.length; notes >= 0; notes--) {
    for (const most of [600, 300, SHORTEST_QUOTE]) {
      const text = assemble(answer, notes, most);
      if (text.length <= room) return `${text}\n${put}`;
    }
  }
  return `${cutLines(assemble(answer, 0, SHORTEST_QUOTE), room)}\n${put}`;
}
