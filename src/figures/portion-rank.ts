import type { QuestionTerm } from '#question';
import { bandsIn, oppositeBand, periodFit, portionTerm, portionsOf } from '#evidence';
import type { Evidence, Portion, Sought } from '#evidence';

/** A portion with how well its words are those of the question. */
export interface Portioned {
  readonly portion: Portion;
  /** From 0 to 1. */
  readonly score: number;
  /** True where the portion is of all others: "non-families" for families, "under 18" for 18 and older. */
  readonly inverted: boolean;
  /** True where it is said of what lacks what is asked for, so that what is left of 100 % need not have it. */
  readonly denied: boolean;
}

/** What is asked for, in words: the whole question, or one side of it. */
export interface AskedPart {
  readonly terms: readonly QuestionTerm[];
  readonly text: string;
}

/** Credit for a word that all portions of the sentence share, and for one that another sentence of the passage holds. */
const SHARED = 0.9;
const ELSEWHERE = 0.6;
/** Weight of a word of the portion that the question does not say. */
const UNASKED = 0.12;
/** Weight of a word that no portion has: it tells where to look, not which is meant. */
const CONTEXT = 0.8;
/** Two portions this close in score cannot be told apart. */
const CLOSE = 0.92;

const holds = (words: ReadonlySet<string>, { term, also }: Sought): boolean =>
  [term.term, ...also].some((each) => words.has(portionTerm(each)));

function creditOf(each: Sought, { words, shared, reading, fact }: Portion): number {
  if (holds(words, each)) return 1;
  if (holds(shared, each)) return SHARED;
  const terms = [each.term.term, ...each.also];
  const elsewhere = reading.sentences.some((sentence) => terms.some((term) => sentence.terms.has(term)));
  return elsewhere && fact.sentence.paragraph.kind === 'text' ? ELSEWHERE : 0;
}

/** "no", "without" and "non-" of what is asked for; the "not" that makes the form of the question is none. */
const NEGATION = /\b(?:no|without|never)\b|\bnon\b-?/i;
/** A part that is named by what it is not has the rest for its other side; a part that lacks something has not. */
const REST = /^\W*non-?\s?[\p{L}-]+$/iu;

/** Weights of words and bands over the portions of the evidence: the rarer the more. */
function weigh(portions: readonly Portion[]): (word: string) => number {
  const most = Math.log(1 + portions.length);
  const counts = new Map<string, number>();
  for (const { words } of portions) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => {
    const found = counts.get(word) ?? 0;
    return found === 0 ? CONTEXT : most - Math.log(1 + found) + 0.2;
  };
}

interface Scale {
  readonly sought: readonly Sought[];
  readonly bands: readonly string[];
  readonly weight: (word: string) => number;
  readonly all: number;
  readonly negated: boolean;
}

function scaleOf(evidence: Evidence, { terms, text }: AskedPart, portions: readonly Portion[]): Scale {
  const { bands: found, rest } = bandsIn(text);
  const bands = [...found];
  const weight = weigh(portions);
  const said = new Set(terms.filter(({ word }) => rest.includes(word)));
  const sought = evidence.sought.filter(({ term }) => said.has(term));
  const all = [...sought.map(({ term }) => portionTerm(term.term)), ...bands].reduce(
    (sum, word) => sum + weight(word),
    0,
  );
  return { sought, bands, weight, all, negated: NEGATION.test(text) };
}

function scorePortion(evidence: Evidence, scale: Scale, portion: Portion): Portioned {
  const { sought, bands, weight, all, negated } = scale;
  const own = sought.filter((each) => holds(portion.words, each));
  const opposite = bands.filter((band) => portion.words.has(oppositeBand(band) ?? ''));
  const hits = bands.filter((band) => portion.words.has(band) || opposite.includes(band));
  const unsaid = portion.part !== null && !sought.some((each) => portion.part && holds(portion.part, each));
  if (own.length + hits.length === 0 || unsaid) return { portion, score: 0, inverted: false, denied: false };
  const fits =
    sought.reduce((sum, each) => sum + weight(portionTerm(each.term.term)) * creditOf(each, portion), 0) +
    hits.reduce((sum, band) => sum + weight(band), 0);
  const asked = new Set([...hits, ...opposite.flatMap((band) => oppositeBand(band) ?? [])]);
  for (const { term, also } of sought) for (const each of [term.term, ...also]) asked.add(portionTerm(each));
  const extra = [...portion.words].reduce((sum, word) => sum + (asked.has(word) ? 0 : weight(word)), 0);
  const denies = portion.negated !== negated;
  const rest =
    portion.part === null && REST.test(portion.fact.sentence.text.slice(portion.name.start, portion.name.end));
  const vetoed = hits.length < bands.length || periodFit(evidence.question.periods, portion.fact) === 'other';
  const score = (fits / (all + UNASKED * extra)) * (vetoed ? evidence.limits.vetoed : 1);
  return { portion, score, inverted: denies !== opposite.length > 0, denied: denies && !rest };
}

/**
 * The portions by how well their words are those asked for: rare words of the list weigh most, words of a portion that are not
 * asked for count against it, and one of other numbers or of another time is vetoed.
 */
export function rankPortions(evidence: Evidence, asked: AskedPart): Portioned[] {
  const portions = portionsOf(evidence);
  const scale = scaleOf(evidence, asked, portions);
  if (scale.all === 0) return [];
  return portions
    .map((portion) => scorePortion(evidence, scale, portion))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** The portion that fits best, with those that cannot be told from it; empty where none fits well enough. */
export function portionsFor(evidence: Evidence, asked: AskedPart): Portioned[] {
  const [best, ...others] = rankPortions(evidence, asked);
  if (!best || best.score < evidence.limits.figure) return [];
  if (evidence.limits.vetoed > 0) return [best];
  const rivals = others.filter(
    ({ portion, score }) =>
      score >= best.score * CLOSE && portion.fact.quantity.value !== best.portion.fact.quantity.value,
  );
  return [best, ...rivals];
}

/** The one portion that is asked for; null where there is none, or where another fits about as well. */
export function portionFor(evidence: Evidence, asked: AskedPart): Portioned | null {
  const [best, rival] = portionsFor(evidence, asked);
  return best && !rival ? best : null;
}
