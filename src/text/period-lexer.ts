import type { Lexeme, Scan } from './period-types.ts';
import { SHORT_MONTHS, MONTHS } from './period-lexicon.ts';

const NOT_GLUED = String.raw`(?<![\p{L}\d$€£¥#@]|\p{L}[-/.])`;
const DATE_END = String.raw`(?![\p{L}\d/]|[.,-]\d(?!\d?[/.-]\d))`;
const DATE = [
  String.raw`\d{4}-\d{1,2}-\d{1,2}(?=T\d)`,
  String.raw`\d{4}([-/.])\d{1,2}\2\d{1,2}${DATE_END}`,
  String.raw`\d{1,2}([-/.])\d{1,2}\3\d{4}${DATE_END}`,
  String.raw`\d{1,2}/\d{1,2}/\d{2}(?!\d)${DATE_END}`,
].join('|');
/** "10/1-11/2" joins two days, and is no chain of a longer number. */
const TWO_DAYS = String.raw`\d{1,2}/\d{1,2}-\d{1,2}/\d{1,2}(?:/(?:\d{2}){1,2})?(?![\d/-])`;
const CHAIN = String.raw`(?<!\d/)(?!${TWO_DAYS})\+?\d+(?:[-/:.]\d+){2,}`;
const FIGURE = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)+`;
/** Its groups: 1 a date (2 and 3 its marks), 4 a chain, 5 a figure, 6 digits, 7 a word; with names they would take twice as long. */
const LEXEME = new RegExp(
  String.raw`(${NOT_GLUED}(?:${DATE}))|(${CHAIN})|(${FIGURE})|(\d+)|(\p{L}[\p{L}\p{M}]*)|[^\s\p{L}\d]`,
  'gu',
);
const LETTERS = /\p{L}+/uy;
const POSSESSIVE = /['’]s(?!\p{L})/uy;

/** What lies beyond both ends of a text. */
const NONE: Lexeme = {
  ...{ start: 0, end: 0, kind: 'none', word: '', suffix: '', value: NaN },
  ...{ tight: false, capital: false, possessive: false },
};

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** Letters glued to a number belong to it ("1990s", "5th"), but a month's name is a word of its own ("15Sep"). */
function suffixAt(text: string, at: number): string {
  const letters = matchAt(LETTERS, text, at).toLowerCase();
  return MONTHS.has(letters) || SHORT_MONTHS.has(letters) ? '' : letters;
}

function lexemeOf(text: string, match: RegExpExecArray, previousEnd: number): Lexeme {
  const [written, date, , , chain, figure, digits, word] = match;
  const start = match.index;
  const base = { ...NONE, start, end: start + written.length, tight: start === previousEnd && start > 0 };
  if (date !== undefined) return { ...base, kind: 'date', word: written };
  if (word !== undefined) {
    const possessive = /['’]/.test(text.charAt(base.end)) && matchAt(POSSESSIVE, text, base.end) !== '';
    return { ...base, kind: 'word', word: written.toLowerCase(), capital: /^\p{Lu}/u.test(written), possessive };
  }
  if (digits === undefined && figure === undefined) {
    return { ...base, kind: chain === undefined ? 'sign' : 'figure', word: written };
  }
  const suffix = suffixAt(text, base.end);
  const kind = figure === undefined ? 'number' : 'figure';
  const capital = /^\p{Lu}/u.test(text.slice(base.end, base.end + 2));
  const value = Number(written.replaceAll(',', ''));
  return { ...base, kind, word: written, suffix, value, capital, end: base.end + suffix.length };
}

/** The words, numbers and signs of a text in order. Linear in its length. */
export function lex(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let end = 0;
  LEXEME.lastIndex = 0;
  for (let match = LEXEME.exec(text); match !== null; match = LEXEME.exec(text)) {
    const lexeme = lexemeOf(text, match, end);
    end = lexeme.end + (lexeme.possessive ? 2 : 0);
    LEXEME.lastIndex = end;
    lexemes.push(lexeme);
  }
  return lexemes;
}

/** The lexeme at an index; an empty one outside the text. */
export function lexemeAt(scan: Scan, at: number): Lexeme {
  return scan.lexemes[at] ?? NONE;
}

/** The lower-case word (digits, sign) at an index; empty outside the text. */
export function wordAt(scan: Scan, at: number): string {
  return scan.lexemes[at]?.word ?? '';
}

/** The index after an optional word. */
export function skip(scan: Scan, at: number, word: string): number {
  return wordAt(scan, at) === word ? at + 1 : at;
}
