import { compareExact } from './exact.ts';
import { asAges } from './quantity-ages.ts';
import { withPer } from './quantity-amounts.ts';
import { hedgeLeft, hedgeRight } from './quantity-bounds.ts';
import { joinCompounds } from './quantity-compounds.ts';
import { firstPieceFrom } from './quantity-drafts.ts';
import type { Draft, Reading } from './quantity-drafts.ts';
import { shareAttributes, shareInLists } from './quantity-lists.ts';
import { tieToWholes } from './quantity-wholes.ts';
import {
  BARE_MULTIPLES,
  MULTIPLES,
  OPENING_WORDS,
  ORDINALS,
  SMALL_NUMBERS,
  TENS,
  VAGUE_PLURALS,
} from './quantity-lexicon.ts';
import { isKept } from './quantity-doubts.ts';
import { findGapped } from './quantity-gaps.ts';
import { findMasks } from './quantity-masks.ts';
import { readMultiple, readVague, readZero } from './quantity-multiples.ts';
import {
  asSingular,
  nounAfter,
  nounAfterArticle,
  nounAfterUnit,
  nounBeforeColon,
  nounOfPart,
} from './quantity-nouns.ts';
import { lengthsOfPeriods } from './quantity-lengths.ts';
import { readOrdinal } from './quantity-orders.ts';
import { readFraction, readQuotient, readRatio } from './quantity-parts.ts';
import { cutPieces, wordAt } from './quantity-pieces.ts';
import type { Piece } from './quantity-pieces.ts';
import { withUnitNoun } from './quantity-unit-nouns.ts';
import { readAmountOrRange } from './quantity-ranges.ts';
import type { Bound, NounPhrase, Period, Quantity, Span, Token } from './types.ts';

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
    readQuotient(reading, at) ??
    readVague(reading, at) ??
    readMultiple(reading, at) ??
    readOrdinal(reading, at) ??
    readFraction(reading, at, drafts) ??
    readZero(reading, at) ??
    readAmountOrRange(reading.pieces, at)
  );
}

const OPENERS: readonly { has(word: string): boolean }[] = [
  OPENING_WORDS,
  SMALL_NUMBERS,
  TENS,
  ORDINALS,
  MULTIPLES,
  BARE_MULTIPLES,
  VAGUE_PLURALS,
];

/** Whether a quantity may begin with a piece: most words can be passed over without a closer look. */
function mayOpen(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.shape === 'barrier') return false;
  if (piece.shape !== 'word') return true;
  return (
    (piece.text.length <= 3 && piece.text !== piece.lower) ||
    piece.lower === 'c' ||
    OPENERS.some((words) => words.has(piece.lower))
  );
}

function scan(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < reading.pieces.length;) {
    const draft = mayOpen(reading.pieces[at]) ? readAt(reading, at, drafts) : null;
    if (draft !== null) drafts.push(draft);
    at = draft === null ? at + 1 : Math.max(draft.next, at + 1);
  }
  return drafts;
}

/** "2,000-plus nurses" are more than 2,000, but who is 65 is of the "65-plus". */
const boundAfter = ({ kind }: Draft, bound: Bound): Bound => (kind === 'age' && bound === 'over' ? 'at_least' : bound);

/** The bound, from the left or else from the right of the number or of its noun; then the noun and what it is per. */
function complete(reading: Reading, draft: Draft, previousNext: number): Draft {
  const { pieces } = reading;
  let found = draft;
  const left = found.bound === undefined ? hedgeLeft(pieces, found, previousNext) : null;
  if (left !== null) found = { ...found, bound: left.bound, hedge: left.span };
  let place = found.next;
  const right = found.bound === undefined || found.bound === 'about' ? hedgeRight(pieces, place) : null;
  if (right !== null) {
    found = { ...found, bound: found.bound ?? boundAfter(found, right.bound), hedge: found.hedge ?? right.span };
    place = right.next;
  }
  found = withPer(pieces, found, place);
  const offset = pieces[place - 1]?.end ?? found.end;
  const noun = found.noun ?? nounFor(reading, found, offset) ?? nounOfLabel(reading, found);
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

function nounOfLabel(reading: Reading, { kind, unit, start, end, hedge }: Draft): NounPhrase | null {
  return kind === 'count' && unit === undefined ? nounBeforeColon(reading, hedge?.start ?? start, end) : null;
}

/** "within 100 km of the coast" measures no coast, "within a year of arrival" no arrival. */
function isDistance(reading: Reading, draft: Draft): boolean {
  return (
    (draft.kind === 'measure' || draft.kind === 'duration') &&
    /^(?:within|from)$/.test(wordAt(reading.pieces, draft.at - 1))
  );
}

/** "4.1 points" beside a percentage are percentage points. */
function asPoints(reading: Reading, draft: Draft, drafts: readonly Draft[]): Draft {
  const head = draft.noun?.head;
  if (draft.kind !== 'count' || head === undefined || !/^points?$/.test(reading.text.slice(head.start, head.end)))
    return draft;
  if (draft.noun?.start !== head.start || !drafts.some((other) => other.kind === 'percent')) return draft;
  const after = wordAt(reading.pieces, firstPieceFrom(reading.pieces, head.end));
  const shifted =
    /^(?:higher|lower|more|less|up|down|above|below|ahead|behind)$/.test(after) ||
    /^(?:rose|risen|rise|rises|fell|fallen|fall|falls|up|down|dropped|slipped|climbed|jumped|increased|declined)$/.test(
      wordAt(reading.pieces, draft.at - 1),
    );
  return shifted && compareExact(draft.value, '100') < 0
    ? { ...draft, kind: 'points', unit: 'pp', rule: 'points beside a percentage' }
    : draft;
}

/** "magnitude 6.3" is a measure of an earthquake, not a count. */
function asMagnitude(reading: Reading, draft: Draft): Draft {
  const named = draft.kind === 'count' && wordAt(reading.pieces, draft.at - 1) === 'magnitude';
  return named ? { ...draft, kind: 'measure', unit: 'magnitude', rule: 'magnitude' } : draft;
}

function toQuantity(draft: Draft): Quantity {
  const { start, end, kind, value, low, high, bound, unit, per, noun, hedge, whole, rule } = draft;
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
    ...(whole === undefined ? {} : { whole }),
    rule,
  };
}

/**
 * The quantities of a paragraph in order: value, bound, unit and what is counted. Numbers inside periods (other than lengths)
 * and inside masks are not read; where words stay open between two readings there is no quantity.
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
  const completed = tieToWholes(reading, shareAttributes(reading, shareInLists(reading, alone)));
  const gapped = findGapped(reading, completed);
  const read = completed
    .filter((draft) => isKept(reading, draft, gapped))
    .map((draft) => asPoints(reading, draft, completed))
    .map((draft) => toQuantity(withUnitNoun(reading, draft)));
  const lengths = lengthsOfPeriods(text, periods);
  return lengths.length === 0 ? read : [...read, ...lengths].sort((a, b) => a.start - b.start);
}
