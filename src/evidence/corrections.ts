import type { Fact, Reading, Sentence } from '#facts';
import { publishedOf, sameKind } from '#facts';
import { asksOfFirstTold } from '#question';
import type { Question } from '#question';
import { findTerms, oncePer } from '#text';
import type { Span } from '#text';
import type { Evidence } from './evidence.ts';

/** What an article takes back, and what it puts in its place. */
export interface Correction {
  /** The sentence that tells what was wrong, and where in its paragraph. */
  readonly wrong: Sentence;
  readonly wrongSpan: Span;
  /** The sentence that tells what is right, the same or the next one, and where. */
  readonly right: Sentence;
  readonly rightSpan: Span;
  /** The figures of the wrong part, each with the one of its kind that the right part gives. */
  readonly figures: readonly (readonly [wrong: Fact, right: Fact])[];
}

const LEAD = /^\W*(?:corrections?|corrigend\w+|errat\w+|clarification|amendment)\b/i;
/** "The figure of 8,020 was wrong". */
const WAS_WRONG =
  /\b(?:was|were|is|are) (?:wrong|incorrect|mistaken|inaccurate|false|in error|a mistake|an error|a misprint)(?: (?:in|by) [^,.;]{3,40})?(?=\W|$)/i;
/** "We reported that …", "last week's post said that …", "the number was given as …". */
const TOLD =
  /\b(?:we|pages?|articles?|posts?|reports?|story|versions?|editions?|lists?|tables?|notes|announcements?|newsletters?|bulletins?|leaflets?)(?: [\p{L}\p{N}]+){0,4}? (?:said|wrote|reported|stated|gave|put|listed|claimed|named|printed)\b|\b(?:was|were) (?:wrongly |mistakenly |incorrectly |falsely )?(?:given|put|reported|stated|printed|listed|published) as\b/iu;
/** How what is right begins. */
const RIGHT =
  /^\W*(?:in fact|actually|in truth|rather|only\b|the (?:correct|right|actual|true|real|proper)\b|(?:it|that|this|he|she) (?:was|is|should)\b|(?:they|there|these|those) (?:were|are|should)\b)/i;
/** Where a sentence goes over to what is right. */
const JOINT = /;\s|[,–—]\s*(?:but|when|while)\s|\sbut\s|[–—:]\s/g;

/** Where what is right stands: behind a joint of the sentence, else in the next one. */
function rightOf(
  sentence: Sentence,
  from: number,
  next: Sentence | undefined,
): { end: number; right: Sentence; span: Span } | null {
  const { text, span } = sentence;
  for (const { index, 0: joint } of text.slice(from).matchAll(JOINT)) {
    const start = from + index + joint.length;
    if (RIGHT.test(text.slice(start)) || /^;/.test(joint))
      return { end: from + index, right: sentence, span: { start: span.start + start, end: span.end } };
  }
  return next && RIGHT.test(next.text) ? { end: text.length, right: next, span: next.span } : null;
}

const within = ({ quantity }: Fact, { start, end }: Span): boolean => quantity.start >= start && quantity.end <= end;

/** The first right figures, each with the wrong one of its kind that it replaces: the last ones, in order. What follows tells why. */
function pairsOf(wrong: readonly Fact[], right: readonly Fact[]): (readonly [Fact, Fact])[] {
  return right.flatMap((fact) => {
    const alike = wrong.filter((each) => sameKind(each, fact));
    const same = right.filter((each) => sameKind(each, fact));
    const own = alike.slice(-same.length)[same.indexOf(fact)];
    return own ? [[own, fact] as const] : [];
  });
}

function correctionIn(sentence: Sentence, reading: Reading): Correction | null {
  const { text, span } = sentence;
  const titled = LEAD.test(reading.article.title) || reading.paragraph.headings.some((each) => LEAD.test(each));
  const isLed = titled || LEAD.test(text) || LEAD.test(reading.sentences[0]?.text ?? '');
  const was = WAS_WRONG.exec(text);
  const told = isLed ? TOLD.exec(text) : null;
  const from = was ? was.index + was[0].length : told ? told.index + told[0].length : null;
  const found = from === null ? null : rightOf(sentence, from, reading.sentences[sentence.n]);
  if (from === null || !found) return null;
  const wrongSpan = was
    ? { start: span.start, end: span.start + from }
    : { start: span.start + from, end: span.start + found.end };
  const facts = reading.facts.filter(({ role }) => role === 'level');
  const figures = pairsOf(
    facts.filter((fact) => fact.sentence === sentence && within(fact, wrongSpan)),
    facts.filter((fact) => fact.sentence === found.right && within(fact, found.span)),
  );
  return { wrong: sentence, wrongSpan, right: found.right, rightSpan: found.span, figures };
}

const inReading = oncePer((reading: Reading): readonly Correction[] =>
  reading.paragraph.kind === 'table' ? [] : reading.sentences.flatMap((each) => correctionIn(each, reading) ?? []),
);

/** The corrections among some passages; none for a question that asks for what was told before. */
export const correctionsIn = (question: Question, readings: readonly Reading[]): readonly Correction[] =>
  asksOfFirstTold(question) ? [] : readings.flatMap(inReading);

/** Whether a correction may be of a statement: it is in the same article or in no older one. */
const reaches = ({ wrong: { article } }: Correction, told: Sentence): boolean =>
  told.article === article || (article.published !== undefined && article.published >= publishedOf(told));

/** Whether two figures have a word of what they count in common, or one of them none. */
function sameMeasure(a: Fact, b: Fact): boolean {
  const [x, y] = [a, b].map(({ measure, labelTerms }) => [...measure.terms, ...labelTerms]);
  return (
    x === undefined ||
    y === undefined ||
    y.length === 0 ||
    x.some((each) => y.includes(each) || b.sentence.terms.has(each))
  );
}

/** The figure that stands in for one that was corrected, told of what the wrong one is told of; null for a figure that stands. */
export function correctedFact(corrections: readonly Correction[], fact: Fact): Fact | null {
  for (const correction of corrections.filter((each) => reaches(each, fact.sentence)))
    for (const [wrong, right] of correction.figures) {
      const same = wrong.quantity.value === fact.quantity.value && sameKind(wrong, fact) && sameMeasure(fact, wrong);
      const isRight = fact.sentence === correction.right && within(fact, correction.rightSpan);
      if (same && !isRight) return { ...fact, sentence: right.sentence, quantity: right.quantity, at: right.at };
    }
  return null;
}

/** "The right number is 7,932: 88 had been counted twice": a figure beside the right one tells why, and is not what was counted. */
function explains({ right, rightSpan, figures }: Correction, fact: Fact): boolean {
  return (
    fact.sentence === right &&
    within(fact, rightSpan) &&
    figures.some(
      ([, own]) => own.quantity !== fact.quantity && own.quantity.end <= fact.quantity.start && sameKind(own, fact),
    ) &&
    !figures.some(([, own]) => own.quantity === fact.quantity)
  );
}

/** Gives for each figure the one that stands for it: itself, or what it was corrected to; null for one that tells why another was wrong. */
export function standInFor({ question, readings }: Evidence): (fact: Fact) => Fact | null {
  const corrections = correctionsIn(question, readings);
  if (corrections.length === 0) return (fact) => fact;
  return (fact) =>
    corrections.some((each) => explains(each, fact)) ? null : (correctedFact(corrections, fact) ?? fact);
}

/** The least share of words that a statement has in common with what is taken back, either way. */
const SHARED = 0.7;
const NUMERALS = /\d+(?:[.,]\d+)*/g;

/** The correction by which a sentence is taken back; null for one that stands. */
export function correctionOf({ question, readings }: Evidence, sentence: Sentence): Correction | null {
  const found = correctionsIn(question, readings).find((each) => {
    if (each.wrong === sentence && each.right !== sentence) return true;
    if (each.right === sentence || !reaches(each, sentence)) return false;
    const { start, end } = each.wrongSpan;
    const words = each.wrong.paragraph.text.slice(start, end);
    const [told, own] = [findTerms(words), findTerms(sentence.text)];
    const shared = told.filter((term) => own.includes(term)).length;
    const numbers = words.match(NUMERALS) ?? [];
    return (
      told.length > 1 &&
      shared >= told.length * SHARED &&
      shared >= own.length * SHARED &&
      numbers.every((number) => sentence.text.includes(number))
    );
  });
  return found ?? null;
}
