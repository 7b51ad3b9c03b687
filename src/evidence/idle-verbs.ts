import type { Reading } from '#facts';
import type { QuestionTerm } from '#question';
import { term } from '#text';

/** Verbs by which an article gives a figure, as terms: one that gives it need not say that it does. */
const TELLING_VERBS: ReadonlySet<string> = new Set('report record count list note'.split(' ').map(term));
/** … and those that say no more than that something was there. */
const PRESENCE_VERBS: ReadonlySet<string> = new Set(
  'be have come happen occur take place exist there see saw'.split(' ').map(term),
);

/** Whether a word of a question only says that the figure is told. */
const isTelling = ({ term: each, pos }: QuestionTerm): boolean => pos === 'VERB' && TELLING_VERBS.has(each);

/** Participles by which a question asks for what was only meant to be: "how many were planned". */
export const PLAN_ASKED =
  /\b(?:planned|scheduled|intended|expected|projected|forecast|predicted|budgeted|proposed|supposed|meant)\b/i;

/** Whether an article need not hold a word of a question: that it tells a figure, or that it tells one only as a plan ("was to have 30"). */
export const isUntold = (each: QuestionTerm): boolean => isTelling(each) || PLAN_ASKED.test(each.word);

/**
 * Whether a word of a question adds nothing to the headings of a table, which has no verbs: "came" of "how many visitors came in 2023",
 * but not where it tells from where.
 */
export function isIdle(each: QuestionTerm, text: string): boolean {
  if (isTelling(each)) return true;
  const verb = each.pos === 'VERB' || each.pos === 'AUX';
  return (
    verb && PRESENCE_VERBS.has(each.term) && !/^ (?:from|to|into|out|off|of|for|by|with)\b/i.test(text.slice(each.end))
  );
}

/** What is looked for in a passage: of a table only what its headings and cells can tell. */
export function soughtIn<T extends { readonly idle: boolean }>(
  { paragraph }: Reading,
  sought: readonly T[],
): readonly T[] {
  const told = paragraph.kind === 'table' ? sought.filter(({ idle }) => !idle) : sought;
  return told.length > 0 ? told : sought;
}
