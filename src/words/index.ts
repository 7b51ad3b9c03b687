/** Words: the sentence that answers, the words of it that do, and how sure that is. */
export { guessIn } from './confidence.ts';
export { deniedAnswer } from './denied-answer.ts';
export { answerExactly } from './exact-answers.ts';
export { answerText, bestWords, isHeadings, rankedFor } from './texts.ts';
export { rankStatements } from './statements.ts';
