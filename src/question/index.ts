/** Question: what is being asked, by a table of forms. It does not look at the knowledge. */
export type { AskedPeriod, Form, Gap, Question, QuestionTerm, Side, Slot, Sort, Want } from './types.ts';
export { FORMS } from './forms.ts';
export type { FormRow } from './forms.ts';
export { endsIn } from './ends.ts';
export type { Ends } from './ends.ts';
export { NOW, asksOfBefore, asksOfFirstTold, asksOfNow } from './asks-of.ts';
export { moveAsked } from './move-asked.ts';
export type { MoveAsked } from './move-asked.ts';
export { completeFollowUp } from './follow-up.ts';
export { readQuestion } from './read.ts';
export { sortOfNoun } from './gap-lexicon.ts';
