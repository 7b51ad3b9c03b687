import { compareExact } from './exact.ts';
import { isFunctionWord } from './function-words.ts';
import { isPlural } from './noun-phrases.ts';
import { firstPieceFrom } from './quantity-drafts.ts';
import type { Draft, Reading } from './quantity-drafts.ts';
import { wordAt } from './quantity-pieces.ts';
import type { Piece } from './quantity-pieces.ts';

/** How many pieces may stand between the whole and its part. */
const REACH = 12;

const isRelative = (pieces: readonly Piece[], at: number): boolean =>
  wordAt(pieces, at) === 'of' && /^(?:whom|which)$/.test(wordAt(pieces, at + 1));

/** "41 of whom", "of whom 41": a part of what the clause before counts. */
function isPart(reading: Reading, { at, next, start, hedge }: Draft): boolean {
  const first = hedge !== undefined && hedge.start < start ? firstPieceFrom(reading.pieces, hedge.start) : at;
  return isRelative(reading.pieces, next) || isRelative(reading.pieces, first - 2);
}

/** Nothing but a pause, a date and small words stands between a whole and its part, so that no other noun comes between. */
function isNear(reading: Reading, from: number, to: number): boolean {
  const between = reading.pieces.slice(from, to);
  return (
    between.length <= REACH &&
    between.every(({ shape, text, lower }) =>
      shape === 'word' ? isFunctionWord(lower) || lower === 'including' : shape === 'barrier' || /^[,(–—-]$/.test(text),
    )
  );
}

/** The count right before a part, with its plural noun or bare ("rose to 612, 41 of whom"), and no smaller than the part. */
function wholeOf(reading: Reading, drafts: readonly Draft[], index: number): Draft | null {
  const [part, whole] = [drafts[index], drafts[index - 1]];
  if (part === undefined || whole?.kind !== 'count') return null;
  const head = whole.noun?.head;
  const counted = head === undefined || isPlural(reading.text.slice(head.start, head.end));
  const fits = part.kind !== 'count' || compareExact(part.value, whole.value) <= 0;
  const next = whole.noun === undefined ? whole.next : firstPieceFrom(reading.pieces, whole.noun.end);
  return counted && fits && isNear(reading, next, part.at) ? whole : null;
}

/** Marks the parts: in "612 prisoners, 41 of whom were women" the 41 are a part of the 612 before them. */
export function tieToWholes(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const partial = draft.noun === undefined && /^(?:count|percent|fraction)$/.test(draft.kind);
    const whole = partial && isPart(reading, draft) ? wholeOf(reading, drafts, index) : null;
    return whole === null ? draft : { ...draft, whole: { start: whole.start, end: whole.end } };
  });
}
