import type { Draft, Reading } from './quantity-drafts.ts';
import { wordAt } from './quantity-pieces.ts';

/** No name is of more words. */
const LONGEST_NAME = 7;
/** Words that stay small inside a name: "the Bank of Norby". */
const SMALL = /^(?:of|and|for|the|de|&|['’.-])$/;
const CAPITAL = /^\p{Lu}/u;
/** How many pieces may stand between a counted noun and the sign before the next name: "49 seats in 2021 and …". */
const LONGEST_REST = 4;

/** A bare whole number that nothing around it explains. */
function isBare(draft: Draft): boolean {
  const alone = draft.noun === undefined && draft.unit === undefined && draft.low === undefined;
  return alone && draft.kind === 'count' && draft.per === undefined && /^\d+$/.test(draft.value);
}

/** The place where the name begins that ends before a number, with its article; null where no name does. */
function nameBefore({ pieces }: Reading, at: number): number | null {
  const last = pieces[at - 1];
  if (last?.shape !== 'word' || !CAPITAL.test(last.text)) return null;
  let first = at - 1;
  for (let back = at - 2; back >= 0 && at - back <= LONGEST_NAME; back -= 1) {
    const { text, shape } = pieces[back] ?? { text: '', shape: 'sign' };
    if (shape === 'word' && CAPITAL.test(text)) first = back;
    else if (!SMALL.test(text) || wordAt(pieces, back) === 'and') break;
  }
  return wordAt(pieces, first - 1) === 'the' ? first - 1 : first;
}

/** What follows a figure that ends its clause: a sign, another member, or a time. */
function endsMember({ pieces }: Reading, next: number): boolean {
  const piece = pieces[next];
  if (piece === undefined || piece.shape === 'barrier') return true;
  if (piece.shape !== 'sign') return /^(?:and|but|while|in|on|respectively)$/.test(piece.lower);
  return /^[,;.)]$/.test(piece.text) && !/^(?:which|who|where|whose)$/.test(wordAt(pieces, next + 1));
}

/** The place after the noun of a counted thing, or after the number itself. */
const afterFigure = (reading: Reading, { next, noun }: Draft): number => {
  const { pieces } = reading;
  let at = next;
  while (noun !== undefined && (pieces[at]?.start ?? Infinity) < noun.end) at += 1;
  return at;
};

/** "…, NAME N" right after another figure: nothing between but a sign or "and", and few small words before it. */
function followsFigure(reading: Reading, from: number, name: number): boolean {
  const { pieces } = reading;
  const joint = pieces[name - 1];
  if (joint === undefined || !/^(?:and|but|while|[,;])$/.test(joint.lower)) return false;
  const rest = pieces.slice(from, name - 1);
  return rest.length <= LONGEST_REST && rest.every(({ text }) => !CAPITAL.test(text) && !/^[.!?]$/.test(text));
}

/** "Apollo 7": a number right after a capital. */
function isNamed({ pieces }: Reading, { at }: Draft): boolean {
  const before = pieces[at - 1];
  return before?.shape === 'word' && CAPITAL.test(before.text);
}

/**
 * The bare numbers that stand for a clause of their own after another count: in "took 45 seats and the Civic Party 38" the 38
 * are seats too, and no number of the party's name.
 */
export function findGapped(reading: Reading, drafts: readonly Draft[]): ReadonlySet<Draft> {
  const found = new Set<Draft>();
  let before: Draft | null = null;
  for (const draft of drafts) {
    const named = isNamed(reading, draft);
    const name: number | null = before !== null && named && isBare(draft) ? nameBefore(reading, draft.at) : null;
    if (before !== null && name !== null) {
      const gapped: boolean =
        followsFigure(reading, afterFigure(reading, before), name) && endsMember(reading, draft.next);
      if (gapped) found.add(draft);
      before = gapped ? draft : null;
    } else if (draft.kind === 'count' && (draft.noun !== undefined || !named)) before = draft;
  }
  return found;
}
