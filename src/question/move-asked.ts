import { LEAST, MOST } from './form-lexicon.ts';

/** What is asked of things that moved: "which grew the most", "the smallest fall", "which fell". */
export interface MoveAsked {
  readonly way: 'up' | 'down';
  /** Which end; null where all that moved that way are asked for. */
  readonly end: 'most' | 'least' | null;
  /** Whether moves are measured in amounts or in percent; null where the question leaves it open. */
  readonly by: 'amount' | 'percent' | null;
  /** The word for the move, as it is written: it may be what is measured, as in "the largest loss". */
  readonly word: string;
}

const UP_NOUN = 'increases?|rises?|growth|gains?|jumps?|surges?';
const DOWN_NOUN = 'decreases?|falls?|drops?|declines?|loss(?:es)?|reductions?';
const UP_VERB = 'gr[eo]w(?:n|s|ing)?|r[io]se(?:n|s)?|rising|increas(?:ed?|es|ing)|climbed|jumped|surged|gain(?:ed|s)?';
const DOWN_VERB =
  'f[ae]ll(?:en|s|ing)?|drop(?:ped|s)?|declin(?:ed?|es)|decreas(?:ed?|es)|shr[aiu]nk|sank|los(?:es?|t|ing)';
const ENDS = `${MOST}|${LEAST}|fastest|steepest|sharpest|slowest`;

/** "The largest increase", "the highest percentage growth". */
const NOUN = new RegExp(
  `\\b(${ENDS}) (?:(?:percentage|percent|relative|absolute|overall|annual|yearly|total) )?(?:(${UP_NOUN})|(${DOWN_NOUN}))\\b`,
  'i',
);
const VERB = new RegExp(`\\b(?:(${UP_VERB})|(${DOWN_VERB}))\\b`, 'i');
const END = new RegExp(`\\b(${ENDS})\\b`, 'i');
const IS_LEAST = new RegExp(`^(?:${LEAST}|slowest)$`, 'i');
const IN_PERCENT = /\b(?:fastest|slowest|percent(?:age)?|relative(?:ly)?|proportion\w*|rate)\b|%/i;
const IN_AMOUNTS = /\bin amount\b/i;
const OPENS = /^\W*(?:(?:in|at|on|of|for) )?(?:which|what|where|who|whose)\b/i;
/** What a figure is set against another with is asked of two. */
const OF_TWO = /\b(?:more|less|fewer|faster|slower) than\b|\bor\b|\bby (?:how|what)\b/i;

/** In which measure a move is asked for; a noun for it, as in "the largest increase", means amounts. */
function measuredBy(text: string, noun: boolean): MoveAsked['by'] {
  if (IN_PERCENT.test(text)) return 'percent';
  return noun || IN_AMOUNTS.test(text) ? 'amount' : null;
}

/** Whether a question asks which of several moved the most, or which of them moved at all; null where it does neither. */
export function moveAsked(text: string): MoveAsked | null {
  if (!OPENS.test(text) || OF_TWO.test(text)) return null;
  const noun = NOUN.exec(text);
  const [end = END.exec(text)?.[1] ?? null, up, down] = noun
    ? noun.slice(1)
    : [undefined, ...(VERB.exec(text)?.slice(1) ?? [])];
  const word = up ?? down;
  if (word === undefined) return null;
  return {
    way: up === undefined ? 'down' : 'up',
    end: end === null ? null : IS_LEAST.test(end) ? 'least' : 'most',
    by: measuredBy(text, noun !== null),
    word,
  };
}
