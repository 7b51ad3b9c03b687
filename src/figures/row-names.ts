import type { Fact } from '#facts';
import type { Question } from '#question';
import { nameOf } from '#evidence';

/** "It took 45 seats": of parties, seats are none. */
const countsAsked = ({ asked }: Question, { label, measure }: Fact): boolean =>
  label === '' && measure.head !== null && asked.some(({ term }) => term === measure.head);

/** Whose a figure is, with the possessive that leads the name: "Farmers' League". */
function wholeName(fact: Fact): string | null {
  const name = nameOf(fact);
  if (name === null || fact.label === '') return name;
  const { text, span } = fact.sentence;
  const at = text.lastIndexOf(name, fact.quantity.start - span.start);
  const owner = at < 0 ? null : /\p{Lu}[\p{L}-]*['’]s? $/u.exec(text.slice(Math.max(0, at - 40), at));
  return `${owner?.[0] ?? ''}${name}`;
}

/** "6,300 in surgeries", "In Halm 79%": where a figure is told to be; null where its words do not say. */
function placeOf({ sentence, quantity, label }: Fact): string | null {
  const at = quantity.end - sentence.span.start;
  const after = /^(?: \p{L}+){0,3}? (?:in|at|on) (\p{L}[^,;.]{0,60}?)(?=[,;.]|$| and )/u.exec(sentence.text.slice(at));
  if (after?.[1] !== undefined) return after[1];
  const before = sentence.text.slice(0, at);
  return label !== '' &&
    new RegExp(`\\b(?:in|at|on) (?:the )?${label.replace(/[^\p{L}\p{N}]/gu, '.')}`, 'iu').test(before)
    ? label
    : null;
}

const ASKS_WHERE = /^\W*where\b/i;

/** The name of a member of a row for the question that picks it: for "where" its place; null where its words have none. */
export const nameIn = ({ text }: Question, fact: Fact): string | null =>
  ASKS_WHERE.test(text) ? placeOf(fact) : wholeName(fact);

/** Names as a reader lists them: "Brae, Lund and Moss". */
export const listed = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter((words) => words !== '').join(' and ');

/** Whether a member of a row has no name of the kind that the question asks for. */
export function lacksName(question: Question, fact: Fact): boolean {
  if (ASKS_WHERE.test(question.text)) return placeOf(fact) === null;
  return question.category.length > 0 && countsAsked(question, fact);
}
