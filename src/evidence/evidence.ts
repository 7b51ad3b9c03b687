import type { Fact, Reader, Reading, Sentence, Withheld } from '#facts';
import type { Question, QuestionTerm } from '#question';
import type { Engine, Hit, WeightedTerm } from '#search';
import { findTerms, lazily, neighbours, oncePer, otherUnits } from '#text';
import { ANYBODY_WORD } from './denial-lexicon.ts';
import { isStatement } from './is-statement.ts';
import { isIdle, isUntold } from './idle-verbs.ts';
import { findPassages, sparing } from './passages.ts';
import { STRICT, THRESHOLDS } from './thresholds.ts';
import type { Limits } from './thresholds.ts';

/** What may be looked at for an answer: the passages of one scope, and how rare a term is in the whole library. */
export interface Sources {
  readonly engine: Engine;
  readonly rarity: Engine;
  readonly read: Reader;
}

/** A term of the question with its share of the question's information and the terms that may stand for it. */
export interface Sought {
  readonly term: QuestionTerm;
  readonly weight: number;
  /** How rare the word is, whatever its kind: its information in nats. */
  readonly info: number;
  readonly also: readonly string[];
  /** A spelling that the articles know, where they do not know the word as written. */
  readonly corrected: string | null;
  /** False where no article of the scope holds the term or one that may stand for it. */
  readonly known: boolean;
  /** True for a verb that says no more than that something was there: the headings of a table have none. */
  readonly idle: boolean;
}

export interface Evidence {
  readonly question: Question;
  readonly sought: readonly Sought[];
  /** Best first. */
  readonly readings: readonly Reading[];
  /** All passages found, best first; the readings are those near the best. */
  readonly hits: readonly Hit[];
  /** How well each reading's passage stands among those found: the engine's score and a second look, as a share of the best. */
  readonly standing: readonly number[];
  /** Information of a word that a single passage holds: by it the weights of libraries of any size compare. */
  readonly unit: number;
  readonly sentences: readonly Sentence[];
  readonly facts: readonly Fact[];
  readonly withheld: readonly Withheld[];
  /** Reads a paragraph that was not found, such as one beside one that was. */
  readonly read: Reader;
  /** How strictly it is taken. */
  readonly limits: Limits;
}

const NAME_WEIGHT = 1.5;
const NUMBER_WEIGHT = 0.5;
const VERB_WEIGHT = 0.7;
/** A neighbour counts for less than the word itself. */
export const NEIGHBOUR = 0.85;
/** A spelling is taken for the word only where little was mistyped, in a word of some length. */
const SPELLING = { likeness: 0.8, length: 5 } as const;
/** A sentence that opens with a pronoun speaks of what the one before named. */
const PRONOUN = /^["“]?(?:it|its|they|their|he|his|she|her|this|that|these|those)\b/i;
/** "The number rose to 40": what was counted, and how, the sentence before tells. */
const SAME_COUNT = /^["“]?(?:the|this|that) (?:number|figure|total|count|tally|amount|sum) (?!of\b)/i;
/** Credit for a term that stands outside the sentence. */
const ZONES = { sentence: 1, meant: 0.85, before: 0.6, paragraph: 0.5, title: 0.5 } as const;

/** Inverse document frequency as in BM25, always positive (Robertson and Zaragoza 2009, with the 1 that Lucene adds). */
function information(engine: Engine, term: string): number {
  return idf(engine.size, engine.documentFrequency(term));
}

function idf(size: number, df: number): number {
  return Math.log(1 + (size - df + 0.5) / (df + 0.5));
}

/** Names say most about what is asked; a number may be what the question gets wrong. */
function kindWeight(term: QuestionTerm): number {
  if (isNumber(term)) return NUMBER_WEIGHT;
  if (term.name) return NAME_WEIGHT;
  return term.pos === 'VERB' || term.pos === 'AUX' ? VERB_WEIGHT : 1;
}

/** True for a term that is a number. */
export function isNumber({ term, pos }: QuestionTerm): boolean {
  return pos === 'NUM' || /^\d/.test(term);
}

/** A spelling that may be taken for the word. Another first letter is seldom a slip of the finger: "northern" is not "southern". */
function spellingOf(engine: Engine, { word }: QuestionTerm): string | null {
  const [first] = word.length < SPELLING.length ? [] : engine.spellings(word);
  const { term, likeness } = first ?? { term: null, likeness: 0 };
  const near = likeness >= SPELLING.likeness && term?.[0] === word[0]?.toLowerCase();
  return near ? term : null;
}

function seek({ engine, rarity }: Sources, term: QuestionTerm, text: string): Sought {
  const also = [...neighbours(term.term), ...otherUnits(term.term)].filter(
    (other) => engine.documentFrequency(other) > 0,
  );
  const present = engine.documentFrequency(term.term) > 0;
  const corrected = present || also.length > 0 || term.name ? null : spellingOf(engine, term);
  const info = information(rarity, corrected ?? term.term);
  return {
    term,
    weight: kindWeight(term) * info,
    info,
    also: corrected === null ? also : [corrected],
    corrected,
    known: present || also.length > 0 || corrected !== null,
    idle: isIdle(term, text),
  };
}

/** Another row of a table says nothing of this one: only the headings do. */
function headed(reading: Reading, term: string): boolean {
  return reading.sentences[0]?.terms.has(term) === true || titleTerms(reading).has(term);
}

/** In how many sentences of a paragraph each of its terms stands. */
export const sentencesWith = oncePer(({ sentences }: Reading): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { terms } of sentences) for (const each of terms.keys()) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
});

/** The credit of a term by where it stands: in the sentence, near it, or nowhere. */
function zoneOf(term: string, { term: { pos } }: Sought, sentence: Sentence, reading: Reading): number {
  if (sentence.terms.has(term)) return ZONES.sentence;
  if (reading.paragraph.kind === 'table') return headed(reading, term) ? ZONES.before : 0;
  // What somebody did in the sentence before, they need not have done here.
  if (reading.sentences[sentence.n - 2]?.terms.has(term)) {
    const meant = SAME_COUNT.test(sentence.text) || (pos !== 'VERB' && PRONOUN.test(sentence.text));
    return meant ? ZONES.meant : ZONES.before;
  }
  if (sentencesWith(reading).has(term)) return ZONES.paragraph;
  return titleTerms(reading).has(term) ? ZONES.title : 0;
}

/** How much of a term a sentence and its surroundings hold, from 0 to 1. */
export function creditIn(sought: Sought, sentence: Sentence, reading: Reading): number {
  const by = sought.corrected === null ? NEIGHBOUR : 1;
  let most = zoneOf(sought.term.term, sought, sentence, reading);
  if (most === ZONES.sentence) return most;
  for (const other of sought.also) most = Math.max(most, zoneOf(other, sought, sentence, reading) * by);
  return most;
}

/** Whether a sentence holds a term, or one that may stand for it, or opens with a pronoun for what holds it in the sentence before. */
export function standsIn(each: Sought, sentence: Sentence, reading: Reading): boolean {
  return creditIn(each, sentence, reading) >= ZONES.meant;
}

/** The terms of an article's title and of the headings above a paragraph. */
export const titleTerms = oncePer(
  ({ article, paragraph }: Reading): ReadonlySet<string> =>
    new Set(findTerms([article.title, ...paragraph.headings].join('\n'))),
);

/** Share of the question's information in a sentence and its surroundings, from 0 to 1. */
export function coverage(sought: readonly Sought[], sentence: Sentence, reading: Reading): number {
  const all = sought.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return 0;
  return sought.reduce((sum, each) => sum + each.weight * creditIn(each, sentence, reading), 0) / all;
}

/** True where a sentence holds a sought term or one that may stand for it. */
export function holds(sentence: Sentence | undefined, { term, also }: Sought): boolean {
  if (sentence === undefined) return false;
  return sentence.terms.has(term.term) || also.some((other) => sentence.terms.has(other));
}

/** Share of the question's neighbouring word pairs that the sentence holds in the same order, close together. */
export function pairsInOrder(terms: readonly QuestionTerm[], sentence: Sentence): number {
  if (terms.length < 2) return 0;
  const pairs = terms.slice(1).map((second, i) => [terms[i]?.term ?? '', second.term] as const);
  const held = pairs.filter(([a, b]) =>
    (sentence.terms.get(a) ?? []).some((at) =>
      (sentence.terms.get(b) ?? []).some((then) => then > at && then - at <= 3),
    ),
  );
  return held.length / pairs.length;
}

/** Forms that one sentence answers: what is counted or reckoned may stand in passages that hold few of the words. */
const ONE_SENTENCE: ReadonlySet<Question['form']> = new Set(['when', 'who', 'where', 'why', 'what', 'list', 'topic']);

/** The passages, sentences and facts about a question, best passage first. */
export function gather(question: Question, sources: Sources, extra: readonly WeightedTerm[] = []): Evidence {
  const seeking = { ...sources, engine: sparing(sources.engine) };
  const all = question.terms.map((term) => seek(seeking, term, question.text));
  // A number in a yes-or-no question is what is to be decided, not evidence for it; "anyone" need not be written anywhere.
  const isEvidence = ({ term }: Sought): boolean => !isNumber(term) && !ANYBODY_WORD.test(term.word);
  const decided = question.form === 'yes_no' ? all.filter(isEvidence) : all;
  const sought = decided.filter(({ term, known }) => known || !isUntold(term));
  const hits = findPassages(question, sources.engine, THRESHOLDS.passages, extra);
  const top = hits[0]?.score ?? 0;
  const least = ONE_SENTENCE.has(question.form) && !isStatement(question) ? top * THRESHOLDS.passageShare : 0;
  const near = hits.filter(({ score }, place) => place < THRESHOLDS.passagesAlways || score >= least);
  const readings = near.map(({ passage }) => sources.read(passage.article, passage.paragraph));
  const facts = lazily(() => readings.flatMap((reading) => reading.facts));
  return {
    question,
    sought,
    readings,
    hits,
    unit: idf(sources.rarity.size, 1),
    standing: near.map(({ score }) => (top === 0 ? 0 : score / top)),
    sentences: readings.flatMap((reading) => reading.sentences),
    get facts() {
      return facts();
    },
    withheld: readings.flatMap((reading) => reading.withheld),
    read: sources.read,
    limits: STRICT,
  };
}

/** The reading that a sentence belongs to. */
export function readingOf(evidence: Evidence, sentence: Sentence): Reading | undefined {
  return evidence.readings.find((reading) => reading.paragraph === sentence.paragraph);
}
