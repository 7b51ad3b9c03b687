import { calendarDay } from './calendar.ts';
import { bounds, isDated, undated, WRITTEN, yearBounds } from './period-bounds.ts';
import { DASHES } from './period-cues.ts';
import { lexemeAt, skip, wordAt } from './period-lexer.ts';
import type { DateParts, Lexeme, Reading, Scan } from './period-types.ts';

/** Two digits name the year at most so many years after publication, and else one of the last century. */
const YEARS_AHEAD = 10;
/** What may follow a year of two digits: with anything else they count. */
const AFTER_SHORT_YEAR = /^(?:and|or|to|when|where|he|she|they|it|the|with|by|for|at|in|was|were|but|as|after|before)$/;

/** A year of two digits by convention, with its source; undated where nothing tells the century. */
export function shortYear(scan: Scan, digits: number): Pick<DateParts, 'year' | 'yearBasis'> {
  if (scan.published === null) return { year: null, yearBasis: 'convention' };
  const late = 2000 + digits > calendarDay(scan.published).year + YEARS_AHEAD;
  return { year: (late ? 1900 : 2000) + digits, yearBasis: 'convention' };
}

const isShort = ({ kind, word, suffix, tight }: Lexeme): boolean =>
  kind === 'number' && word.length === 2 && suffix === '' && tight;

/** The "’98" of "in ’98": two digits after an apostrophe that opens no quotation and parts no number. */
export function readMarkedYear(
  scan: Scan,
  at: number,
): (Pick<DateParts, 'year' | 'yearBasis'> & { next: number }) | null {
  const [mark, digits, after] = [lexemeAt(scan, at), lexemeAt(scan, at + 1), lexemeAt(scan, at + 2)];
  if (!/^['’‘]$/.test(mark.word) || mark.tight || !isShort(digits)) return null;
  const goesOn = after.kind === 'sign' ? !/^[.,;:!?)–]$/.test(after.word) : after.kind !== 'none';
  if (goesOn && !AFTER_SHORT_YEAR.test(after.word)) return null;
  return { ...shortYear(scan, digits.value), next: at + 2 };
}

/** "AD" or "BC" after a year; a year before Christ is marked and left undated. */
export function eraAfter(scan: Scan, at: number): { next: number; before: boolean } | null {
  const point = wordAt(scan, at).length === 1 && wordAt(scan, at + 1) === '.';
  const letters = point ? `${wordAt(scan, at)}${wordAt(scan, at + 2)}` : wordAt(scan, at);
  const next = point ? skip(scan, at + 3, '.') : at + 1;
  if (letters === 'bc' || letters === 'bce') return { next, before: true };
  return letters === 'ad' || letters === 'ce' ? { next, before: false } : null;
}

const isEraNumber = ({ kind, word, suffix }: Lexeme): boolean => kind === 'number' && word.length <= 4 && suffix === '';

/** A year of any size that names its era, and the lexeme after it: "14 AD", "AD 14", "218 BC". */
export function readEraNumber(scan: Scan, at: number): { value: number; next: number; before: boolean } | null {
  const ad = wordAt(scan, at) === 'ad' && lexemeAt(scan, at).capital;
  const number = lexemeAt(scan, ad ? at + 1 : at);
  if (!isEraNumber(number)) return null;
  const era = ad ? { next: at + 2, before: false } : eraAfter(scan, at + 1);
  return era === null ? null : { value: number.value, ...era };
}

/** "from 799 to 684 BC", "between 14 and 37 AD", "300–290 BCE": two years of one era, which stands after the second. */
export function readEraRange(scan: Scan, at: number): Reading | null {
  const opener = wordAt(scan, at);
  const first = opener === 'from' || opener === 'between' ? at + 1 : at;
  const joint = wordAt(scan, first + 1);
  const joined =
    /^(?:to|until|till|through)$/.test(joint) || DASHES.has(joint) || (opener === 'between' && joint === 'and');
  const last = joined && isEraNumber(lexemeAt(scan, first)) ? readEraNumber(scan, first + 2) : null;
  if (last === null || wordAt(scan, first + 2) === 'ad') return null;
  const { value } = lexemeAt(scan, first);
  if (last.before ? value <= last.value : value >= last.value) return null;
  const [from, to] = [yearBounds(value, WRITTEN), yearBounds(last.value, WRITTEN)];
  const dated = !last.before && isDated(from) && isDated(to) ? bounds(from.from, to.to, 'range', WRITTEN) : null;
  return { start: at, next: last.next, rule: 'years of an era', bounds: dated ?? undated('range', WRITTEN) };
}
