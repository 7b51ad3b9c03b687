import { compareExact } from './exact.ts';
import { isPlural } from './noun-phrases.ts';
import { asAges } from './quantity-ages.ts';
import { withPer } from './quantity-amounts.ts';
import { hedgeLeft, hedgeRight } from './quantity-bounds.ts';
import { joinCompounds } from './quantity-compounds.ts';
import { firstPieceFrom, tokenOf } from './quantity-drafts.ts';
import type { Draft, Reading } from './quantity-drafts.ts';
import { findMasks } from './quantity-masks.ts';
import { readMultiple, readVague, readZero } from './quantity-multiples.ts';
import { asSingular, nounAfter, nounAfterArticle, nounAfterUnit, nounOfPart } from './quantity-nouns.ts';
import { readOrdinal } from './quantity-orders.ts';
import { readFraction, readRatio } from './quantity-parts.ts';
import { cutPieces, isJoint, wordAt } from './quantity-pieces.ts';
import { readAmountOrRange } from './quantity-ranges.ts';
import type { NounPhrase, Period, Quantity, Span, Token } from './types.ts';

function startReading(
  text: string,
  tokens: readonly Token[],
  periods: readonly Period[],
  nounPhrases: readonly NounPhrase[],
): Reading {
  const taken: Span[] = [...periods.filter((period) => period.grain !== 'duration'), ...findMasks(text)];
  taken.sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces = cutPieces(text, taken);
  return {
    text,
    pieces,
    tokens,
    tokenAt: new Map(tokens.map((token, index) => [token.start, index])),
    pieceAt: new Map(pieces.map((piece, index) => [piece.start, index])),
    phraseAt: new Map(nounPhrases.map((phrase) => [phrase.start, phrase])),
  };
}

/** The first reading that fits at a piece, most specific first. */
function readAt(reading: Reading, at: number, drafts: readonly Draft[]): Draft | null {
  return (
    readRatio(reading, at) ??
    readVague(reading, at) ??
    readMultiple(reading, at) ??
    readOrdinal(reading, at) ??
    readFraction(reading, at, drafts) ??
    readZero(reading, at) ??
    readAmountOrRange(reading.pieces, at)
  );
}

function scan(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < reading.pieces.length;) {
    const piece = reading.pieces[at];
    const draft = piece === undefined || piece.shape === 'barrier' ? null : readAt(reading, at, drafts);
    if (draft !== null) drafts.push(draft);
    at = draft === null ? at + 1 : Math.max(draft.next, at + 1);
  }
  return drafts;
}

/** The bound, from the left or else from the right of the number or of its noun; then the noun and what it is per. */
function complete(reading: Reading, draft: Draft, previousNext: number): Draft {
  const { pieces } = reading;
  let found = draft;
  const left = found.bound === undefined ? hedgeLeft(pieces, found, previousNext) : null;
  if (left !== null) found = { ...found, bound: left.bound, hedge: left.span };
  let place = found.next;
  const right = found.bound === undefined || found.bound === 'about' ? hedgeRight(pieces, place) : null;
  if (right !== null) {
    found = { ...found, bound: found.bound ?? right.bound, hedge: found.hedge ?? right.span };
    place = right.next;
  }
  found = withPer(pieces, found, place);
  const offset = pieces[place - 1]?.end ?? found.end;
  const noun = found.noun ?? nounFor(reading, found, offset);
  if (noun === null) return found;
  found = { ...found, noun };
  place = firstPieceFrom(pieces, noun.end);
  const late = found.bound === undefined ? hedgeRight(pieces, place) : null;
  if (late !== null) found = { ...found, bound: late.bound, hedge: late.span };
  return withPer(pieces, found, place);
}

const NOUNLESS = new Set(['multiple', 'points']);

function nounFor(reading: Reading, draft: Draft, offset: number): NounPhrase | null {
  if (NOUNLESS.has(draft.kind) || draft.per !== undefined || isDistance(reading, draft)) return null;
  if (draft.attributive === true) return nounAfterUnit(reading, offset);
  if (draft.kind === 'age' || draft.kind === 'times') return null;
  if (draft.kind === 'fraction') return nounOfPart(reading, offset);
  if (/^(?:an?|the)$/.test(wordAt(reading.pieces, draft.at - 1))) return nounAfterArticle(reading, offset);
  const noun = nounAfter(reading, offset);
  return noun !== null && draft.value === '1' && draft.unit === undefined ? asSingular(reading, noun) : noun;
}

/** "within 100 km of the coast" measures no coast. */
function isDistance(reading: Reading, draft: Draft): boolean {
  return draft.kind === 'measure' && /^(?:within|from)$/.test(wordAt(reading.pieces, draft.at - 1));
}

/** "4.1 points" beside a percentage are percentage points. */
function asPoints(reading: Reading, draft: Draft, drafts: readonly Draft[]): Draft {
  const head = draft.noun?.head;
  if (draft.kind !== 'count' || head === undefined || !/^points?$/.test(reading.text.slice(head.start, head.end)))
    return draft;
  if (draft.noun?.start !== head.start || !drafts.some((other) => other.kind === 'percent')) return draft;
  const after = wordAt(reading.pieces, firstPieceFrom(reading.pieces, head.end));
  const shifted = /^(?:higher|lower|more|less|up|down|above|below|ahead|behind)$/.test(after);
  return shifted && compareExact(draft.value, '100') < 0
    ? { ...draft, kind: 'points', unit: 'pp', rule: 'points beside a percentage' }
    : draft;
}

/** "magnitude 6.3" is a measure of an earthquake, not a count. */
function asMagnitude(reading: Reading, draft: Draft): Draft {
  const named = draft.kind === 'count' && wordAt(reading.pieces, draft.at - 1) === 'magnitude';
  return named ? { ...draft, kind: 'measure', unit: 'magnitude', rule: 'magnitude' } : draft;
}

/** In "a 5-year, $300-million plan" the noun of the second is also that of the first. */
function shareNoun(reading: Reading, draft: Draft, next: Draft | undefined): Draft {
  const adjacent = next?.at === draft.next + 1 && reading.pieces[draft.next]?.text === ',';
  const shares = draft.attributive === true && draft.noun === undefined && adjacent;
  return shares && next.noun !== undefined ? { ...draft, noun: next.noun } : draft;
}

function isBareCount(draft: Draft | undefined): draft is Draft {
  return draft?.kind === 'count' && draft.unit === undefined && draft.rule === 'number in digits';
}

/** In "12,000, 13,000 and 14,000 runs" the noun of the last is that of all; a comma alone does not tell. */
function shareListNouns(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const shared = [...drafts];
  let inList = false;
  for (let index = drafts.length - 2; index >= 0; index -= 1) {
    const [draft, next] = [shared[index], shared[index + 1]];
    const adjacent = isBareCount(draft) && isBareCount(next) && next.at === draft.next + 1;
    const sign = adjacent ? (reading.pieces[draft.next]?.lower ?? '') : '';
    inList = sign === 'and' || sign === 'or' || (sign === ',' && inList);
    if (!inList || !adjacent || draft.noun !== undefined || next.noun === undefined) continue;
    shared[index] = { ...draft, noun: next.noun };
  }
  return shared;
}

function hasCommonPlural(reading: Reading, draft: Draft): boolean {
  const head = draft.noun?.head;
  const word = head === undefined ? '' : reading.text.slice(head.start, head.end);
  return /^\p{Ll}/u.test(word) && isPlural(word);
}

/** A year-like number of four digits without any things counted is a year: "in 1998", "the 2013 season". */
function isBareYear(reading: Reading, draft: Draft): boolean {
  const written = reading.text.slice(draft.start, draft.end);
  return /^(?:1\d|20)\d\d$/.test(written) && draft.hedge === undefined && !hasCommonPlural(reading, draft);
}

/** "one" is a number before a noun; alone it stands for a thing. */
function isPronounOne(reading: Reading, draft: Draft): boolean {
  if (wordAt(reading.pieces, draft.at) !== 'one' || draft.next !== draft.at + 1) return false;
  if (draft.hedge !== undefined || reading.pieces.length <= 2) return false;
  return draft.noun === undefined || !/^\s+[^\s]/.test(reading.text.slice(draft.end, draft.noun.start + 1));
}

/** "Voyager 2", "Brazil 3, Ghana 1": a bare whole number that completes a name. */
function completesName(reading: Reading, draft: Draft): boolean {
  const { pieces } = reading;
  const before = pieces[draft.at - 1];
  const digits = /^\d{1,3}$/.test(reading.text.slice(draft.start, draft.end));
  if (!digits || draft.noun !== undefined || draft.hedge !== undefined || draft.low !== undefined) return false;
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

function isKept(reading: Reading, draft: Draft): boolean {
  if (draft.kind !== 'count' || draft.unit !== undefined) return true;
  if (isGluedToWord(reading, draft) || isLetterName(reading, draft)) return false;
  if (isJoint(reading.pieces, draft.at - 1) && draft.hedge === undefined && draft.rule.startsWith('number'))
    return false;
  return (
    !isBareYear(reading, draft) &&
    !isPronounOne(reading, draft) &&
    !completesName(reading, draft) &&
    !isUnclearPair(draft)
  );
}

function toQuantity(draft: Draft): Quantity {
  const { start, end, kind, value, low, high, bound, unit, per, noun, hedge, rule } = draft;
  return {
    start,
    end,
    kind,
    value,
    ...(low === undefined || high === undefined ? {} : { low, high }),
    bound: bound ?? 'exact',
    ...(unit === undefined ? {} : { unit }),
    ...(per === undefined ? {} : { per }),
    ...(noun === undefined ? {} : { noun }),
    ...(hedge === undefined ? {} : { hedge }),
    rule,
  };
}

/**
 * The quantities of a paragraph in order: value, bound, unit and what is counted. Numbers inside periods (other than pure
 * durations) and inside masks are not read; where words stay open between two readings there is no quantity.
 */
export function readQuantities(
  text: string,
  tokens: readonly Token[],
  periods: readonly Period[],
  nounPhrases: readonly NounPhrase[],
): Quantity[] {
  const reading = startReading(text, tokens, periods, nounPhrases);
  const aged = asAges(reading, scan(reading)).map((draft) => asMagnitude(reading, draft));
  const whole = joinCompounds(reading, aged);
  const alone = whole.map((draft, index) => complete(reading, draft, whole[index - 1]?.next ?? 0));
  const completed = shareListNouns(reading, alone);
  return completed
    .map((draft, index) => shareNoun(reading, draft, completed[index + 1]))
    .map((draft) => asPoints(reading, draft, completed))
    .filter((draft) => isKept(reading, draft))
    .map(toQuantity);
}
