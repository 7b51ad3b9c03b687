import { quoted } from '#facts';
import { matchFacts } from '#evidence';
import type { Asking } from '#evidence';
import { figureDraft } from '#outcome';
import type { Draft } from '#outcome';
import { bestMatch } from './amount.ts';
import { periodOperands, sideOperands } from './operands.ts';
import { endsUnlessNamed, pairDraft, smallerFirst, withoutPair } from './pairs.ts';
import type { Pair } from './pairs.ts';

const RULE = 'percentage points';

/** A movement that the article gives in points; one in percent is another thing. */
function statedPoints(asking: Asking): Draft | null {
  const match = bestMatch(matchFacts(asking.evidence).filter(({ fact }) => fact.quantity.kind === 'points'));
  return match && match.score >= asking.evidence.limits.figure
    ? figureDraft(quoted(match.fact), match.score, 'a change that the article states')
    : null;
}

/** "From 40% to 45%" names the two figures themselves: the article must give both, and no others are meant. */
function asNamed({ question }: Asking, pair: Pair): boolean {
  const named = question.quantities.filter(({ kind }) => kind === 'percent');
  return named.length < 2 || pair.every(({ fact }) => named.some(({ value }) => value === fact.quantity.value));
}

/** In "the share of bakers" the figures are of the share, of which the noun after it need not be told again. */
function ofAnyNoun(asking: Asking): Asking {
  const question = { ...asking.question, asked: [] };
  return { ...asking, question, evidence: { ...asking.evidence, question } };
}

/** By how many percentage points: as the article states it, else the greater of two percentages less the smaller. */
export function answerPoints(given: Asking): Draft {
  const asking = ofAnyNoun(given);
  const pair = sideOperands(asking) ?? periodOperands(asking);
  const stated = pair ? null : statedPoints(asking);
  if (stated) return stated;
  const ends = pair ?? endsUnlessNamed(asking);
  const percents = ends?.every(({ fact }) => fact.quantity.kind === 'percent') === true;
  if (!ends || !percents || !asNamed(asking, ends)) return withoutPair(asking, RULE);
  return pairDraft(asking, 'points', smallerFirst(ends[0].fact, ends[1].fact) ? [ends[1], ends[0]] : ends, RULE);
}
