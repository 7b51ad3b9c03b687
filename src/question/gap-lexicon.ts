import type { Sort } from './types.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Nouns after "what" or "which" by the sort of thing that they ask for, as terms. */
const HEADS: readonly (readonly [Sort, string])[] = [
  ['year', 'year'],
  ['date', 'date day month decade century season period era time'],
  [
    'person',
    `person man woman people president minister king queen emperor pope bishop archbishop author writer scientist player actor actress
     singer director general officer leader artist composer architect explorer inventor philosopher mathematician physicist chemist
     poet painter politician senator governor mayor lawyer judge coach captain quarterback receiver linebacker producer professor
     historian economist engineer critic founder chairman ceo secretary ambassador father mother son daughter brother sister wife
     husband successor predecessor ruler duke prince princess saint missionary biologist athlete host presenter businessman character
     commander monarch individual researcher theologian dynasty`,
  ],
  [
    'place',
    `country city town state place region continent county river location island village area province district nation territory
     street neighborhood neighbourhood mountain lake sea ocean valley desert port venue stadium capital hotel building site`,
  ],
  [
    'number',
    `percentage percent number amount population size distance height weight length width depth speed temperature age price cost
     rate ratio proportion fraction area density salary fee score value frequency altitude elevation average total sum`,
  ],
  ['reason', 'reason cause purpose motive goal aim'],
  [
    'organisation',
    `company group team university college school agency network station channel party band organization organisation institution
     club church newspaper magazine firm brand department league corporation business bank ministry committee commission council
     union association society foundation hospital museum airline army tribe people family house conference division entity body`,
  ],
  [
    'title',
    `book film movie show series song play album hymn treaty law act war battle event essay novel poem opera programme program painting
     ship rocket mission spacecraft game prize award medal award conjecture theorem theory language religion constitution speech article`,
  ],
];

const SORTS: ReadonlyMap<string, Sort> = new Map(
  HEADS.toReversed().flatMap(([sort, nouns]) => words(nouns).map((noun) => [noun, sort] as const)),
);

/** The sort of thing that a noun names, in any number; undefined where it tells none. Stems will not do: a generator is no general. */
export function sortOfNoun(noun: string): Sort | undefined {
  const word = noun.toLowerCase();
  return (
    SORTS.get(word) ??
    SORTS.get(word.replace(/s$/, '')) ??
    SORTS.get(word.replace(/es$/, '')) ??
    SORTS.get(word.replace(/ies$/, 'y'))
  );
}

/** Nouns that only introduce the thing asked for: "what type of engine", "the name of the river". */
export const CARRIERS: ReadonlySet<string> = new Set(
  words('type kind sort form name title term word nickname part example group class category style variety species'),
);

/** Of these, those that ask for a kind, which is often named by what stands before the noun. */
export const KINDS: ReadonlySet<string> = new Set(words('type kind sort form category variety style'));

/** Of these, those that ask what something is called. */
export const NAMERS: ReadonlySet<string> = new Set(words('name title term word nickname'));

/** Ends of a question that ask what something is called: "what is X known as?". */
export const CALLING = /\b(?:called|named|known as|termed|dubbed|nicknamed|titled|entitled|referred to as)\b/i;
