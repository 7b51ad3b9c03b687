import type { Fact, Sentence } from '#facts';
import type { Asking } from './asking.ts';
import { refuse, sentencesOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { coverage, readingOf } from './evidence.ts';
import { ordinalFit } from './ordinals.ts';

/** Least share of the question's information in or beside a sentence that withholds a figure. */
const ABOUT = 0.4;

/** The sentence that says that what is asked is not told; null where none does. */
export function withheldFor({ question, evidence }: Asking, least: number = ABOUT): Sentence | null {
  const found = evidence.withheld
    .map(({ sentence }) => {
      const reading = readingOf(evidence, sentence);
      const fits = reading && ordinalFit(question, sentence, reading) !== 'no';
      return { sentence, score: fits ? coverage(evidence.sought, sentence, reading) : 0 };
    })
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score);
  return found[0]?.sentence ?? null;
}

/** A refusal that says who withholds the figure, and what is known. */
export function refuseWithheld(sentence: Sentence, known: readonly Fact[], rule: string): Draft {
  return refuse({ reason: 'withheld', known }, rule, {
    quotes: [sentence, ...sentencesOf(known)],
    notes: [{ kind: 'undisclosed', sentence }],
  });
}
