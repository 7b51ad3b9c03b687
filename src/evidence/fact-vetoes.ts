import type { Fact, Reading } from '#facts';
import type { Question, QuestionTerm } from '#question';
import { term as toTerm } from '#text';
import { isOfOtherAct } from './acts.ts';
import { isOfAnother } from './anothers.ts';
import { isNoCapacity } from './capacity.ts';
import {
  isNamedByTime,
  isNoPlan,
  isOfOtherGood,
  isOfOtherStage,
  isRowOfOtherName,
  isWithoutAsked,
} from './circumstances.ts';
import { comparedFits, isOnlySetAgainst } from './compared.ts';
import { isOfOtherThing } from './complements.ts';
import { conditionsFit } from './conditions.ts';
import { toldOfAnother } from './deeds.ts';
import { creditIn } from './evidence.ts';
import type { Sought } from './evidence.ts';
import { isAverage, isForetold } from './foretold.ts';
import { isOfFormerThing } from './former-things.ts';
import type { Held, Veto } from './held.ts';
import { isJoint } from './joint.ts';
import { isOfOtherHolder } from './holders.ts';
import { kindFits, measureFits } from './kinds.ts';
import { isAct } from './light-verbs.ts';
import { isOtherValue } from './qualifiers.ts';
import { isAnothers } from './owners.ts';
import { lacksPredicate } from './remainders.ts';
import { isMargin, isOtherEnd, isPartOfAsked, isSurveyed, isToAnother } from './restrictions.ts';
import { isRetracted } from './retracted.ts';
import { isOfOtherRow, isOfOtherSection } from './sections.ts';
import { isOfThing } from './sizes.ts';
import { isSaidOfOther } from './subjects.ts';
import { isWholeOfAsked } from './taken-up.ts';
import { isToldByOther } from './told-by.ts';
import { isOfOtherSide } from './votes.ts';

/** A name that nowhere stands with the fact means that the fact is about something else. */
function lacksName(fact: Fact, reading: Reading, sought: readonly Sought[], asked: readonly QuestionTerm[]): boolean {
  return sought.some(
    (each) => (each.term.name || asked.includes(each.term)) && creditIn(each, fact.sentence, reading) === 0,
  );
}

/** "How many of the 52 …", "how much of the 1.9 billion …": the question gives the whole itself. */
function givenByQuestion({ text, quantities }: Question, { quantity }: Fact): boolean {
  return quantities.some(
    ({ value, start }) =>
      value === quantity.value && /\bhow (?:many|much) of (?:the |its |their )?[$£€]?$/i.test(text.slice(0, start)),
  );
}

const ABLE = /^(?:entitled|eligible|able|registered|allowed|permitted|qualified|invited|free)$/i;

/** "214,300 people are entitled to vote": that many need not have voted. */
function onlyMay(question: Question, { sentence: { tokens } }: Fact, sought: readonly Sought[]): boolean {
  return sought.some((each) => {
    if (!isAct(each) || /\bto $/i.test(question.text.slice(0, each.term.start))) return false;
    const places = tokens.flatMap(({ text }, at) => (toTerm(text) === each.term.term ? [at] : []));
    return (
      places.length > 0 &&
      places.every((at) => /^to$/i.test(tokens[at - 1]?.text ?? '') && ABLE.test(tokens[at - 2]?.text ?? ''))
    );
  });
}

/** Why a fact is not what is asked for: it is of another kind, measure, name, age, place in a row or time. */
const VETOES: readonly Veto[] = [
  ['another kind of figure', ({ question, fact }) => !kindFits(question, fact)],
  ['another measure', ({ question, fact }) => !measureFits(question, fact)],
  ['the size of another thing', ({ question, fact }) => !isOfThing(question, fact)],
  [
    'without a name that is asked for',
    ({ question, wanted, fact, reading }) => lacksName(fact, reading, wanted.sought, question.asked.slice(0, -1)),
  ],
  [
    'another one of several values',
    ({ question, wanted, fact, reading }) => isOtherValue(question, fact, reading, wanted.sought),
  ],
  ['of another kind than is compared', ({ question, fact }) => !comparedFits(question, fact)],
  ['set against what is asked', ({ question, fact }) => isOnlySetAgainst(question, fact)],
  ['told of another', ({ question, fact }) => toldOfAnother(question, fact.sentence)],
  ['of another owner', ({ wanted, fact, reading }) => isAnothers(fact, reading, wanted.sought)],
  ['of whom another rule is told', ({ question, fact, reading }) => isOfOtherHolder(question, fact, reading)],
  ['under another heading', ({ question, fact, reading }) => isOfOtherSection(question, fact, reading)],
  ['the row of another', ({ question, fact, reading }) => isOfOtherRow(question, fact, reading)],
  ['of the other side of a vote', ({ question, fact }) => isOfOtherSide(question.text, fact)],
  [
    'the figure of another',
    ({ question, wanted, fact, reading }) => isOfAnother(question, fact, reading, wanted.sought),
  ],
  [
    'a whole of which a part is asked',
    ({ question, wanted, fact, reading }) => isWholeOfAsked(question, fact, reading, wanted.sought),
  ],
  ['a whole that the question gives', ({ question, fact }) => givenByQuestion(question, fact)],
  ['what only may be', ({ question, wanted, fact }) => onlyMay(question, fact, wanted.sought)],
  ['of another deed', ({ question, fact, reading }) => isOfOtherAct(question, fact, reading)],
  ['those who were asked', ({ question, fact }) => isSurveyed(question, fact)],
  ['a part of what is asked', ({ question, fact, reading }) => isPartOfAsked(question, fact, reading)],
  ['of two together', ({ question, fact }) => isJoint(question, fact)],
  ['how far apart', ({ question, fact }) => isMargin(question, fact)],
  ['of the other end', ({ question, fact }) => isOtherEnd(question, fact)],
  ['told of something else', ({ question, fact }) => isOfOtherThing(question, fact)],
  ['to another', ({ question, fact }) => isToAnother(question, fact)],
  ['without what is said of it', ({ question, wanted, fact }) => lacksPredicate(question, fact, wanted.sought)],
  ['told by another', ({ question, fact }) => isToldByOther(question, fact.sentence)],
  ['said of another', ({ question, fact, reading }) => isSaidOfOther(question, fact, reading)],
  ['of what was before', ({ question, fact }) => isOfFormerThing(question, fact.sentence)],
  ['taken back', ({ question, fact }) => isRetracted(question, fact)],
  ['of other ages', ({ question, fact, reading }) => !conditionsFit(question, fact, reading)],
  ['another place in the row', ({ ordinal }) => ordinal === 'no'],
  ['another time', ({ period }) => period === 'other'],
  ['only planned or foretold', ({ question, fact }) => isForetold(question, fact)],
  ['no plan, where one is asked for', ({ question, fact }) => isNoPlan(question, fact)],
  [
    'not told of the time of an event',
    ({ question, fact, reading, wanted }) => isOfOtherStage(question, fact, reading, wanted.sought),
  ],
  ['without what is asked for', ({ question, fact, reading }) => isWithoutAsked(question, fact, reading)],
  [
    'the price of another thing',
    ({ question, fact, reading, wanted }) => isOfOtherGood(question, fact, reading, wanted.sought),
  ],
  ['a kind named by its time', ({ question, fact }) => isNamedByTime(question, fact)],
  ['a row of another name', ({ question, fact }) => isRowOfOtherName(question, fact)],
  ['no room for so many', ({ question, fact }) => isNoCapacity(question.text, fact)],
  ['an average, where an end is asked for', ({ question, fact }) => isAverage(question, fact)],
];

/** Whether any rule speaks against a fact. */
export const isVetoed = (held: Held): boolean => VETOES.some(([, holds]) => holds(held));

/** The names of all rules that speak against a fact. */
export const vetoesOn = (held: Held): string[] => VETOES.filter(([, holds]) => holds(held)).map(([rule]) => rule);
