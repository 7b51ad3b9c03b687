import type { Fact } from '#facts';
import type { Question, QuestionTerm } from '#question';
import { isWhole, levelMatches, thingSeries } from '#evidence';
import type { Asking } from '#evidence';

const EXCLUDES =
  /\b(?:besides|other than|apart from|aside from|except(?: for| from)?|excluding|not counting|leaving out)\b/i;

/** Rows looked at for one that holds what is left out. */
const ROWS = 12;

/** The names that a question leaves out, each with its terms: "except Alpine and Iberia"; empty where it leaves out nothing. */
function namesLeftOut({ text, terms, formTerms }: Question): QuestionTerm[][] {
  const match = EXCLUDES.exec(text);
  if (!match) return [];
  const start = match.index + match[0].length;
  const names: QuestionTerm[][] = [];
  let end = start;
  const after = [...terms, ...formTerms].filter((term) => term.start >= start).toSorted((a, b) => a.start - b.start);
  for (const term of after) {
    const between = text.slice(end, term.start);
    if (names.length > 0 && /[?.]|\b(?!and\b|or\b|the\b)\p{L}+/iu.test(between)) break;
    if (names.length === 0 || /,|\b(?:and|or)\b/i.test(between)) names.push([term]);
    else names.at(-1)?.push(term);
    end = term.end;
  }
  return names;
}

/** Whether a question leaves some of a row out. */
export const leavesOut = ({ text }: Question): boolean => EXCLUDES.test(text);

/** The row of which a question leaves some out, without them; null where no whole row holds each of them, or fewer than two remain. */
export function rowWithout(asking: Asking): { readonly facts: readonly Fact[]; readonly score: number } | null {
  const { evidence, question } = asking;
  const names = namesLeftOut(question);
  if (names.length === 0) return null;
  const sought = evidence.sought.filter(({ term }) => !names.some((name) => name.includes(term)));
  for (const { fact, score } of levelMatches(evidence, { sought, periods: question.periods }).slice(0, ROWS)) {
    const row = thingSeries(evidence, fact);
    const out = names.map((name) =>
      row.filter(({ labelTerms }) => name.every(({ term }) => labelTerms.includes(term))),
    );
    const facts = row.filter((each) => !out.some((found) => found.includes(each)));
    if (out.every(({ length }) => length === 1) && facts.length > 1 && isWhole(asking, row)) return { facts, score };
  }
  return null;
}
