import { CARDINALS, TENS } from './period-lexicon.ts';
import { skip, wordAt } from './period-lexer.ts';
import { readCardinal } from './period-numbers.ts';
import type { Counted } from './period-numbers.ts';
import type { Scan } from './period-types.ts';

/** "ninety six", "oh five", "eleven" at the end of a year in words. */
function readLastTwo(scan: Scan, at: number): Counted | null {
  const word = wordAt(scan, at);
  if (word === 'oh') {
    const ones = CARDINALS.get(wordAt(scan, at + 1)) ?? 10;
    return ones < 10 ? { value: ones, next: at + 2 } : null;
  }
  if (!TENS.has(word) && (CARDINALS.get(word) ?? 0) < 10) return null;
  return readCardinal(scan, at);
}

/** "two thousand and fifteen", "two thousand". */
function readThousands(scan: Scan, at: number): Counted | null {
  if (wordAt(scan, at) !== 'two' || wordAt(scan, at + 1) !== 'thousand') return null;
  const rest = skip(scan, at + 2, 'and');
  const last = TENS.has(wordAt(scan, rest)) || CARDINALS.has(wordAt(scan, rest)) ? readCardinal(scan, rest) : null;
  return last === null ? { value: 2000, next: at + 2 } : { value: 2000 + last.value, next: last.next };
}

/** A year in words, 1100 to 2099: "nineteen ninety-six", "seventeen hundred thirty three", "two thousand and fifteen". */
export function readYearWords(scan: Scan, at: number): Counted | null {
  const thousands = readThousands(scan, at);
  if (thousands !== null) return thousands;
  const century = wordAt(scan, at) === 'twenty' ? 20 : (CARDINALS.get(wordAt(scan, at)) ?? 0);
  if (century < 11) return null;
  const hundred = wordAt(scan, at + 1) === 'hundred';
  const rest = hundred ? skip(scan, at + 2, 'and') : at + 1;
  const last = readLastTwo(scan, rest);
  if (last !== null) return { value: century * 100 + last.value, next: last.next };
  return hundred ? { value: century * 100, next: at + 2 } : null;
}
