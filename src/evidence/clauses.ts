import type { Sentence } from '#facts';
import { isVerb } from '#text';
import type { Token } from '#text';

const BE = /^(?:is|are|was|were|be|been|being|get|gets|got)$/i;
const RELATIVE = /^(?:who|which|that|whom)$/i;
const BREAK = /^[.!?,;:()—–"“”]$/;
/** Words that open a clause of their own, beside those that the tagger knows as such. */
const OPENS = /^(?:because|since|when|while|although|though|after|before|if|until|as|where|but|and|or|than|whether)$/i;

/** A verb; the tagger takes some names for verbs, which are written with a capital. */
export const isClauseVerb = (token: Token): boolean => isVerb(token) && !/^\p{Lu}\p{Ll}/u.test(token.text);

/** Past the auxiliaries, adverbs and denials that stand before a verb: the place after the last word of what stands before them. */
function verbGroupFrom(tokens: readonly Token[], at: number): number {
  let from = at;
  for (let token = tokens[from - 1]; token !== undefined; token = tokens[from - 1]) {
    const own =
      token.pos === 'AUX' || token.pos === 'ADV' || token.pos === 'PART' || /^(?:not|n['’]t|to)$/i.test(token.text);
    if (!own) break;
    from -= 1;
  }
  return from;
}

/** The place of the verb of its own before a place, in the same sentence; -1 without one. */
const verbBefore = (tokens: readonly Token[], at: number): number =>
  tokens.findLastIndex((token, i) => i < at && isClauseVerb(token) && !/ing$/i.test(token.text));

/** The place where the clause or phrase begins that ends before a place; "whose" begins one and is of it. */
function phraseStart(tokens: readonly Token[], to: number): number {
  let from = to;
  const stops = (token: Token): boolean =>
    isClauseVerb(token) || BREAK.test(token.text) || RELATIVE.test(token.text) || OPENS.test(token.text);
  for (let token = tokens[from - 1]; token !== undefined && !stops(token); token = tokens[from - 1]) {
    from -= 1;
    if (/^whose$/i.test(token.text)) break;
  }
  return from;
}

/** The words before a place back to where their clause or phrase begins: both of "the Foxes and the Badgers", where no verb stands before them. */
function nounsBefore(tokens: readonly Token[], to: number): readonly Token[] {
  const from = phraseStart(tokens, to);
  const joined = from < to && /^(?:and|or)$/i.test(tokens[from - 1]?.text ?? '');
  const other = joined ? phraseStart(tokens, from - 1) : from;
  const before = tokens[other - 1];
  return tokens.slice(other < from - 1 && !(before && isClauseVerb(before)) ? other : from, to);
}

/** Before a comma that closes an aside ("Odell, who voted against it, had"; "Ann, 48, took"): the aside's own words and what it is said of. */
function beforeAside(tokens: readonly Token[], to: number): readonly Token[] {
  const open = tokens.findLastIndex(({ text }, i) => i < to - 1 && text === ',');
  if (open < 0) return nounsBefore(tokens, to - 1);
  const aside = tokens.slice(open + 1, to - 1);
  const named = nounsBefore(tokens, open);
  // "Lowell Pryce, a cousin of Imogen Pryce, plays": whom the aside names does nothing.
  const names = aside.some(({ pos }) => pos === 'PROPN') && named.some(({ pos }) => pos === 'PROPN');
  return aside.some(isClauseVerb) || names ? named : [...named, ...aside];
}

/** "Ann Lee, an engineer who": with the name that the words before a relative pronoun are said of. */
function withNamed(tokens: readonly Token[], words: readonly Token[], end: number): readonly Token[] {
  const comma = end - words.length - 1;
  const named = words.some(({ pos }) => pos === 'PROPN') || tokens[comma]?.text !== ',';
  return named ? words : [...nounsBefore(tokens, comma), ...words];
}

/** The words that a verb of a sentence is said of; empty where none were made out. `at` is the verb's place among the tokens. */
export function subjectWords(tokens: readonly Token[], at: number): readonly Token[] {
  const from = verbGroupFrom(tokens, at);
  const lead = tokens[from - 1];
  if (!lead) return [];
  if (RELATIVE.test(lead.text)) {
    const end = tokens[from - 2]?.text === ',' ? from - 2 : from - 1;
    return withNamed(tokens, nounsBefore(tokens, end), end);
  }
  const loose =
    /ing$/i.test(tokens[at]?.text ?? '') && (lead.text === ',' || lead.pos === 'ADP' || lead.pos === 'SCONJ');
  const shared = /^(?:and|or|but)$/i.test(lead.text) || loose;
  if (shared) {
    const other = verbBefore(tokens, from - 1);
    return other < 0 || other >= at ? [] : subjectWords(tokens, other);
  }
  return lead.text === ',' ? beforeAside(tokens, from) : nounsBefore(tokens, from);
}

/** The words after a verb up to the end of its object: "the boathouse on the lake" of "painted the boathouse on the lake". */
export function objectWords(tokens: readonly Token[], at: number): readonly Token[] {
  const rest = tokens.slice(at + 1);
  const end = rest.findIndex(
    (token) =>
      isClauseVerb(token) ||
      BREAK.test(token.text) ||
      RELATIVE.test(token.text) ||
      OPENS.test(token.text) ||
      (token.pos === 'ADP' && token.text !== 'of'),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

/** Whoever does what a passive verb tells: the words after "by"; empty where nobody is told. */
export function agentWords(tokens: readonly Token[], at: number): readonly Token[] {
  const by = tokens.findIndex(({ text }, i) => i > at && /^by$/i.test(text));
  const between = tokens.slice(at + 1, by);
  return by < 0 || between.some((token) => isClauseVerb(token) || BREAK.test(token.text))
    ? []
    : objectWords(tokens, by);
}

/** Whether a verb is in the passive: "was founded", "the pier, painted by Ann". */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  const group = tokens.slice(verbGroupFrom(tokens, at), at);
  if (/ing$/i.test(tokens[at]?.text ?? '')) return false;
  return (
    group.some(({ text }) => BE.test(text)) ||
    (group.length === 0 && agentWords(tokens, at).length > 0 && objectWords(tokens, at).length === 0)
  );
}

/** What a clause is about, and what it says of it. */
export interface Clause {
  readonly subject: readonly Token[];
  /** The words behind the verb. */
  readonly rest: readonly Token[];
  /** Whether the subject suffers what the verb tells; null for a form of "to be". */
  readonly passive: boolean | null;
}

/** "The south stand of": the tagger takes a noun for the verb that it looks like. */
function asNoun(token: Token, i: number, all: readonly Token[]): Token {
  const [before, next] = [all[i - 1], all[i + 1]];
  const led = before?.pos === 'DET' || (/^AD[JV]$/.test(before?.pos ?? '') && all[i - 2]?.pos === 'DET');
  return token.pos === 'VERB' && led && /^of$/i.test(next?.text ?? '') ? { ...token, pos: 'NOUN' } : token;
}

/** The verb that a place hangs on: the last one before it, else the first one after it; -1 without any. */
function verbAround(tokens: readonly Token[], place: number): number {
  const before = tokens.findLastIndex((token, i) => i < place && isClauseVerb(token));
  return before >= 0 ? before : tokens.findIndex((token, i) => i > place && isClauseVerb(token));
}

/** "Polls saw the Reds win": the verb above one whose subject is its object. */
function verbAbove(tokens: readonly Token[], verb: number): number {
  const to = verbGroupFrom(tokens, verb);
  const from = phraseStart(tokens, to);
  const above = tokens[from - 1];
  return above && from < to && isClauseVerb(above) ? from - 1 : verb;
}

/** "The dam dates from 1966", "the hall cost 30 million": the tagger takes the verb for the noun that it looks like. */
function asVerb(token: Token, i: number, all: readonly Token[]): Token {
  const [before, next] = [all[i - 1], all[i + 1]];
  const dates = /^dat(?:es|ed|ing)$/i.test(token.text) && /^(?:from|back)$/i.test(next?.text ?? '');
  const led = /^(?:DET|ADJ|ADP)$/.test(before?.pos ?? 'DET');
  const costs = /^costs?$/i.test(token.text) && !led && (next?.pos === 'NUM' || /^[$€£]$/.test(next?.text ?? ''));
  return dates || costs ? { ...token, pos: 'VERB' } : token;
}

/** The clause that tells what stands at a place of a sentence, an offset into its paragraph; null where it has no verb. */
export function clauseOf({ tokens: all, periods }: Sentence, at: number): Clause | null {
  const timed = (token: Token): boolean =>
    periods.some(({ start, end }) => token.start >= start && token.end <= end && token.start !== at);
  const tokens = all
    .filter((token) => !timed(token))
    .map(asNoun)
    .map(asVerb);
  const verb = verbAround(
    tokens,
    tokens.findIndex(({ start }) => start >= at),
  );
  if (verb < 0) return null;
  const end = tokens.findIndex(({ text }, i) => i > verb && text === ';');
  return {
    subject: subjectWords(tokens, verbAbove(tokens, verb)),
    rest: tokens.slice(verb + 1, end < 0 ? tokens.length : end),
    passive: tokens[verb]?.pos === 'VERB' ? isPassive(tokens, verb) : null,
  };
}
