import { isAhead, speaksAhead } from '#facts';
import type { Fact } from '#facts';
import type { Question } from '#question';

/** A figure for a time after its article has not come about, as far as the article knows. */
function isOfLater({ period, sentence: { article } }: Fact): boolean {
  return period?.from != null && article.published !== undefined && period.from > article.published;
}

const END_ASKED =
  /\b(?:oldest|youngest|highest|lowest|longest|shortest|largest|smallest|most|least|maximum|minimum|record)\b/i;
const AVERAGE = /\b(?:average|mean|median|typical)\b/i;
/** Characters before a figure in which it is called an average. */
const AVERAGE_NEAR = 50;

/** "How old is the oldest skipper?" is not answered by how old a skipper is on average. */
export function isAverage({ text }: Question, { quantity, sentence }: Fact): boolean {
  if (!END_ASKED.test(text) || AVERAGE.test(text)) return false;
  const from = Math.max(sentence.span.start, quantity.start - AVERAGE_NEAR);
  return AVERAGE.test(sentence.paragraph.text.slice(from, quantity.start));
}

const ASKS_PAST = /\b(?:did|was|were|has|have|had)\b/i;

/** What is asked as planned or foretold, or of a time after the article, need not have come about. */
function mayBeAhead({ text, periods }: Question, { sentence, quantity }: Fact): boolean {
  if (quantity.kind === 'age') return true;
  const { published } = sentence.article;
  const later = periods.some(({ from }) => from !== null && published !== undefined && from > published);
  return (later && !ASKS_PAST.test(text)) || speaksAhead(text);
}

/** Whether a figure is only planned, wished for or foretold, where the question takes it for what has come about. */
export function isForetold(question: Question, fact: Fact): boolean {
  // A budget for next year is told as such, to who asks for that year.
  const later = question.periods.length === 0 && isOfLater(fact);
  return !mayBeAhead(question, fact) && (later || isAhead(fact.sentence, fact.quantity));
}
