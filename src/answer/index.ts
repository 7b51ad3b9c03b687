/** Answer: the rule for each form, what is noted and what else could be meant. It formats nothing and never throws for "not found". */
export { answerQuestion } from './answer.ts';
export { checkStatement } from './claim-check.ts';
export { figuresAbout } from './figures.ts';
export { otherMeasures, suggestAbout, suggestFrom } from './suggest.ts';
export { orSpelledOut } from './spelled-out.ts';
