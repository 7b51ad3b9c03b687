import type { Sentence } from '#facts';
import type { Question } from '#question';
import type { Token } from '#text';
import type { Short } from '#outcome';

const AUXILIARY = /^(?:is|are|was|were|be|been|being)$/i;
const ASKS_DEED = /\b(?:do|does|did|done|doing|happen\w*|become|became)\W*$/i;

/** "Will be merged", "was meant for spring": what stands behind an auxiliary is told of something, and is neither a thing nor a reason. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const [before, first] = [tokens[at - 1], tokens[at]];
  return first?.pos === 'VERB' && !/ing$/i.test(first.text) && AUXILIARY.test(before?.text ?? '');
}

/** "Add it", "Put the loss down to fuel": an order to do something, at the head of its sentence. */
function isOrder(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  const opens = tokens.slice(0, at).every(({ text }) => !/[\p{L}\p{N}]/u.test(text));
  return opens && first?.pos === 'VERB' && first.text.toLowerCase() === first.lemma && /^\p{Lu}/u.test(first.text);
}

const ENDS_OPEN = /^\S+ (?:it|them|this|that|one|so)$/i;
const OF = /^of\s/i;

/** Words that are no answer to what is asked, whatever the sentence says: a part of a predicate, an order, "of" something. */
export function isFragment(
  { form, gap, text }: Question,
  { tokens, text: told, span }: Sentence,
  short: Short,
): boolean {
  const words = short.span ?? '';
  if (OF.test(words) || ENDS_OPEN.test(words)) return true;
  const thing = form === 'what' && gap?.sort === 'thing' && !ASKS_DEED.test(text);
  if (!thing && form !== 'why') return false;
  if (thing && short.kind === 'date' && gap?.head === null) return true;
  const start = told.indexOf(words) + span.start;
  const at = tokens.findIndex((token) => token.start >= start);
  return isPredicate(tokens, at) || isOrder(tokens, at);
}

const SIGNS = /^[\s*_|`~]+|[\s*_|`~]+$/g;

/** A short answer without the signs of its file at its ends: "Ann Lee **" as "Ann Lee". */
export function withoutSigns(short: Short): Short | null {
  if (short.span === null) return short;
  const span = short.span.replace(SIGNS, '');
  return span === '' ? null : { ...short, span };
}
