import type { Fact, Reading } from '#facts';
import { isDated } from '#facts';
import type { Quantity } from '#text';

const LONGEST = 100;
const MOST_WORDS = 14;
const CLAUSE_END = /[,;:—–()]|\s(?:and|but|while|which|who|as|after|because|according|said)\s/;
const PLAIN = /^[\p{L}][\p{L}\p{M}' ’.-]*$/u;
/** Nouns that count time, or point back: no question can be asked of them alone. */
const NO_THING =
  /^(?:(?:more|less|other|others|them|these|those|such|total|number|people?)|(?:years?|months?|weeks?|days?|hours?|minutes?|times?))$/i;

/** A time that a question can name: with a year, a month or a number, not "on Sunday" or "earlier in the week". */
const NAMED_TIME = /\d|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

const tidy = (text: string): string =>
  `${text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.?!\s]+$/, '')}?`;

const isCount = ({ kind, noun }: Quantity): boolean => kind === 'count' && noun !== undefined;

/** " in 2023": the time of a fact, as words that close a question; empty where none is written that a question can name. */
function timeOf({ period, periodSource, periodWords }: Fact): string {
  const words = periodWords.replace(/\s*\([^)]*\)/g, '');
  if (!period || periodSource !== 'sentence' || !isDated(period) || !NAMED_TIME.test(words)) return '';
  const lead = /^(?:in|on|at|between|from|since|during|by|until|before|after)\b/i.test(words)
    ? ''
    : /^(?:the|this)\b|\d{1,2}(?:,|$)|^\d{1,2} /.test(words) && period.grain === 'day'
      ? 'on '
      : 'in ';
  return ` ${lead}${words}`;
}

/** A sentence that opens with its figure asks with its own words: "24 boats sank in May" … "How many boats sank in May?". */
function fromOpening({ sentence, quantity }: Fact): string | null {
  const { text } = sentence.paragraph;
  const start = Math.min(quantity.start, quantity.hedge?.start ?? quantity.start);
  if (!isCount(quantity) || !quantity.noun || start !== sentence.span.start) return null;
  const rest = text.slice(quantity.noun.end, sentence.span.end);
  const clause = rest.slice(0, CLAUSE_END.exec(rest)?.index ?? rest.length);
  const words = clause.trim().split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  return tidy(`How many ${text.slice(quantity.noun.start, quantity.noun.end)}${clause}`);
}

/** What is counted and when: "How many boats in May 2024?". */
function fromMeasure(fact: Fact): string | null {
  const { measure, quantity, role } = fact;
  if (!PLAIN.test(measure.words) || NO_THING.test(measure.words)) return null;
  if (role === 'rank') return tidy(`How many ${measure.words.replace(/([^s])$/, '$1s')}`);
  const time = timeOf(fact);
  const counted = role === 'level' && quantity.kind === 'count' && measure.source !== 'heading';
  return counted && time !== '' ? tidy(`How many ${measure.words}${time}`) : null;
}

/** What is measured, without the name of whose it is. */
const measuredOf = ({ measure, label }: Fact): string =>
  measure.words.replace(label, '').replace(/^[\s,]+|[\s,]+$/g, '');

/** What a table or a list tells of a thing: "What was the revenue of Norland in 2023?". */
function fromHeading(fact: Fact): string | null {
  const { measure, label } = fact;
  if (measure.source !== 'heading' && measure.source !== 'of') return null;
  const what = measuredOf(fact);
  if (!PLAIN.test(what) || NO_THING.test(what) || !/^\p{Lu}/u.test(label)) return null;
  return tidy(`What was the ${what.charAt(0).toLowerCase()}${what.slice(1)} of ${label}${timeOf(fact)}`);
}

/** A question with the figure that it was made from. */
export interface Candidate {
  readonly question: string;
  readonly fact: Fact;
}

/**
 * Questions that the figures of a passage may answer, the most telling first, each of at most 100 characters. Whether they are
 * answered, and with that figure, only asking them tells.
 */
export function candidateQuestions(reading: Reading): Candidate[] {
  const asked = [fromOpening, fromHeading, fromMeasure].flatMap((make) =>
    reading.facts.flatMap((fact) => {
      const question = make(fact);
      return question === null || question.length > LONGEST ? [] : [{ question, fact }];
    }),
  );
  return [...new Map(asked.toReversed().map((each) => [each.question, each])).values()].toReversed();
}
