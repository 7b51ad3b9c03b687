import { decimalsOf, toNumber } from '#text';
import type { Claim, Verdict } from './claim.ts';
import { quoted, reckon } from './figure.ts';
import { turnOf } from './turns.ts';
import type { Fact, Sentence } from './types.ts';

/** Before the share of what is left: "the remaining 25%", "the other 25%", "the rest (25%)". */
const REMAINING =
  /\b(?:the (?:remaining|other)(?: of)?|the (?:rest|remainder)(?:\s*\(|,(?: or)?|\s[–—]))\s+$|\bthe (?:rest|remainder)\s*\($/i;
/** What is left of the things spoken of, without a figure; "the rest of the world" is none of them. */
const REST = /\bthe (?:rest|remainder|others)\b(?! of\b)/i;
/** Verbs that part a whole, so that no part is in two of its shares. */
const PARTS =
  /\b(?:went|goes?|going|spent|allocated|allotted|earmarked|set aside|divided|split|shared out|distributed|donated|voted|owns?|owned|holds?|held|abstained|broken down)\b/i;
const SPLIT =
  /\b(?:split|divided|shared out|distributed|broken down)\b[^.;]*?\b(?:between|among|into|as follows)\b|\b(?:split|divided|broken down)\b[^.;]*:/i;

/** A percentage after these is no share of the whole that is being parted: "at 5%", "up from 40%". */
const NOT_LISTED_AFTER =
  /\b(?:at|by|from|than|above|below|under|over|against|until|till|for|in|within|per|of which|of whom|of these|of them|of those)\s+$/i;
/** … nor before these: "5% interest", "10% of them", "60%-owned", "20% of the remaining". */
const NOT_LISTED_BEFORE =
  /^(?:\s*-|\s+(?:interest|rate|growth|more|less|fewer|higher|lower|increase|rise|decrease|decline|drop|fall|gain|loss|discount|tax|duty|cut|margin|turnout|chance|off|stronger|weaker|point)\b|\s+of (?:whom|which|them|these|those|that|the (?:remaining|rest|remainder|other))\b)/i;

const startOf = ({ quantity: { start, hedge } }: Fact): number => Math.min(start, hedge?.start ?? start);

function isListed(fact: Fact): boolean {
  const { quantity, role, sentence } = fact;
  const { text } = sentence.paragraph;
  return (
    role === 'level' &&
    quantity.low === undefined &&
    (quantity.bound === 'exact' || quantity.bound === 'about') &&
    !NOT_LISTED_AFTER.test(text.slice(sentence.span.start, startOf(fact))) &&
    !NOT_LISTED_BEFORE.test(text.slice(quantity.end, sentence.span.end))
  );
}

/** Whether some percentages are told of one thing and one time, as far as their sentences say. */
function ofOneWhole(facts: readonly Fact[]): boolean {
  const things = new Set(facts.flatMap(({ quantity, measure }) => (quantity.noun ? (measure.head ?? []) : [])));
  const times = new Set(
    facts.flatMap(({ period, periodSource }) =>
      periodSource === 'sentence' ? [`${period?.from ?? ''} ${period?.to ?? ''}`] : [],
    ),
  );
  return things.size <= 1 && times.size <= 1;
}

const MOST = 8;
const IN_WORDS = /\b(?:half|thirds?|quarters?|fifths?|tenths?|majority|most)\b/i;

/** The shares of one whole that a sentence lists; none where it tells other percentages, or parts in words. */
function listedIn(sentence: Sentence, facts: readonly Fact[]): readonly Fact[] {
  const shares = facts.filter(({ quantity: { kind } }) => kind === 'percent');
  const other =
    IN_WORDS.test(sentence.text) || facts.some(({ quantity: { kind } }) => kind === 'points' || kind === 'multiple');
  const plain =
    !other && turnOf(sentence) === null && shares.length <= MOST && shares.every(isListed) && ofOneWhole(shares);
  return plain ? shares : [];
}

/** How far shares may miss 100 because each is rounded, in percentage points. */
function roundingOf(facts: readonly Fact[]): number {
  return facts.reduce(
    (sum, { quantity: { value, bound } }) => sum + (bound === 'about' ? 3 : 0.5 / 10 ** Math.min(decimalsOf(value), 6)),
    0,
  );
}

const sumOf = (facts: readonly Fact[]): number =>
  facts.reduce((sum, { quantity }) => sum + toNumber(quantity.value), 0);

/** Whether what is left is that of some of the shares alone: the others are told of something else. */
function fitsSome(rest: Fact, others: readonly Fact[]): boolean {
  const sums = others.reduce<number[]>(
    (known, { quantity }) => [...known, ...known.map((sum) => sum + toNumber(quantity.value))],
    [0],
  );
  return sums.some(
    (sum) => sum > 0 && Math.abs(100 - sum - toNumber(rest.quantity.value)) <= roundingOf([rest, ...others]),
  );
}

const SHARE = /%|\bper ?cent\b|\b(?:half|thirds?|quarters?|fifths?|tenths?)\b/i;

/** Whether shares are told in the paragraph before a sentence, or in the paragraph before that: they may be of the same whole. */
function toldBefore({ article, paragraph, span }: Sentence): boolean {
  const previous = article.paragraphs.find(({ n }) => n === paragraph.n - 1);
  return SHARE.test(paragraph.text.slice(0, span.start)) || SHARE.test(previous?.text ?? '');
}

function verdictOn(all: readonly Fact[], text: string): Verdict {
  const [gap, rounding] = [sumOf(all) - 100, roundingOf(all)];
  if (Math.abs(gap) <= rounding) return 'holds';
  // What is more than all may be told of things that are in two of the shares.
  const apart = Math.abs(gap) > 2 * rounding + 1 && (gap < 0 || PARTS.test(text));
  return apart ? 'does_not_follow' : 'cannot_be_told';
}

/** What remains, with the shares told before it, in its sentence or else in the one before; null where there is no such one. */
function remainder(
  sentence: Sentence,
  facts: readonly Fact[],
  earlier: readonly Fact[],
): { readonly stated: Fact; readonly others: readonly Fact[] } | null {
  const listed = listedIn(sentence, facts);
  const left = listed.filter((fact) =>
    REMAINING.test(sentence.paragraph.text.slice(sentence.span.start, startOf(fact))),
  );
  const [stated] = left;
  if (!stated || left.length > 1) return null;
  const [before] = earlier;
  const own = listed.filter((fact) => fact !== stated);
  const others = own.length === 0 && before ? listedIn(before.sentence, earlier) : own;
  return others.length > 0 && ofOneWhole([...others, stated]) ? { stated, others } : null;
}

/** "40% went to roads, 35% to schools and the remaining 25% to parks": what remains against what the others leave. */
function checkRemaining(sentence: Sentence, facts: readonly Fact[], earlier: readonly Fact[]): Claim[] {
  const told = remainder(sentence, facts, earlier);
  if (!told) return [];
  const { stated, others } = told;
  const all = [...others, stated];
  const first = others[0]?.sentence ?? sentence;
  const found = verdictOn(all, `${first.text} ${sentence.text}`);
  if (found !== 'holds' && fitsSome(stated, others)) return [];
  const more = sumOf(all) < 100 && toldBefore(first);
  const verdict = found === 'does_not_follow' && more ? 'cannot_be_told' : found;
  const computed = reckon('complement', others.map(quoted));
  const rule = 'what remains against the other shares';
  return computed ? [{ rule, verdict, stated, operands: others, computed, words: 'remaining' }] : [];
}

/** "60% went to roads, 45% to schools and the rest to parks": shares of a whole that are more than all of it. */
function checkParted(sentence: Sentence, facts: readonly Fact[]): Claim[] {
  const listed = listedIn(sentence, facts);
  const cue = SPLIT.exec(sentence.text) ?? REST.exec(sentence.text);
  const [first, second] = listed;
  if (!cue || !first || !second) return [];
  const split = SPLIT.test(sentence.text);
  if (split && first.quantity.start < sentence.span.start + cue.index) return [];
  const verdict = verdictOn(listed, sentence.text);
  // Not every share need be named: what is less than all of it claims nothing.
  if (sumOf(listed) < 100 ? !split || verdict !== 'holds' : !split && verdict === 'holds') return [];
  const computed = reckon('sum', listed.map(quoted));
  const words = /^\S+/.exec(cue[0])?.[0] ?? cue[0];
  return computed
    ? [
        {
          rule: 'shares of one whole',
          verdict,
          stated: null,
          operands: listed,
          computed,
          words: split ? words : cue[0],
        },
      ]
    : [];
}

/** Shares that must add up: where a sentence says what remains, or that a whole is parted into them. */
export function checkWholes(sentence: Sentence, facts: readonly Fact[], earlier: readonly Fact[]): Claim[] {
  const remaining = checkRemaining(sentence, facts, earlier);
  return remaining.length > 0 ? remaining : checkParted(sentence, facts);
}
