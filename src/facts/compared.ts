import { partitionPoint } from '#text';
import type { Quantity } from '#text';
import type { Outline } from './outline.ts';
import type { Fact } from './types.ts';

/**
 * The figure of the same sentence that a figure without a name of its own is set against: the 61% of "turnout was 61%, compared
 * with 58% in 2021" for the 58%. Null where there is none.
 */
export function setAgainst(outline: Outline, quantity: Quantity, earlier: readonly Fact[]): Fact | null {
  const { turn, undated } = outline;
  if (turn === null || quantity.start < turn) return null;
  const first = earlier.find(
    ({ quantity: other }) => other.kind === quantity.kind && other.unit === quantity.unit && other.end <= turn,
  );
  const from = partitionPoint(undated, ({ start }) => start < Math.max(turn, quantity.start - NAME_NEAR));
  const to = partitionPoint(undated, ({ start }) => start < quantity.end + NAME_NEAR);
  return undated.slice(from, to).some(({ pos }) => pos === 'PROPN') ? null : (first ?? null);
}

/** How far from a figure, in characters, a name may stand that it is of: "58% in Norby". */
const NAME_NEAR = 20;

/** "From $48" in "from $48 to $54": what follows is what it became. */
const BECAME = /^(?:\s+(?:a|per|each)\s+[a-z]+)?\s+to\s+(?:about |around |nearly |almost |over |just |only |some )?$/;
const MOVED: ReadonlySet<string> = new Set(
  `fall rise drop decline decrease increase grow climb jump surge plunge sink slip soar improve reduce cut widen narrow raise lower
   go come bring take push lift boost hike trim slash extend shorten bump shrink expand double triple halve edge tumble dip advance swell dwindle change`.split(
    /\s+/,
  ),
);

/** How many words may stand between the verb of a move and the figure: "raised the fee for a bus pass from $48". */
const MOVE_NEAR = 10;

/** Whether a figure of its kind stands before the turn that it follows: the 9 of "12, up from 9". */
function followsTurn({ turn, quantities }: Outline, { kind, unit, start }: Quantity): boolean {
  if (turn === null || start < turn) return false;
  return quantities.some((other) => other.end <= turn && other.kind === kind && other.unit === unit);
}

/** Whether a figure is what another of its kind was before it moved, or is set against: "from $48 to $54", "12, up from 9". */
export function isFormer(outline: Outline, quantity: Quantity, next: Quantity | undefined): boolean {
  return followsTurn(outline, quantity) || movesTo(outline, quantity, next);
}

/** Whether the next figure is what it became: "the fee rose from $48 to $54". */
function movesTo({ sentence, spoken }: Outline, quantity: Quantity, next: Quantity | undefined): boolean {
  const { text } = sentence.paragraph;
  if (next?.kind !== quantity.kind || next.unit !== quantity.unit || next.start - quantity.end > LONGEST_GAP)
    return false;
  if (!BECAME.test(text.slice(quantity.end, next.hedge?.start ?? next.start))) return false;
  const start = quantity.hedge?.start ?? quantity.start;
  const at = partitionPoint(spoken, (token) => token.end <= start);
  const from = spoken[at - 1]?.lemma === 'from';
  return from && spoken.slice(Math.max(0, at - MOVE_NEAR), at).some((token) => MOVED.has(token.lemma));
}

const LONGEST_GAP = 40;
