import { isAhead, speaksAhead } from '#facts';
import type { Fact, Reading, Sentence } from '#facts';
import type { Question, QuestionTerm } from '#question';
import { neighbours, synonyms, term as toTerm } from '#text';
import type { Sought } from './evidence.ts';
import { creditIn, holds, standsIn } from './evidence.ts';
import { PLAN_ASKED } from './idle-verbs.ts';
import { sideBySide } from './names.ts';

/** "How many performances were planned?": a figure of which no plan, forecast or wish is told is what came about. */
export function isNoPlan({ text, terms }: Question, { sentence, quantity, measure, clause }: Fact): boolean {
  const match = PLAN_ASKED.exec(text);
  const asked = match && terms.find(({ start }) => start === match.index);
  if (!asked || speaksAhead(sentence.text) || isAhead(sentence, quantity)) return false;
  return !measure.terms.includes(asked.term) && !clause.includes(asked.term);
}

const CONDITION = /\b(before|after|since|until|till|prior to|following) (?:the|its|their|his|her|a|an) (?=\p{L})/iu;
const EARLIER = /\b(?:before|until|till|prior to)\b/i;
const LATER = /\b(?:after|since|following)\b/i;

/** "In the season before that": the question does not tell before what. */
const BARE = /\b(?:before|after|since|until) (?:that|then|this)(?=[?.!,]|$)/i;

/** The words side by side from a place of a question on: "the roof repair". */
function runFrom({ terms, text }: Question, from: number): readonly QuestionTerm[] {
  const at = terms.findIndex(({ start }) => start === from);
  const run = at < 0 ? [] : terms.slice(at);
  const end = run.findIndex(({ start }, i) => i > 0 && text.slice(run[i - 1]?.end, start) !== ' ');
  return end < 0 ? run : run.slice(0, end);
}

/**
 * "How many were sold before the closure?": a figure whose sentence does not tell of the closure, or tells what came after it, is not
 * known to be of that time.
 */
export function isOfOtherStage(question: Question, fact: Fact, reading: Reading, sought: readonly Sought[]): boolean {
  if (BARE.test(question.text) && question.periods.length === 0) return true;
  const match = question.want === 'duration' ? null : CONDITION.exec(question.text);
  if (!match || question.sides !== null) return false;
  const run = runFrom(question, match.index + match[0].length).filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  const event = sought.find(({ term }) => term === run.at(-1));
  if (!event) return false;
  const terms = [event.term.term, ...neighbours(event.term.term), ...synonyms(event.term.term)];
  const told =
    standsIn(event, fact.sentence, reading) ||
    terms.some((each) => fact.measure.terms.includes(each) || fact.labelTerms.includes(each));
  const [asked, other] = EARLIER.test(match[1] ?? '') ? [EARLIER, LATER] : [LATER, EARLIER];
  const { text } = fact.sentence;
  return !told || (!asked.test(text) && (other.test(text) || isInside(fact.sentence, terms)));
}

/** "In the flood it lost 18,000 volumes": that is neither before nor after it. */
function isInside({ tokens }: Sentence, terms: readonly string[]): boolean {
  return tokens.some(({ text }, at) => {
    const near = tokens.slice(Math.max(0, at - 3), at).map((each) => each.text);
    return terms.includes(toTerm(text)) && near.some((word) => /^(?:in|during|at)$/i.test(word));
  });
}

const LEAVES_OUT =
  /\b(?:left out|leaves? out|leaving out|exclud(?:es?|ed|ing)|without|(?:not|without) (?:including|counting)|(?:does|did|do) not (?:include|count|cover))\b([^.;]*)/i;

/** The nouns of a question that a sentence names only to leave them out, and where it does; null where there are none. */
function leftOut({ text, terms }: Question, sentence: Sentence): readonly QuestionTerm[] {
  const match = LEAVES_OUT.test(text) ? null : LEAVES_OUT.exec(sentence.text);
  if (!match) return [];
  const tail = sentence.span.start + match.index + match[0].length - (match[1]?.length ?? 0);
  const stands = (before: boolean, { term }: QuestionTerm): boolean =>
    sentence.tokens.some((token) => token.end <= tail === before && toTerm(token.text) === term);
  return terms.filter((each) => each.pos === 'NOUN' && stands(false, each) && !stands(true, each));
}

/**
 * "A sum of 380,000 that left out the handrails": no price of the handrails, and neither is what the next sentence tells of other
 * things, unless the question leaves them out too.
 */
export function isWithoutAsked(question: Question, { sentence }: Fact, reading: Reading): boolean {
  if (reading.paragraph.kind !== 'text') return false;
  const isNamed = ({ term }: QuestionTerm): boolean =>
    reading.sentences.some((each) => each.terms.has(term) && !leftOut(question, each).some((out) => out.term === term));
  const out = reading.sentences.flatMap((each) => leftOut(question, each));
  return out.some((each) => leftOut(question, sentence).includes(each) || !isNamed(each));
}

const TIME_NOUN = String.raw`(?:season|year|month|week|day|weekend|night)`;
const OF_TIME = new RegExp(String.raw`\b(${TIME_NOUN}) \p{L}+$`, 'iu');

/** "2,300 season tickets": of the tickets that were sold in a season only some are for one. */
export function isNamedByTime({ text }: Question, { measure }: Fact): boolean {
  const kind = OF_TIME.exec(measure.words);
  if (!kind) return false;
  const asked = new RegExp(String.raw`\b${kind[1] ?? ''}s?\b(?! ${kind[0].split(' ')[1] ?? ''})`, 'iu');
  return asked.test(text) && !text.toLowerCase().includes(kind[0].toLowerCase());
}

/** Names of several words that a question writes as one: "Youth Stage". */
const namesOf = ({ terms, text }: Question): readonly (readonly QuestionTerm[])[] =>
  sideBySide(
    terms.filter(({ name }) => name),
    text,
  ).filter((run) => run.length > 1);

/** "Members of the Youth Stage" are not those of its "Stage crew": a row that shares but a word of a name. */
export function isRowOfOtherName(question: Question, { labelTerms, sentence }: Fact): boolean {
  if (sentence.paragraph.kind !== 'table' || labelTerms.length < 2) return false;
  const shared = question.terms.filter(({ term }) => labelTerms.includes(term));
  const [name] = namesOf(question).filter((run) => run.some((each) => shared.includes(each)));
  return (
    name !== undefined &&
    shared.every((each) => name.includes(each)) &&
    !name.every(({ term }) => labelTerms.includes(term)) &&
    !labelTerms.every((each) => shared.some(({ term }) => term === each))
  );
}

const DEFINITE = /^["“]?(?:it|its|they|their|he|his|she|her|this|that|these|those|the|in|at|on|for|by|with)\b/i;

const COST = /\b(?:did|does|do|will|would|has|have)\s+(.+?)\s+costs?\b/i;

/** The things of a question that may cost something: those before "cost" where there are any ("what did the strike cost the firm"). */
function pricedIn({ text }: Question, sought: readonly Sought[]): readonly Sought[] {
  const [lead = '', subject = ''] = COST.exec(text) ?? [];
  const from = text.indexOf(lead) + lead.indexOf(subject);
  const things = sought.filter(
    ({ term: { term, pos, name } }) => term !== toTerm('cost') && (pos === 'NOUN' || pos === 'PROPN' || name),
  );
  const own = things.filter(({ term: { start, end } }) => start >= from && end <= from + subject.length);
  return own.length > 0 ? own : things;
}

/** "A reading pass costs 25": no price of the bus, of which the sentence says nothing, nor takes up what was told before. */
export function isOfOtherGood(
  question: Question,
  { sentence }: Fact,
  reading: Reading,
  sought: readonly Sought[],
): boolean {
  const { want, text } = question;
  if (want !== 'money' || reading.paragraph.kind !== 'text' || !/\bcosts?\b/i.test(text)) return false;
  const things = pricedIn(question, sought);
  if (things.length === 0 || things.some((each) => standsIn(each, sentence, reading))) return false;
  if (things.every((each) => creditIn(each, sentence, reading) === 0)) return true;
  // "The lock cost 46 million. The flood cost 20 lives."
  const elsewhere = reading.sentences.some(
    (other) => other.terms.has(toTerm('cost')) && things.some((each) => holds(other, each)),
  );
  return elsewhere || !DEFINITE.test(sentence.text);
}
