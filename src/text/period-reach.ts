import { lexemeAt, wordAt } from './period-lexer.ts';
import type { Reading, Scan } from './period-types.ts';
import { BEFORE_SUPERLATIVE, BREAKS_OFF, isSuperlativeWord, ON_RECORD } from './superlative-lexicon.ts';

/** How many words may stand between a superlative and its "since". */
const REACH = 9;

function isSuperlative(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at);
  if (!isSuperlativeWord(word)) return false;
  const before = lexemeAt(scan, at - 1);
  const owned = before.possessive || BEFORE_SUPERLATIVE.has(before.word);
  // "Inflation was 2.9%, lowest since …"; but "first" and "best" may open a sentence in other ways.
  const alone = before.kind === 'sign' && /^[,(:–—-]$/.test(before.word) && word !== 'first';
  // "The most of them" compares nothing.
  return (owned || alone) && wordAt(scan, at + 1) !== 'of';
}

/** Whether a "since" reaches back to the last time that something was so, where others tell how long it has lasted. */
function reachesBack(scan: Scan, since: number): boolean {
  if (wordAt(scan, since) !== 'since') return false;
  if (wordAt(scan, since - 1) === 'not') return lexemeAt(scan, since - 2).kind !== 'word';
  for (let at = since - 1; at >= 0 && at >= since - REACH; at -= 1) {
    const { kind, word } = lexemeAt(scan, at);
    if (kind !== 'word' || BREAKS_OFF.has(word)) return false;
    if (isSuperlative(scan, at)) return true;
    if (/..ed$/.test(word) && !ON_RECORD.has(word)) return false;
  }
  return false;
}

/**
 * Whether a period is one that a superlative reaches back to: nothing that is told beside it is of that time. In "the most since
 * 2010 was 12" the stretch itself is told of.
 */
export function isReachedBackTo(scan: Scan, { start, next }: Reading): boolean {
  if (/^(?:is|was|are|were)$/.test(wordAt(scan, next))) return false;
  return reachesBack(scan, wordAt(scan, start - 1) === 'the' ? start - 2 : start - 1);
}
