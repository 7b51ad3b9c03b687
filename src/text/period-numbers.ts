import { toNumber } from './exact.ts';
import { CARDINALS, ORDINAL_SUFFIXES, ORDINALS, TENS } from './period-lexicon.ts';
import { lexemeAt, skip, wordAt } from './period-lexer.ts';
import type { Scan } from './period-types.ts';
import { VULGAR } from './quantity-lexicon.ts';

/** A number read from lexemes; `value` is null for "several" and "few". */
export interface Counted<Value = number> {
  readonly value: Value;
  readonly next: number;
}

const VAGUE = new Set(['several', 'few', 'many']);

/** Whether the lexeme is plain digits with nothing glued to either side. */
export function isPlainNumber(scan: Scan, at: number): boolean {
  const { kind, suffix, tight } = lexemeAt(scan, at);
  if (kind !== 'number' || suffix !== '') return false;
  const before = lexemeAt(scan, at - 1);
  return !tight || (before.kind === 'sign' && !'$€£¥#@+.,:&%*_\\'.includes(before.word));
}

/** "seven", "twenty-four", "24": one or more lexemes; null for anything else. */
export function readCardinal(scan: Scan, at: number): Counted | null {
  if (isPlainNumber(scan, at)) return { value: lexemeAt(scan, at).value, next: at + 1 };
  const word = wordAt(scan, at);
  const unit = CARDINALS.get(word);
  if (unit !== undefined) return { value: unit, next: at + 1 };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const rest = skip(scan, at + 1, '-');
  const ones = CARDINALS.get(wordAt(scan, rest)) ?? 10;
  return ones < 10 ? { value: tens + ones, next: rest + 1 } : { value: tens, next: at + 1 };
}

/** "third", "twenty-first", "3rd": null for anything else. */
export function readOrdinal(scan: Scan, at: number): Counted | null {
  const lexeme = lexemeAt(scan, at);
  if (lexeme.kind === 'number') {
    return ORDINAL_SUFFIXES.has(lexeme.suffix) ? { value: lexeme.value, next: at + 1 } : null;
  }
  const plain = ORDINALS.get(lexeme.word);
  if (plain !== undefined) return { value: plain, next: at + 1 };
  const tens = TENS.get(lexeme.word);
  if (tens === undefined) return null;
  const rest = skip(scan, at + 1, '-');
  const ones = ORDINALS.get(wordAt(scan, rest)) ?? 10;
  return ones < 10 ? { value: tens + ones, next: rest + 1 } : null;
}

/** A number of units: a cardinal, a decimal, "a", "a couple of", "half a", "one and a half", "several" (null). */
export function readCount(scan: Scan, at: number): Counted<number | null> | null {
  const lexeme = lexemeAt(scan, at);
  if (lexeme.kind === 'figure' && lexeme.suffix === '' && lexeme.value <= 10_000) {
    return { value: lexeme.value, next: at + 1 };
  }
  if (lexeme.word === 'couple') return { value: 2, next: skip(scan, at + 1, 'of') };
  if (VAGUE.has(lexeme.word)) return { value: null, next: at + 1 };
  const cardinal = readCardinal(scan, at);
  if (cardinal !== null) return readHalf(scan, withWrittenPart(scan, cardinal));
  const part = readWrittenPart(scan, at);
  if (part !== null) return part;
  if (lexeme.word === 'half') {
    const article = wordAt(scan, at + 1);
    return article === 'a' || article === 'an' ? { value: 0.5, next: at + 2 } : null;
  }
  return lexeme.word === 'a' || lexeme.word === 'an' ? readArticle(scan, at + 1) : null;
}

/** What an hour or a year is parted into when a part is written in digits. */
const PARTS = new Set([2, 3, 4, 8]);

/** "½" and "1/2". */
function readWrittenPart(scan: Scan, at: number): Counted | null {
  const vulgar = VULGAR.get(wordAt(scan, at));
  if (vulgar !== undefined) return { value: toNumber(vulgar), next: at + 1 };
  const [top, sign, bottom] = [lexemeAt(scan, at), lexemeAt(scan, at + 1), lexemeAt(scan, at + 2)];
  const slashed = sign.word === '/' && sign.tight && bottom.tight && bottom.kind === 'number' && bottom.suffix === '';
  const joined = top.tight && /^[-–/.,]$/.test(wordAt(scan, at - 1));
  if (top.kind !== 'number' || !slashed || joined || top.value >= bottom.value || !PARTS.has(bottom.value)) return null;
  return { value: top.value / bottom.value, next: at + 3 };
}

/** "2½", "2 1/2". */
function withWrittenPart(scan: Scan, whole: Counted): Counted {
  const part = lexemeAt(scan, whole.next - 1).kind === 'number' ? readWrittenPart(scan, whole.next) : null;
  if (part !== null) return { value: whole.value + part.value, next: part.next };
  return wordAt(scan, whole.next) === '/' ? (readWrittenPart(scan, whole.next - 1) ?? whole) : whole;
}

const PART_WORDS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);

/** "and a half", "and a quarter", "and half": how much, and the lexeme after it; null for anything else. */
export function readAndPart(scan: Scan, at: number): Counted | null {
  if (wordAt(scan, at) !== 'and') return null;
  const article = wordAt(scan, at + 1) === 'a';
  const part = PART_WORDS.get(wordAt(scan, article ? at + 2 : at + 1));
  const next = article ? at + 3 : at + 2;
  if (part === undefined || (!article && /^(?:the|of|a|an|its|his|her|their)$/.test(wordAt(scan, next)))) return null;
  return { value: part, next };
}

/** "one and a half": the part counts when a unit follows it, which the caller checks. */
function readHalf(scan: Scan, whole: Counted): Counted {
  const part = readAndPart(scan, whole.next);
  return part === null ? whole : { value: whole.value + part.value, next: part.next };
}

/** What follows "a": "couple of", "dozen", "few", or at once the unit. */
function readArticle(scan: Scan, at: number): Counted<number | null> {
  const word = wordAt(scan, at);
  if (word === 'couple') return { value: 2, next: skip(scan, at + 1, 'of') };
  if (word === 'dozen') return { value: 12, next: at + 1 };
  if (VAGUE.has(word)) return { value: null, next: at + 1 };
  return { value: 1, next: at };
}
