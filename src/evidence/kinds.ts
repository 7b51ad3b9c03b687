import type { Fact } from '#facts';
import type { Question } from '#question';
import { conversionOf, currencyNamed, dimensionOf, isCoin, neighbours, term } from '#text';
import type { Quantity, QuantityKind } from '#text';
import { isPersonTerm } from './person-lexicon.ts';
import { isLength, sizeFits } from './sizes.ts';

const WANTED: Partial<Record<Question['want'], readonly QuantityKind[]>> = {
  percent: ['percent', 'points', 'fraction'],
  duration: ['duration'],
  measure: ['measure'],
  age: ['age', 'duration'],
};
/** Units that an age is told in, and the words that tell one: "missed two months" is none. */
const LIFETIME = /^(?:day|week|month|year|decade|centur)/i;
const SAYS_AGE = /\b(?:old|older|oldest|aged?|ages|lived|birthday)\b/i;
const OTHER_HEAD = 0.93;
const ASKS_TIMES =
  /\bhow (?:often|many times)\b(?! (?:as|more|fewer|less|larger|bigger|higher|greater|smaller|the)\b)/i;

/** Symbols of units and the words that a question counts in. */
const UNIT_WORDS: Readonly<Record<string, string>> = {
  t: 'tonne',
  kg: 'kilogram',
  g: 'gram',
  km: 'kilometre',
  m: 'metre',
  cm: 'centimetre',
  mm: 'millimetre',
  ha: 'hectare',
  l: 'litre',
  mi: 'mile',
  ft: 'foot',
  in: 'inch',
};

/** The unit of a quantity as a question names it ("how many yards"), as a term. */
const unitTerm = ({ unit }: Quantity): string | null => (unit === undefined ? null : term(UNIT_WORDS[unit] ?? unit));

/** Whether a quantity can be told in the unit that a question names. */
function converts({ unit }: Question, quantity: Quantity): boolean {
  return unit !== null && quantity.unit !== undefined && conversionOf(quantity.unit, unit) !== null;
}

/** The head of what is asked for, as a term; null where the question names nothing. */
export function askedHead(question: Question): string | null {
  return question.asked.at(-1)?.term ?? null;
}

/** True where two head nouns may name the same things: the same term, a near one, or people and a kind of people. */
export function sameHead(asked: string, head: string): boolean {
  if (asked === head || neighbours(asked).includes(head)) return true;
  return asked === term('people') && isPersonTerm(head);
}

/** Whether a figure is told in the currency that a question counts in: "how many dollars", of $27,418. */
function inCurrency(question: Question, { quantity }: Fact): boolean {
  const currency = currencyNamed(question.asked.at(-1)?.word ?? '');
  return quantity.kind === 'currency' && quantity.unit === currency;
}

/** "How much shorter is the wait", "how much faster is it": asked of what takes a time. */
const BY_TIME = /\bhow much (?:longer|shorter|quicker|faster|slower|later|earlier|sooner)\b/i;

/**
 * Whether an amount with a unit is what "how many" or "how much" asks for. "How many yards" takes a 43-yard goal, "how many goals"
 * does not; "how much rain" takes 94 mm of it.
 */
function unitFits(question: Question, fact: Fact): boolean {
  const { quantity, measure } = fact;
  const head = askedHead(question);
  const much = /\bhow much\b/i.test(question.text);
  if (converts(question, quantity) || inCurrency(question, fact)) return true;
  if (quantity.kind === 'duration' && BY_TIME.test(question.text)) return true;
  if (head === null) return much && (quantity.kind === 'currency' || quantity.kind === 'measure');
  if (unitTerm(quantity) === head) return quantity.kind === 'measure' || quantity.kind === 'duration';
  if (quantity.kind === 'currency') return isMoneyTerm(head) || (much && measure.terms.includes(head));
  // The cells of "Herring (tonnes)" are so many of herring, though no word says how much.
  return (much || measure.source === 'heading') && quantity.kind === 'measure' && measure.terms.includes(head);
}

/** What is compared by number is not compared by size: more goals are not longer ones. */
function isSizeOf(question: Question, { quantity }: Fact): boolean {
  const byNumber = /\b(?:more|most|fewer|fewest)\b/i.test(question.text);
  return byNumber && quantity.kind === 'measure' && unitTerm(quantity) !== askedHead(question);
}

/** Whether a figure is of the size, the rate and the unit asked for: kilometres are not answered by hours; days and months both tell a time. */
function scaleFits(question: Question, fact: Fact): boolean {
  const { unit } = question;
  const { quantity } = fact;
  if (!sizeFits(question, fact) || !rateFits(question, quantity)) return false;
  const [asked, told] = [unit, quantity.unit].map((each) => (each == null ? null : dimensionOf(each)));
  return asked == null || told == null || asked === told || (/time$/.test(asked) && /time$/.test(told));
}

const PER: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annual: 'year',
};
const EACH = new RegExp(`\\b(?:${Object.keys(PER).join('|')})\\b`, 'i');

/** A daily fare is not the one that is paid "a month". */
function rateFits({ text }: Question, { per }: Quantity): boolean {
  const asked = PER[EACH.exec(text)?.[0].toLowerCase() ?? ''];
  return asked === undefined || per === undefined || !Object.values(PER).includes(per) || per === asked;
}

/** "46 million crowns", "12 pounds" that are no weight of something: amounts of money by the words beside them. */
function isMoney({ quantity, measure, sentence }: Fact): boolean {
  if (quantity.kind === 'currency') return true;
  if (quantity.kind === 'count') return measure.source === 'noun' && isCoin(measure.words.split(' ').at(-1) ?? '');
  const { text } = sentence.paragraph;
  return (
    quantity.unit === 'lb' &&
    /\bpounds?$/i.test(text.slice(quantity.start, quantity.end)) &&
    !/^ of\b/i.test(text.slice(quantity.end, quantity.end + 4))
  );
}

/** Whether a quantity is of the kind that the question wants: of days, of money, a plain count … */
export function kindFits(question: Question, fact: Fact): boolean {
  const { kind } = fact.quantity;
  const wanted = WANTED[question.want];
  if (!scaleFits(question, fact)) return false;
  if (question.want === 'age' && kind === 'duration')
    return LIFETIME.test(fact.quantity.unit ?? '') && SAYS_AGE.test(fact.sentence.text);
  if (question.want === 'money') return isMoney(fact);
  if (wanted) return wanted.includes(kind) || (question.want === 'duration' && isLength(question, fact));
  if (ASKS_TIMES.test(question.text)) return kind === 'times';
  if (question.want === 'thing' || question.want === 'yes_no') {
    return kind !== 'ordinal' && kind !== 'duration' && !isSizeOf(question, fact);
  }
  return kind === 'count' || unitFits(question, fact);
}

const MONEY = new Set(
  ['dollar', 'euro', 'pound', 'yen', 'money', 'revenue', 'profit', 'cost', 'sales', 'income', 'budget'].map(term),
);

const isMoneyTerm = (head: string): boolean => MONEY.has(head);

/** How well a fact's noun names what is asked: the very noun before a near one or a kind of people. */
export function headFactor(question: Question, { measure }: Fact): number {
  const asked = askedHead(question);
  return asked === null || measure.head === null || measure.terms.includes(asked) ? 1 : OTHER_HEAD;
}

/** Whether a fact counts what is asked for; a fact whose noun is left out may, if its sentence speaks of it. */
export function measureFits(question: Question, fact: Fact): boolean {
  const asked = askedHead(question);
  if (asked === null) return true;
  const { head, terms, source } = fact.measure;
  if (unitTerm(fact.quantity) === asked || converts(question, fact.quantity)) return true;
  if (inCurrency(question, fact)) return true;
  if (head !== null && (sameHead(asked, head) || terms.includes(asked))) return true;
  // "Employs 88 people": those are the employees.
  const deed = head === term('people') && isPersonTerm(asked);
  if (deed && [asked, ...neighbours(asked)].some((each) => fact.clause.includes(each))) return true;
  // A figure whose own noun is another thing is of that thing; one whose noun is only guessed may be of what its sentence names.
  if (source !== 'subject' && source !== 'none' && fact.quantity.kind === 'count') return false;
  return [asked, ...neighbours(asked)].some((each) => fact.clause.includes(each));
}
