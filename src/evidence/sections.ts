import type { Fact, Reading, Sentence } from '#facts';
import type { Question } from '#question';
import { findTerms, neighbours, oncePer } from '#text';

type Paragraph = Reading['paragraph'];

/** The terms of what stands over a paragraph: the last heading, which tells it from its like, and the others. */
interface Over {
  readonly last: readonly string[];
  readonly all: ReadonlySet<string>;
}

const overOf = oncePer(({ headings }: Paragraph): Over => ({
  last: findTerms(headings.at(-1) ?? ''),
  all: new Set(findTerms(headings.join('\n'))),
}));

/** The words that head the columns and the rows of a table. */
const headsOf = oncePer(
  ({ text, cells = [] }: Paragraph): ReadonlySet<string> =>
    new Set(
      cells.flatMap(({ row, column, start, end }) =>
        (row === 0) === (column === 0) ? [] : [text.slice(start, end).trim()],
      ),
    ),
);

/** The terms of the names that lead the rows of a table. */
const rowsOf = oncePer(({ text, cells = [] }: Paragraph): readonly (readonly string[])[] =>
  cells.flatMap(({ row, column, start, end }) => (row > 0 && column === 0 ? [findTerms(text.slice(start, end))] : [])),
);

const termsOf = oncePer(({ text }: Paragraph): ReadonlySet<string> => new Set(findTerms(text)));

/** Whether two tables have a heading of a row or a column in common. */
function areLikeTables(own: Paragraph, other: Paragraph): boolean {
  const heads = headsOf(own);
  return own.kind === 'table' && other.kind === 'table' && [...headsOf(other)].some((each) => heads.has(each));
}

/** Whether two paragraphs tell the like: tables with a heading in common, lists and texts of one measure. */
function areLike(own: Paragraph, other: Paragraph, { measure: { head } }: Fact): boolean {
  if (own.kind === 'table') return areLikeTables(own, other);
  return own.kind === other.kind && head !== null && termsOf(other).has(head);
}

/** What a heading says that another paragraph's headings do not. */
const apart = (own: Over, other: Over): readonly string[] => own.last.filter((each) => !other.all.has(each));

const askedTerms = oncePer(
  ({ terms, formTerms }: Question): ReadonlySet<string> =>
    new Set([...terms, ...formTerms].flatMap(({ term }) => [term, ...neighbours(term)])),
);

/** Whether the question names the heading over a paragraph like this one, all that tells it from this one's, which it does not name. */
function namesOther(
  question: Question,
  { article, paragraph }: Reading,
  isSaid: (term: string) => boolean,
  isLike: (other: Paragraph) => boolean,
): boolean {
  if (paragraph.headings.length === 0) return false;
  const asked = askedTerms(question);
  const own = overOf(paragraph);
  return article.paragraphs.some((other) => {
    const over = other.headings.length > 0 && other.headings !== paragraph.headings ? overOf(other) : null;
    const theirs = over ? apart(over, own) : [];
    if (!over || theirs.length === 0 || !theirs.every((each) => asked.has(each) && !isSaid(each))) return false;
    const ours = apart(own, over);
    return ours.length > 0 && !ours.some((each) => asked.has(each)) && isLike(other);
  });
}

/** "How long does it take on heroic?": whether a figure is told under another heading than the question names. */
export function isOfOtherSection(question: Question, fact: Fact, reading: Reading): boolean {
  const { labelTerms, measure, sentence } = fact;
  const isSaid = (term: string): boolean =>
    labelTerms.includes(term) || measure.terms.includes(term) || sentence.terms.has(term);
  return namesOther(question, reading, isSaid, (other) => areLike(reading.paragraph, other, fact));
}

/** Whether a row stands in a table under another heading than the question names. */
export function isRowOfOtherSection(question: Question, { terms }: Sentence, reading: Reading): boolean {
  const isSaid = (term: string): boolean => terms.has(term);
  return namesOther(question, reading, isSaid, (other) => areLikeTables(reading.paragraph, other));
}

/** Forms that ask for the figures of what they name. */
const NAMES_ITS_ROW: ReadonlySet<Question['form']> = new Set([
  'amount',
  'what',
  'difference',
  'change',
  'ratio',
  'share',
]);
/** "Which took more than Grel": of others than the one that is named. */
const OF_OTHERS = /\b(?:than|above|below|over|under|except|besides|other|others|without|excluding|not|rest|else)\b/i;

/**
 * "How many attempts did the Tide take?": of this table, or of one like it in the article, a row is of that name; the row of a name that
 * the question does not say is of something else.
 */
export function isOfOtherRow(question: Question, fact: Fact, { article, paragraph }: Reading): boolean {
  if (paragraph.kind !== 'table' || fact.labelTerms.length === 0 || !NAMES_ITS_ROW.has(question.form)) return false;
  if (question.form === 'amount' && OF_OTHERS.test(question.text)) return false;
  const asked = askedTerms(question);
  if (fact.labelTerms.some((term) => asked.has(term))) return false;
  const isNamed = (row: readonly string[]): boolean =>
    row.length > 0 && row.every((term) => asked.has(term) && !fact.measure.terms.includes(term));
  return article.paragraphs.some(
    (other) => (other === paragraph || areLike(paragraph, other, fact)) && rowsOf(other).some(isNamed),
  );
}
