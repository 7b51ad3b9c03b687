import type { Fact, Reading } from '#facts';
import { oncePer } from '#text';
import type { Token } from '#text';
import { isMainVerb } from './asked-act.ts';

/** Signs and words between clauses, each with a verb of its own. */
const BREAK =
  /^[;:–—()]$|^(?:because|while|whereas|although|though|but|after|before|when|if|until|since|where|as|than)$/i;
/** Words that may stand between a figure and the start of its clause or member. */
const LEADER =
  /^(?:,|and|or|but|of|about|some|around|over|only|nearly|almost|another|all|both|these|those|the|other|a|further|more|than|up|to|at|least|just)$/i;
/** How far after a figure and its noun its verb may stand: "three of them had also been …". */
const AFTER = 6;

interface Place {
  readonly tokens: readonly Token[];
  /** Index of the first token of the figure, and of the first after it and its noun. */
  readonly from: number;
  readonly to: number;
}

function placeOf({ sentence: { tokens }, quantity }: Fact): Place {
  const end = Math.max(quantity.end, quantity.noun?.end ?? 0);
  const from = tokens.findIndex((token) => token.end > quantity.start);
  const to = tokens.findIndex((token) => token.start >= end);
  return { tokens, from, to: to < 0 ? tokens.length : to };
}

/** A verb that stands right after a figure and its noun: "212 operations were cancelled", "three of them died". */
function verbAfter({ tokens, to }: Place): Token | null {
  for (const token of tokens.slice(to, to + AFTER)) {
    if (isMainVerb(token)) return token;
    if (!/^(?:AUX|ADV|ADP|PRON|PART)$/.test(token.pos)) return null;
  }
  return null;
}

/** Whether a figure opens its clause or its member of a list: no verb stands between that and it. */
function leads({ tokens, from }: Place): boolean {
  for (const token of tokens.slice(0, from).toReversed()) {
    if (BREAK.test(token.text) || /^(?:,|and|or)$/i.test(token.text)) return true;
    if (!LEADER.test(token.text) && token.pos !== 'ADJ' && token.pos !== 'SYM') return false;
  }
  return true;
}

/** The last verb before a figure in its clause, back to the figure before it. */
function verbBefore({ tokens, from }: Place, stop: number): Token | null {
  for (const token of tokens.slice(stop, from).toReversed()) {
    if (BREAK.test(token.text)) return null;
    if (isMainVerb(token)) return token;
  }
  return null;
}

/** The verb that a figure hangs on; the one of the figure before it where its own member of a list has none. */
function verbOf(fact: Fact, earlier: readonly Fact[]): Token | null {
  const place = placeOf(fact);
  const after = leads(place) ? verbAfter(place) : null;
  if (after) return after;
  const before = earlier.at(-1);
  const stop = before ? placeOf(before).to : 0;
  const own = verbBefore(place, stop);
  const broken = place.tokens.slice(stop, place.from).some(({ text }) => BREAK.test(text));
  return own ?? (before && !broken ? verbOf(before, earlier.slice(0, -1)) : null);
}

/** For each level of running text the verb that says what it is of: "sold" for 24,600 in "printed 32,000 tickets and sold 24,600". */
export const verbsIn = oncePer((reading: Reading): ReadonlyMap<Fact, Token | null> => {
  const levels = reading.facts.filter(({ role }) => role === 'level');
  const bySentence = Map.groupBy(levels, ({ sentence }) => sentence);
  return new Map(
    [...bySentence.values()].flatMap((facts) =>
      facts.map((fact, at) => [fact, verbOf(fact, facts.slice(Math.max(0, at - MOST), at))] as const),
    ),
  );
});

/** Figures before one of a list that may share its verb. */
const MOST = 12;
