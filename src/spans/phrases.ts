import type { Token } from '#text';

/** Tokens of the longest stretch. */
export const LONGEST = 24;
/** A noun, a name, a number or a sign. */
export const isNominal = ({ pos }: Token): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'SYM';
const JOINTS: ReadonlySet<string> = new Set(['-', '–', '‑', '/', '&', "'s", '’s', "'", '’', '$', '£', '€', '%', '#']);

/** Whether a token stands beside another without a space. */
export const glued = (tokens: readonly Token[], at: number): boolean =>
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
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Base noun phrases as runs of tokens, without determiners at the front or joints at the end. */
export function basePhrases(tokens: readonly Token[]): Run[] {
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

/** The text of a token in lower case; empty past the ends. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text.toLowerCase() ?? '';

/** Skips determiners and possessive pronouns between a joining word and the next phrase. */
function afterDeterminers(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.pos === 'DET' || /^(?:his|her|its|their|the|a|an)$/.test(wordAt(tokens, next))) next += 1;
  return next;
}

/** Phrases with what hangs on them: "University of Chicago", "a proper burial in Thebes". */
export function withPhrases(tokens: readonly Token[], bases: readonly Run[], max: number): Run[] {
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
export function rows(tokens: readonly Token[], bases: readonly Run[]): Run[] {
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

/** A base phrase, or one with the phrases that hang on it, that a row may hold as a member: "codes of practice". */
function memberEnd(tokens: readonly Token[], bases: readonly Run[], i: number): number {
  let to = bases[i]?.to ?? 0;
  for (const other of bases.slice(i + 1, i + 3)) {
    if (!/^(?:of|for)$/.test(wordAt(tokens, to)) || afterDeterminers(tokens, to + 1) !== other.from) break;
    to = other.to;
  }
  return to;
}

/** Rows whose members have something hanging on them: "William of Volpiano and John of Ravenna". */
export function wideRows(tokens: readonly Token[], bases: readonly Run[]): Run[] {
  const found: Run[] = [];
  const byStart = new Map(bases.map(({ from }, i) => [from, i] as const));
  bases.forEach((base, i) => {
    let to = memberEnd(tokens, bases, i);
    for (let n = 0; n < 6; n += 1) {
      const comma = wordAt(tokens, to) === ',' ? 1 : 0;
      const last = /^(?:and|or|&|as)$/.test(wordAt(tokens, to + comma)) ? 1 : 0;
      const next = byStart.get(afterDeterminers(tokens, to + comma + last));
      if (comma + last === 0 || next === undefined) break;
      to = memberEnd(tokens, bases, next);
      if (last) found.push({ from: base.from, to });
    }
  });
  return found;
}

/** A sign or word at which a clause stops. */
export const STOP = /^(?:[.;:!?,()—]|which|who|whom|whose|while|although|but|because|when|where|whereas)$/i;

/** What may stand between the phrases of a longer one, beside prepositions. */
const INNER = /^(?:and|or|to|that|not|as|,)$/;

/** A phrase with all that follows up to the end of its clause, in steps of whole phrases: "firms engaged in managing projects". */
export function tails(tokens: readonly Token[], bases: readonly Run[]): Run[] {
  const found: Run[] = [];
  bases.forEach((base, i) => {
    let to = base.to;
    let steps = 0;
    for (const other of bases.slice(i + 1, i + 6)) {
      const between = tokens.slice(to, other.from);
      if (between.length > 4 || between.some((token) => STOP.test(token.text) || token.pos === 'AUX')) break;
      const verbs = between.filter(({ pos }) => pos === 'VERB');
      if (verbs.some(({ text }) => !/(?:ed|ing|en)$/.test(text)) && !between.some(({ text }) => text === 'to')) break;
      if (between.some(({ pos, text }) => pos === 'PRON' && !INNER.test(text))) break;
      to = other.to;
      steps += 1;
      found.push({ from: base.from, to });
      if (steps >= 3) break;
    }
  });
  return found;
}
