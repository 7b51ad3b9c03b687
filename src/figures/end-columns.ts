import { quoted } from '#facts';
import type { Fact } from '#facts';
import { THRESHOLDS, creditIn, isOfOtherSection, periodFit, readingOf, refuseFor } from '#evidence';
import type { Asking } from '#evidence';
import { findTerms } from '#text';
import { figureDraft, refuseTie } from '#outcome';
import type { Draft } from '#outcome';

const RULE = 'a measure quoted';

/** Words of a heading that would ask for an end of a row, where they stood in a question. */
const END =
  /\b(?:best|worst|highest|lowest|longest|shortest|fastest|slowest|most|least|biggest|smallest|largest|record|peak|maximum|minimum|top)\b/i;
/** "Which boss has the best time?" asks for an end of the column. */
const ASKS_FIGURE = /^\W*(?:(?:and|so) )?(?:what(?:['’]?s| is| was| are| were)|how)\b/i;
/** Of times the best is the least, of scores the most: no heading says which. */
const EITHER_WAY = /\b(?:best|worst|record|top)\b/i;
const BRACKETS = /\s*\([^()]*\)/g;

/** Whether the column of a cell is headed by an end of a row that the question names in the same words: "best time". */
function isOfColumn({ text }: Asking['question'], { sentence, label, measure }: Fact): boolean {
  if (sentence.paragraph.kind !== 'table' || !measure.words.startsWith(label)) return false;
  const column = measure.words.slice(label.length).replace(/^, /, '').replace(BRACKETS, '').trim().toLowerCase();
  return / /.test(column) && END.test(column) && text.toLowerCase().includes(column);
}

/** Whether the question names a cell's row, and nothing that its table does not tell. */
function isAsked({ evidence, question }: Asking, fact: Fact): boolean {
  const reading = readingOf(evidence, fact.sentence);
  const asked = question.terms.map(({ term }) => term);
  if (!reading || fact.labelTerms.length === 0 || !fact.labelTerms.every((term) => asked.includes(term))) return false;
  const told = [...fact.labelTerms, ...fact.measure.terms, ...findTerms(fact.measure.words)];
  return (
    evidence.sought.every(
      (each) => each.idle || told.includes(each.term.term) || creditIn(each, fact.sentence, reading) > 0,
    ) &&
    periodFit(question.periods, fact) !== 'other' &&
    !isOfOtherSection(question, fact, reading)
  );
}

/**
 * "What is the best time for Oona?" where a column is headed "best time": the cell of the row that is named, and no end of a row; a
 * refusal where none or several are meant, or which thing has it. Null where no column is headed so.
 */
export function answerEndColumn(asking: Asking): Draft | null {
  const { question, evidence } = asking;
  const tables = evidence.readings.filter(({ paragraph }) => paragraph.kind === 'table');
  const cells = tables.flatMap(({ facts }) => facts).filter((fact) => isOfColumn(question, fact));
  if (cells.length === 0) return null;
  if (!ASKS_FIGURE.test(question.text)) return EITHER_WAY.test(question.text) ? refuseFor(asking, RULE) : null;
  const [first, ...more] = cells.filter((fact) => isAsked(asking, fact));
  if (!first) return refuseFor(asking, RULE);
  return more.length > 0 ? refuseTie([first, ...more], RULE) : figureDraft(quoted(first), THRESHOLDS.sure, RULE);
}
