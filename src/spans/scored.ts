import type { Reading, Sentence } from '#facts';
import type { Gap } from '#question';
import type { Evidence } from '#evidence';
import { groundOf } from './ground.ts';
import { scoreOf } from './span-features.ts';
import { isTime, ofSort } from './spans-of-sort.ts';
import { findStretches } from './stretches.ts';
import type { Stretch } from './stretches.ts';

/** A short answer in its sentence with how much speaks for it. */
export interface Scored extends Stretch {
  readonly text: string;
  readonly score: number;
}

/** A question without a question word leaves a gap of no sort. */
export const NO_GAP: Gap = {
  start: 0,
  end: 0,
  sort: 'thing',
  slot: 'object',
  head: null,
  phrase: [],
  several: false,
  kind: false,
  next: null,
  last: null,
  verb: null,
  preposition: null,
  passive: false,
  before: [],
  after: [],
};

const ASKS_LAST_TIME = /\b(?:last|since|previous|previously|before|earlier)\b/i;

/** The stretches of a sentence; the time to which "the lowest since May" reaches back is when nothing of it was, but the last time. */
function candidates({ question }: Evidence, sentence: Sentence): readonly Stretch[] {
  const found = findStretches(sentence);
  const bygone = ASKS_LAST_TIME.test(question.text) ? [] : sentence.periods.filter((period) => period.bygone);
  if (bygone.length === 0) return found;
  return found.filter(
    (each) => !isTime(each) || !bygone.some(({ start, end }) => start <= each.start && end >= each.end),
  );
}

/** The possible short answers of a sentence, best first. */
export function scoreSpans(evidence: Evidence, sentence: Sentence, reading: Reading): Scored[] {
  const ground = groundOf(evidence.question.gap ?? NO_GAP, evidence.sought, sentence, reading);
  const { gap } = evidence.question;
  const names = evidence.sought.filter(({ term }) => term.name).map(({ term }) => term.term);
  return ofSort(gap, sentence, candidates(evidence, sentence), names)
    .map((stretch) => ({
      ...stretch,
      text: sentence.paragraph.text.slice(stretch.start, stretch.end),
      score: scoreOf(ground, stretch),
    }))
    .sort((a, b) => b.score - a.score);
}
