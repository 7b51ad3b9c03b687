import type { Converted, Fact, Figure } from '#facts';
import { boundOf } from '#facts';
import type { Bound, Exact, Quantity } from '#text';
import { compareExact, decimalsOf, dividedBy, magnitude, toDecimal } from '#text';

/**
 * Rounding, stated once: a sum or difference keeps the most decimals of its terms, a percentage, an average or a median shows one
 * decimal, a ratio two, a figure in another unit the significant digits of its own but at least three; halves are rounded away
 * from zero.
 */
const DECIMALS: Partial<Record<string, number>> = { change: 1, share: 1, average: 1, median: 1, ratio: 2, rate: 1 };
const MOST_DECIMALS = 4;
/** … and of the factor between two units. */
const MOST_FACTOR = 9;

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
  if (unit === 'mi') return `${number} mile${plural ? 's' : ''}`;
  if (symbol) return number.startsWith('−') ? `−${symbol}${number.slice(1)}` : symbol + number;
  return `${number} ${SPELLED.has(unit) && plural ? `${unit}s` : unit}`;
}

const digitsOf = (value: Exact): number => Math.min(decimalsOf(value), MOST_DECIMALS);

/** A value with its unit, as this house writes it. */
export function showValue(value: Exact, unit: string | undefined, digits: number): string {
  // Pounds and pence: £7.8 is written £7.80.
  const places = digits === 1 && unit !== undefined && unit in SYMBOLS ? 2 : digits;
  const text = unit === '%' || digits > 0 ? group(toDecimal(value, places)) : scaled(value, digits);
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
  if (figure.kind === 'length' || figure.kind === 'converted') return figure.unit;
  if (figure.formula === 'change' || figure.formula === 'share') return '%';
  if (figure.formula === 'points') return 'point';
  if (figure.formula === 'ratio' || figure.formula === 'count' || figure.formula === 'rank') return undefined;
  const [first] = figure.terms;
  return first && unitOf(first);
}

/** A value in another unit has as many significant digits as the article gives it, but at least three. */
function convertedDecimals({ fact, interval }: Converted): number {
  const { value } = fact.quantity;
  const given = toDecimal(magnitude(value), digitsOf(value)).replace('.', '').replace(/^0+/, '').length;
  const bound = boundOf(interval);
  const whole = bound ? toDecimal(magnitude(bound.value), MOST_DECIMALS).split('.')[0]?.replace(/^0+/, '').length : 0;
  return Math.min(MOST_DECIMALS, Math.max(0, Math.max(3, given) - (whole ?? 0)));
}

/** Decimals that a figure is shown with; see the rounding rule above. */
export function decimalsShown(figure: Figure): number {
  if (figure.kind === 'length') return 0;
  if (figure.kind === 'quoted') return digitsOf(figure.fact.quantity.value);
  if (figure.kind === 'converted') return convertedDecimals(figure);
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

function isRounded(figure: Figure): boolean {
  const bound = boundOf(figure.interval);
  return bound !== null && decimalsOf(bound.value) > decimalsShown(figure);
}

/** An exact number as a decimal where it has an end, else as a fraction. */
const showExact = (value: Exact): string =>
  decimalsOf(value) <= MOST_FACTOR ? group(toDecimal(value, decimalsOf(value))) : value;

/** "26.2 miles × 1.609344", "26.2 km ÷ 1.609344", "68 °F × 5/9 − 160/9". */
function conversion({ fact, factor, offset }: Converted): string {
  const inverse = dividedBy('1', factor) ?? factor;
  const whole = decimalsOf(factor) > MOST_FACTOR && decimalsOf(inverse) <= MOST_FACTOR;
  const scaled = `${showFact(fact)} ${whole ? `÷ ${showExact(inverse)}` : `× ${showExact(factor)}`}`;
  if (offset === '0') return scaled;
  return `${scaled} ${compareExact(offset, '0') < 0 ? '−' : '+'} ${showExact(magnitude(offset))}`;
}

/**
 * The working with its result: "24,314 − 2,176 = 22,138", the steps of a figure that is reckoned from reckoned ones before it,
 * parted by semicolons; null for a figure quoted.
 */
export function showWorking(figure: Figure): string | null {
  if (figure.kind === 'converted')
    return `${conversion(figure)} ${isRounded(figure) ? '≈' : '='} ${showFigure(figure)}`;
  if (figure.kind !== 'computed') return null;
  const steps = figure.terms.flatMap((term) => showWorking(term) ?? []);
  const terms = figure.terms.map(showFigure);
  if (figure.formula === 'rank') return `“${terms.join('')}” means that there were ${showFigure(figure)}`;
  const working = OPERATORS[figure.formula]?.(terms) ?? terms.join(', ');
  return [...new Set(steps), `${working} ${isRounded(figure) ? '≈' : '='} ${showFigure(figure)}`].join('; ');
}
