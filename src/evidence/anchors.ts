import { isDated } from '#facts';
import type { Reading, Sentence } from '#facts';
import type { QuestionTerm } from '#question';
import { findTerms, isVerb, oncePer } from '#text';
import type { Period } from '#text';
import { creditIn } from './evidence.ts';
import type { Evidence, Sought } from './evidence.ts';

/** A time that a sentence names, with how well the words about it tell of an event. */
export interface Anchor {
  readonly sentence: Sentence;
  readonly reading: Reading;
  readonly period: Period;
  /** Share of the event's information that stands with the time, from 0 to 1. */
  readonly score: number;
}

/** Joints between the clauses of a sentence. */
const JOINT = /[,;:–—()]\s*|\s(?:and|but|while|when|whereas|until|before|after|which|who|where|that)\s/g;

/** Credit for a word in the clause of the time, in the next one, and elsewhere in the sentence. */
const CLAUSE = 1;
const BESIDE = 0.8;
const SENTENCE = 0.75;
/** A time that the sentence takes over from the one before it. */
const TAKEN_OVER = 0.6;

interface Clause {
  readonly start: number;
  readonly end: number;
  readonly terms: ReadonlySet<string>;
}

const clausesOf = oncePer(({ text }: Sentence): readonly Clause[] => {
  const joints = Array.from(text.matchAll(JOINT), ({ index }) => index);
  return [0, ...joints].map((start, i) => {
    const end = joints[i] ?? text.length;
    return { start, end, terms: new Set(findTerms(text.slice(start, end))) };
  });
});

/**
 * The terms of the clause that governs a place of a sentence: the one that it stands in, and where that has no verb ("In 1965, …"),
 * the nearest one with a verb too.
 */
export function clauseAt(sentence: Sentence, at: number): ReadonlySet<string> {
  const clauses = clausesOf(sentence);
  const own = Math.max(
    0,
    clauses.findLastIndex(({ start }) => start <= at),
  );
  const verbs = sentence.tokens.filter(isVerb).map(({ start }) => start - sentence.span.start);
  const hasVerb = ({ start, end }: Clause): boolean => verbs.some((verb) => verb >= start && verb < end);
  const here = clauses[own];
  if (!here || hasVerb(here)) return here?.terms ?? new Set();
  const near = clauses.slice(0, own).findLast(hasVerb) ?? clauses.slice(own + 1).find(hasVerb);
  return new Set([...here.terms, ...(near?.terms ?? [])]);
}

function creditAt(each: Sought, sentence: Sentence, reading: Reading, clause: number): number {
  const clauses = clausesOf(sentence);
  const terms = [each.term.term, ...each.also];
  const held = (at: number): boolean => terms.some((term) => clauses[at]?.terms.has(term) === true);
  if (held(clause)) return CLAUSE;
  if (held(clause - 1) || held(clause + 1)) return BESIDE;
  if (terms.some((term) => sentence.terms.has(term))) return SENTENCE;
  return Math.min(creditIn(each, sentence, reading), SENTENCE);
}

/** The times that a sentence names; where it names none, those of the sentence before it, taken over. */
function timesOf(
  sentence: Sentence,
  reading: Reading,
  isTime: (period: Period) => boolean,
): { readonly periods: readonly Period[]; readonly factor: number } {
  const own = sentence.periods.filter(isTime);
  if (own.length > 0) return { periods: own, factor: 1 };
  const before = reading.sentences[sentence.n - 2]?.periods.filter(isTime) ?? [];
  return { periods: before.slice(-1), factor: TAKEN_OVER };
}

/** The times of the evidence by how well they are those of an event, best first; `isTime` says which count, by default those with days. */
export function anchorsFor(
  evidence: Evidence,
  terms: readonly QuestionTerm[],
  isTime: (period: Period) => boolean = isDated,
): Anchor[] {
  const sought = evidence.sought.filter(({ term }) => terms.includes(term));
  const all = sought.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return [];
  return evidence.readings
    .flatMap((reading) =>
      reading.sentences.flatMap((sentence) => {
        const { periods, factor } = timesOf(sentence, reading, isTime);
        return periods.map((period): Anchor => {
          const local = period.start - sentence.span.start;
          const clause = clausesOf(sentence).findLastIndex(({ start }) => start <= local);
          const held = sought.reduce(
            (sum, each) => sum + each.weight * creditAt(each, sentence, reading, factor === 1 ? clause : 0),
            0,
          );
          const source = factor === 1 ? sentence : (reading.sentences[sentence.n - 2] ?? sentence);
          return { sentence: source, reading, period, score: (held / all) * factor };
        });
      }),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}
