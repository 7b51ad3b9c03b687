import type { Sentence } from '#facts';
import type { Span, Token } from '#text';
import { nameRuns } from './names.ts';

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
  | 'quoted';

/** A stretch of a sentence that could be a short answer: tokens `from` to `to` (exclusive) of the sentence. */
export interface Stretch extends Span {
  readonly kind: StretchKind;
  readonly from: number;
  readonly to: number;
  /** Index of the token that says what it is: the head noun, the verb of a clause. */
  readonly head: number;
}

const LONGEST = 24;
const MOST = 160;
const isNominal = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'SYM';
const JOINTS: ReadonlySet<string> = new Set(['-', '–', '‑', '/', '&', "'s", '’s', "'", '’', '$', '£', '€', '%', '#']);
const OPENERS = /^["“'‘]$/;

const glued = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.end === tokens[at]?.start || tokens[at]?.end === tokens[at + 1]?.start;

/** Joined to its neighbour by a hyphen. */
function isBound(tokens: readonly Token[], at: number, begun: boolean): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (begun && before?.text === '-' && glued(tokens, at)) return true;
  return next?.text === '-' && next.start === tokens[at]?.end;
}

/** A participle before a noun ("rising levels") or an adverb before what it grades ("highly skilled"). */
function leads(token: Token, next: Token | undefined): boolean {
  if (token.pos === 'VERB') return /(?:ed|ing|en)$/.test(token.text) && (next?.pos === 'NOUN' || next?.pos === 'ADJ');
  const graded = next?.pos === 'ADJ' || next?.pos === 'NUM';
  return token.pos === 'ADV' && graded && !/^(?:not|also|only)$/i.test(token.text);
}

/** Adjectives, participles before nouns and whatever a hyphen binds may stand in a noun phrase before its head. */
function belongs(tokens: readonly Token[], at: number, begun: boolean): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isNominal(token) || token.pos === 'ADJ') return true;
  if (JOINTS.has(token.text)) return begun ? glued(tokens, at) : /[$£€#]/.test(token.text);
  return isBound(tokens, at, begun) || leads(token, tokens[at + 1]);
}

/** A run of tokens. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Base noun phrases as runs of tokens, without determiners at the front or joints at the end. */
function basePhrases(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    const from = at;
    while (at < tokens.length && belongs(tokens, at, at > from)) at += 1;
    let to = at;
    while (to > from && JOINTS.has(tokens[to - 1]?.text ?? '') && !/[%]/.test(tokens[to - 1]?.text ?? '')) to -= 1;
    if (to > from) runs.push({ from, to });
    at = Math.max(at, from + 1);
  }
  return runs;
}

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text.toLowerCase() ?? '';

/** Skips determiners and possessive pronouns between a joining word and the next phrase. */
function afterDeterminers(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.pos === 'DET' || /^(?:his|her|its|their|the|a|an)$/.test(wordAt(tokens, next))) next += 1;
  return next;
}

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

/** Phrases with what hangs on them: "University of Chicago", "a proper burial in Thebes". */
function withPhrases(tokens: readonly Token[], bases: readonly Run[], max: number): Run[] {
  const found: Run[] = [];
  bases.forEach((base, i) => {
    let to = base.to;
    for (let next = i + 1; next < bases.length && next <= i + max; next += 1) {
      const other = bases[next];
      if (!other || tokens[to]?.pos !== 'ADP' || afterDeterminers(tokens, to + 1) !== other.from) break;
      to = other.to;
      found.push({ from: base.from, to });
    }
  });
  return found;
}

/** Rows joined by commas and a conjunction: "gender roles and customs", "A, B and C". */
function rows(tokens: readonly Token[], bases: readonly Run[]): Run[] {
  const found: Run[] = [];
  bases.forEach((base, i) => {
    let to = base.to;
    for (const other of bases.slice(i + 1, i + 9)) {
      let at = to;
      const comma = wordAt(tokens, at) === ',';
      if (comma) at += 1;
      const last = /^(?:and|or|&|as)$/.test(wordAt(tokens, at));
      if (last) at += 1;
      if ((!comma && !last) || afterDeterminers(tokens, at) !== other.from) break;
      to = other.to;
      if (last) found.push({ from: base.from, to });
    }
  });
  return found;
}

const STOP = /^(?:[.;:!?,()—]|which|who|whom|whose|while|although|but|because|when|where|whereas)$/i;

/** Ends at which a clause from a token on may stop: the first comma or new clause, and the end of the sentence. */
function clauseEnds(tokens: readonly Token[], from: number): number[] {
  const ends: number[] = [];
  for (let at = from + 1; at < tokens.length && at - from <= LONGEST; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (/^[.;!?]$/.test(token.text) && at >= tokens.length - 2) return [...ends, at];
    if (STOP.test(token.text) || (token.pos === 'CCONJ' && tokens[at + 1]?.pos === 'VERB')) {
      ends.push(at);
      if (ends.length >= 2) return ends;
    }
  }
  return ends;
}

const CAUSES = /^(?:because|due|since|so|by|for|through|via)$/;

/** Verbs and prepositions that open a clause, with what follows: "to reduce costs", "by attacking Xiangyang", "because …". */
function clauses(tokens: readonly Token[]): { readonly run: Run; readonly kind: StretchKind }[] {
  return tokens.flatMap((token, at) => {
    const before = wordAt(tokens, at - 1);
    const opener = token.pos === 'VERB' || (token.pos === 'ADJ' && tokens[at - 1]?.pos === 'AUX');
    const cause =
      before === 'because' ||
      (before === 'of' && wordAt(tokens, at - 2) === 'because') ||
      (before === 'to' && wordAt(tokens, at - 2) === 'due');
    if (!opener && !cause) return [];
    const kind: StretchKind = cause || CAUSES.test(before) || before === 'to' ? 'cause' : 'clause';
    return clauseEnds(tokens, at).map((to) => ({ run: { from: at, to }, kind }));
  });
}

function quotes(tokens: readonly Token[]): Run[] {
  const marks = tokens.flatMap(({ text }, at) => (/^["“”]$/.test(text) ? [at] : []));
  return marks.slice(0, -1).flatMap((from, i) => {
    const to = marks[i + 1];
    return to !== undefined && to - from > 1 && to - from < 14 && OPENERS.test(tokens[from]?.text ?? '')
      ? [{ from: from + 1, to }]
      : [];
  });
}

function headOf(tokens: readonly Token[], run: Run, kind: StretchKind): number {
  if (kind === 'clause' || kind === 'cause') return run.from;
  const stop = tokens.findIndex(({ pos, text }, at) => at > run.from && at < run.to && (pos === 'ADP' || text === ','));
  return (stop < 0 ? run.to : stop) - 1;
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

/** Parts of one base phrase that may answer alone: its tail of nouns without adjectives, its owner before "'s", its number. */
function parts(tokens: readonly Token[], base: Run): Run[] {
  const found: Run[] = [];
  if (base.to - base.from > LONGEST) return found;
  for (let at = base.from; at < base.to; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (/^['’]s?$/.test(token.text) && at > base.from)
      found.push({ from: base.from, to: at }, { from: at + 1, to: base.to });
    if (token.pos === 'NUM' && base.to - base.from > 1)
      found.push(
        { from: at, to: at + 1 },
        { from: at + 1, to: base.to },
        { from: base.from, to: at },
        { from: base.from, to: at + 1 },
        { from: at, to: base.to },
      );
    const next = tokens[at + 1];
    if (token.pos !== 'PROPN' && next?.pos === 'PROPN' && at + 1 < base.to) found.push({ from: at + 1, to: base.to });
    if (at > base.from && token.pos === 'NOUN' && tokens[at - 1]?.pos !== 'NOUN')
      found.push({ from: base.from, to: at }, { from: at, to: base.to });
  }
  return found;
}

/** Every stretch of a sentence that could be a short answer, each once, in the order of the sentence. */
export function findStretches(sentence: Sentence): Stretch[] {
  const { tokens } = sentence;
  const bases = basePhrases(tokens);
  const found = new Map<string, Stretch>();
  const add = (run: Run, kind: StretchKind): void => {
    const [first, last] = [tokens[run.from], tokens[run.to - 1]];
    const key = `${run.from}:${run.to}`;
    if (!first || !last || found.has(key) || found.size >= MOST || run.to <= run.from || run.to - run.from > LONGEST)
      return;
    found.set(key, { kind, ...run, start: first.start, end: last.end, head: headOf(tokens, run, kind) });
  };
  for (const run of quotes(tokens)) add(run, 'quoted');
  for (const run of bases) add(run, kindOf(sentence, run));
  for (const run of exact(sentence)) add(run, kindOf(sentence, run));
  for (const run of bases.flatMap((base) => parts(tokens, base))) add(run, kindOf(sentence, run));
  const joined = withPhrases(tokens, bases, 2);
  for (const run of rows(tokens, bases)) add(run, 'list');
  for (const run of joined) add(run, 'joined');
  for (const { run, kind } of clauses(tokens)) add(run, kind);
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
