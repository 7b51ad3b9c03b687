import { compareExact } from './exact.ts';
import { isPlural } from './noun-phrases.ts';
import { tokenOf } from './quantity-drafts.ts';
import type { Draft, Reading } from './quantity-drafts.ts';
import { isJoint, wordAt } from './quantity-pieces.ts';

function hasCommonPlural(reading: Reading, draft: Draft): boolean {
  const head = draft.noun?.head;
  const word = head === undefined ? '' : reading.text.slice(head.start, head.end);
  return /^\p{Ll}/u.test(word) && isPlural(word);
}

/** "until at least 2027": a time, however it is hedged. */
function isUntil({ text }: Reading, { hedge }: Draft): boolean {
  const start = hedge?.start ?? 0;
  return /\b(?:until|till|since|before|after|through|in|by) $/i.test(
    text.slice(Math.max(0, start - LONGEST_TIME_WORD), start),
  );
}

const LONGEST_TIME_WORD = 'through  '.length;

/** A year-like number of four digits without any things counted is a year: "in 1998", "the 2013 season". */
function isBareYear(reading: Reading, draft: Draft): boolean {
  const written = reading.text.slice(draft.start, draft.end);
  const bare = draft.noun === undefined && (draft.bound === 'about' || isUntil(reading, draft));
  const hedged = draft.hedge !== undefined && !bare;
  return /^(?:1\d|20)\d\d$/.test(written) && !hedged && !hasCommonPlural(reading, draft);
}

/** "one" is a number before a noun; alone it stands for a thing. */
function isPronounOne(reading: Reading, draft: Draft): boolean {
  if (wordAt(reading.pieces, draft.at) !== 'one' || draft.next !== draft.at + 1) return false;
  if (draft.hedge !== undefined || reading.pieces.length <= 2) return false;
  return draft.noun === undefined || !/^\s+[^\s]/.test(reading.text.slice(draft.end, draft.noun.start + 1));
}

/** "Voyager 2", "Camp Seven", "Brazil 3, Ghana 1": a bare whole number that completes a name. */
function completesName(reading: Reading, draft: Draft): boolean {
  const { pieces } = reading;
  const before = pieces[draft.at - 1];
  const number = /^(?:\d{1,3}|\p{Lu}\p{Ll}+)$/u.test(reading.text.slice(draft.start, draft.end));
  if (!number || draft.noun !== undefined || draft.hedge !== undefined || draft.low !== undefined) return false;
  if (before?.shape !== 'word' || !/^\p{Lu}/u.test(before.text)) return false;
  const sentenceStart = draft.at < 2 || /^[.!?]$/.test(pieces[draft.at - 2]?.text ?? '');
  return (
    tokenOf(reading, draft.at - 1)?.pos === 'PROPN' &&
    !(sentenceStart && /ed$|^(?:At|In|Of|For|By|To|And)$/.test(before.text))
  );
}

/** "7-10" with nothing after it may be a range, a score or a record: better nothing. */
function isUnclearPair(draft: Draft): boolean {
  return (
    draft.rule === 'range with a hyphen' &&
    draft.noun === undefined &&
    draft.unit === undefined &&
    draft.scale === undefined &&
    compareExact(draft.high ?? '0', '1000') < 0
  );
}

/** "3M" alone is more often a name than three million. */
function isLetterName(reading: Reading, draft: Draft): boolean {
  const bare = draft.noun === undefined && draft.hedge === undefined && reading.pieces.length > 2;
  return bare && /^\d[MB]$/.test(reading.text.slice(draft.start, draft.end));
}

/** Letters glued to digits that are no unit make a name: "49ers". */
function isGluedToWord(reading: Reading, draft: Draft): boolean {
  const next = reading.pieces[draft.next];
  return next?.shape === 'word' && !next.spaced;
}

/** "the Seven Years' War": a number and its unit, both with capitals inside a sentence, are a name. */
function isCapitalName(reading: Reading, draft: Draft): boolean {
  const [before, number, unit] = [
    reading.pieces[draft.at - 1],
    reading.pieces[draft.at],
    reading.pieces[draft.next - 1],
  ];
  const inside = before?.shape === 'word' || before?.shape === 'barrier';
  const capitals = [number, unit].every((piece) => /^\p{Lu}\p{Ll}/u.test(piece?.text ?? ''));
  return inside && capitals && draft.unit !== undefined && draft.next > draft.at + 1;
}

/** Digits that begin with a nought number nothing: "01632" is dialled. */
function isCode(reading: Reading, draft: Draft): boolean {
  return /^0\d/.test(reading.text.slice(draft.start, draft.end));
}

/**
 * Whether a draft is plainly a quantity: not a year, a pronoun, part of a name or an unclear pair. Where two readings stay
 * open, it is left out. `gapped` are those that stand for a clause (see `findGapped`).
 */
export function isKept(reading: Reading, draft: Draft, gapped: ReadonlySet<Draft>): boolean {
  if (isCapitalName(reading, draft)) return false;
  if (draft.kind !== 'count' || draft.unit !== undefined) return true;
  if (isCode(reading, draft)) return false;
  if (isGluedToWord(reading, draft) || isLetterName(reading, draft)) return false;
  if (isJoint(reading.pieces, draft.at - 1) && draft.hedge === undefined && draft.rule.startsWith('number'))
    return false;
  return (
    !isBareYear(reading, draft) &&
    !isPronounOne(reading, draft) &&
    (gapped.has(draft) || !completesName(reading, draft)) &&
    !isUnclearPair(draft)
  );
}
