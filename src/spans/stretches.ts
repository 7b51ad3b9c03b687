import type { Sentence } from '#facts';
import { sortOfNoun } from '#question';
import { oncePer } from '#text';
import type { Span, Token } from '#text';
import { nameRuns } from '#evidence';
import { LONGEST, basePhrases, glued, isNominal, rows, tails, wideRows, withPhrases, wordAt } from './phrases.ts';
import type { Run } from './phrases.ts';
import { capitals, clauses, hedged, quotes, ways } from './stretch-forms.ts';

/** What a stretch is by its form. */
export type StretchKind =
  | 'date'
  | 'year'
  | 'number'
  | 'name'
  | 'mixed'
  | 'noun'
  | 'adjective'
  | 'joined'
  | 'list'
  | 'clause'
  | 'cause'
  | 'quoted'
  | 'phrase'
  | 'way';

/** A stretch of a sentence that could be a short answer: tokens `from` to `to` (exclusive) of the sentence. */
export interface Stretch extends Span {
  readonly kind: StretchKind;
  readonly from: number;
  readonly to: number;
  /** Index of the token that says what it is: the head noun, the verb of a clause. */
  readonly head: number;
}

/** Stretches of one sentence, at most. */
const MOST = 260;

/** Small words inside names: "Bank of England", "Immigration and Customs Enforcement". */
const LINKS = /^(?:of|and|the|for|de|la|le|van|von|’s|'s|&)$/;

function kindOf(sentence: Sentence, { from, to }: Run): StretchKind {
  if (to - from > LONGEST) return 'noun';
  const part = sentence.tokens.slice(from, to);
  const [first, last] = [part.at(0), part.at(-1)];
  if (!first || !last) return 'noun';
  if (to - from === 1 && /^1\d{3}$|^20\d{2}$/.test(first.text)) return 'year';
  if (sentence.periods.some(({ start, end }) => start <= first.start && end >= last.end)) return 'date';
  if (part.some(({ pos, text }) => pos === 'NUM' || /^\d/.test(text)) && !part.some(({ pos }) => pos === 'PROPN'))
    return 'number';
  const words = part.filter(({ text }) => /\p{L}/u.test(text) && !LINKS.test(text));
  const names = words.filter(({ pos, text }) => pos === 'PROPN' || /^\p{Lu}/u.test(text));
  if (words.length > 0 && names.length === words.length) return 'name';
  if (names.length > 0) return 'mixed';
  return part.some(isNominal) ? 'noun' : 'adjective';
}

function headOf(tokens: readonly Token[], run: Run, kind: StretchKind): number {
  if (kind === 'clause' || kind === 'cause') return run.from;
  for (let at = run.from + 1; at < run.to; at += 1) {
    const token = tokens[at];
    if (token?.pos === 'ADP' || token?.text === ',') return at - 1;
  }
  return run.to - 1;
}

/** Names, dates and the parts of a possessive or a title that a run of tokens may not show. */
function exact(sentence: Sentence): Run[] {
  const { tokens } = sentence;
  const spans: readonly Span[] = [...nameRuns(sentence), ...sentence.periods];
  return spans.flatMap(({ start, end }) => {
    const from = tokens.findIndex((token) => token.start >= start);
    const to = tokens.findLastIndex((token) => token.end <= end) + 1;
    return from >= 0 && to > from ? [{ from, to }] : [];
  });
}

/** Parts of a base phrase around its number: "300 silver eels", "300", "silver eels", "24-year". */
function aroundNumber(tokens: readonly Token[], { from, to }: Run, at: number): Run[] {
  if (tokens[at]?.pos !== 'NUM') return [];
  const bound = tokens[at + 1]?.text === '-' && at + 3 <= to ? [{ from: at, to: at + 3 }] : [];
  if (to - from < 2) return bound;
  return [
    { from: at, to: at + 1 },
    { from: at + 1, to },
    { from, to: at },
    { from, to: at + 1 },
    { from: at, to },
    ...bound,
  ];
}

/** Parts of one base phrase that may answer alone: its tail of nouns without adjectives, its owner before "'s", its number. */
function parts(tokens: readonly Token[], base: Run): Run[] {
  const { from, to } = base;
  if (to - from > LONGEST) return [];
  return tokens.slice(from, to).flatMap(({ pos, text }, i) => {
    const at = from + i;
    const owner = /^['’]s?$/.test(text) && i > 0;
    const titled = pos !== 'PROPN' || sortOfNoun(text) === 'person';
    const name = titled && tokens[at + 1]?.pos === 'PROPN' && at + 1 < to;
    const noun = i > 0 && pos === 'NOUN' && tokens[at - 1]?.pos !== 'NOUN';
    return [
      ...(owner
        ? [
            { from, to: at },
            { from: at + 1, to },
          ]
        : []),
      ...aroundNumber(tokens, base, at),
      ...(name ? [{ from: at + 1, to }] : []),
      ...(noun
        ? [
            { from, to: at },
            { from: at, to },
          ]
        : []),
    ];
  });
}

const SCALE = /^(?:million|billion|trillion|thousand|hundred|dozen)$/i;

/** Whether two neighbouring tokens belong to one number: "€" and "5,000", "13" and "%", "3.5" and "billion". */
function isOneNumber(first: Token | undefined, second: Token | undefined): boolean {
  if (!first || !second) return false;
  const glued = first.end === second.start;
  if (glued && (/^\p{Sc}$/u.test(first.text) || second.text === '%')) return true;
  return first.pos === 'NUM' && second.pos === 'NUM' && SCALE.test(second.text);
}

const YEAR = /^[12]\d{3}$/;

/** Whether two numbers are one by the dash between them, as a score or a span is; a span of years has ends that answer. */
function isSpanned(tokens: readonly Token[], dash: number): boolean {
  const [before, sign, after] = [tokens[dash - 1], tokens[dash], tokens[dash + 1]];
  if (!before || !after || !/^[-–]$/.test(sign?.text ?? '') || !glued(tokens, dash)) return false;
  return /^\d+$/.test(before.text) && /^\d+$/.test(after.text) && !YEAR.test(before.text);
}

/** Whether every bracket that opens between two places closes there, and no other does. */
function closes(tokens: readonly Token[], from: number, to: number): boolean {
  let open = 0;
  for (let at = from; at < to; at += 1) {
    const text = tokens[at]?.text;
    if (text === '(') open += 1;
    else if (text === ')') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** No answer stops at a hyphen or within a number, or opens a bracket that it does not close. */
function isWhole(tokens: readonly Token[], { from, to }: Run): boolean {
  if (isOneNumber(tokens[from - 1], tokens[from]) || isOneNumber(tokens[to - 1], tokens[to])) return false;
  if (isSpanned(tokens, from - 1) || isSpanned(tokens, to)) return false;
  if (/^[-–]$/.test(wordAt(tokens, from)) || /^[-–]$/.test(wordAt(tokens, to - 1))) return false;
  return closes(tokens, from, to);
}

function stretchesIn(sentence: Sentence): Stretch[] {
  const { tokens } = sentence;
  const bases = basePhrases(tokens);
  const found = new Map<number, Stretch>();
  const add = (run: Run, kind: StretchKind): void => {
    const [first, last] = [tokens[run.from], tokens[run.to - 1]];
    const key = run.from * (tokens.length + 1) + run.to;
    if (!first || !last || found.has(key) || found.size >= MOST || run.to <= run.from || run.to - run.from > LONGEST)
      return;
    if (!isWhole(tokens, run)) return;
    found.set(key, { kind, ...run, start: first.start, end: last.end, head: headOf(tokens, run, kind) });
  };
  for (const run of quotes(tokens)) add(run, 'quoted');
  for (const run of bases) add(run, kindOf(sentence, run));
  for (const run of exact(sentence)) add(run, kindOf(sentence, run));
  for (const run of bases.flatMap((base) => parts(tokens, base))) add(run, kindOf(sentence, run));
  const joined = withPhrases(tokens, bases, 2);
  for (const run of hedged(tokens, bases)) add(run, 'number');
  for (const run of rows(tokens, bases)) add(run, 'list');
  for (const run of wideRows(tokens, bases)) add(run, 'list');
  for (const run of joined) add(run, 'joined');
  for (const run of capitals(tokens)) add(run, kindOf(sentence, run));
  for (const { run, kind } of clauses(tokens)) add(run, kind);
  const long = tails(tokens, bases);
  for (const run of long) add(run, 'phrase');
  for (const run of ways(tokens, [...bases, ...joined, ...long])) add(run, 'way');
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Every stretch of a sentence that could be a short answer, each once, in the order of the sentence. */
export const findStretches = oncePer((sentence: Sentence): readonly Stretch[] => stretchesIn(sentence));
