import type { Fact } from '#facts';
import type { Question } from '#question';
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
