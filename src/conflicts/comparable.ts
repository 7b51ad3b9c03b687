import type { Fact, Measure, Reading } from '#facts';
import { compareIntervals, differ, intervalOf, isAhead, sameKind } from '#facts';
import type { Question } from '#question';
import { findTerms, neighbours, term, toNumber } from '#text';
import { abbreviates, askedHead, kindFits, measureFits } from '#evidence';

/** Words that say that a figure is of all. */
const WHOLE: ReadonlySet<string> = new Set(
  'total overall whole entire full complete combined estimated official'.split(' ').map(term),
);
const TOTAL = /^(?:grand )?(?:total|sum|all|overall|altogether)\b/i;

const questionTerms = ({ terms, formTerms, asked }: Question): readonly string[] =>
  [...terms, ...formTerms, ...asked].map(({ term: each }) => each);

const titleTerms = ({ sentence }: Fact): readonly string[] => findTerms(sentence.article.title);

const OWN_NOUN: ReadonlySet<Measure['source']> = new Set(['noun', 'of', 'subject']);

/** "80 Dutch paintings" are some of the paintings: words of one figure's noun that nothing about the other one says. */
function isNarrower(question: Question, a: Fact, b: Fact): boolean {
  if (!OWN_NOUN.has(a.measure.source)) return false;
  const told = [...b.measure.terms, ...b.sentence.terms.keys(), ...questionTerms(question), ...titleTerms(a), ...WHOLE];
  return a.measure.terms.some((each) => each !== a.measure.head && !told.includes(each));
}

/** Forms that ask for one figure, so that two figures of the kind asked for are of one thing. */
const BY_KIND: ReadonlySet<Question['form']> = new Set(['amount', 'what', 'yes_no', 'topic']);

const sameHead = (a: string, b: string): boolean => a === b || neighbours(a).includes(b);

/** Both figures are of what the question asks for, or have the same noun. */
function sameNoun(question: Question, a: Fact, b: Fact): boolean {
  const [x, y] = [a.measure.head, b.measure.head];
  if (x !== null && y !== null && sameHead(x, y)) {
    const shared = a.measure.terms.filter((each) => b.measure.terms.includes(each)).length;
    return shared >= Math.min(a.measure.terms.length, b.measure.terms.length) - (x === y ? 0 : 1);
  }
  if (!BY_KIND.has(question.form) || ![a, b].every((each) => kindFits(question, each))) return false;
  if (askedHead(question) !== null) return [a, b].every((each) => measureFits(question, each));
  return a.quantity.kind !== 'count' && [a, b].every((each) => fitsHow(question, each));
}

/** Characters beside a figure in which its qualifiers stand. */
const NEAR = 24;
const HOW = /\bhow (\p{L}+)/iu;
/** "How tall" asks for the height. */
const TALL = term('tall');
const HIGH = term('high');

const DIMENSION = /^\s+(high|tall|long|wide|deep|thick|broad|old)\b/i;

/** "How high …" asks for a figure whose noun is the height, or one of which only the unit, or "high", is said. */
function fitsHow({ text }: Question, { measure, quantity, sentence }: Fact): boolean {
  const asked = term(HOW.exec(text)?.[1] ?? '');
  const how = asked === TALL ? HIGH : asked;
  const said = DIMENSION.exec(sentence.paragraph.text.slice(quantity.end, quantity.end + NEAR))?.[1];
  if (said !== undefined) return term(said) === asked || term(said) === how;
  return measure.source === 'subject' || measure.source === 'none' || measure.head === how;
}

/** Whether two figures measure the same, none of them only a part of it. */
export function sameMeasure(question: Question, a: Fact, b: Fact): boolean {
  return sameNoun(question, a, b) && !isNarrower(question, a, b) && !isNarrower(question, b, a);
}

/** What leads a row of a fact box is no name. */
const isNamed = ({ label, measure, sentence }: Fact): boolean =>
  /^\p{Lu}/u.test(label) && !(measure.source === 'heading' && sentence.paragraph.kind === 'text');

/** The name beside a figure is one that the question or the title of the article names, or no name at all. */
function isKnown(question: Question, fact: Fact): boolean {
  const known = [...questionTerms(question), ...titleTerms(fact), ...fact.measure.terms];
  const names = [question.text, fact.sentence.article.title];
  return fact.labelTerms.some((each) => known.includes(each)) || names.some((name) => abbreviates(fact.label, name));
}

/** The row of a table is of all, or the question or the other text names it. */
function rowFits(question: Question, fact: Fact, other: Fact): boolean {
  if (fact.sentence.paragraph.kind === 'text' || fact.label === '' || TOTAL.test(fact.label)) return true;
  const named = [...questionTerms(question), ...other.sentence.terms.keys(), ...other.labelTerms];
  return fact.labelTerms.some((each) => named.includes(each));
}

/** Two names, or two rows of a table, are two things. */
export function sameName(question: Question, a: Fact, b: Fact): boolean {
  const tables = [a, b].filter(({ sentence }) => sentence.paragraph.kind !== 'text').length;
  if (tables === 2 && a.label !== b.label) return false;
  if (!rowFits(question, a, b) || !rowFits(question, b, a)) return false;
  const shared = a.labelTerms.some((each) => b.labelTerms.includes(each));
  return !isNamed(a) || !isNamed(b) || shared || (isKnown(question, a) && isKnown(question, b));
}

/** Words of a title that names what its article is about; headlines have more. */
const TOPIC_WORDS = 3;

/** Two articles about two things, none of which the question names. */
export function sameSubject(question: Question, a: Fact, b: Fact): boolean {
  const [x, y] = [titleTerms(a), titleTerms(b)];
  if (x.length > TOPIC_WORDS || y.length > TOPIC_WORDS || x.some((each) => y.includes(each))) return true;
  const told = (title: readonly string[], other: Fact): boolean =>
    title.some((each) => questionTerms(question).includes(each) || other.sentence.terms.has(each));
  return told(x, b) || told(y, a);
}

const BEFORE = /\b(?:another|other|further|additional|remaining|others|of (?:them|those|these|whom|which))[,\s]*$/i;
const AFTER =
  /^\s*(?:\p{L}+\s+){0,2}?(?:more|others?|additional|further|of (?:them|those|these|whom|which)|there|elsewhere|each|apiece)\b/iu;
const QUALIFIED = /^\s+(?:from|in|at|with|without|who|whose|which|that|aged|under|over|outside|inside)\b/i;
/** A part is told of words that the whole is not, and is a good deal less than it. */
const PART = 0.5;

/** "another 12", "12 more", "revenue there": figures of what comes on top, or of a part. */
export function isOfPart({ quantity, sentence }: Fact): boolean {
  const { text } = sentence.paragraph;
  const start = quantity.hedge?.start ?? quantity.start;
  return (
    BEFORE.test(text.slice(Math.max(sentence.span.start, start - NEAR), start)) ||
    AFTER.test(text.slice(quantity.end, Math.min(sentence.span.end, quantity.end + NEAR)))
  );
}

/** "Of the 112 passengers, 30 were hurt" against 112 passengers: the other figure is the whole that the sentence gives. */
export function isOfWhole(fact: Fact, { facts }: Reading, other: Fact): boolean {
  return facts.some(
    (each) =>
      each.whole &&
      each !== fact &&
      each.sentence === fact.sentence &&
      sameKind(each, other) &&
      !contradict(each, other),
  );
}

/** "310 students from abroad" against 21,000 students: much less, and only of some. */
export function isSome(fact: Fact, other: Fact): boolean {
  const { quantity, sentence } = fact;
  const after = sentence.paragraph.text.slice(quantity.noun?.end ?? quantity.end, sentence.span.end);
  return QUALIFIED.test(after) && toNumber(quantity.value) <= toNumber(other.quantity.value) * PART;
}

/** "It will employ up to 60": what is to come does not contradict what is. */
export function isForeseen({ sentence, quantity }: Fact): boolean {
  return isAhead(sentence, quantity);
}

const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const WRITTEN = /\d[\d,]*(?:\.(\d+))?\s*(thousand|million|billion|trillion)?/i;

/** Half of the last digit that a figure is written to, where it is one that is rounded: "2.4 million", "5.4 metres", "62%". */
function rounding({ quantity, sentence }: Fact): number {
  const written = WRITTEN.exec(sentence.paragraph.text.slice(quantity.start, quantity.end));
  const [decimals, scale] = [written?.[1]?.length ?? 0, SCALES[written?.[2]?.toLowerCase() ?? ''] ?? 1];
  const exact = quantity.kind === 'count' || quantity.kind === 'currency';
  return written && (!exact || decimals > 0 || scale > 1) ? (scale / 10 ** decimals) * PART : 0;
}

/** Two figures that cannot both be right: neither is the other one, rounded. */
export function contradict(a: Fact, b: Fact): boolean {
  if (!differ(a, b)) return false;
  const exact = [a, b].every(
    ({ quantity }) => compareIntervals(intervalOf(quantity), intervalOf(quantity)) === 'equal',
  );
  const gap = Math.abs(toNumber(a.quantity.value) - toNumber(b.quantity.value));
  return !exact || gap > Math.max(rounding(a), rounding(b));
}
