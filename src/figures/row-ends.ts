import type { Fact } from '#facts';
import { findTerms } from '#text';
import type { Ends, Question } from '#question';
import { levelMatches, periodSeries, readingOf, thingSeries, wholesOf } from '#evidence';
import type { Asking, Match } from '#evidence';
import { endOf } from './extremes.ts';
import { ROWS, UNNAMED_ROW } from './group.ts';
import type { Group } from './group.ts';

const CUT_LOW = /\b(?:top|leading|largest|biggest|highest|most)\b/i;
const CUT_HIGH = /\b(?:smallest|lowest|fewest|least|bottom)\b/i;

/** The end of a row that it is told to be cut to, by its heading or its sentence: "the ten largest" tell nothing of the others; null where it is not. */
export function keptEnd([first]: readonly Fact[]): Ends['order'] | null {
  const { paragraph, text } = first?.sentence ?? {};
  const words = [...(paragraph?.headings.slice(-1) ?? []), paragraph?.kind === 'text' ? (text ?? '') : ''].join('\n');
  return CUT_LOW.test(words) ? 'most' : CUT_HIGH.test(words) ? 'least' : null;
}

/** A question without the words that ask for an end of a row: they are not looked for in articles. */
function withoutEnds(asking: Asking, { start, end }: Ends): Asking {
  const isOutside = (span: { readonly start: number }): boolean => span.start < start || span.start >= end;
  const { evidence } = asking;
  const question = {
    ...asking.question,
    terms: asking.question.terms.filter(isOutside),
    quantities: asking.question.quantities.filter(isOutside),
  };
  const sought = evidence.sought.filter(({ term }) => isOutside(term));
  // The members of a row are not named by who asks for an end of it.
  const limits = { ...evidence.limits, figure: evidence.limits.figure * UNNAMED_ROW };
  return { ...asking, question, evidence: { ...evidence, question, sought, limits } };
}

const TIMES = /^\s*(?:fiscal |calendar )?(?:years|months|days|quarters|seasons|weeks|decades)\b/i;

/** Whether a question asks for an end of a row over times: "the two best years". */
export const asksTimes = ({ text }: Question, { end }: Ends): boolean => TIMES.test(text.slice(end));

/** The row that a figure stands in, over times where the question asks for some, else over things that have names; without wholes of its parts. */
function rowOf({ evidence, question }: Asking, { fact }: Match, ends: Ends): readonly Fact[] {
  if (asksTimes(question, ends)) return periodSeries(evidence, fact);
  const row = thingSeries(evidence, fact).filter(({ label }) => label !== '');
  const wholes = row.flatMap((each) => {
    const reading = readingOf(evidence, each.sentence);
    return reading ? wholesOf(each, reading) : [];
  });
  return row.filter((each) => !wholes.includes(each));
}

const BY_SIZE = /^(?:largest|biggest|greatest|smallest)$/;

/** "The seats of the two largest clubs", in a table that has members, too: the largest by what, nobody says. */
function leavesOrderOpen({ question, evidence }: Asking, { sentence, measure }: Fact, { by, end }: Ends): boolean {
  if (!BY_SIZE.test(by) || sentence.paragraph.kind !== 'table') return false;
  const [next] = findTerms(question.text.slice(end));
  const own = readingOf(evidence, sentence)?.facts ?? [];
  return measure.head !== next && own.some((other) => other.measure.head !== measure.head);
}

/** The end of a row that a question asks for, of the row that fits it best; null where no row is told that has it. */
export function endGroup(asking: Asking, ends: Ends): Group | null {
  const plain = withoutEnds(asking, ends);
  for (const match of levelMatches(plain.evidence).slice(0, ROWS)) {
    const row = rowOf(plain, match, ends);
    const facts = row.includes(match.fact) && !leavesOrderOpen(plain, match.fact, ends) ? endOf(row, ends) : null;
    const kept = keptEnd(row);
    if (facts && (kept === null || kept === ends.order))
      return { facts, score: Math.min(1, match.score / UNNAMED_ROW) };
  }
  return null;
}
