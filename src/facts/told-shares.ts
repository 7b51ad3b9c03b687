import { toNumber } from '#text';
import type { Fact } from './types.ts';

/** A share that a sentence tells, with the part and the whole that it tells beside it. */
export interface ToldShare {
  readonly part: Fact;
  readonly share: Fact;
  readonly whole: Fact;
}

const THE = '(?:the|its|their|his|her|our|all|all the|these|those|a total of)';
const OF = new RegExp(String.raw`^\s+(?:out )?of\s+(?:${THE}\s+)?$`, 'i');
const HALF_THE = new RegExp(String.raw`^\s+${THE}\s+$`, 'i');
const PART_OF = new RegExp(String.raw`^(?:\s+\p{L}+){0,2}\s+(?:out )?of\s+(?:${THE}\s+)?$`, 'iu');
/** "(33%) of the", "or a third, of the". */
const CLOSED_OF = new RegExp(String.raw`^(?:\)|,)\s+of\s+(?:${THE}\s+)?$`, 'i');
/** "in Norby", "of the club" behind what is counted. */
const PLACE = String.raw`(?:\s+(?:in|at|on|from|of)\s+(?:the\s+|its\s+)?\p{L}+(?:\s+\p{Lu}\p{L}+)?)?`;
/** What parts an apposition from what it stands beside: "330, a third", "seats (120)", "homes – 400 –". */
const BESIDE = /^(?:,\s+(?:or\s+)?|\s+\(|\s+[—–]\s+|\s+or\s+)$/;
const PLACED_BESIDE = new RegExp(String.raw`^${PLACE}(?:,\s+(?:or\s+)?|\s+\(|\s+[—–]\s+|\s+or\s+)$`, 'u');
/** What ends an apposition; a comma before "and" goes on with a list. */
const ENDS = /^(?:[;:!?)]|\.(?!\d)|,(?!\s*(?:and|or|nor|plus|as well)\b)|\s+[—–]\s|\s*$)/;
const STRONG_END = /^(?:[;:!?)]|\.(?!\d)|\s*$)/;
const GOES_ON = /^(?:,|\s+[—–])\s+(?:is|are|was|were|has|have|had|will|who|which|that)\b/;
const BE = /^(?:\s+\p{L}+){0,2}\s+(?:is|are|was|were)\s+$/u;
const MAKE = /^(?:\s+\p{L}+){0,2}\s+(?:makes? up|made up|represents?|represented|amounts? to|amounted to|equals?)\s+$/u;
/** Of these a figure is no subject: "the price of the 12 boats was a third of …". */
const LED = /\b(?:of|for|in|among|with|from|by|on|at|to|per|than)\s+(?:the\s+|its\s+|their\s+|all\s+)?$/i;

const startOf = ({ quantity: { start, hedge } }: Fact): number => Math.min(start, hedge?.start ?? start);
const endOf = ({ quantity: { end, noun } }: Fact): number => Math.max(end, noun?.end ?? end);
const textOf = ({ sentence }: Fact): string => sentence.paragraph.text;

const between = (a: Fact, b: Fact): string => textOf(a).slice(endOf(a), startOf(b));
const after = (fact: Fact, place = endOf(fact)): string => textOf(fact).slice(place, fact.sentence.span.end);

const isLevel = ({ role }: Fact): boolean => role === 'level';
const isShare = ({ quantity: { kind } }: Fact): boolean => kind === 'fraction' || kind === 'percent';

/** Whether a figure can be a part of another: of its kind and unit, and less. */
function canBePart({ quantity: a }: Fact, { quantity: b }: Fact): boolean {
  const sized = a.kind === 'count' || a.kind === 'currency' || a.kind === 'measure';
  return sized && a.kind === b.kind && a.unit === b.unit && toNumber(a.value) < toNumber(b.value);
}

/** Whether both count one thing, as far as they say; people may be staff or members. */
const sameThing = ({ measure: a, quantity: p }: Fact, { measure: b, quantity: q }: Fact): boolean =>
  !p.noun || !q.noun || a.head === b.head || /^people$/i.test(a.words);

const startsOf = (share: Fact, whole: Fact): boolean => {
  const joint = textOf(share).slice(share.quantity.end, startOf(whole));
  return OF.test(joint) || (share.quantity.value === '1/2' && HALF_THE.test(joint));
};

/** "330, a third of the 1,000 members", "330 (33%) of the 1,000", "the 330 were a third of the 1,000". */
function partFirst(part: Fact, share: Fact, whole: Fact): boolean {
  const joint = between(part, share);
  if (BESIDE.test(joint) && CLOSED_OF.test(textOf(share).slice(share.quantity.end, startOf(whole)))) return true;
  if (!startsOf(share, whole)) return false;
  const rest = after(whole);
  const is = BE.test(joint) || (MAKE.test(joint) && sameThing(part, whole));
  if (is) return ENDS.test(rest) && !LED.test(textOf(part).slice(part.sentence.span.start, startOf(part)));
  if (!BESIDE.test(joint)) return false;
  return sameThing(part, whole) ? ENDS.test(rest) : STRONG_END.test(rest) || GOES_ON.test(rest);
}

/** "A third of the 1,200 homes, 400, were empty", "half of the 240 seats (120)". */
function partLast(share: Fact, whole: Fact, part: Fact): boolean {
  return (
    startsOf(share, whole) &&
    PLACED_BESIDE.test(between(whole, part)) &&
    sameThing(part, whole) &&
    ENDS.test(after(part))
  );
}

/** "12 of the 48 crews, or 25%, were late", "12 of the 48 crews (25%)". */
function shareLast(part: Fact, whole: Fact, share: Fact): boolean {
  const joint = textOf(part).slice(part.quantity.end, startOf(whole));
  return (
    PART_OF.test(joint) && PLACED_BESIDE.test(between(whole, share)) && ENDS.test(after(share, share.quantity.end))
  );
}

/** The shares that a sentence tells with part and whole; of three figures in a row. */
export function toldShares(facts: readonly Fact[]): ToldShare[] {
  return facts.flatMap((a, i): ToldShare[] => {
    const [b, c] = [facts[i + 1], facts[i + 2]];
    if (!b || !c || ![a, b, c].every(isLevel)) return [];
    const told: readonly [boolean, ToldShare][] = [
      [isShare(b) && partFirst(a, b, c), { part: a, share: b, whole: c }],
      [isShare(a) && partLast(a, b, c), { part: c, share: a, whole: b }],
      [isShare(c) && shareLast(a, b, c), { part: a, share: c, whole: b }],
    ];
    return told.filter(([fits, { part, whole }]) => fits && canBePart(part, whole)).map(([, each]) => each);
  });
}
