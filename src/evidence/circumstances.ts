import { isAhead, speaksAhead } from '#facts';
import type { Fact, Reading } from '#facts';
import type { Question, QuestionTerm } from '#question';
import { neighbours, synonyms } from '#text';
import type { Sought } from './evidence.ts';
import { standsIn } from './evidence.ts';

/** Participles by which a question asks for what was only meant to be: "how many were planned". */
const PLAN_ASKED =
  /\b(?:planned|scheduled|intended|expected|projected|forecast|predicted|budgeted|proposed|supposed|meant)\b/i;

/** "How many performances were planned?": a figure of which no plan, forecast or wish is told is what came about. */
function isNoPlan({ text, terms }: Question, { sentence, quantity, measure, clause }: Fact): boolean {
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
function isOfOtherStage(question: Question, fact: Fact, reading: Reading, sought: readonly Sought[]): boolean {
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
  return !told || (other.test(fact.sentence.text) && !asked.test(fact.sentence.text));
}

const LEAVES_OUT =
  /\b(?:left out|leaves? out|leaving out|exclud(?:es?|ed|ing)|without|(?:not|without) (?:including|counting)|(?:does|did|do) not (?:include|count|cover))\b([^.;]*)/i;

/** "A sum of 380,000 that left out the handrails": no price of the handrails, unless the question leaves them out too. */
function isWithoutAsked({ text, terms }: Question, { sentence, quantity }: Fact): boolean {
  const match = LEAVES_OUT.test(text) ? null : LEAVES_OUT.exec(sentence.text);
  if (!match || quantity.end > sentence.span.start + match.index) return false;
  const tail = sentence.span.start + match.index + match[0].length - (match[1]?.length ?? 0);
  const out = sentence.tokens.filter(({ start, pos }) => start >= tail && (pos === 'NOUN' || pos === 'PROPN'));
  const named = (word: string): boolean => terms.some((each) => each.word.toLowerCase() === word.toLowerCase());
  return out.some((token) => {
    const before = sentence.tokens.some((other) => other.end <= tail && other.lemma === token.lemma);
    return !before && named(token.text);
  });
}

const TIME_NOUN = String.raw`(?:season|year|month|week|day|weekend|night)`;
const OF_TIME = new RegExp(String.raw`\b(${TIME_NOUN}) \p{L}+$`, 'iu');

/** "2,300 season tickets": of the tickets that were sold in a season only some are for one. */
function isNamedByTime({ text }: Question, { measure }: Fact): boolean {
  const kind = OF_TIME.exec(measure.words);
  if (!kind) return false;
  const asked = new RegExp(String.raw`\b${kind[1] ?? ''}s?\b(?! ${kind[0].split(' ')[1] ?? ''})`, 'iu');
  return asked.test(text) && !text.toLowerCase().includes(kind[0].toLowerCase());
}

/** Names that a question writes as one: "Youth Stage". */
function namesOf({ terms, text }: Question): readonly (readonly QuestionTerm[])[] {
  const runs: QuestionTerm[][] = [];
  for (const each of terms.filter(({ name }) => name)) {
    const run = runs.at(-1);
    if (run && text.slice(run.at(-1)?.end, each.start) === ' ') run.push(each);
    else runs.push([each]);
  }
  return runs.filter((run) => run.length > 1);
}

/** "Members of the Youth Stage" are not those of its "Stage crew": a row that shares but a word of a name. */
function isRowOfOtherName(question: Question, { labelTerms, sentence }: Fact): boolean {
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

/** "How many of the 52 …", "how much of the 1.9 billion …": the question gives the whole itself. */
function givenByQuestion({ text, quantities }: Question, { quantity }: Fact): boolean {
  return quantities.some(
    ({ value, start }) =>
      value === quantity.value && /\bhow (?:many|much) of (?:the |its |their )?[$£€]?$/i.test(text.slice(0, start)),
  );
}

/** A rule that speaks against a fact, by its name. */
export type Veto = readonly [rule: string, holds: () => boolean];

/** What a question says of the circumstances of a figure that the figure's own words do not meet, by its rules. */
export function againstCircumstances(
  question: Question,
  fact: Fact,
  reading: Reading,
  sought: readonly Sought[],
): readonly Veto[] {
  return [
    ['a whole that the question gives', () => givenByQuestion(question, fact)],
    ['no plan, where one is asked for', () => isNoPlan(question, fact)],
    ['not told of the time of an event', () => isOfOtherStage(question, fact, reading, sought)],
    ['without what is asked for', () => isWithoutAsked(question, fact)],
    ['a kind named by its time', () => isNamedByTime(question, fact)],
    ['a row of another name', () => isRowOfOtherName(question, fact)],
  ];
}
