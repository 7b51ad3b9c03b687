import type { Fact, Sentence } from '#facts';
import type { Question, QuestionTerm } from '#question';
import { neighbours, term } from '#text';
import type { Token } from '#text';

const OF = /^(?:of|for)$/i;
const PLAIN = /^(?:NOUN|PROPN|ADJ)$/;
/** Nouns that say how much there is and not of what: "the number of boats". */
const NO_HEAD = new Set(
  'number amount total share percent percentage average rate figure count part kind type lot'.split(' ').map(term),
);

/** The words of a question that say which of its kind a noun is: "price of herring", "parking permit fee". */
function modifiersOf(at: number, { terms, text }: Question): readonly QuestionTerm[] {
  const head = terms[at];
  if (!head) return [];
  const before: QuestionTerm[] = [];
  for (let i = at - 1; i >= 0; i -= 1) {
    const [each, next] = [terms[i], terms[i + 1]];
    if (!each || !next || text.slice(each.end, next.start) !== ' ') break;
    before.push(each);
  }
  const after = terms[at + 1];
  const joined = after && /^ (?:of|for)(?: (?:an?|the|its|their|his|her))? $/i.test(text.slice(head.end, after.start));
  return [
    ...before,
    ...(joined
      ? terms.slice(at + 1).filter((each, i, rest) => i === 0 || text.slice(rest[i - 1]?.end, each.start) === ' ')
      : []),
  ];
}

/** The terms of the phrase after "of" or "for" behind a noun, up to the next verb, comma or preposition. */
function complementAt(tokens: readonly Token[], at: number): readonly string[] {
  if (!OF.test(tokens[at + 1]?.text ?? '')) return [];
  const found: string[] = [];
  for (const token of tokens.slice(at + 2)) {
    if (token.pos === 'DET' || token.pos === 'PRON') continue;
    if (!PLAIN.test(token.pos)) break;
    found.push(term(token.text));
  }
  return found;
}

/** Where a noun of a sentence is told of something by "of" or "for". */
function toldOf(sentence: Sentence, head: string): readonly string[] {
  return sentence.tokens.flatMap(({ text }, at) => (term(text) === head ? complementAt(sentence.tokens, at) : []));
}

/**
 * "The price of cod rose from 29 to 33": no price of herring, of which the sentence says nothing. True where a noun that the
 * question asks about is told of something else by "of" or "for".
 */
export function isOfOtherThing(question: Question, { sentence, labelTerms }: Fact): boolean {
  if (sentence.paragraph.kind !== 'text') return false;
  return question.terms.some((head, at) => {
    if (head.pos !== 'NOUN' || NO_HEAD.has(head.term) || !sentence.terms.has(head.term)) return false;
    const told = toldOf(sentence, head.term);
    const asked = modifiersOf(at, question).filter(({ pos }) => PLAIN.test(pos) || pos === 'VERB');
    if (told.length === 0 || asked.length === 0) return false;
    return asked.every(({ term: each }) =>
      [each, ...neighbours(each)].every(
        (one) => !sentence.terms.has(one) && !labelTerms.includes(one) && !told.includes(one),
      ),
    );
  });
}
