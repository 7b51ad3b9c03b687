import type { Fact, Figure } from '#facts';
import { boundOf } from '#facts';
import type { Bound, Exact, Quantity } from '#text';
import { compareExact, decimalsOf, dividedBy, magnitude, toDecimal } from '#text';

/**
 * Rounding, stated once: a sum or difference keeps the most decimals of its terms, a percentage, an average or a median shows one
 * decimal, a ratio two; halves are rounded away from zero.
 */
const DECIMALS: Partial<Record<string, number>> = { change: 1, share: 1, average: 1, median: 1, ratio: 2, rate: 1 };
const MOST_DECIMALS = 4;

const SYMBOLS: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  INR: '₹',
  AUD: 'A$',
  CAD: 'C$',
};
const SPELLED = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
  'yard',
  'point',
  'mile',
  'acre',
]);

const BOUND_WORDS: Record<Bound, string> = {
  exact: '',
  over: 'over ',
  under: 'under ',
  at_least: 'at least ',
  at_most: 'at most ',
  about: 'about ',
};

/** Groups thousands of a decimal text: "-1017.4" → "−1,017.4". */
export function group(decimal: string): string {
  const [whole = '', part] = decimal.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${decimal.startsWith('-') ? '−' : ''}${grouped}${part === undefined ? '' : `.${part}`}`;
}

/** Millions and more are said in words where that loses nothing. */
const SCALES: readonly (readonly [Exact, string])[] = [
  ['1000000000', ' billion'],
  ['1000000', ' million'],
];

function scaled(value: Exact, digits: number): string {
  for (const [size, word] of SCALES) {
    const short = dividedBy(value, size);
    if (short !== null && compareExact(magnitude(value), size) >= 0 && decimalsOf(short) <= 3) {
      return group(toDecimal(short, decimalsOf(short))) + word;
    }
  }
  return group(toDecimal(value, digits));
}

function withUnit(number: string, unit: string | undefined, plural: boolean): string {
  if (unit === undefined) return number;
  if (unit === '%') return `${number}%`;
  const symbol = SYMBOLS[unit];
  if (symbol) return number.startsWith('−') ? `−${symbol}${number.slice(1)}` : symbol + number;
  return `${number} ${SPELLED.has(unit) && plural ? `${unit}s` : unit}`;
}

const digitsOf = (value: Exact): number => Math.min(decimalsOf(value), MOST_DECIMALS);

/** A value with its unit, as this house writes it. */
export function showValue(value: Exact, unit: string | undefined, digits: number): string {
  const text = unit === '%' || digits > 0 ? group(toDecimal(value, digits)) : scaled(value, digits);
  return withUnit(text, unit, value !== '1');
}

function verbatim(fact: Fact): string {
  const { quantity, sentence } = fact;
  const start = Math.min(quantity.start, quantity.hedge?.start ?? quantity.start);
  const end = Math.max(quantity.end, quantity.hedge?.end ?? quantity.end);
  return sentence.paragraph.text.slice(start, end).replace(/\s+/g, ' ');
}

const isSpelled = (quantity: Quantity): boolean => quantity.low === undefined && quantity.kind !== 'ordinal';

/** A quoted figure in the article's own words; a table's cell, whose unit stands in its heading, is written out. */
export function showFact(fact: Fact): string {
  const { quantity, sentence } = fact;
  if (sentence.paragraph.kind === 'table' && isSpelled(quantity)) {
    return BOUND_WORDS[quantity.bound] + showValue(quantity.value, quantity.unit, digitsOf(quantity.value));
  }
  return verbatim(fact);
}

/** Unit of a figure: of its terms, or what its formula makes of them. */
export function unitOf(figure: Figure): string | undefined {
  if (figure.kind === 'quoted') return figure.fact.quantity.unit;
  if (figure.kind === 'length') return figure.unit;
  if (figure.formula === 'change' || figure.formula === 'share') return '%';
  if (figure.formula === 'points') return 'point';
  if (figure.formula === 'ratio' || figure.formula === 'count' || figure.formula === 'rank') return undefined;
  const [first] = figure.terms;
  return first && unitOf(first);
}

/** Decimals that a figure is shown with; see the rounding rule above. */
export function decimalsShown(figure: Figure): number {
  if (figure.kind === 'length') return 0;
  if (figure.kind === 'quoted') return digitsOf(figure.fact.quantity.value);
  return DECIMALS[figure.formula] ?? Math.max(0, ...figure.terms.map(decimalsShown));
}

/** A figure as it is read: hedge, number, unit. */
export function showFigure(figure: Figure): string {
  if (figure.kind === 'quoted') return showFact(figure.fact);
  const bound = boundOf(figure.interval);
  if (!bound) return '';
  const [unit, digits] = [unitOf(figure), decimalsShown(figure)];
  const exactly = digits > 0 && decimalsOf(bound.value) <= digits ? decimalsOf(bound.value) : digits;
  const value = showValue(bound.value, unit, exactly);
  return (
    BOUND_WORDS[bound.bound] + (bound.high === undefined ? value : `${value} to ${showValue(bound.high, unit, digits)}`)
  );
}

const OPERATORS: Record<string, (terms: readonly string[]) => string> = {
  sum: (terms) => terms.join(' + '),
  difference: (terms) => terms.join(' − '),
  points: (terms) => terms.join(' − '),
  change: ([from = '', to = '']) => `(${to} − ${from}) ÷ ${from} × 100`,
  elapsed: ([from = '', to = '']) => (from === to ? from : `from ${from} to ${to}`),
  ratio: (terms) => terms.join(' ÷ '),
  rate: (terms) => terms.join(' ÷ '),
  share: (terms) => `${terms.join(' ÷ ')} × 100`,
  complement: (terms) => `100% − ${terms.join(' − ')}`,
  average: (terms) => `(${terms.join(' + ')}) ÷ ${terms.length}`,
  median: (terms) => `median of ${terms.join(', ')}`,
  count: (terms) => `listed: ${terms.join(', ')}`,
};

/**
 * The working with its result: "24,314 − 2,176 = 22,138", the steps of a figure that is reckoned from reckoned ones before it,
 * parted by semicolons; null for a figure quoted.
 */
export function showWorking(figure: Figure): string | null {
  if (figure.kind !== 'computed') return null;
  const steps = figure.terms.flatMap((term) => showWorking(term) ?? []);
  const terms = figure.terms.map(showFigure);
  if (figure.formula === 'rank') return `“${terms.join('')}” means that there were ${showFigure(figure)}`;
  const working = OPERATORS[figure.formula]?.(terms) ?? terms.join(', ');
  const bound = boundOf(figure.interval);
  const rounded = bound !== null && decimalsOf(bound.value) > decimalsShown(figure);
  return [...new Set(steps), `${working} ${rounded ? '≈' : '='} ${showFigure(figure)}`].join('; ');
}
