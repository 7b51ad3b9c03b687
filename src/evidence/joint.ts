import type { Fact, Sentence } from '#facts';
import { sortOfNoun } from '#question';
import type { Question } from '#question';
import { currencyNamed, findTerms, oncePer, term, unitNamed } from '#text';
import type { Token } from '#text';
import { isClauseVerb } from './clauses.ts';
import { isPersonTerm } from './person-lexicon.ts';

/** Two things joined by "and", as places among the tokens of a sentence: the first begins at `from`, the last ends before `to`. */
interface Pair {
  readonly from: number;
  readonly to: number;
  /** Terms of each that the other does not have. */
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
  /** Whether a number before the first counts it alone: "12 houses and a barn", "20 flasks and food". */
  readonly apart: boolean;
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);
const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';
const isOwn = (token: Token | undefined): boolean =>
  token?.pos === 'DET' || /^(?:his|her|its|their|our|my)$/i.test(token?.text ?? '');
const ENDS = /^(?:[.!?;:()–—,]|but|while|whereas|because|although|though|when|where|who|which|that)$/i;
/** What tells that a figure is of each of several, or of none alone. */
const OF_EACH = /\b(?:each|apiece|respectively|both|either|between|per)\b/i;

const without = (terms: readonly string[], others: readonly string[]): ReadonlySet<string> =>
  new Set(terms.filter((each) => !others.includes(each)));

function runEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (NOMINAL.has(tokens[to]?.pos ?? '')) to += 1;
  return to;
}

function runStart(tokens: readonly Token[], to: number): number {
  let from = to;
  while (NOMINAL.has(tokens[from - 1]?.pos ?? '')) from -= 1;
  return from;
}

/** A noun for one person, as "director". */
const isPerson = (token: Token | undefined): boolean =>
  token !== undefined &&
  !/s$/.test(token.text) &&
  (sortOfNoun(token.text) === 'person' || isPersonTerm(term(token.text)));

/** Where the words behind an "and" end; the tagger takes some verbs before a figure for nouns: "the hall cost €90,000". */
function secondEnd(tokens: readonly Token[], from: number): number {
  const to = runEnd(tokens, from);
  return to - from > 1 && /^(?:NUM|SYM)$/.test(tokens[to]?.pos ?? '') ? to - 1 : to;
}

/** A noun for several, as "girls". */
const isSeveral = (token: Token | undefined): boolean =>
  /(?:s|people|children|men|women|staff|crew|youth|cattle|sheep|fish)$/i.test(token?.text ?? '');

/** Whether two runs of words name two things: "the kitchen and the hall", "north and south stands"; not "the founder and director". */
function areTwo(first: readonly Token[], second: readonly Token[], apart: boolean): boolean {
  const [one, other] = [first.at(-1), second.at(-1)];
  if (!one || !isNoun(other)) return false;
  // "250,000 pounds and the club 162,000": the unit of a figure is no thing.
  if (currencyNamed(one.text) !== null || unitNamed(one.text) !== null) return false;
  if (!apart && isPerson(one) && isPerson(other)) return false;
  return isNoun(one) || (other?.pos === 'NOUN' && /s$/.test(other.text));
}

/** The things that an "and" joins; null where it joins clauses, figures, or two words for one. */
function pairAt(tokens: readonly Token[], and: number): Pair | null {
  const apart = isOwn(tokens[and + 1]);
  const start = apart ? and + 2 : and + 1;
  const [from, to] = [runStart(tokens, and), secondEnd(tokens, start)];
  const [one, other] = [tokens.slice(from, and), tokens.slice(start, to)];
  if (!areTwo(one, other, apart)) return null;
  const [first, second] = [one, other].map((run) => run.flatMap(({ text }) => findTerms(text)));
  if (!first || !second) return null;
  return {
    from,
    to,
    first: without(first, second),
    second: without(second, first),
    apart: apart || !isSeveral(other.at(-1)),
  };
}

const pairsIn = oncePer(({ tokens, text }: Sentence): readonly Pair[] =>
  OF_EACH.test(text)
    ? []
    : tokens.flatMap(({ text: word }, at) => (/^(?:and|&)$/i.test(word) ? (pairAt(tokens, at) ?? []) : [])),
);

/** Whether a figure, from one place of its sentence to another, is told of a pair: of its subject, or of its object. */
function isTold(tokens: readonly Token[], pair: Pair, from: number, to: number): boolean {
  if (pair.to <= from) {
    const lead = tokens.slice(0, pair.from).findLast((token) => isClauseVerb(token) || ENDS.test(token.text));
    const between = tokens.slice(pair.to, from);
    const said = between.some((token) => isClauseVerb(token) || token.pos === 'NOUN');
    return said && !(lead && isClauseVerb(lead)) && !between.some(({ text }) => ENDS.test(text));
  }
  const after = tokens[pair.to];
  const between = tokens.slice(to, pair.from);
  // "12 houses and a barn": the number counts the first alone.
  const counts = between.every(({ pos }) => pos === 'ADJ') && pair.apart;
  return pair.from >= to && !counts && !(after && isClauseVerb(after)) && !between.some(({ text }) => ENDS.test(text));
}

const askedTerms = oncePer(({ text }: Question): ReadonlySet<string> => new Set(findTerms(text)));

/**
 * Whether a count or a sum of money is told of two things together and the question asks about one: "€11,000 went to repairs and the
 * new boat" does not say what the boat cost.
 */
export function isJoint(question: Question, { sentence, quantity, measure }: Fact): boolean {
  if (sentence.paragraph.kind === 'table' || (quantity.kind !== 'count' && quantity.kind !== 'currency')) return false;
  if (measure.source === 'list') return false;
  const pairs = pairsIn(sentence);
  if (pairs.length === 0) return false;
  const { tokens } = sentence;
  const from = tokens.findIndex((token) => token.end > quantity.start);
  const to = tokens.findIndex((token) => token.start >= quantity.end);
  const asked = askedTerms(question);
  const names = (terms: ReadonlySet<string>): boolean => [...terms].some((each) => asked.has(each));
  return pairs.some(
    (pair) => names(pair.first) !== names(pair.second) && isTold(tokens, pair, from, to < 0 ? tokens.length : to),
  );
}
