import type { Quantity, Span } from '#text';
import type { Sentence } from './types.ts';

const RESPECTIVELY = /\brespectively\b/i;
const JOINT = /\s*,\s+and\s+|\s*,\s+|\s+and\s+/;
/** What figures of one list stand apart by: "240 and 185", "9, 7 and 4". */
const LIST_GAP = /^\s*(?:,\s*)?(?:and\s+)?$/;
const LEAD = /^(?:the|both|its|their|in|for|at)\s+/i;
const CLAUSE_SIGN = /[;:]\s|,\s+(?:while|but|whereas)\s/g;

/** The figures right beside one another that "respectively" deals out: the last such list of the sentence. */
function listOf(sentence: Sentence, quantities: readonly Quantity[]): readonly Quantity[] {
  const { text } = sentence.paragraph;
  let list: Quantity[] = [];
  for (const quantity of quantities) {
    const last = list.at(-1);
    const gap = last ? text.slice(last.end, quantity.hedge?.start ?? quantity.start) : '';
    if (last && LIST_GAP.test(gap) && last.kind === quantity.kind) list.push(quantity);
    else if (list.length < 2) list = [quantity];
  }
  return list;
}

/** The stretch of the clause before its verb: who or what it is about. */
function subjectBefore({ span, tokens, paragraph }: Sentence, before: number): Span | null {
  const said = paragraph.text.slice(span.start, before);
  const sign = Array.from(said.matchAll(CLAUSE_SIGN)).at(-1);
  const start = span.start + (sign ? sign.index + sign[0].length : 0);
  const verb = tokens.find(
    (token) => token.start >= start && token.start < before && (token.pos === 'VERB' || token.pos === 'AUX'),
  );
  return verb ? { start, end: verb.start } : null;
}

/**
 * Whose each figure is where "respectively" deals several out in order: "Norby and Ollen had 9 and 7 respectively". Empty where
 * names and figures are not as many.
 */
export function dealtLabels(sentence: Sentence, quantities: readonly Quantity[]): ReadonlyMap<Quantity, string> {
  if (!RESPECTIVELY.test(sentence.text)) return new Map();
  const list = listOf(sentence, quantities);
  const [first] = list;
  const subject = first && list.length > 1 ? subjectBefore(sentence, first.start) : null;
  if (!subject) return new Map();
  const names = sentence.paragraph.text
    .slice(subject.start, subject.end)
    .trim()
    .split(JOINT)
    .map((name) => name.replace(LEAD, ''));
  if (names.length !== list.length) return new Map();
  return new Map(list.map((quantity, i) => [quantity, names[i] ?? '']));
}
