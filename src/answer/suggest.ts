import type { Reading } from '#facts';
import { readQuestion } from '#question';
import { findTerms, findWords } from '#text';
import { sparing } from '#evidence';
import type { Sources } from '#evidence';
import type { Outcome } from '#outcome';
import { answerQuestion } from './answer.ts';
import { candidateQuestions } from './askable.ts';
import type { Candidate } from './askable.ts';

/** Passages looked at for questions about some words, and questions tried: both bound the time that a suggestion takes. */
const PASSAGES = 8;
const TRIED = 24;
/** Other readings of a question that is answered: fewer are tried, for each answer waits for them. */
const READINGS = { tried: 6, most: 3 };

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

function tryInOrder(
  candidates: readonly Candidate[],
  sources: Sources,
  most: number,
  asOf?: string,
  tried: number = TRIED,
): string[] {
  const found: string[] = [];
  for (const candidate of candidates.slice(0, tried)) {
    if (found.length >= most) break;
    if (!found.includes(candidate.question) && isAnswered(candidate, sources, asOf)) found.push(candidate.question);
  }
  return found;
}

/** Questions about some words, the nearest first; whether they are answered is not known yet. */
function candidatesAbout(words: string, sources: Sources): Candidate[] {
  const engine = sparing(sources.engine);
  const known = findWords(words).flatMap(({ term, start, end }) => {
    if (term === null || engine.documentFrequency(term) > 0) return term ?? [];
    return engine.spellings(words.slice(start, end))[0]?.term ?? term;
  });
  const terms = [...new Set(known)].map((term) => ({ term, weight: 1 }));
  return engine
    .search({ terms, limit: PASSAGES })
    .flatMap(({ passage }) => candidateQuestions(sources.read(passage.article, passage.paragraph)))
    .map((candidate, i) => ({ ...candidate, rank: overlap(candidate.question, known), i }))
    .toSorted((a, b) => b.rank - a.rank || a.i - b.i);
}

/**
 * What else a short question may ask: "how many flights?" names no time and one thing, and the articles count people of those
 * flights, too. Each is a question of another measure that the same words lead to, and is answered; none where the question
 * says more.
 */
export function otherMeasures({ question, status, readings }: Outcome, sources: Sources, asOf?: string): string[] {
  const [term] = question.terms;
  const isShort = question.form === 'amount' && question.terms.length === 1 && question.periods.length === 0;
  if (status !== 'answered' || !isShort || !term || readings.length > 0 || question.parts.length > 0) return [];
  const others = candidatesAbout(term.word, sources).filter(({ fact }) => !fact.measure.terms.includes(term.term));
  return tryInOrder(others, sources, READINGS.most, asOf, READINGS.tried);
}

/**
 * Whole questions about some words which the sources answer, the nearest first, at most so many. Each was asked: one that is
 * refused, or answered by another sentence, is left out.
 */
export function suggestAbout(words: string, sources: Sources, most: number, asOf?: string): string[] {
  return tryInOrder(candidatesAbout(words, sources), sources, most, asOf);
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
