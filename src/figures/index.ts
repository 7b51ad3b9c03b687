/** Figures: the figure that answers, quoted or reckoned, by the rule of its form. */
export { answerAmount } from './amount.ts';
export { answerElapsed } from './elapsed.ts';
export { agentListed, asksAgentOfListed, countListed, measureListed } from './event-answers.ts';
export { answerAverage, answerSum } from './groups.ts';
export { answerExtreme } from './extreme-rows.ts';
export { answerMeasure, answerTopic } from './measured.ts';
export { endOperands, periodOperands, sideOperands } from './operands.ts';
export { answerChange, answerCompare, answerDifference, answerRatio } from './pairs.ts';
export { answerMovers } from './movers.ts';
export { answerListed, answerRemainder } from './parts.ts';
export { answerPoints } from './points.ts';
export { answerPortionExtreme, answerPortionFilter, differenceOfParts, sumOfTop } from './portion-rows.ts';
export { answerRate, perWord } from './rates.ts';
export { answerMedian, answerRange } from './row-forms.ts';
export { answerAgainstRow } from './row-operand.ts';
export { answerComplement, answerShare } from './shares.ts';
export { answerTableBand } from './table-bands.ts';
export { answerWhichFirst } from './which-first.ts';
