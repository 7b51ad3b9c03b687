import type { Reading } from '#facts';
import { readQuestion } from '#question';
import { findTerms } from '#text';
import { answerQuestion } from './answer.ts';
import { candidateQuestions } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import type { Sources } from './evidence.ts';

/** Passages looked at for questions about some words, and questions tried: both bound the time that a suggestion takes. */
const PASSAGES = 8;
const TRIED = 24;

/** A question is worth suggesting where the answer rests on the sentence that it was made from. */
function isAnswered({ question, fact }: Candidate, sources: Sources, asOf: string | undefined): boolean {
  const { status, quotes } = answerQuestion(readQuestion(question, asOf), sources);
  return status === 'answered' && quotes.some(({ text }) => text === fact.sentence.text);
}

/** How many of the words typed a question holds, the last of them perhaps unfinished. */
function overlap(question: string, typed: readonly string[]): number {
  const own = findTerms(question);
  return typed.filter((word) => own.some((term) => term.startsWith(word))).length;
}

function tryInOrder(candidates: readonly Candidate[], sources: Sources, most: number, asOf?: string): string[] {
  const found: string[] = [];
  for (const candidate of candidates.slice(0, TRIED)) {
    if (found.length >= most) break;
    if (!found.includes(candidate.question) && isAnswered(candidate, sources, asOf)) found.push(candidate.question);
  }
  return found;
}

/**
 * Whole questions about some words which the sources answer, the nearest first, at most so many. Each was asked: one that is
 * refused, or answered by another sentence, is left out.
 */
export function suggestAbout(words: string, sources: Sources, most: number, asOf?: string): string[] {
  const typed = findTerms(words);
  const known = typed.map((term) =>
    sources.engine.documentFrequency(term) > 0 ? term : (sources.engine.correct(term) ?? term),
  );
  const terms = [...new Set(known)].map((term) => ({ term, weight: 1 }));
  const candidates = sources.engine
    .search({ terms, limit: PASSAGES })
    .flatMap(({ passage }) => candidateQuestions(sources.read(passage.article, passage.paragraph)))
    .map((candidate, i) => ({ ...candidate, rank: overlap(candidate.question, known), i }))
    .toSorted((a, b) => b.rank - a.rank || a.i - b.i);
  return tryInOrder(candidates, sources, most, asOf);
}

/** The first questions that these passages answer, at most `each` of one passage and so many in all: examples for who has not typed yet. */
export function suggestFrom(
  readings: Iterable<Reading>,
  sources: Sources,
  { most, each }: { readonly most: number; readonly each: number },
  asOf?: string,
): string[] {
  const found = new Set<string>();
  for (const reading of readings) {
    if (found.size >= most) break;
    for (const question of tryInOrder(candidateQuestions(reading), sources, each, asOf)) found.add(question);
  }
  return [...found].slice(0, most);
}
