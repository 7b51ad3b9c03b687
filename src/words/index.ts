/** Words: the sentence that answers, the words of it that do, and how sure that is. */
export { answerText, bestWords, rankStatements } from './texts.ts';
