import type { Marks, NounPhrase, Quantity, Token } from '#text';
import { findTerms, term } from '#text';
import type { FactRole, Measure, Sentence } from './types.ts';

const NO_MEASURE: Measure = { head: null, terms: [], words: '' };

/** Verbs after which "by 62%" tells a movement, in dictionary form. */
const MOVES: ReadonlySet<string> = new Set(
  'fall rise drop decline decrease increase grow climb jump surge plunge sink gain lose shrink slip soar improve reduce cut widen narrow double triple dip tumble'.split(
    ' ',
  ),
);
/** Nouns that name a movement: "an increase of 5%". */
const MOVE_NOUNS: ReadonlySet<string> = new Set(
  'rise fall drop decline decrease increase growth jump surge gain loss reduction cut change improvement'.split(' '),
);

/** The measure that a noun phrase names. */
export function measureOf(paragraph: string, phrase: NounPhrase): Measure {
  const words = paragraph.slice(phrase.start, phrase.end);
  return { head: term(paragraph.slice(phrase.head.start, phrase.head.end)), terms: findTerms(words), words };
}

/** The first verb of a sentence before an offset; -1 when there is none. */
function firstVerb(tokens: readonly Token[], before: number): number {
  return tokens.findIndex((token) => (token.pos === 'VERB' || token.pos === 'AUX') && token.end <= before);
}

/** The noun phrase that a sentence is about: the last one before its first verb, with what "number of" or "total of" counts. */
function subjectOf(sentence: Sentence, marks: Marks, before: number): NounPhrase | null {
  const verb = sentence.tokens[firstVerb(sentence.tokens, before)];
  if (!verb) return null;
  const phrases = marks.nounPhrases.filter(
    (phrase) => phrase.start >= sentence.span.start && phrase.end <= verb.start && phrase.end <= before,
  );
  return (
    phrases.find((phrase) => !/^(?:number|total|figure|count|sum|amount)s?$/i.test(headText(sentence, phrase))) ??
    phrases[0] ??
    null
  );
}

const headText = (sentence: Sentence, phrase: NounPhrase): string =>
  sentence.paragraph.text.slice(phrase.head.start, phrase.head.end);

/**
 * What a quantity measures: its own noun; else, in a list that leaves the noun out, the noun of the same kind of quantity
 * before it ("from 2,160 individuals in June to 820 in December"); else the subject of the sentence.
 */
export function readMeasure(
  sentence: Sentence,
  marks: Marks,
  quantity: Quantity,
  earlier: readonly Quantity[],
): Measure {
  const { text } = sentence.paragraph;
  if (quantity.noun) return measureOf(text, quantity.noun);
  if (quantity.kind === 'duration' || quantity.kind === 'age') return NO_MEASURE;
  const model = earlier.findLast((other) => other.kind === quantity.kind && other.unit === quantity.unit && other.noun);
  if (model?.noun) return measureOf(text, model.noun);
  const subject = subjectOf(sentence, marks, quantity.start);
  return subject ? measureOf(text, subject) : NO_MEASURE;
}

const isWord = (token: Token): boolean => token.pos !== 'PUNCT' && token.pos !== 'SYM';

/** Whether a quantity is a level, a movement ("fell by 62%", "an increase of 300") or a place in a row. */
export function readRole(sentence: Sentence, quantity: Quantity): FactRole {
  if (quantity.kind === 'ordinal') return 'rank';
  if (quantity.kind === 'multiple' || quantity.kind === 'points') return 'change';
  const before = sentence.tokens
    .filter((token) => token.end <= (quantity.hedge?.start ?? quantity.start) && isWord(token))
    .slice(-3);
  const [third, second, last] = [before.at(-3), before.at(-2), before.at(-1)];
  const after = sentence.tokens.filter((token) => token.start >= quantity.end && isWord(token)).slice(0, 2);
  if (last?.lemma === 'by' && [second, third].some((token) => token && MOVES.has(token.lemma))) return 'change';
  if (last?.lemma === 'of' && [second, third].some((token) => token && MOVE_NOUNS.has(token.lemma))) return 'change';
  if (quantity.kind === 'percent' && last && MOVES.has(last.lemma)) return 'change';
  if (
    quantity.kind === 'percent' &&
    after[0] &&
    (MOVE_NOUNS.has(after[0].lemma) || /^(?:more|less|fewer|higher|lower)$/.test(after[0].lemma))
  ) {
    return 'change';
  }
  return 'level';
}
