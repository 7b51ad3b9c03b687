import type { Fact, Reading } from '#facts';
import type { Question, QuestionTerm } from '#question';
import { term as toTerm } from '#text';
import { isOfOtherAct } from './acts.ts';
import { isOfAnother } from './anothers.ts';
import { againstCircumstances } from './circumstances.ts';
import type { Veto } from './circumstances.ts';
import { comparedFits } from './compared.ts';
import { creditIn } from './evidence.ts';
import type { Sought } from './evidence.ts';
import { isOfOtherThing } from './complements.ts';
import { conditionsFit } from './conditions.ts';
import { kindFits, measureFits } from './kinds.ts';
import { numberedElsewhere } from './numbered.ts';
import type { OrdinalFit } from './ordinals.ts';
import { isAnothers } from './owners.ts';
import type { PeriodFit } from './period-fit.ts';
import { isJoint } from './joint.ts';
import { isAverage, isForetold } from './foretold.ts';
import { isOfThing } from './sizes.ts';
import { lacksPredicate } from './remainders.ts';
import { isRetracted } from './retracted.ts';
import { isMargin, isOtherEnd, isPartOfAsked, isSurveyed, isToAnother } from './restrictions.ts';
import { isWholeOfAsked } from './taken-up.ts';
import { toldOfAnother } from './deeds.ts';
import { isSaidOfOther } from './subjects.ts';
import { isToldByOther } from './told-by.ts';
import { isOfOtherSide } from './votes.ts';
import { isAct } from './light-verbs.ts';

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
export function vetoesOn(
  question: Question,
  sought: readonly Sought[],
  fact: Fact,
  reading: Reading,
  fits: { readonly ordinal: OrdinalFit; readonly period: PeriodFit },
): readonly Veto[] {
  return [
    ['another kind of figure', () => !kindFits(question, fact)],
    ['another measure', () => !measureFits(question, fact)],
    ['the size of another thing', () => !isOfThing(question, fact)],
    ['without a name that is asked for', () => lacksName(fact, reading, sought, question.asked.slice(0, -1))],
    ['another number of a row', () => numberedElsewhere(question, fact.sentence, reading)],
    ['of another kind than is compared', () => !comparedFits(question, fact)],
    ['told of another', () => toldOfAnother(question, fact.sentence)],
    ['of another owner', () => isAnothers(fact, reading, sought)],
    ['of the other side of a vote', () => isOfOtherSide(question.text, fact)],
    ['the figure of another', () => isOfAnother(question, fact, reading, sought)],
    ['a whole of which a part is asked', () => isWholeOfAsked(question, fact, reading, sought)],
    ['a whole that the question gives', () => givenByQuestion(question, fact)],
    ['what only may be', () => onlyMay(question, fact, sought)],
    ['of another deed', () => isOfOtherAct(question, fact, reading)],
    ['those who were asked', () => isSurveyed(question, fact)],
    ['a part of what is asked', () => isPartOfAsked(question, fact, reading)],
    ['of two together', () => isJoint(question, fact)],
    ['how far apart', () => isMargin(question, fact)],
    ['of the other end', () => isOtherEnd(question, fact)],
    ['told of something else', () => isOfOtherThing(question, fact)],
    ['to another', () => isToAnother(question, fact)],
    ['without what is said of it', () => lacksPredicate(question, fact, sought)],
    ['told by another', () => isToldByOther(question, fact.sentence)],
    ['said of another', () => isSaidOfOther(question, fact, reading)],
    ['taken back', () => isRetracted(question, fact)],
    ['of other ages', () => !conditionsFit(question, fact, reading)],
    ['another place in the row', () => fits.ordinal === 'no'],
    ['another time', () => fits.period === 'other'],
    ['only planned or foretold', () => isForetold(question, fact)],
    ...againstCircumstances(question, fact, reading, sought),
    ['an average, where an end is asked for', () => isAverage(question, fact)],
  ];
}
