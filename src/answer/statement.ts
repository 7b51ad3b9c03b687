import type { Sentence } from '#facts';
import type { AskedPeriod } from '#question';
import type { Period } from '#text';
import { NEIGHBOUR, THRESHOLDS, refuseFor } from '#evidence';
import type { Asking, Sought } from '#evidence';
import { textDraft } from '#outcome';
import type { Draft } from '#outcome';

const RULE = 'sentences that bear on a statement';
const MOST_QUOTES = 5;

interface Bearing {
  readonly sentence: Sentence;
  /** How much of each term sought the sentence itself holds. */
  readonly held: readonly number[];
}

function heldBy(sentence: Sentence, { term, also, corrected }: Sought): number {
  if (sentence.terms.has(term.term)) return 1;
  return also.some((other) => sentence.terms.has(other)) ? (corrected === null ? NEIGHBOUR : 1) : 0;
}

/** A time that meets the one of the statement without being it. */
const MEETS = 0.5;

/** How much of a time of the statement a sentence holds that says something else of it, too. */
function timeIn({ periods }: Sentence, { from, to }: AskedPeriod): number {
  const told = periods.filter((period) => period.from !== null && period.to !== null);
  if (told.some((period) => period.from === from && period.to === to)) return 1;
  const meets = (period: Period): boolean =>
    from !== null && to !== null && (period.from ?? '') <= to && (period.to ?? '') >= from;
  return told.some(meets) ? MEETS : 0;
}

function bearingOf(sentence: Sentence, sought: readonly Sought[], periods: readonly AskedPeriod[]): Bearing {
  const held = sought.map((each) => heldBy(sentence, each));
  const says = held.some((credit) => credit > 0);
  return { sentence, held: [...held, ...periods.map((period) => (says ? timeIn(sentence, period) : 0))] };
}

/** What a sentence adds to what others hold already, as a share of all. */
function gainOf(shares: readonly number[], covered: readonly number[], { held }: Bearing): number {
  return held.reduce((sum, credit, i) => sum + (shares[i] ?? 0) * Math.max(0, credit - (covered[i] ?? 0)), 0);
}

/** The sentences that hold most of the words sought, each with enough that those before it lack. */
function chooseSentences(
  bearings: readonly Bearing[],
  shares: readonly number[],
): { sentences: Sentence[]; share: number } {
  let covered: readonly number[] = shares.map(() => 0);
  const sentences: Sentence[] = [];
  let share = 0;
  while (sentences.length < MOST_QUOTES) {
    const ranked = bearings.map((bearing) => ({ bearing, gain: gainOf(shares, covered, bearing) }));
    const best = ranked.reduce<(typeof ranked)[number] | null>((a, b) => (a && a.gain >= b.gain ? a : b), null);
    if (!best || best.gain < Math.max(THRESHOLDS.statementGain, share * THRESHOLDS.statementMore)) break;
    covered = covered.map((credit, i) => Math.max(credit, best.bearing.held[i] ?? 0));
    sentences.push(best.bearing.sentence);
    share += best.gain;
  }
  return { sentences, share };
}

/**
 * A statement is not judged: the sentences that bear on it are quoted, so that the reader can. Whole only where they hold most of
 * its words.
 */
export function answerStatement(asking: Asking): Draft {
  const { sought, readings } = asking.evidence;
  const periods = asking.question.periods.filter(({ from }) => from !== null);
  const weights = sought.map(({ weight }) => weight);
  const words = weights.reduce((sum, weight) => sum + weight, 0);
  if (words === 0) return refuseFor(asking, RULE);
  // A time says as much as a word of the statement does.
  const all = words + (periods.length * words) / sought.length;
  const { sentences, share } = chooseSentences(
    readings.flatMap((reading) => reading.sentences.map((sentence) => bearingOf(sentence, sought, periods))),
    [...weights, ...periods.map(() => words / sought.length)].map((weight) => weight / all),
  );
  const [first] = sentences;
  if (!first || share < THRESHOLDS.statement) return refuseFor(asking, RULE);
  const unknown = sought.some(({ known, term }) => !known && term.name);
  const status = share >= THRESHOLDS.statementWhole && !unknown ? 'answered' : 'partial';
  return textDraft(first, null, share, RULE, { quotes: sentences, status });
}
