/** Evidence: the passages and figures that speak to a question, and what keeps one that looks alike from answering. */
export { askedAbove } from './asked-above.ts';
export { anchorsFor, clauseAt } from './anchors.ts';
export type { Anchor } from './anchors.ts';
export type { Asking } from './asking.ts';
export { askedStretches, asksOtherBand, holdAll, sumOfBands } from './band-sums.ts';
export { askedDeed, doneToOthers, meansOther, partsOf, tellerIn } from './asked-deeds.ts';
export { unassertedBy } from './unasserted.ts';
export type { Unasserted } from './unasserted.ts';
export { bandsIn, oppositeBand } from './bands.ts';
export { clauseOf } from './clauses.ts';
export { conditionsFit } from './conditions.ts';
export { decidedAgainst } from './decided-against.ts';
export { denialFor } from './denials.ts';
export { gridsOf, namedCells, pairOfRow, sight } from './cells.ts';
export { BEGUN, DIMENSIONS, MOVED } from './cell-lexicon.ts';
export { placeIn } from './grids.ts';
export type { Grid, Heading, Place } from './grids.ts';
export { correctedFact, correctionOf, correctionsIn, standInFor } from './corrections.ts';
export type { Correction } from './corrections.ts';
export { doerIn, toldOfAnother } from './deeds.ts';
export {
  NEIGHBOUR,
  coverage,
  creditIn,
  gather,
  holds,
  isNumber,
  pairsInOrder,
  readingOf,
  sentencesWith,
  standsIn,
  titleTerms,
} from './evidence.ts';
export type { Evidence, Sought, Sources } from './evidence.ts';
export { isOfOtherSection, isRowOfOtherSection } from './sections.ts';
export { isStatement } from './is-statement.ts';
export { isOfOtherAct, sameDeed } from './acts.ts';
export { askedAct } from './asked-act.ts';
export { askedHead, kindFits, measureFits, sameHead } from './kinds.ts';
export { LIGHT_VERBS, isAct } from './light-verbs.ts';
export { levelMatches, matchFacts, tellsAct } from './match.ts';
export type { Match } from './match.ts';
export { directionOf } from './move-lexicon.ts';
export { deniedClauses } from './denied-clauses.ts';
export type { DeniedClause } from './denied-clauses.ts';
export { isOfFormerThing } from './former-things.ts';
export { endsName, nameRuns } from './names.ts';
export { ownCredit, scoreFact } from './nearness.ts';
export { numberedElsewhere } from './numbered.ts';
export { ordinalFit } from './ordinals.ts';
export { tellsOtherValue } from './qualifiers.ts';
export { beginOf, meetsReport, reportYear } from './report-years.ts';
export { isPerAsked } from './restrictions.ts';
export { findPassages, sparing } from './passages.ts';
export { periodFit } from './period-fit.ts';
export { isPersonTerm } from './person-lexicon.ts';
export { portionTerm, portionsOf } from './portions.ts';
export type { Portion } from './portions.ts';
export { isDonePart } from './remainders.ts';
export { refuseFor, unknownWords } from './refusal.ts';
export { isRowOfTime, measureKey, nameOf, periodSeries, thingSeries } from './series.ts';
export { bandedRows, cellsOfBand, columnsOf } from './table-rows.ts';
export type { Column } from './table-rows.ts';
export { wholesOf } from './taken-up.ts';
export { OPEN, THRESHOLDS } from './thresholds.ts';
export { tellsVersion, versionsAsked } from './versions.ts';
export { TOTAL_ROW, isWhole } from './whole-row.ts';
export { knownBeside, refuseWithheld, withheldFor } from './withheld.ts';
export { isKind, isOnce, isRecurring, isRepeated } from './scope-lexicon.ts';
export { abbreviates, isOfOther } from './subjects.ts';
export { isToldByOther } from './told-by.ts';
