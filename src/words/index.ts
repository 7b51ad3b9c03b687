/** Words: the sentence that answers, the words of it that do, and how sure that is. */
export { guessIn } from './confidence.ts';
export { asksOfNow } from './bygone.ts';
export { answerText, bestWords, rankStatements, rankedFor } from './texts.ts';
