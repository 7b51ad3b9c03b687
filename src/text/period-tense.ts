import { FUTURE_BEFORE_TO, FUTURE_CUES, PAST_CUES, PRESENT_CUES } from './period-cues.ts';
import { lexemeAt, wordAt } from './period-lexer.ts';
import type { Scan } from './period-types.ts';

type Tense = 'future' | 'present' | 'past';

const REACH = 16;

/** Where a sentence may end: a full stop before a capital, or a stronger sign. */
function endsSentence(scan: Scan, at: number): boolean {
  const { kind, word } = lexemeAt(scan, at);
  if (kind !== 'sign') return false;
  return word === '?' || word === '!' || word === ';' || (word === '.' && lexemeAt(scan, at + 1).capital);
}

/** "will", "is due", "is to open", "plans to"; but not "due to" and not "than expected". */
function isFuture(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at);
  const after = wordAt(scan, at + 1);
  if (FUTURE_BEFORE_TO.has(word)) return after === 'to' || (word === 'scheduled' && after === 'for');
  if (word === 'due' || word === 'to') return PRESENT_CUES.has(wordAt(scan, at - 1));
  return FUTURE_CUES.has(word);
}

/** A participle after "be" ("to be released") says nothing about when. */
function isPastVerb(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at);
  const before = wordAt(scan, at - 1);
  if (before === 'be' || before === 'been' || before === 'to') return false;
  return PAST_CUES.has(word) || (word.length > 4 && word.endsWith('ed') && wordAt(scan, at + 1) !== 'to');
}

/** Which way the nearest verb before a date points, within its sentence; null when none tells. Looks back 16 lexemes at most. */
export function tenseBefore(scan: Scan, at: number): Tense | null {
  for (let back = at - 1; back >= Math.max(0, at - REACH) && !endsSentence(scan, back); back -= 1) {
    const word = wordAt(scan, back);
    if (isFuture(scan, back)) return 'future';
    if (PRESENT_CUES.has(word)) return 'present';
    if (isPastVerb(scan, back)) return 'past';
  }
  return null;
}

/** The same, and where the sentence does not say, what the context lets such dates be. */
export function directionOf(scan: Scan, at: number): Tense | null {
  return tenseBefore(scan, at) ?? (scan.context.yearless === 'ahead' ? 'future' : null);
}
