import { everyMatch } from './every-match.ts';
import { MASK_RULES, SCORE_NOUNS, SCORE_VERBS } from './mask-lexicon.ts';
import type { MaskReason } from './mask-lexicon.ts';
import type { Span } from './types.ts';

/** A stretch of text that looks like a number and is none, and why. */
export interface Mask extends Span {
  readonly why: MaskReason;
}

const PAIR = /(?<![\d.,$€£¥-])(\d{1,3})[-–](\d{1,3})(?:[-–]\d{1,3})?(?![\d]|[.,]\d|[-–]\d)/g;
const PAIR_UNIT =
  /^\s?(?:%|per ?cent|million|billion|thousand|[-–]?(?:years?|days?|weeks?|months?|hours?|minutes?|yards?)\b|°|[kc]?m\b|kg\b)/;

/** "3-1" and "12-7 record" are scores; "30-40 cm" is left to the quantities. */
function isScore(text: string, pair: RegExpMatchArray): boolean {
  const [low, high] = [Number(pair[1]), Number(pair[2])];
  const end = pair.index === undefined ? 0 : pair.index + pair[0].length;
  const after = text.slice(end, end + 24);
  if (PAIR_UNIT.test(after)) return false;
  if (low >= high) return true;
  const next = /^\s+([a-z]+)/.exec(after)?.[1];
  if (next !== undefined && SCORE_NOUNS.has(next)) return true;
  const before = /([a-z]+)\s+(?:\S+\s+)?$/.exec(text.slice(Math.max(0, (pair.index ?? 0) - 32), pair.index))?.[1];
  return before !== undefined && SCORE_VERBS.has(before) && (next === undefined || !/s$/.test(next));
}

function* candidates(text: string): Generator<Mask> {
  for (const rule of MASK_RULES) {
    if (rule.needs?.test(text) === false) continue;
    for (const match of everyMatch(text, rule.pattern)) {
      yield { start: match.index, end: match.index + match[0].trimEnd().length, why: rule.why };
    }
  }
  for (const pair of everyMatch(text, PAIR)) {
    if (isScore(text, pair)) yield { start: pair.index, end: pair.index + pair[0].length, why: 'score' };
  }
}

/**
 * The stretches of a text that hold digits or number words and are no quantities: telephone numbers, codes, labels,
 * clock times, scores, idioms. In order and apart from each other; where two shapes meet, the more certain one stays.
 */
export function findMasks(text: string): Mask[] {
  const taken = new Uint8Array(text.length);
  const masks: Mask[] = [];
  for (const found of candidates(text)) {
    if (found.end <= found.start || taken.subarray(found.start, found.end).includes(1)) continue;
    taken.fill(1, found.start, found.end);
    masks.push(found);
  }
  return masks.sort((a, b) => a.start - b.start);
}
