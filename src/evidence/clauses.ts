import type { Sentence } from '#facts';
import type { Token } from '#text';

export const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';
const inGroup = (token: Token | undefined): boolean =>
  token !== undefined && (isVerb(token) || token.pos === 'ADV' || token.pos === 'PART');
const JOINT = /^(?:[,;:()–—]|but|while|when|whereas|until|before|after|which|who|where|that|as)$/i;
const RELATIVE = /^(?:which|who|that)$/i;
const BE = /^(?:is|are|was|were|be|been|being)$/i;

/** What a clause is about, and what it says of it. */
export interface Clause {
  readonly subject: readonly Token[];
  /** The words behind the verb. */
  readonly rest: readonly Token[];
  /** Whether the subject suffers what the verb tells; null for a form of "to be". */
  readonly passive: boolean | null;
}

/** The place of the first word of the run of words without a joint that ends before a place. */
function runBefore(tokens: readonly Token[], end: number): number {
  let start = end;
  while (start > 0 && !JOINT.test(tokens[start - 1]?.text ?? '')) start -= 1;
  return start;
}

/** The words up to the first verb or comma: what the sentence is about. */
function openingOf(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex((token) => isVerb(token) || token.text === ',');
  return tokens.slice(0, Math.max(0, end));
}

/** "…, built in 1180, lies", "(born 1967)": what stands before the joint. "Built in 1752, the mill …": what follows the comma. */
function besideJoint(tokens: readonly Token[], first: number): readonly Token[] {
  if (first > 0) return tokens.slice(runBefore(tokens, first - 1), first - 1);
  const comma = tokens.findIndex(({ text }) => text === ',');
  const after = comma < 0 ? [] : tokens.slice(comma + 1);
  const end = after.findIndex((token) => isVerb(token) || JOINT.test(token.text));
  return after.slice(0, Math.max(0, end));
}

const PHRASE = /^(?:according|in|on|at|by|with|from|for)$/i;

/** "Was begun in 1390 and completed in 1412": both of one thing, unless a subject of its own stands before the second verb. */
function subjectBehind(tokens: readonly Token[], run: readonly Token[], verb: number): readonly Token[] {
  const and = run.findLastIndex(({ text }) => /^(?:and|or)$/i.test(text));
  return and > verb && and < run.length - 1 ? run.slice(and + 1) : openingOf(tokens);
}

/** What a verb right behind a joint is said of. */
function subjectOver(tokens: readonly Token[], start: number, first: number): readonly Token[] {
  const lead = tokens[start - 1]?.text ?? '';
  if (RELATIVE.test(lead)) return besideJoint(tokens, tokens[start - 2]?.text === ',' ? start - 1 : start);
  const finite = tokens[first]?.pos === 'AUX';
  return finite && lead === ',' ? openingOf(tokens) : besideJoint(tokens, first);
}

function subjectBefore(tokens: readonly Token[], first: number): readonly Token[] {
  const start = runBefore(tokens, first);
  const run = tokens.slice(start, first);
  const [led] = run;
  if (!led) return subjectOver(tokens, start, first);
  if (start > 0 && PHRASE.test(led.text)) return openingOf(tokens);
  const verb = run.findLastIndex(isVerb);
  return verb >= 0 ? subjectBehind(tokens, run, verb) : run;
}

/** "The south stand of": the tagger takes a noun for the verb that it looks like. */
function asNoun(token: Token, i: number, all: readonly Token[]): Token {
  const [before, next] = [all[i - 1], all[i + 1]];
  const led = before?.pos === 'DET' || (/^AD[JV]$/.test(before?.pos ?? '') && all[i - 2]?.pos === 'DET');
  return token.pos === 'VERB' && led && /^of$/i.test(next?.text ?? '') ? { ...token, pos: 'NOUN' } : token;
}

/** The clause that tells what stands at a place of a sentence, an offset into its paragraph; null where it has no verb. */
export function clauseOf({ tokens: all, periods }: Sentence, at: number): Clause | null {
  const timed = (token: Token): boolean =>
    periods.some(({ start, end }) => token.start >= start && token.end <= end && token.start !== at);
  const tokens = all.filter((token) => !timed(token)).map(asNoun);
  const place = tokens.findIndex(({ start }) => start >= at);
  let verb = tokens.findLastIndex((token, i) => i < place && isVerb(token));
  if (verb < 0) verb = tokens.findIndex((token, i) => i > place && isVerb(token));
  if (verb < 0) return null;
  let first = verb;
  while (inGroup(tokens[first - 1])) first -= 1;
  const end = tokens.findIndex(({ text }, i) => i > verb && text === ';');
  return {
    subject: subjectBefore(tokens, first),
    rest: tokens.slice(verb + 1, end < 0 ? tokens.length : end),
    passive: tokens[verb]?.pos === 'VERB' ? tokens.slice(first, verb).some(({ text }) => BE.test(text)) : null,
  };
}
