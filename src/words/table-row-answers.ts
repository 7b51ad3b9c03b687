import type { Reading, Sentence } from '#facts';
import type { Question } from '#question';
import { findTerms, neighbours, synonyms } from '#text';
import { LIGHT_VERBS, isRowOfOtherSection, titleTerms } from '#evidence';

const COMPARES = /\b(?:more|less|fewer|higher|lower|larger|smaller|bigger|greater)\b.* than\b/i;

/** "Which departments get less in 2025 than in 2024?": one row of a table does not say how it stands to others, or to another year. */
const comparesRows = ({ text, form }: Question): boolean =>
  (form === 'what' || form === 'list' || form === 'who' || form === 'extreme' || form === 'compare') &&
  COMPARES.test(text);

/**
 * Whether a row of a table does not tell what is asked: "Which group shrank?", where neither the row nor a heading says that anything
 * shrank; what is set against another row or time; what is asked of the table under another heading.
 */
export function rowTellsLess(question: Question, sentence: Sentence, reading: Reading): boolean {
  if (reading.paragraph.kind !== 'table') return false;
  if (comparesRows(question) || isRowOfOtherSection(question, sentence, reading)) return true;
  const verb = question.gap?.verb ?? null;
  if (verb === null || LIGHT_VERBS.has(verb)) return false;
  const headings = new Set([...titleTerms(reading), ...findTerms(reading.sentences[0]?.text ?? '')]);
  return ![verb, ...neighbours(verb), ...synonyms(verb)].some((each) => sentence.terms.has(each) || headings.has(each));
}
