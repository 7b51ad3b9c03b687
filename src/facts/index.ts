/** Facts: what the articles assert — figures with measure, period and hedge — and their own arithmetic, checked. It sees no question. */
export type { Fact, FactRole, Measure, PeriodSource, Reading, Sentence, Withheld } from './types.ts';
export { boundOf, compareIntervals, intervalOf, scaleInterval } from './interval.ts';
export type { Interval } from './interval.ts';
export { compareFigures, converted, inOneUnit, leavesOf, lengthOf, quoted, reckon } from './figure.ts';
export type { Converted, Figure, FormulaName, Length, Quoted, Reckoned } from './figure.ts';
export { createReader, readParagraph } from './read.ts';
export type { Reader, ReadingOptions } from './read.ts';
export { MOMENT_UNITS, momentOf, momentsApart } from './moments.ts';
export type { Moment, MomentUnit } from './moments.ts';
export { isDated } from './sentence.ts';
export { differ, findDisagreements, labelYear, sameKind, sameTime } from './disagree.ts';
export { isAhead, speaksAhead } from './factuality.ts';
export { membersOf, sharedWords } from './members.ts';
export { ranksIn } from './ranks.ts';
export { wholeUnits } from './whole-units.ts';
export { checkClaims, endsOf } from './claims.ts';
export type { Claim, Verdict } from './claim.ts';
