import type { Fact, Reading } from '#facts';
import type { Quantity } from '#text';
import { findTerms, partitionPoint } from '#text';
import type { Question } from '#question';
import { creditIn, holds, isOfOther } from '#evidence';
import type { Asking, Evidence } from '#evidence';
import type { Note } from '#outcome';
import { isDenied, tellsOfBefore } from './limits.ts';

/** "Is Bremen the fifth largest city …": the place is what is to be decided. */
const DECIDES = /^\W*(?:(?:so|and|but) )?(?:is|was|are|were)\b.+\bthe $/i;

/** The one place in a row that a question asks whether it is so; null for other questions. */
function askedRank({ form, text, quantities }: Question): Quantity | null {
  const [rank, ...more] = quantities.filter(({ kind }) => kind === 'ordinal');
  return form === 'yes_no' && rank?.noun && more.length === 0 && DECIDES.test(text.slice(0, rank.start)) ? rank : null;
}

/** The words of a sentence that say of what a place is: from the place before it, or a semicolon, to the next. */
function stretchOf({ sentence, quantity }: Fact, { facts }: Reading): string {
  const { text, span } = sentence;
  const ranks = facts.filter((each) => each.sentence === sentence && each.role === 'rank');
  const at = partitionPoint(ranks, (each) => each.quantity.start < quantity.start);
  const from = (ranks[at - 1]?.quantity.end ?? span.start) - span.start;
  const to = (ranks[at + 1]?.quantity.start ?? span.end) - span.start;
  const before =
    text
      .slice(from, quantity.start - span.start)
      .split(';')
      .at(-1) ?? '';
  return `${before}${text.slice(quantity.start - span.start, to).split(/[;,(]/)[0] ?? ''}`;
}

const NAME = /(?<=\p{Ll} |\) )\p{Lu}[\p{L}’'-]+/gu;

/** Whether a place is that of the same thing, among the same things, by the same measure as the question says. */
function isOfAsked({ question, sought }: Evidence, asked: Quantity, fact: Fact, reading: Reading): boolean {
  const noun = asked.noun ? findTerms(question.text.slice(asked.noun.start, asked.noun.end)) : [];
  const stretch = stretchOf(fact, reading);
  const told = new Set(findTerms(stretch));
  const known = new Set([...question.terms.map(({ term }) => term), ...findTerms(reading.article.title)]);
  const others = (stretch.match(NAME) ?? []).flatMap((name) => findTerms(name)).some((each) => !known.has(each));
  const words = sought.filter(({ term }) => term.start >= asked.end || term.end <= asked.start);
  return (
    fact.role === 'rank' &&
    noun.join(' ') === fact.measure.terms.join(' ') &&
    !others &&
    words.every((each) =>
      each.term.name
        ? creditIn(each, fact.sentence, reading) > 0
        : [each.term.term, ...each.also].some((one) => told.has(one)) && holds(fact.sentence, each),
    ) &&
    !isDenied(fact.sentence, fact.quantity) &&
    !isOfOther(question, fact.sentence, reading, fact.quantity.start)
  );
}

const sameTime = (a: Fact, b: Fact): boolean =>
  a.period?.from === b.period?.from &&
  a.period?.to === b.period?.to &&
  a.sentence.article.published === b.sentence.article.published;

/** "Is it the fifth largest?" where two articles give it two places in one row. */
export function rankConflicts({ question, evidence }: Asking): Note[] {
  const asked = askedRank(question);
  if (asked === null) return [];
  const told = evidence.readings.flatMap((reading) =>
    reading.facts.filter((fact) => isOfAsked(evidence, asked, fact, reading)),
  );
  const [first, second] = [...Map.groupBy(told, ({ sentence }) => sentence.article).values()];
  const [a, b] = [first?.[0], second?.[0]];
  if (!first || !second || !a || !b || !sameTime(a, b) || tellsOfBefore(question, a, b)) return [];
  const shared = first.some((x) => second.some((y) => x.quantity.value === y.quantity.value));
  return shared ? [] : [{ kind: 'conflict', facts: [a, b], closeTo: null }];
}
