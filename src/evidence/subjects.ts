import type { Fact, Reading, Sentence } from '#facts';
import type { Question } from '#question';
import { findTerms, term } from '#text';
import type { Token } from '#text';
import { clauseOf, isClauseVerb } from './clauses.ts';
import type { Clause } from './clauses.ts';
import { NAMESAKE, OTHER_ONE, isKind } from './scope-lexicon.ts';

const POSSESSIVE = /^(?:his|her|its|their|whose)$/i;

const isName = ({ pos, text }: Token): boolean => pos === 'PROPN' && /^\p{Lu}[\p{L}’'-]{2,}$/u.test(text);

/** "APFU" for "All Pakistan Federation of Unions". */
export function abbreviates(label: string, name: string): boolean {
  const initials = Array.from(name.matchAll(/\b\p{Lu}/gu), ([letter]) => letter).join('');
  return label.length > 2 && initials.includes(label);
}

/** Terms of what a question says, "mine" and other small words among it, and the title of an article names. */
function knownIn(question: Question, { article }: Reading): ReadonlySet<string> {
  const asked = [...question.terms, ...question.formTerms, ...question.asked].map(({ term: each }) => each);
  const words = (question.text.match(/\p{L}+/gu) ?? []).map(term);
  return new Set([...asked, ...words, ...findTerms(article.title)]);
}

/** The subject bears a name that nobody has mentioned, and one that is asked about stands neither in it nor behind the verb. */
function namesAnother(question: Question, known: ReadonlySet<string>, { subject, rest, passive }: Clause): boolean {
  const own = subject.filter(isName).map(({ text }) => text);
  const told = new Set([...subject, ...rest].flatMap(({ text }) => [term(text), ...findTerms(text)]));
  const lacks = question.terms.some(({ name, term: each }) => name && !told.has(each));
  // "A printer founded the paper" and "the paper was founded" are not about one thing, yet tell the same.
  const acts = question.terms.some(({ pos }) => pos === 'VERB');
  const asked = acts ? /\b(?:is|are|was|were|been)\b/i.test(question.text) : null;
  const sameVoice = passive === null || asked === null || passive === asked;
  return (
    lacks &&
    sameVoice &&
    own.some((each) => !known.has(term(each)) && !question.text.includes(each) && !abbreviates(each, question.text))
  );
}

/** "Anton Toll Jr." is not Anton Toll. */
function isNamesake({ text }: Question, { subject }: Clause): boolean {
  const suffix = subject.find((token, i) => i > 0 && NAMESAKE.test(token.text))?.text;
  return suffix !== undefined && !text.includes(suffix.replace(/\.$/, ''));
}

/** Whether a noun is another one than those that are known. */
const isForeign = (known: ReadonlySet<string>, token: Token | undefined): boolean =>
  token?.pos === 'NOUN' && !known.has(term(token.text));

/** "The south stand of the stadium", "a museum about the stadium"; not "the city of Ardell". */
function isOfThing(known: ReadonlySet<string>, before: readonly Token[], thing: Token | undefined): boolean {
  const [head, link] = before.slice(-2);
  if (link?.pos !== 'ADP' || !head || !isForeign(known, head)) return false;
  return !/^of$/i.test(link.text) || !isKind(term(head.text)) || thing?.pos === 'NOUN';
}

/** "The stadium's shop", "the stadium shop". */
function hasThingBehind(known: ReadonlySet<string>, after: readonly Token[]): boolean {
  const end = after.findIndex(({ pos }) => !/^(?:ADJ|NOUN|PART)$/.test(pos));
  const close = after.slice(0, end < 0 ? after.length : end);
  return close.some((token) => isForeign(known, token) && !isKind(term(token.text)));
}

/** "The new stadium", where the question does not say so. */
const isNewOne = ({ text }: Question, known: ReadonlySet<string>, adjective: string): boolean =>
  OTHER_ONE.test(adjective) && !known.has(term(adjective)) && !text.toLowerCase().includes(adjective.toLowerCase());

/** A part of the thing asked about, what belongs to it, or another one of the name: not the thing itself. */
function isPartOrOther(question: Question, known: ReadonlySet<string>, { subject }: Clause): boolean {
  const isAsked = ({ text, pos }: Token): boolean =>
    /^(?:PROPN|NOUN)$/.test(pos) && question.terms.some(({ term: each }) => each === term(text));
  const [first, last] = [subject.findIndex(isAsked), subject.findLastIndex(isAsked)];
  if (first < 0) return false;
  const before = subject.slice(0, first).filter(({ pos }) => pos !== 'DET');
  return (
    isOfThing(known, before, subject[first]) ||
    hasThingBehind(known, subject.slice(last + 1)) ||
    isNewOne(question, known, before.at(-1)?.text ?? '')
  );
}

/** "Her husband died", "…, whose mother died", "its rival has 40": told of somebody else. */
function isRelated(known: ReadonlySet<string>, { subject }: Clause): boolean {
  const led = POSSESSIVE.test(subject[0]?.text ?? '');
  const noun = led ? subject.slice(1).find(({ pos }) => pos === 'NOUN' || pos === 'PROPN') : undefined;
  return noun !== undefined && noun.pos !== 'PROPN' && !known.has(term(noun.text)) && !isKind(term(noun.text));
}

/** "Mira Toll had a brother, Anton. He …": a pronoun that may stand for either. */
function isAmbiguous(
  known: ReadonlySet<string>,
  { subject }: Clause,
  { n }: Sentence,
  { sentences }: Reading,
): boolean {
  const before = sentences[n - 2];
  if (!before || !/^(?:he|she|they)$/i.test(subject[0]?.text ?? '')) return false;
  const names = before.tokens.filter(
    (token) => isName(token) && !before.periods.some(({ start, end }) => token.start >= start && token.end <= end),
  );
  const last = names.at(-1);
  return (
    names.length > 1 &&
    last !== undefined &&
    !known.has(term(last.text)) &&
    before.tokens.some((token) => isClauseVerb(token) && token.end < last.start) &&
    !PLACED.test(before.text.slice(0, last.start - before.span.start))
  );
}

/** Before the name of a place or a thing. */
const PLACED = /\b(?:in|at|of|near|from|to|on|the) (?:\p{L}+ )?$/iu;

/** Words of a subject that is read; a longer one is no plain noun phrase. */
const LONGEST_SUBJECT = 9;

/** Whether what a sentence tells at a place, an offset into its paragraph, is of another thing or person than is asked about, or of a part. */
export function isOfOther(question: Question, sentence: Sentence, reading: Reading, at: number): boolean {
  if (reading.paragraph.kind === 'table') return false;
  const clause = clauseOf(sentence, at);
  if (!clause || clause.subject.length > LONGEST_SUBJECT) return false;
  const known = knownIn(question, reading);
  return (
    namesAnother(question, known, clause) ||
    isNamesake(question, clause) ||
    isPartOrOther(question, known, clause) ||
    isRelated(known, clause) ||
    isAmbiguous(known, clause, sentence, reading)
  );
}

/**
 * Whether a figure is said of another thing of a name: "the Losk tunnel, which leads to the Varn tunnel, is 2.1 km long". Only the
 * first of its kind is: of "herring made up 1,980 tonnes, cod 765" the second has a name of its own.
 */
export function isSaidOfOther(question: Question, { sentence, quantity }: Fact, reading: Reading): boolean {
  const clause = sentence.paragraph.kind === 'text' ? clauseOf(sentence, quantity.start) : null;
  if (!clause || clause.subject.length > LONGEST_SUBJECT) return false;
  // Of several who are asked about, one is told here.
  const isAsked = ({ text }: Token): boolean =>
    question.terms.some(({ name, term: each }) => name && each === term(text));
  if (clause.subject.some(isAsked)) return false;
  const first = reading.facts.find(
    (other) =>
      other.sentence === sentence && other.quantity.kind === quantity.kind && other.quantity.unit === quantity.unit,
  );
  return first?.quantity === quantity && namesAnother(question, knownIn(question, reading), clause);
}
