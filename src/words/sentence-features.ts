import { isDated } from '#facts';
import type { Reading, Sentence } from '#facts';
import type { Gap, Question } from '#question';
import { oncePer, term as toTerm } from '#text';
import { coverage, creditIn, holds, pairsInOrder, titleTerms } from '#evidence';
import type { Evidence, Sought } from '#evidence';
import { when } from '#spans';
import { missingKey } from './keys.ts';
import type { Feature } from '#spans';

/** How many sentences of those found hold each sought term: in one paragraph the topic is said in all, the answer's words in one. */
export function localWeights({ sought, sentences }: Evidence): ReadonlyMap<Sought, number> {
  const size = sentences.length;
  return new Map(
    sought.map((each) => {
      const df = sentences.filter((sentence) => holds(sentence, each)).length;
      return [each, Math.log(1 + (size - df + 0.5) / (df + 0.5))] as const;
    }),
  );
}

function share(
  sought: readonly Sought[],
  weigh: (each: Sought) => number,
  credit: (each: Sought, place: number) => number,
): number {
  let all = 0;
  let held = 0;
  sought.forEach((each, place) => {
    const weight = weigh(each);
    all += weight;
    held += weight * credit(each, place);
  });
  return all === 0 ? 0 : held / all;
}

const PRONOUN = /^["“]?(?:it|its|they|their|he|his|she|her|this|that|these|those|the)\b/i;
const WORDS = /[\p{L}\p{N}]+/gu;
/** Words of a question that are looked for in their order; a longer one asks several things. */
const MOST_WORDS = 40;
/** Characters of a sentence of usual length. */
const USUAL = 100;
const NAMED: ReadonlySet<Gap['sort']> = new Set(['person', 'organisation', 'place', 'title', 'name']);
const TIMED: ReadonlySet<Gap['sort']> = new Set(['date', 'year']);

/** The words of a question are compared with each of its sentences, and those of a sentence with each question. */
const wordsOf = oncePer(({ text }: Question | Sentence): readonly string[] => text.toLowerCase().match(WORDS) ?? []);

/** The places of each word of a question. */
const placesAsked = oncePer((question: Question): ReadonlyMap<string, readonly number[]> => {
  const asked = wordsOf(question).slice(0, MOST_WORDS);
  return Map.groupBy(asked.keys(), (place) => asked[place] ?? '');
});
const NO_RUNS: ReadonlyMap<number, number> = new Map();

/** Words of the longest run that question and sentence have in common, function words and all, as a share of the question's. */
function longestRun(question: Question, sentence: Sentence): number {
  const places = placesAsked(question);
  /** How long the runs are that end at the last word of the sentence, by the place of their end in the question. */
  let runs = NO_RUNS;
  let best = 0;
  for (const word of wordsOf(sentence)) {
    const ends = places.get(word);
    runs = ends ? new Map(ends.map((end) => [end, 1 + (runs.get(end - 1) ?? 0)])) : NO_RUNS;
    for (const length of runs.values()) if (length > best) best = length;
  }
  return best === 0 ? 0 : best / Math.min(MOST_WORDS, wordsOf(question).length);
}

/** Whether the sort of thing that is asked for stands there beside the words of the question. */
function ofSort({ question, sought }: Evidence, sentence: Sentence): Feature[] {
  const sort = question.gap?.sort ?? 'thing';
  const said = (each: string): boolean => sought.some(({ term, also }) => term.term === each || also.includes(each));
  const named = (): boolean => sentence.tokens.some(({ pos, text }) => pos === 'PROPN' && !said(toTerm(text)));
  return [
    ...when(NAMED.has(sort) && named(), 'a name is asked for and told'),
    ...when(TIMED.has(sort) && sentence.periods.some(isDated), 'a time is asked for and told'),
  ];
}

const DOER = /^["“]?(?:they|he|she|it|we|I)\b/i;

/** "Who won the final?" – "the Lynx won on Saturday. They beat the Otters in the final": the doer stands beside the deed. */
function doneBefore(
  { question: { gap }, sought }: Evidence,
  sentence: Sentence,
  before: Sentence | undefined,
): boolean {
  if (gap?.slot !== 'subject' || !NAMED.has(gap.sort) || !DOER.test(sentence.text)) return false;
  return sought.some((each) => each.term.term === gap.verb && !holds(sentence, each) && holds(before, each));
}

/** Whether it tells of the time asked about, or of one that is part of it or around it: one of another time may not answer. */
function ofTime({ question }: Evidence, { periods }: Sentence): Feature[] {
  const [asked, told] = [question.periods.filter(isDated), periods.filter(isDated)];
  if (asked.length === 0 || told.length === 0) return [];
  const same = told.some(({ from, to }) => asked.some((period) => period.from === from && period.to === to));
  return [[same ? 'of the very time asked about' : 'of a time that meets it', 1]];
}

const partWith = (some: readonly Sought[], fits: (each: Sought) => boolean): number =>
  some.length === 0 ? 0 : some.filter(fits).length / some.length;

/** The names and the nouns that are looked for: every sentence is held against them. */
const kindsOf = oncePer(({ sought }: Evidence): Readonly<Record<'names' | 'nouns', readonly Sought[]>> => ({
  names: sought.filter(({ term }) => term.name),
  nouns: sought.filter(({ term }) => !term.name && term.pos === 'NOUN'),
}));

/** What speaks for a sentence as the one that answers, whatever its short answer. */
export function sentenceFeatures(
  evidence: Evidence,
  local: ReadonlyMap<Sought, number>,
  sentence: Sentence,
  reading: Reading,
): Feature[] {
  const { question, sought } = evidence;
  const own = ({ weight }: Sought): number => weight;
  const rarity = (each: Sought): number => local.get(each) ?? 0;
  const held = sought.map((each) => holds(sentence, each));
  const within = (_: Sought, place: number): number => (held[place] === true ? 1 : 0);
  const before = reading.sentences[sentence.n - 2];
  const fromBefore = share(sought, rarity, (each, place) => (held[place] === true || !holds(before, each) ? 0 : 1));
  const title = titleTerms(reading);
  const { names, nouns } = kindsOf(evidence);
  return [
    ['share in the sentence', share(sought, own, within)],
    ['share in the sentence, by local rarity', share(sought, rarity, within)],
    [
      'share in the title alone',
      share(sought, own, (each, place) => (title.has(each.term.term) && held[place] !== true ? 1 : 0)),
    ],
    ['share in the sentence and around', coverage(sought, sentence, reading)],
    ['share before a pronoun', PRONOUN.test(sentence.text) ? fromBefore : 0],
    ['share in the sentence before', fromBefore],
    ['word pairs in order', pairsInOrder(question.terms, sentence)],
    ['longest run of words in common', longestRun(question, sentence)],
    ['names that stand nowhere near', partWith(names, (each) => creditIn(each, sentence, reading) === 0)],
    ['names in the sentence', partWith(names, (each) => holds(sentence, each))],
    ['nouns in the sentence', partWith(nouns, (each) => holds(sentence, each))],
    ['turns on a word that is not there', missingKey(evidence, sentence, reading) === null ? 0 : 1],
    ['length', Math.log(Math.max(1, sentence.text.length) / USUAL)],
    ...ofSort(evidence, sentence),
    ...when(doneBefore(evidence, sentence, before), 'who did it stands in the sentence before'),
    ...ofTime(evidence, sentence),
  ];
}
