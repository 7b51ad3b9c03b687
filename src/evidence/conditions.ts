import type { Fact, Reading } from '#facts';
import type { Question } from '#question';
import type { Quantity } from '#text';
import { askedStretches } from './band-sums.ts';
import { rivalsOf } from './nearness.ts';
import { bandOf } from './table-rows.ts';

interface Age {
  readonly value: string;
  readonly high: string | undefined;
  readonly side: 'from' | 'to' | 'none';
}

const AGE_SIDE = /\b(over|above|under|below)\s+(?:the )?ages?(?: of)?\s+$/i;
const AGE_THAN = /\b(older|younger)\s+than\s+$/i;

/** Which side of an age is meant: by its hedge, or by the words before it. "65 and older", "older than 65" and "over 65" count as one. */
function ageIn(text: string, { value, high, bound, start }: Quantity): Age {
  const said = text.slice(Math.max(0, start - 24), start);
  const before = (AGE_SIDE.exec(said)?.[1] ?? AGE_THAN.exec(said)?.[1] ?? '').toLowerCase();
  const over = bound === 'over' || bound === 'at_least' || /^(?:over|above|older)$/.test(before);
  const under = bound === 'under' || bound === 'at_most' || /^(?:under|below|younger)$/.test(before);
  return { value, high, side: over ? 'from' : under ? 'to' : 'none' };
}

const sameAge = (a: Age, b: Age): boolean => a.value === b.value && a.high === b.high && a.side === b.side;

/** Ages that are said of a fact: those of its member of the list, else all of its sentence. */
function agesOf(fact: Fact, reading: Reading): Age[] {
  const { facts, members } = rivalsOf(fact, reading);
  const member = members[facts.indexOf(fact)];
  return reading.facts
    .filter((other) => other.sentence === fact.sentence && other.quantity.kind === 'age')
    .filter(({ at }) => !member || (at >= member.from && at < member.to))
    .map(({ quantity }) => ageIn(reading.paragraph.text, quantity));
}

/** "How many boats are older than 20 years?": a count of boats of which no such limit is told is of all of them. */
function limitsFit({ form, want, quantities }: Question, fact: Fact, reading: Reading): boolean {
  if (form !== 'amount' || want !== 'number' || fact.quantity.kind !== 'count') return true;
  const limits = quantities.filter(
    ({ kind, bound }) => (kind === 'duration' || kind === 'measure') && bound !== 'exact',
  );
  return limits.every(({ kind, value, bound }) =>
    reading.facts.some(
      (other) =>
        other.sentence === fact.sentence &&
        other.quantity.kind === kind &&
        other.quantity.value === value &&
        other.quantity.bound === bound,
    ),
  );
}

/** A row of a table that is a band answers only for just that band. */
function bandFits({ text, sides }: Question, fact: Fact): boolean {
  const asked = sides === null && fact.sentence.paragraph.kind === 'table' ? askedStretches(text) : [];
  const band = asked.length === 0 ? null : bandOf(fact);
  return band === null || asked.some(({ low, high }) => (low ?? 0) === (band.low ?? 0) && high === band.high);
}

/** Whether a fact is of just the ages that the question names; a fact of which no age is said may be. */
export function conditionsFit(question: Question, fact: Fact, reading: Reading): boolean {
  if (!limitsFit(question, fact, reading) || !bandFits(question, fact)) return false;
  const asked = question.quantities
    .filter(({ kind }) => kind === 'age')
    .map((quantity) => ageIn(question.text, quantity));
  if (asked.length === 0 || question.sides !== null || fact.quantity.kind === 'age') return true;
  const ages = agesOf(fact, reading);
  return (
    ages.length === 0 ||
    (ages.length === asked.length && ages.every((age, i) => asked[i] !== undefined && sameAge(age, asked[i])))
  );
}
