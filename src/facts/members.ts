import { findWords, partitionPoint } from '#text';
import { turnOf } from './turns.ts';
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

/**
 * The words of the first member that each figure takes up too, as word indexes: all up to its figure where it is set against
 * that ("…, compared with 58% in 2021"), was that before ("rose from 12 to 15") or says only when it was; its verbs where the figure's own member has
 * an owner and leaves them out ("the state pays 60% and the province 40%").
 */
export function sharedWords(
  facts: readonly Fact[],
  members: readonly (Member | null)[],
): readonly ReadonlySet<number>[] {
  const [first] = facts;
  if (!first) return [];
  const { sentence } = first;
  const placeOf = new Map(findWords(sentence.text).map(({ start }, i) => [start + sentence.span.start, i]));
  const verbs = sentence.tokens.flatMap(({ pos, start }) =>
    pos === 'VERB' || pos === 'AUX' ? [placeOf.get(start) ?? []].flat() : [],
  );
  const turn = turnOf(sentence) ?? Infinity;
  const lead = new Set(
    verbs.slice(
      0,
      partitionPoint(verbs, (at) => at < (members[0]?.to ?? first.at)),
    ),
  );
  return facts.map((fact, i) => {
    const [member, before] = [members[i], facts[i - 1]];
    if (before?.former) return wordsTo(before.at);
    if (before && saysOnlyWhen(before, fact)) return wordsTo(first.at);
    if (!before || !member || (fact.label === '' && !leadsPhrase(fact))) return NOTHING;
    if (fact.label !== '' && fact.label === first.label)
      return fact.quantity.start >= turn && first.quantity.end <= turn ? wordsTo(first.at) : NOTHING;
    const own = verbs[partitionPoint(verbs, (at) => at < member.from)];
    return own !== undefined && own < member.to ? NOTHING : lead;
  });
}

/** "290,000 in May, 310,000 in June": a figure that says nothing of its own but its time is of what the first one is of. */
function saysOnlyWhen({ quantity: before }: Fact, { quantity, period, sentence, label }: Fact): boolean {
  if (label !== '' || period === null || !sentence.periods.includes(period)) return false;
  const { text } = sentence.paragraph;
  const [from, to] = [before.end, Math.max(quantity.end, period.end)];
  if (to - from > LONGEST_MEMBER) return false;
  const marks = [quantity, ...sentence.periods];
  return findWords(text.slice(from, to)).every(
    ({ start, end, term }) =>
      term === null || marks.some((mark) => from + start >= mark.start && from + end <= mark.end),
  );
}

/** "12 voted for it and three against it": a figure without an owner that goes on with the preposition of another. */
function leadsPhrase({ quantity, sentence: { tokens } }: Fact): boolean {
  const next = tokens[partitionPoint(tokens, ({ start }) => start < quantity.end)];
  return quantity.noun === undefined && next?.pos === 'ADP' && next.lemma !== 'of';
}

/** The words before a place; none where it is too far for one clause. */
const wordsTo = (end: number): ReadonlySet<number> =>
  end < LONGEST_LEAD ? new Set(Array.from({ length: end }, (_, i) => i)) : NOTHING;
/** Characters of a figure with its time. */
const LONGEST_MEMBER = 80;
/** No clause leads its figure by more words. */
const LONGEST_LEAD = 100;
const NOTHING: ReadonlySet<number> = new Set();
