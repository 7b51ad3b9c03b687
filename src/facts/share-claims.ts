import { decimalsOf, minus, times, toNumber } from '#text';
import type { Claim, Verdict } from './claim.ts';
import { quoted, reckon } from './figure.ts';
import { toldShares } from './told-shares.ts';
import type { ToldShare } from './told-shares.ts';
import type { Fact } from './types.ts';

/** After words of votes, a percentage in brackets may be one of votes: "won 12 of the 48 seats (31%)". */
const ELECTS = /\b(?:vot|ballot|poll|turnout|elect)/i;

/** By how much of itself a share may miss what it is told of and still hold; by more than twice or thrice of it, it does not. */
const LOOSE = { exact: 0.05, about: 0.1 } as const;

/** How far off a number may be that is written with round digits: half of its last digit, but a fiftieth of it at most. */
function slackOf({ quantity: { value } }: Fact): number {
  const number = toNumber(value);
  const zeros = /^\d+?(0*)$/.exec(value)?.[1]?.length ?? 0;
  return zeros === 0 ? 0 : Math.min(10 ** zeros / 2, number / 50) / number;
}

function judgePercent({ part, share, whole }: ToldShare, off: number): Verdict {
  const { value } = share.quantity;
  const digits = Math.min(decimalsOf(value), 6);
  const told = toNumber(value) / 100;
  const half = 0.5 / 10 ** (digits + 2) / told;
  const slack = slackOf(part) + slackOf(whole);
  return Math.abs(off) <= half * 1.0001
    ? 'holds'
    : Math.abs(off) <= half * 2 + slack
      ? 'cannot_be_told'
      : 'does_not_follow';
}

/** Words such as "a third" are round: 330 of 1,000 are one, and so is the nearest whole number of things. */
function judgeRound({ part, share, whole }: ToldShare, off: number, loose: number): Verdict {
  const exact = times(share.quantity.value, whole.quantity.value);
  const counted = part.quantity.kind === 'count' && share.quantity.kind === 'fraction';
  const nearest = counted && Math.abs(toNumber(minus(part.quantity.value, exact))) < 1;
  if (nearest || Math.abs(off) <= loose) return 'holds';
  return Math.abs(off) > loose * (loose === LOOSE.exact ? 3 : 2) ? 'does_not_follow' : 'cannot_be_told';
}

/** Below or above by less than this, a bound is not broken: both figures may be rounded. */
const NEAR = 0.02;

/** A bound that its own figures break; equality breaks none, for both may be rounded. */
function judgeBound(above: boolean, off: number, rough: boolean): Verdict {
  const beyond = above ? off : -off;
  return beyond > 0 ? 'holds' : beyond < -NEAR && !rough ? 'does_not_follow' : 'cannot_be_told';
}

const isPlain = ({ quantity: { bound, low } }: Fact): boolean =>
  low === undefined && (bound === 'exact' || bound === 'about');

function verdictOn(told: ToldShare): Verdict {
  const { part, share, whole } = told;
  if (!isPlain(part) || !isPlain(whole) || share.quantity.low !== undefined) return 'cannot_be_told';
  const { bound, kind, value } = share.quantity;
  const stated = toNumber(value) / (kind === 'percent' ? 100 : 1);
  const off = toNumber(part.quantity.value) / toNumber(whole.quantity.value) / stated - 1;
  const rough = [part, whole].some(({ quantity }) => quantity.bound === 'about');
  if (bound !== 'exact' && bound !== 'about') return judgeBound(bound === 'over' || bound === 'at_least', off, rough);
  if (kind === 'percent' && bound === 'exact' && !rough) return judgePercent(told, off);
  return judgeRound(told, off, rough || bound === 'about' ? LOOSE.about : LOOSE.exact);
}

function isDoubtful({ share, part }: ToldShare): boolean {
  const bracket = share.sentence.paragraph.text.charAt(share.quantity.start - 1) === '(';
  return bracket && share.quantity.start > part.quantity.start && ELECTS.test(share.sentence.text);
}

/** "330, a third of the 1,000 members": a share against the part and the whole that its sentence tells. */
export function checkShares(facts: readonly Fact[]): Claim[] {
  return toldShares(facts).flatMap((told): Claim[] => {
    const { part, share, whole } = told;
    const computed = reckon('share', [quoted(part), quoted(whole)]);
    if (!computed || toNumber(share.quantity.value) <= 0) return [];
    const found = verdictOn(told);
    const verdict = found === 'does_not_follow' && isDoubtful(told) ? 'cannot_be_told' : found;
    const rule = 'a share against its part and its whole';
    return [{ rule, verdict, stated: share, operands: [part, whole], computed, words: 'share' }];
  });
}
