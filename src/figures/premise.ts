import { compareFigures, inOneUnit } from '#facts';
import type { Fact } from '#facts';
import type { Question } from '#question';
import { directionOf } from '#evidence';

const MORE = /\b(?:more|higher|larger|bigger|greater|longer|taller|older|heavier|faster|stronger)\b.*\bthan\b/i;
const LESS = /\b(?:fewer|less|lower|smaller|shorter|younger|lighter|slower|weaker)\b.*\bthan\b/i;

/** Which way the first of two figures is said to differ from the second; null where the question does not say. */
function saidOrder({ text, sides }: Question): 'more' | 'less' | null {
  const [more, less] = [MORE.test(text), LESS.test(text)];
  return sides === null || more === less ? null : more ? 'more' : 'less';
}

const isEarlier = (a: Fact, b: Fact): boolean => (a.period?.to ?? '') < (b.period?.to ?? '');

/**
 * Whether two figures, in the order of the question's sides or of their times, go the other way than the question takes for granted:
 * "how much did it rise" of what fell, "how many more" of what is fewer.
 */
export function goesOtherWay(question: Question, first: Fact, second: Fact): boolean {
  const pair = inOneUnit(first, second);
  const order = pair && compareFigures(...pair);
  if (order === null || order === 'equal') return false;
  const said = saidOrder(question);
  if (said !== null) return said !== order;
  // What improves may rise or fall.
  const moved = /\b(?:improv|worsen|better|worse)/i.test(question.text) ? null : directionOf(question.text);
  if (moved === null || !first.period || !second.period) return false;
  const rose = isEarlier(first, second) ? order === 'less' : isEarlier(second, first) ? order === 'more' : null;
  return rose !== null && rose !== (moved === 'up');
}
