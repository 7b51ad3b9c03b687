import type { Fact } from '#facts';
import type { Question } from '#question';
import { findTerms } from '#text';
import type { QuantityKind } from '#text';

/** What a comparing adjective measures; the older of two is not the one with more dogs. */
const COMPARED: readonly (readonly [RegExp, readonly QuantityKind[]])[] = [
  [/(?<!\b(?:or|and) )\b(?:older|oldest|younger|youngest)\b(?! than \d)/i, ['age', 'duration']],
  [/\b(?:longer|longest|shorter|shortest|faster|fastest|slower|slowest)\b/i, ['measure', 'duration']],
  [/\b(?:heavier|heaviest|taller|tallest|deeper|deepest|wider|widest|narrower|narrowest)\b/i, ['measure']],
];

const FORMS: ReadonlySet<Question['form']> = new Set(['compare', 'extreme']);

/** Whether a figure is of what a question compares by: ages for "older", lengths and durations for "longer", and so on. */
export function comparedFits({ form, text }: Question, { quantity, sentence }: Fact): boolean {
  if (!FORMS.has(form)) return true;
  const kinds = COMPARED.flatMap(([pattern, each]) => (pattern.test(text) ? [each] : []));
  // A cell of a table has its unit in a heading, which may not say which.
  const plainCell = sentence.paragraph.kind === 'table' && quantity.kind === 'count';
  return plainCell || kinds.every((each) => each.includes(quantity.kind));
}

const SET_AGAINST = /\b(?:more|fewer|less|\p{L}+er|up|down) (?:than|from|on) [^,;.()]{2,50}/giu;
const AT = /\b(?:in|on|at|for|during|with) (?:the |its |their )?$/i;

/**
 * "5,300 members, 450 more than in spring": neither figure is that of the spring. True where a word that the question puts behind a
 * preposition stands in a sentence only in what its figure is set against.
 */
export function isOnlySetAgainst({ form, text, terms, asked }: Question, { sentence, quantity }: Fact): boolean {
  if (form !== 'amount' && form !== 'what') return false;
  const at = quantity.end - sentence.span.start;
  const behind = Array.from(sentence.text.slice(at).matchAll(SET_AGAINST), ([words]) => findTerms(words)).flat();
  return terms.some(
    (each) =>
      behind.includes(each.term) &&
      !asked.includes(each) &&
      AT.test(text.slice(0, each.start)) &&
      sentence.terms.get(each.term)?.length === 1,
  );
}
