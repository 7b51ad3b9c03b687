const SPECIAL = /[\\`*_~|>#[\]()<@:-]/g;
const ESCAPED = /\\([\\`*_~|>#[\]()<@:-])/g;
const ZERO_WIDTH = '\u200b';

/** Text that Discord shows as it is written: no formatting, no link, no mention comes of it. */
export function escapeDiscord(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(SPECIAL, (sign) => `\\${sign}`)
    .replace(/@(?=everyone|here)/g, `@${ZERO_WIDTH}`);
}

/** What was written before it was escaped, with its white space as single blanks. */
export function unescapeDiscord(text: string): string {
  return text.replaceAll(`@${ZERO_WIDTH}`, '@').replace(ESCAPED, '$1');
}

/** At most so many characters, cut with "…" and never inside an escape or a pair of surrogates. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text
    .slice(0, most - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
  const open = /(\\+)$/.exec(cut)?.[1] ?? '';
  return `${open.length % 2 === 1 ? cut.slice(0, -1) : cut}…`;
}
