import type { Reading, Sentence } from '#facts';
import type { Gap } from '#question';
import { findTerms, isFunctionWord, term } from '#text';
import type { Token } from '#text';
import type { Stretch } from './stretches.ts';
import type { Sought } from './evidence.ts';

/** A named property of a stretch and how much of it there is. */
export type Feature = readonly [name: string, value: number];

/** What all candidates of a sentence share: the terms of its tokens, and where the question's own words stand. */
export interface Ground {
  readonly sentence: Sentence;
  readonly gap: Gap;
  /** Term of each token; null for function words and signs. */
  readonly terms: readonly (string | null)[];
  readonly title: ReadonlySet<string>;
  readonly said: ReadonlySet<string>;
  /** For each word of the question found here its places and its share of what was found. */
  readonly anchors: readonly { readonly at: readonly number[]; readonly weight: number }[];
  readonly verbs: readonly number[];
  readonly heads: readonly number[];
  readonly next: readonly number[];
  readonly last: readonly number[];
}

/** Sorts that are answered by forms alike. */
const FAMILY: Readonly<Record<Gap['sort'], string>> = {
  person: 'a named thing',
  organisation: 'a named thing',
  place: 'a named thing',
  title: 'a named thing',
  name: 'a named thing',
  date: 'a time',
  year: 'a time',
  number: 'a number',
  reason: 'a clause',
  manner: 'a clause',
  thing: 'a thing',
};

const contentOf = ({ text }: Token): string | null =>
  /^[\p{L}\p{N}]/u.test(text) && !isFunctionWord(text.toLowerCase()) ? term(text) : null;

const placesOf = (terms: readonly (string | null)[], wanted: (term: string) => boolean): number[] =>
  terms.flatMap((each, at) => (each !== null && wanted(each) ? [at] : []));

/** Reads a sentence against the question once, for all its candidates. */
export function groundOf(gap: Gap, sought: readonly Sought[], sentence: Sentence, reading: Reading): Ground {
  const terms = sentence.tokens.map(contentOf);
  const found = sought
    .map(({ term: { term: own }, also, weight }) => ({ at: placesOf(terms, (each) => each === own || also.includes(each)), weight }))
    .filter(({ at }) => at.length > 0);
  const all = found.reduce((sum, { weight }) => sum + weight, 0);
  return {
    sentence,
    gap,
    terms,
    title: new Set(findTerms(reading.article.title)),
    said: new Set([...sought.flatMap(({ term: { term: own }, also }) => [own, ...also]), ...gap.phrase]),
    anchors: found.map(({ at, weight }) => ({ at, weight: weight / all })),
    verbs: placesOf(terms, (each) => each === gap.verb),
    heads: placesOf(terms, (each) => each === gap.head),
    next: placesOf(terms, (each) => each === gap.next),
    last: placesOf(terms, (each) => each === gap.last),
  };
}

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';
const LIGHT = /^(?:the|a|an|his|her|its|their|this|that|these|those|been|being|be|is|was|were|are|also|then|has|had|have|to|would|will|could|can|may|first|later|only)$/;

/** Tokens between two places that carry something; adjectives and light words aside. */
function gapBetween({ sentence }: Ground, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const token = sentence.tokens[at];
    if (token && !LIGHT.test(lower(token)) && token.pos !== 'ADV') count += 1;
  }
  return count;
}

/** Distance in tokens from a stretch to the nearest of some places; 0 inside. */
function distance({ from, to }: Stretch, places: readonly number[]): number {
  let best = Infinity;
  for (const at of places) {
    const apart = at < from ? from - at : at >= to ? at - to + 1 : 0;
    if (apart < best) best = apart;
  }
  return best;
}

const near = (stretch: Stretch, places: readonly number[]): number => {
  const apart = distance(stretch, places);
  return apart === 0 || apart === Infinity ? 0 : 1 / (1 + (apart - 1) / 3);
};

const BREAK = /^(?:[,;:()—]|and|but|which|who|that|where|when|while|although)$/;

/** Signs and joining words between the stretch and the nearest of the question's words. */
function breaks({ anchors, sentence: { tokens } }: Ground, { from, to }: Stretch): number {
  let best = Infinity;
  let place = from;
  for (const { at } of anchors)
    for (const each of at) {
      const apart = each < from ? from - each : each >= to ? each - to + 1 : Infinity;
      if (apart < best) [best, place] = [apart, each];
    }
  const between = place < from ? tokens.slice(place + 1, from) : tokens.slice(to, place);
  return between.filter((token) => BREAK.test(lower(token))).length;
}

/** How near the question's words stand, from 0 to 1, by two scales. */
function nearness(ground: Ground, stretch: Stretch): Feature[] {
  let close = 0;
  let wide = 0;
  for (const { at, weight } of ground.anchors) {
    const apart = distance(stretch, at);
    if (apart === 0) continue;
    close += weight / (1 + (apart - 1) / 3);
    wide += weight * Math.max(0, 1 - apart / 30);
  }
  return [
    ['close to the question’s words', close],
    ['not far from the question’s words', wide],
    ['close to the word after the gap', near(stretch, ground.next)],
    ['close to the last word', near(stretch, ground.last)],
    ['close to the verb', near(stretch, ground.verbs)],
    ['close to what is asked for', near(stretch, ground.heads)],
    ['clauses between', Math.min(3, breaks(ground, stretch))],
  ];
}

/** On which side of the question's verb, and how near. */
function aroundVerb(ground: Ground, { from, to }: Stretch): Feature[] {
  const { gap, verbs } = ground;
  const [verb] = verbs.toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from));
  if (verb === undefined) return [];
  if (verb >= from && verb < to) return [[`${gap.slot}: holds the verb`, 1]];
  const side = verb < from ? 'after' : 'before';
  const between = verb < from ? gapBetween(ground, verb + 1, from) : gapBetween(ground, to, verb);
  const passive = /^by$/.test(lower(ground.sentence.tokens[from - 1])) || /^by$/.test(lower(ground.sentence.tokens[from - 2]));
  return [
    [`${gap.slot}: ${side} the verb`, 1],
    [`${gap.slot}: right ${side} the verb`, between === 0 ? 1 : between === 1 ? 0.5 : 0],
    ...(passive && side === 'after' ? ([[`${gap.slot}: by, after the verb`, 1]] as const) : []),
  ];
}

const BE = /^(?:is|was|are|were|be|been|became|becomes|become|remains|remained)$/;
const NAMING = /^(?:called|named|termed|dubbed|nicknamed|titled|entitled|known|as|term)$/;
const COMMA = /^[,(—–:]$/;

/** The noun that says what is asked for, as head, beside the stretch, or said of it by a copula or an apposition. */
function aroundHead(ground: Ground, { from, to, head }: Stretch): Feature[] {
  const { gap, heads, sentence, terms } = ground;
  if (gap.head === null) return [];
  const { tokens } = sentence;
  const found: Feature[] = [];
  if (terms[head] === gap.head) found.push([to - from > 1 ? 'its head is what is asked for' : 'it is what is asked for', 1]);
  else if (heads.some((at) => at >= from && at < to)) found.push(['holds what is asked for', 1]);
  if (terms[from - 1] === gap.head) found.push(['what is asked for stands before it', 1]);
  if (terms[to] === gap.head) found.push([gap.kind ? 'asked for a kind: what is asked for stands after it' : 'what is asked for stands after it', 1]);
  if (terms[head] === gap.head && gap.kind) found.push(['asked for a kind: its head is what is asked for', 1]);
  const before = heads.findLast((at) => at < from);
  const after = heads.find((at) => at >= to);
  if (before !== undefined) {
    const between = tokens.slice(before + 1, from).map(lower);
    if (between.some((word) => BE.test(word))) found.push(['asked for, then a form of to be, then this', between.length < 8 ? 1 : 0.4]);
    if (COMMA.test(between[0] ?? '') && between.length < 3) found.push(['asked for, then a comma, then this', 1]);
  }
  if (after !== undefined) {
    const between = tokens.slice(to, after).map(lower);
    if (BE.test(between[0] ?? '')) found.push(['this, then to be, then what is asked for', between.length < 8 ? 1 : 0.4]);
    if (COMMA.test(between[0] ?? '') && between.length < 8) found.push(['this, then a comma, then what is asked for', 1]);
  }
  return found;
}

/** What of the stretch the question says itself. */
function echo({ terms, said, title }: Ground, { from, to, head }: Stretch): Feature[] {
  const own = terms.slice(from, to).flatMap((each) => each ?? []);
  if (own.length === 0) return [['no words of its own', 1]];
  const repeated = own.filter((each) => said.has(each)).length / own.length;
  const headSaid = terms[head];
  return [
    ['share said in the question', repeated],
    ...(repeated === 1 ? ([['all said in the question', 1]] as const) : []),
    ...(headSaid !== null && headSaid !== undefined && said.has(headSaid) ? ([['its head is said in the question', 1]] as const) : []),
    ...(own.every((each) => title.has(each)) ? ([['is the title', 1]] as const) : []),
  ];
}

const TITLE =
  /^(?:president|secretary|minister|mr|mrs|ms|dr|sir|lord|lady|king|queen|prince|princess|captain|general|governor|mayor|senator|judge|professor|pope|chancellor|officer|coach|manager|director|author|economist|saint|st|emperor|leader|chief|bishop|duke|count|quarterback|colonel|lieutenant|marshal)\.?$/;
const PREPOSITIONS: ReadonlySet<string> = new Set('in at on by from to of for with as near through into since until between during because'.split(' '));

/** The word before it, determiners skipped, and whether the question hangs on the same. */
function hanging({ gap, sentence: { tokens } }: Ground, { from }: Stretch): Feature[] {
  let at = from - 1;
  let definite = '';
  while (at >= 0 && (tokens[at]?.pos === 'DET' || /^(?:his|her|its|their|"|“)$/.test(lower(tokens[at])))) {
    definite = lower(tokens[at]);
    at -= 1;
  }
  const word = lower(tokens[at]);
  const found: Feature[] = [];
  if (PREPOSITIONS.has(word)) found.push([`${gap.sort === 'place' || gap.sort === 'person' ? gap.sort : FAMILY[gap.sort]}: after ${word}`, 1]);
  if (gap.preposition !== null && gap.preposition === word) found.push(['hangs on the question’s preposition', 1]);
  if (NAMING.test(word)) found.push([gap.sort === 'name' ? 'after called, asked for a name' : 'after called', 1]);
  if (BE.test(word)) found.push([`${gap.slot}: after to be`, 1]);
  if (/^an?$/.test(definite)) found.push(['after a or an', 1]);
  if (definite === 'the') found.push(['after the', 1]);
  if (COMMA.test(word)) found.push(['after a comma', 1]);
  if (TITLE.test(word)) found.push([gap.sort === 'person' ? 'after a title, asked for a person' : 'after a title', 1]);
  if (at < 0) found.push([`${gap.slot}: opens the sentence`, 1]);
  return found;
}

const NOMINAL: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM']);

/** Whether it stops where its phrase stops, and how long it is. */
function edges({ gap, sentence: { tokens } }: Ground, { from, to, kind }: Stretch): Feature[] {
  const [before, after] = [tokens[from - 1], tokens[to]];
  const found: Feature[] = [];
  const family = kind === 'name' || kind === 'mixed' ? 'name' : kind === 'noun' || kind === 'adjective' ? 'noun' : kind;
  if (before && NOMINAL.has(before.pos)) found.push([`${family}: cut at the left`, 1]);
  if (after && NOMINAL.has(after.pos)) found.push([`${family}: cut at the right`, 1]);
  if (/^['’]s?$/.test(lower(after))) found.push(['an owner', 1]);
  if (/^['’]s?$/.test(lower(before))) found.push(['owned', 1]);
  if (lower(after) === 'of') found.push([`${family}: then of`, 1]);
  else if (after?.pos === 'ADP') found.push([`${family}: then a preposition`, 1]);
  if (/^(?:and|or)$/.test(lower(after)) || /^(?:and|or)$/.test(lower(before))) found.push([gap.several ? 'one of a row, several asked for' : 'one of a row', 1]);
  if (kind === 'list') found.push([gap.several ? 'a row, several asked for' : 'a row', 1]);
  if (kind === 'number' && tokens.slice(from, to).some(({ pos }) => pos === 'NOUN')) found.push([`${FAMILY[gap.sort]}: a number with its noun`, 1]);
  if (kind === 'name' && tokens.slice(from, to).some(({ pos }) => pos === 'NUM')) found.push(['a name with a number', 1]);
  found.push([`${family}: words`, Math.log(to - from)]);
  if (kind === 'name') found.push([`${FAMILY[gap.sort]}: name of ${Math.min(3, to - from)}`, 1]);
  if (/^[)]$/.test(lower(after))) found.push(['in brackets', 1]);
  return found;
}

/** Everything that speaks for or against a stretch as the answer. */
export function featuresOf(ground: Ground, stretch: Stretch): Feature[] {
  return [
    [`${FAMILY[ground.gap.sort]}: ${stretch.kind}`, 1],
    ...(FAMILY[ground.gap.sort] === 'a named thing' ? ([[`${ground.gap.sort}: ${stretch.kind}`, 1]] as const) : []),
    ...nearness(ground, stretch),
    ...aroundVerb(ground, stretch),
    ...aroundHead(ground, stretch),
    ...echo(ground, stretch),
    ...hanging(ground, stretch),
    ...edges(ground, stretch),
  ];
}
