import { findWords } from '#text';
import type { Fact } from './types.ts';

/** Stretch of a sentence's words, from the first to before the last. */
export interface Member {
  readonly from: number;
  readonly to: number;
}

/** What parts the members of a list, strongest first. */
const SEPARATORS: readonly RegExp[] = [/;\s/g, /,\s/g, /\s(?:and|but|while|or)\s/g, /[()]/g];
/** Words between a separator and the figure that name nothing: the figure leads its member ("…, and about 24 % were …"). */
const LEADS = /^(?:(?:and|about|over|only|some|another|the|other|while|but|of|nearly|almost|just|with)\b\s*|\()*$/i;

/** The place between two figures where the words of the first end, as a word index; null where nothing parts them. */
function partBetween(a: Fact, b: Fact, starts: readonly number[]): number | null {
  const base = a.sentence.span.start;
  const from = a.quantity.end - base;
  const between = a.sentence.text.slice(from, b.quantity.start - base);
  for (const separator of SEPARATORS) {
    const found = Array.from(between.matchAll(separator));
    const [first, last] = [found.at(0), found.at(-1)];
    if (!first || !last) continue;
    const figureLeads = LEADS.test(between.slice(last.index + last[0].length).trim());
    const place = from + (figureLeads ? last : first).index;
    const index = starts.findIndex((start) => start >= place);
    return index < 0 ? starts.length : index;
  }
  return null;
}

/**
 * The members of the list that several figures of one sentence make, in order: "24.3% German, 10.5% Irish" has two. Null for
 * a figure that nothing parts from its neighbour ("from 2,160 in June to 820 in December").
 */
export function membersOf(facts: readonly Fact[]): readonly (Member | null)[] {
  const [first] = facts;
  if (!first) return [];
  const starts = findWords(first.sentence.text).map(({ start }) => start);
  return facts.map((fact, i) => {
    const [before, after] = [facts[i - 1], facts[i + 1]];
    const from = before ? partBetween(before, fact, starts) : 0;
    const to = after ? partBetween(fact, after, starts) : starts.length;
    return from === null || to === null ? null : { from, to };
  });
}
