import { isPlural } from './noun-phrases.ts';
import { readAtom } from './quantity-atoms.ts';
import { spanOf, tokenOf } from './quantity-drafts.ts';
import type { Draft, Reading } from './quantity-drafts.ts';
import { BARE_MULTIPLES, MULTIPLES, SCALES, VAGUE_PLURALS } from './quantity-lexicon.ts';
import { nounAfter } from './quantity-nouns.ts';
import { isJoint, readsAs, skipJoint, wordAt } from './quantity-pieces.ts';
import { times } from './exact.ts';
import type { Exact, QuantityKind } from './types.ts';

function draft(reading: Reading, at: number, next: number, kind: QuantityKind, value: Exact, rule: string): Draft {
  return { ...spanOf(reading.pieces, at, next), at, next, kind, value, rule };
}

/** What makes a number of times a comparison: "twice as many", "three times the", "10 times higher". */
function compares(reading: Reading, next: number): boolean {
  const word = wordAt(reading.pieces, next);
  return (
    /^(?:as|the|that|those|what|its|their|his|her|more|less|fewer|than|over|greater|\w{3,}er)$/.test(word) &&
    word !== 'over'
  );
}

/** "twice", "three times", "5x": how often, or how many times as much. */
function readTimes(reading: Reading, at: number): Draft | null {
  const { pieces } = reading;
  const word = wordAt(pieces, at);
  if (word === 'twice' || word === 'thrice') {
    const value = word === 'twice' ? '2' : '3';
    const multiple = compares(reading, at + 1);
    return draft(
      reading,
      at,
      at + 1,
      multiple ? 'multiple' : 'times',
      value,
      multiple ? 'multiple' : 'number of times',
    );
  }
  return readCountedTimes(reading, at);
}

/** "three times", "10-fold", "5x". */
function readCountedTimes(reading: Reading, at: number): Draft | null {
  const { pieces } = reading;
  const atom = readAtom(pieces, at);
  if (atom === null) return null;
  const place = skipJoint(pieces, atom.next);
  const after = wordAt(pieces, place);
  if (after === 'fold' && place > atom.next) return draft(reading, at, place + 1, 'multiple', atom.value, 'multiple');
  if (after === 'x' && pieces[place]?.spaced === false && pieces[place + 1]?.shape !== 'digits') {
    return draft(reading, at, place + 1, 'multiple', atom.value, 'multiple');
  }
  if (after === 'time' && place > atom.next) {
    return { ...draft(reading, at, place + 1, 'times', atom.value, 'number of times'), attributive: true };
  }
  if (after !== 'times' || place > atom.next) return null;
  if (compares(reading, place + 1)) return draft(reading, at, place + 1, 'multiple', atom.value, 'multiple');
  const span = spanOf(pieces, place, place + 1);
  return { ...draft(reading, at, atom.next, 'times', atom.value, 'number of times'), noun: { ...span, head: span } };
}

/** "doubled", "tenfold", "a factor of ten", "double the number". */
export function readMultiple(reading: Reading, at: number): Draft | null {
  const { pieces } = reading;
  const word = wordAt(pieces, at);
  const value = MULTIPLES.get(word);
  if (value !== undefined && !isJoint(pieces, at - 1)) return draft(reading, at, at + 1, 'multiple', value, 'multiple');
  const bare = BARE_MULTIPLES.get(word);
  if (bare !== undefined) {
    const verb =
      tokenOf(reading, at)?.pos === 'VERB' ||
      /^(?:to|will|would|could|may|might|can|should|nearly|almost)$/.test(wordAt(pieces, at - 1));
    const before = /^(?:the|that|what|its|their|his|her|those)$/.test(wordAt(pieces, at + 1));
    const doubles =
      verb && !isJoint(pieces, at + 1) && /^(?:to|in|by|from|every|over|this|)$/.test(wordAt(pieces, at + 1));
    return before || doubles ? draft(reading, at, at + 1, 'multiple', bare, 'multiple') : null;
  }
  const factor =
    (word === 'a' && readsAs(pieces, at + 1, ['factor', 'of']) ? 3 : 0) ||
    (readsAs(pieces, at, ['factor', 'of']) ? 2 : 0);
  if (factor > 0) {
    const atom = readAtom(pieces, at + factor);
    return atom === null ? null : draft(reading, at, atom.next, 'multiple', atom.value, 'multiple');
  }
  return readTimes(reading, at);
}

/** "a couple of", "several", "a few" before an order of magnitude: at least two of it. */
function readFew(reading: Reading, at: number): { next: number; exactly: boolean } | null {
  const { pieces } = reading;
  const start = wordAt(pieces, at) === 'a' ? at + 1 : at;
  const word = wordAt(pieces, start);
  if (word === 'couple') return { next: wordAt(pieces, start + 1) === 'of' ? start + 2 : start + 1, exactly: true };
  return (word === 'few' && start > at) || (word === 'several' && start === at) || (word === 'many' && start === at)
    ? { next: start + 1, exactly: false }
    : null;
}

/** Vague amounts by their lowest reading: "tens of thousands" is at least 10,000, "a couple of hundred" about 200. */
export function readVague(reading: Reading, at: number): Draft | null {
  const few = readFew(reading, at);
  return few === null ? readPlural(reading, at) : readFewOf(reading, at, few);
}

/** "a couple of hundred", "several thousand". */
function readFewOf(reading: Reading, at: number, few: { next: number; exactly: boolean }): Draft | null {
  const { pieces } = reading;
  const word = wordAt(pieces, few.next);
  const scale = word === 'dozen' ? '12' : SCALES.get(word);
  if (scale === undefined) return null;
  const more = SCALES.get(wordAt(pieces, few.next + 1));
  const next = few.next + (more === undefined ? 1 : 2);
  const value = times('2', more === undefined ? scale : times(scale, more));
  return { ...draft(reading, at, next, 'count', value, 'vague number'), bound: few.exactly ? 'about' : 'at_least' };
}

/** "dozens", "tens of thousands", "millions". */
function readPlural(reading: Reading, at: number): Draft | null {
  const { pieces } = reading;
  const low = VAGUE_PLURALS.get(wordAt(pieces, at));
  if (low === undefined || isJoint(pieces, at - 1) || pieces[at - 1]?.shape === 'digits') return null;
  const of = wordAt(pieces, at + 1) === 'of';
  const upper = of ? SCALES.get(wordAt(pieces, at + 2)) : undefined;
  const word = wordAt(pieces, at);
  if (!of && /^(?:tens|scores)$/.test(word)) return null;
  if (word === 'scores' && /^(?:the|his|her|their|its|test)$/.test(wordAt(pieces, at - 1))) return null;
  const next = upper === undefined ? at + 1 : at + 3;
  const value = upper === undefined ? low : times(low, upper);
  return { ...draft(reading, at, next, 'count', value, 'vague number'), bound: 'at_least' };
}

const NEVER_COUNTED = new Set(
  'plans signs doubts terms ways means news circumstances excuses bounds thanks odds'.split(' '),
);

/** "no injuries" and "none of the passengers" count zero. */
export function readZero(reading: Reading, at: number): Draft | null {
  const { pieces } = reading;
  const word = wordAt(pieces, at);
  const zero = draft(reading, at, at + 1, 'count', '0', 'none');
  if (word === 'none' && wordAt(pieces, at + 1) === 'of') {
    const noun = nounAfter(reading, zero.end);
    return noun === null ? null : { ...zero, noun };
  }
  if (/^(?:not|without)$/.test(word) && readsAs(pieces, at + 1, ['a', 'single'])) {
    const none = draft(reading, at, at + 3, 'count', '0', 'none');
    const noun = nounAfter(reading, none.end, true);
    return noun === null ? null : { ...none, noun };
  }
  if (word !== 'no' || pieces[at + 1]?.spaced !== true) return null;
  const noun = nounAfter(reading, zero.end, true);
  if (noun === null) return null;
  const head = reading.text.slice(noun.head.start, noun.head.end);
  return isPlural(head) && /^\p{Ll}/u.test(head) && !NEVER_COUNTED.has(head) ? { ...zero, noun } : null;
}
