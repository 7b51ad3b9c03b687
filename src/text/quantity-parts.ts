import { compareExact, dividedBy, readExact, times } from './exact.ts';
import { readAtom } from './quantity-atoms.ts';
import { readPartOfUnit } from './quantity-amounts.ts';
import { spanOf, tokenOf } from './quantity-drafts.ts';
import type { Draft, Reading } from './quantity-drafts.ts';
import { ORDINALS } from './quantity-lexicon.ts';
import { isJoint, readsAs, wordAt } from './quantity-pieces.ts';
import { nounAfter } from './quantity-nouns.ts';
import { hedgeLeft } from './quantity-bounds.ts';
import { readPart } from './quantity-shares.ts';
import { readUnit } from './quantity-units.ts';

const WHOLE = /^\d{1,9}$/;
const DETERMINERS = /^(?:of|the|a|an|his|her|its|their|our|your|my|this|that|these|those|all|what|as|again|to)$/;

/** Shares are told in small or round wholes: "two in five", "3 in 1,000"; "12 in 37 games" counts games. */
function isRoundWhole(value: string): boolean {
  return compareExact(value, '10') <= 0 || /^[1-9]0+$/.test(value);
}

/** "two in five", "one out of every three": a share, unless the second number is a time ("two in five minutes"). */
export function readRatio(reading: Reading, at: number): Draft | null {
  const { pieces } = reading;
  const top = readAtom(pieces, at);
  if (top === null || !WHOLE.test(top.value)) return null;
  const out = readsAs(pieces, top.next, ['out', 'of']);
  if (!out && wordAt(pieces, top.next) !== 'in') return null;
  const place = top.next + (out ? 2 : 1);
  const bottom = readAtom(pieces, wordAt(pieces, place) === 'every' ? place + 1 : place);
  if (bottom === null || !WHOLE.test(bottom.value) || compareExact(top.value, bottom.value) >= 0) return null;
  if (readUnit(pieces, bottom) !== null) return null;
  const value = isRoundWhole(bottom.value) || top.value === '1' ? readExact(`${top.value}/${bottom.value}`) : null;
  if (value === null) return null;
  return { ...spanOf(pieces, at, bottom.next), at, next: bottom.next, kind: 'fraction', value, rule: 'ratio' };
}

/** "is one over 20", "2000 over 3": a quotient where nothing else can be meant; "one over 65" is a person. */
export function readQuotient(reading: Reading, at: number): Draft | null {
  const { pieces } = reading;
  const before = pieces[at - 1];
  if (before !== undefined && !/^(?:is|equals|=)$/.test(before.lower)) return null;
  const top = readAtom(pieces, at);
  if (top === null || wordAt(pieces, top.next) !== 'over') return null;
  const bottom = readAtom(pieces, top.next + 1);
  if (bottom === null || !WHOLE.test(bottom.value) || !/^-?\d{1,9}$/.test(top.value)) return null;
  const after = pieces[bottom.next];
  const value = after === undefined || /^[.,;?!)]$/.test(after.text) ? dividedBy(top.value, bottom.value) : null;
  if (value === null) return null;
  return { ...spanOf(pieces, at, bottom.next), at, next: bottom.next, kind: 'fraction', value, rule: 'quotient' };
}

/** Whether "a third" with a verb after it continues a count of parts ("half …; a third received"). */
function followsPart(drafts: readonly Draft[]): boolean {
  const last = drafts.findLast(
    (draft) => draft.kind === 'fraction' || draft.kind === 'percent' || draft.kind === 'ordinal',
  );
  return last !== undefined && last.kind !== 'ordinal';
}

/** "a third" alone may be the third one; it is a part before "of", after a hedge, or beside another part. */
function isPlainPart(reading: Reading, at: number, next: number, drafts: readonly Draft[]): boolean {
  const { pieces } = reading;
  const article = /^an?$/.test(wordAt(pieces, at)) && wordAt(pieces, at + 1) !== 'hundred';
  const name = wordAt(pieces, next - 1);
  if (wordAt(pieces, next) === 'of') return true;
  if (!article || name === 'half') return true;
  if (/^(?:by|than)$/.test(wordAt(pieces, at - 1))) return true;
  const draft = { ...spanOf(pieces, at, next), at, next, kind: 'fraction', value: '1/3', rule: '' } as const;
  if (hedgeLeft(pieces, draft, 0) !== null) return true;
  if (name === 'quarter') return drafts.at(-1)?.kind === 'fraction' && at - (drafts.at(-1)?.next ?? 0) <= 2;
  if (nounAfter(reading, pieces[next - 1]?.end ?? 0) !== null) return false;
  return followsPart(drafts);
}

/** Bare "half" is a part in "half of", "half the", "by half", "nearly half"; not in "the first half" or "half asleep". */
function isHalf(reading: Reading, at: number): boolean {
  const { pieces } = reading;
  const [before, after] = [wordAt(pieces, at - 1), wordAt(pieces, at + 1)];
  if (
    /^(?:first|second|other|latter|final|top|bottom|last|opening|each|either|every|in|per|the|this|that|its|his|her|their)$/.test(
      before,
    )
  ) {
    return after === 'of' && !/^(?:first|second|latter|final|last|opening|other|top|bottom)$/.test(before);
  }
  if (isJoint(pieces, at + 1) || isJoint(pieces, at - 1)) return false;
  if (before !== '' && ORDINALS.has(before)) return false;
  if (after === '' || DETERMINERS.test(after)) return true;
  const tag = tokenOf(reading, at + 1)?.pos;
  if (/^(?:by|about|over|nearly|almost|than|under|roughly|around|least|approximately|some|and)$/.test(before))
    return true;
  return tag === 'AUX' || (tag === 'NOUN' && /s$|people/.test(after));
}

/** A part in words: "half of", "two-thirds", "a third of", "one-fifth". Null where the words rank or scale instead. */
export function readFraction(reading: Reading, at: number, drafts: readonly Draft[]): Draft | null {
  const { pieces } = reading;
  const unit = readPartOfUnit(pieces, at);
  if (unit !== null) return unit;
  const minus = /^(?:minus|negative)$/.test(wordAt(pieces, at)) ? readFraction(reading, at + 1, drafts) : null;
  if (minus !== null) return { ...minus, ...spanOf(pieces, at, minus.next), at, value: times(minus.value, '-1') };
  const part = readPart(pieces, at);
  const word = wordAt(pieces, at);
  if (part === null || word === 'quarter') return null;
  if (word === 'half' ? !isHalf(reading, at) : !isPlainPart(reading, at, part.next, drafts)) return null;
  const counted = readAtom(pieces, at);
  if (counted !== null && counted.next > part.next) return null;
  if (wordAt(pieces, part.next - 1) === 'quarters' && isTimeSpan(reading, at)) return null;
  const span = spanOf(pieces, at, part.next);
  return { ...span, at, next: part.next, kind: 'fraction', value: part.value, rule: 'part in words' };
}

/** "in three quarters", "the last three quarters" are terms, not parts. */
function isTimeSpan(reading: Reading, at: number): boolean {
  const { pieces } = reading;
  if (isJoint(pieces, at + 1)) return false;
  return /^(?:in|for|over|after|last|past|first|next|previous|all|these|those|the|through)$/.test(
    wordAt(pieces, at - 1),
  );
}
