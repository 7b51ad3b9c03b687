import type { Period, Quantity, Span } from '#text';
import { definitePeriod } from './definite-period.ts';
import type { Told } from './definite-period.ts';
import type { Outline } from './outline.ts';
import { turnOf } from './turns.ts';
import { countInside, isDated } from './sentence.ts';
import type { PeriodSource, Sentence } from './types.ts';

export interface Attached {
  readonly period: Period | null;
  readonly source: PeriodSource;
}

/** A quantity without a time of its own. */
export const UNDATED: Attached = { period: null, source: 'none' };
const CLAUSE_BREAK = /[;:–—]|, (?:while|whereas|but|and|compared)\b/g;

/** The periods that a sentence tells of its own figures, not of those they are set against. */
export function ownPeriods(sentence: Sentence): readonly Period[] {
  const turn = turnOf(sentence);
  return turn === null ? sentence.periods : sentence.periods.filter(({ start }) => start < turn);
}

/** "2,176 in 2022, 24,314 in 2023": as many periods as quantities and alternating, so they pair off in order. */
function pairsOff(quantities: readonly Quantity[], periods: readonly Period[]): boolean {
  if (quantities.length < 2 || quantities.length !== periods.length) return false;
  const marks = [...quantities, ...periods].sort((a, b) => a.start - b.start);
  return marks.every((mark, i) => i === 0 || 'grain' in mark !== 'grain' in (marks[i - 1] ?? mark));
}

/** What members of a list stand apart by: "2016 and 2020", "22, 41 and 96". */
const LIST_GAP = /^\s*(?:,\s*)?(?:and\s+)?$/;

const isList = (text: string, marks: readonly Span[]): boolean =>
  marks.every(({ start }, i) => i === 0 || LIST_GAP.test(text.slice(marks[i - 1]?.end, start)));

/** "The fires of 2016 and 2020 burned 22 and 41 hectares": a list of times and one of as many figures pair off in order. */
function pairedLists(
  { paragraph: { text } }: Sentence,
  dated: readonly Period[],
  quantities: readonly Quantity[],
): ReadonlyMap<Quantity, Period> {
  const lists = dated.length === quantities.length && isList(text, dated) && isList(text, quantities);
  return new Map(lists ? quantities.flatMap((quantity, i) => (dated[i] ? [[quantity, dated[i]]] : [])) : []);
}

/** What stands between figures and periods of one sentence: other figures of the same kind and clause breaks. */
interface Obstacles {
  readonly figures: readonly Quantity[];
  readonly breaks: readonly Span[];
}

/** Distance in characters, made longer by every other quantity and clause break between. */
function distance({ figures, breaks }: Obstacles, quantity: Quantity, period: Period): number {
  const [first, second] = quantity.start <= period.start ? [quantity, period] : [period, quantity];
  const gap = { start: first.end, end: Math.max(first.end, second.start) };
  const crossed = countInside(figures, gap);
  const after = period.start > quantity.start ? 0 : 12;
  return gap.end - gap.start + 60 * crossed + (countInside(breaks, gap) > 0 ? 40 : 0) + after;
}

/** The period of each of some figures of one kind. */
function attachRivals(
  dated: readonly Period[],
  same: readonly Quantity[],
  breaks: readonly Span[],
): Map<Quantity, Period> {
  if (pairsOff(same, dated)) return new Map(same.flatMap((quantity, i) => (dated[i] ? [[quantity, dated[i]]] : [])));
  const obstacles = { figures: same, breaks };
  return new Map(
    same.map((quantity) => {
      const from = dated.map((period) => ({ period, at: distance(obstacles, quantity, period) }));
      return [quantity, from.reduce((best, next) => (next.at < best.at ? next : best)).period];
    }),
  );
}

/** Kinds of figures that tell how one time stands to another. */
const RELATIVE: ReadonlySet<Quantity['kind']> = new Set(['percent', 'points', 'multiple', 'fraction']);

/**
 * The periods of figures by their own sentence. A figure set against another has the time that is told after the turn, and
 * lends it to none before; without one of its own it has that of the sentence, unless it tells a time that no day is known of.
 */
function inSentence(outline: Outline): (quantity: Quantity) => Period | null {
  const { sentence, dated, quantities, turn } = outline;
  if (turn === null) return amongPeriods(sentence, dated, quantities);
  const [before, after] = [dated.filter(({ start }) => start < turn), dated.filter(({ start }) => start >= turn)];
  const [first, second] = [
    quantities.filter(({ start }) => start < turn),
    quantities.filter(({ start }) => start >= turn),
  ];
  // "£41.5 million (2018: £45.1 million)": a time in brackets is of what the brackets hold.
  const bracketed = after.every(({ start }) => sentence.paragraph.text.charAt(start - 1) === '(');
  if (bracketed || before.length === dated.length) return amongPeriods(sentence, dated, quantities);
  // "61,500 florins, 20% more than in 2022": the year is that of what is not told.
  if (second.length === 0) {
    const [all, told] = [amongPeriods(sentence, dated, quantities), amongPeriods(sentence, before, first)];
    return (quantity) => (RELATIVE.has(quantity.kind) ? all(quantity) : told(quantity));
  }
  const [own, other] = [amongPeriods(sentence, before, first), amongPeriods(sentence, after, second)];
  return (quantity) => (quantity.start < turn ? own(quantity) : other(quantity));
}

/** Figures with periods of one stretch: paired off, else the nearest, with what follows before what precedes. */
function amongPeriods(
  sentence: Sentence,
  dated: readonly Period[],
  quantities: readonly Quantity[],
): (quantity: Quantity) => Period | null {
  const [only] = dated;
  if (dated.length <= 1) return () => only ?? null;
  const paired = pairedLists(sentence, dated, quantities);
  if (paired.size > 0) return (quantity) => paired.get(quantity) ?? null;
  const breaks = Array.from(sentence.text.matchAll(CLAUSE_BREAK), ({ index, 0: words }) => {
    const start = sentence.span.start + index;
    return { start, end: start + words.length };
  });
  // Only quantities of one kind compete for a period: a percentage or an ordinal beside a count does not.
  const kinds = Map.groupBy(quantities, ({ kind }) => kind);
  const attached = new Map([...kinds.values()].flatMap((same) => [...attachRivals(dated, same, breaks)]));
  return (quantity) => attached.get(quantity) ?? null;
}

/** "The highest since 1987, when it reached 5.6 metres": what follows is of that time, which is of nothing else in the sentence. */
function recalled({ sentence: { paragraph, periods } }: Outline): (quantity: Quantity) => Period | null {
  const told = periods.filter(
    ({ bygone, end }) => bygone && /^,? when\b/.test(paragraph.text.slice(end, end + ', when '.length)),
  );
  return ({ start }) => told.findLast((period) => period.end < start) ?? null;
}

const AS_OF = /^["“]?as of (?:the (?:census|end|beginning|start) of )?$/i;

/** A time by which a paragraph opens, and the index of the sentence that tells another one, after which it no longer holds. */
interface Frame {
  readonly period: Period;
  readonly until: number;
}

/**
 * The time by which a paragraph opens, "As of 2010, there were …": what stands without a time of its own behind it is of that time,
 * until another one is told. Null where there is none.
 */
export function frameOf(sentences: readonly Sentence[]): Frame | null {
  const [first] = sentences;
  const [period] = first?.periods ?? [];
  if (!first || !period || !isDated(period)) return null;
  if (!AS_OF.test(first.text.slice(0, period.start - first.span.start))) return null;
  const isOther = ({ from, to }: Period): boolean => from !== period.from || to !== period.to;
  const other = sentences.findIndex(({ periods }) => periods.some((each) => isDated(each) && isOther(each)));
  return { period, until: other < 0 ? sentences.length : other };
}

/**
 * Gives the period that a quantity of a sentence speaks of: one of its own sentence; else that of "for the quarter", by what is told
 * before; else the single period of the sentence before it in the paragraph; else the `frame` of the paragraph; else none.
 */
export function periodsOf(
  outline: Outline,
  before: Sentence | undefined,
  told: () => readonly Told[],
  frame: Period | null,
): (quantity: Quantity) => Attached {
  const definite = outline.dated.length === 0 ? definitePeriod(outline.sentence, told) : null;
  if (definite) {
    const { turn } = outline;
    return ({ start }) => (turn === null || start < turn ? { period: definite, source: 'sentence' } : UNDATED);
  }
  const own = inSentence(outline);
  const reached = recalled(outline);
  const earlier = before?.periods.filter(isDated) ?? [];
  // A time that only the other side of a comparison has is not carried on.
  const [only] = earlier.length === 1 && before ? ownPeriods(before).filter(isDated) : [];
  const carried = only ?? (earlier.length === 0 ? frame : null);
  const otherwise: Attached = carried ? { period: carried, source: 'paragraph' } : UNDATED;
  // … nor has the figure the very time of what it is set against.
  const again = outline.dated.some(({ from, to }) => from === only?.from && to === only?.to);
  return (quantity) => {
    const period = reached(quantity) ?? own(quantity);
    return period ? { period, source: 'sentence' } : again ? UNDATED : otherwise;
  };
}
