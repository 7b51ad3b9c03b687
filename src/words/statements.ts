import type { Reading, Sentence } from '#facts';
import { THRESHOLDS, coverage, creditIn, holds, ordinalFit } from '#evidence';
import type { Asking } from '#evidence';
import { missingKey } from './keys.ts';
import { periodAllows } from './time-fit.ts';

interface Scored {
  readonly sentence: Sentence;
  readonly score: number;
}

/** For a sentence in a paragraph that says nothing of the time asked about. */
const UNTIMED = 0.8;

function periodMissing({ question }: Asking, reading: Reading): boolean {
  const asked = question.periods.some(({ from }) => from !== null);
  return asked && reading.sentences.every(({ periods }) => periods.length === 0);
}

/** Words that stand only elsewhere in the paragraph, or in the title, do not make a sentence an answer. */
function tooFar({ evidence }: Asking, sentence: Sentence, reading: Reading): boolean {
  const before = reading.sentences[sentence.n - 2];
  const all = evidence.sought.reduce((sum, { weight }) => sum + weight, 0);
  const near = evidence.sought.filter((each) => holds(sentence, each) || holds(before, each));
  return near.reduce((sum, { weight }) => sum + weight, 0) < all * THRESHOLDS.inSentence;
}

function scoreSentence(asking: Asking, sentence: Sentence, reading: Reading): Scored {
  const { question, evidence } = asking;
  const missing = evidence.sought.some((each) => each.term.name && creditIn(each, sentence, reading) === 0);
  const lacking =
    missing || missingKey(asking.evidence, sentence, reading) !== null || tooFar(asking, sentence, reading);
  const allowed = !lacking && ordinalFit(question, sentence, reading) === 'yes' && periodAllows(asking, sentence);
  const base = allowed
    ? coverage(evidence.sought, sentence, reading) * (periodMissing(asking, reading) ? UNTIMED : 1)
    : 0;
  return { sentence, score: base };
}

/** The sentences that say what a question asks whether it is so, best first. */
export function rankStatements(asking: Asking): Scored[] {
  return asking.evidence.readings
    .flatMap((reading) => reading.sentences.map((sentence) => scoreSentence(asking, sentence, reading)))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}
