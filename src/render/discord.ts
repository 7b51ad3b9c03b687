import type { Answer, Citation } from '#answer';

/** The most characters of one Discord message (https://discord.com/developers/docs/resources/message). */
export const DISCORD_LIMIT = 2000;

const QUOTES_SHOWN = 3;
const SHORTEST_QUOTE = 80;
const SPECIAL = /[\\`*_~|>#[\]()<@:-]/g;
const ZERO_WIDTH = '\u200b';

/** Text that Discord shows as it is written: no formatting, no link, no mention comes of it. */
export function escapeDiscord(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(SPECIAL, (sign) => `\\${sign}`)
    .replace(/@(?=everyone|here)/g, `@${ZERO_WIDTH}`);
}

/** A day as Discord writes it in each reader's own language. */
const dayStamp = (day: string): string => `<t:${Date.parse(`${day}T12:00:00Z`) / 1000}:D>`;

/** A link that opens the page at the quoted words (https://wicg.github.io/scroll-to-text-fragment/). */
function linkTo({ url, quote, title }: Citation): string {
  const name = escapeDiscord(title);
  if (url === null || !/^https?:\/\/[^\s<>]+$/.test(url)) return name;
  const words = encodeURIComponent(quote.split(/\s+/).slice(0, 8).join(' ')).replace(
    /[-()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `[${name}](<${url.split('#')[0] ?? url}#:~:text=${words}>)`;
}

function sourceLine(citation: Citation): string {
  const { n, published, paragraph } = citation;
  return [`-# [${n}] ${linkTo(citation)}`, published ? dayStamp(published) : null, `¶ ${paragraph}`]
    .filter((part) => part !== null)
    .join(', ');
}

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

const quoteLine = ({ n, quote }: Citation, most: number): string => `> “${escapeDiscord(shorten(quote, most))}” [${n}]`;

/** The answer itself: its first line in bold, the working and the rest plain. */
function headOf({ status, text }: Answer): string {
  const [first = '', ...rest] = text.split('\n').map(escapeDiscord);
  return [status === 'not_found' ? first : `**${first}**`, ...rest].join('\n');
}

function assemble(answer: Answer, notes: number, most: number): string {
  const shown = answer.citations.slice(0, QUOTES_SHOWN);
  // A text answer already holds its sentence: it is not said twice.
  const quotes = shown.filter(({ quote }) => !answer.text.includes(quote));
  const blocks = [
    headOf(answer),
    quotes.map((citation) => quoteLine(citation, most)).join('\n'),
    answer.notes
      .slice(0, notes)
      .map(({ text, cites }) => `• ${escapeDiscord(text)}${cites.map((n) => ` [${n}]`).join('')}`)
      .join('\n'),
    answer.citations.map(sourceLine).join('\n'),
    answer.readings.map((reading) => `Read as: another time? Ask “${escapeDiscord(reading)}”`).join('\n'),
  ];
  return blocks.filter((block) => block !== '').join('\n');
}

/**
 * An answer as one Discord message of at most 2,000 characters: the figure or the sentence in bold, up to three quoted sentences,
 * what to know, and every source. Where it is too long, quotes are shortened with "…" and then notes left out; a source never is,
 * unless the sources alone are too long.
 */
export function toDiscord(answer: Answer): string {
  for (let notes = answer.notes.length; notes >= 0; notes--) {
    for (const most of [600, 300, SHORTEST_QUOTE]) {
      const text = assemble(answer, notes, most);
      if (text.length <= DISCORD_LIMIT) return text;
    }
  }
  return shorten(assemble(answer, 0, SHORTEST_QUOTE), DISCORD_LIMIT);
}
