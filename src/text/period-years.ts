import { calendarDay } from './calendar.ts';
import { centuryBounds, monthsBounds, WRITTEN, undated, yearBounds } from './period-bounds.ts';
import type { Source } from './period-bounds.ts';
import { AMOUNT_CUES, EVENTS, YEAR_PREPOSITIONS } from './period-cues.ts';
import { CARDINALS, DECADE_NAMES } from './period-lexicon.ts';
import { lexemeAt, skip, wordAt } from './period-lexer.ts';
import { eraAfter, readEraNumber, readMarkedYear } from './period-eras.ts';
import { isLabelled } from './period-names.ts';
import { readOrdinal } from './period-numbers.ts';
import type { Bounds, DateParts, Reading, Scan } from './period-types.ts';
import { isYearNumber, readYearOf } from './period-year-of.ts';

/** Years that do not run from January to December. */
const OTHER_YEARS = new Set(['school', 'academic', 'tax', 'crop', 'marketing', 'water', 'model', 'budget']);
const NOT_COUNTED = new Set(['was', 'this', 'versus', 'has', 'does', 'series', 'plus', 'minus', 'thus', 'always']);
const DETERMINERS = new Set([
  'the',
  'its',
  'his',
  'their',
  'this',
  'our',
  'her',
  'a',
  'my',
  'your',
  'these',
  'those',
  'both',
]);

/** Lower-case plural noun, after which a bare number counts: "1204 votes". */
function countsNext(scan: Scan, at: number): boolean {
  const { kind, word, capital, tight } = lexemeAt(scan, at);
  if (kind !== 'word' || capital) return tight && kind === 'word';
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !NOT_COUNTED.has(word) && !EVENTS.has(word);
}

/** Whether four digits stand where only an amount, a label or an address would. */
function isOtherNumber(scan: Scan, at: number): boolean {
  const after = lexemeAt(scan, at + 1);
  const before = lexemeAt(scan, at - 1);
  if (isLabelled(scan, at) || AMOUNT_CUES.has(before.word)) return true;
  if (before.kind === 'number' || before.kind === 'figure') return true;
  if (after.tight && after.word === '-' && lexemeAt(scan, at + 2).kind === 'number') return true;
  const joined = lexemeAt(scan, at).tight && before.word === '/' && lexemeAt(scan, at - 2).kind === 'number';
  if (joined) return true;
  const prefixed = lexemeAt(scan, at).tight && before.word === '-';
  return prefixed && !/^(?:pre|post|mid|early|late)$/.test(wordAt(scan, at - 2));
}

/** Whether four bare digits are a year here and not a count. */
export function isBareYear(scan: Scan, at: number): boolean {
  const { value } = lexemeAt(scan, at);
  if (!isYearNumber(scan, at) || value > 2100 || isOtherNumber(scan, at)) return false;
  const before = wordAt(scan, at - 1);
  const modern = value >= 1900;
  const counts = countsNext(scan, at + 1);
  if (isListedYear(scan, at)) return true;
  if (YEAR_PREPOSITIONS.has(before) || isCirca(scan, at)) return modern || !counts;
  if (counts) return modern && isBesideCounted(scan, at);
  return (modern && value % 100 !== 0) || isOldYear(scan, at, modern);
}

/** Before a plural: "the Schools Act of 1996 recognises", "two 1997 strikes". */
function isBesideCounted(scan: Scan, at: number): boolean {
  const before = wordAt(scan, at - 1);
  if (before === 'of') return EVENTS.has(wordAt(scan, at - 2));
  return lexemeAt(scan, at).value % 100 !== 0 && (DETERMINERS.has(before) || CARDINALS.has(before));
}

/** A round year or one before 1900 needs a sign: an event, brackets, a dash, a clause of its own. */
function isOldYear(scan: Scan, at: number, modern: boolean): boolean {
  const before = wordAt(scan, at - 1);
  // "As of 2000, there were …"
  if (before === 'by' || (before === 'of' && wordAt(scan, at - 2) === 'as')) return isClauseStart(scan, at + 1);
  if (before === 'of') return EVENTS.has(wordAt(scan, at - 2));
  return before === '(' || before === '–' || before === '' || (modern && DETERMINERS.has(before));
}

/** "by 1871 the town …", "by 1871, …": no noun follows that the number could count. */
function isClauseStart(scan: Scan, at: number): boolean {
  const { kind, word } = lexemeAt(scan, at);
  return (
    kind === 'sign' ||
    kind === 'none' ||
    /^(?:the|a|an|he|she|it|they|there|this|his|her|its|their|all|and)$/.test(word)
  );
}

/** "1996, 2000 and 2004": beside another year of its kind. */
function isListedYear(scan: Scan, at: number): boolean {
  const before = wordAt(scan, at - 1);
  const other = before === 'and' && wordAt(scan, at - 2) === ',' ? at - 3 : at - 2;
  const near = (before === ',' || before === 'and' || before === 'or') && isYearNumber(scan, other);
  return near && Math.abs(lexemeAt(scan, other).value - lexemeAt(scan, at).value) <= 100;
}

function isCirca(scan: Scan, at: number): boolean {
  return wordAt(scan, at - 1) === '.' && /^ca?$/.test(wordAt(scan, at - 2));
}

function yearParts(year: number): DateParts {
  return { year, yearBasis: 'written', month: null, day: null, weekday: null };
}

/** A year of any size that names its era: "14 AD", "AD 14", "218 BC". */
function readEraYear(scan: Scan, at: number): Reading | null {
  const era = readEraNumber(scan, at);
  if (era === null) return null;
  const bounds = era.before ? undated('year', WRITTEN) : yearBounds(era.value, WRITTEN);
  return { start: at, next: era.next, rule: era.before ? 'year before Christ' : 'year with its era', bounds };
}

/** The 98 of "in ’98". */
function readShortYear(scan: Scan, at: number): Reading | null {
  const marked = /^(?:in|since|by|until|till|from|during|after|before|of)$/.test(wordAt(scan, at - 2));
  const year = marked ? readMarkedYear(scan, at - 1) : null;
  if (year === null) return null;
  const source: Source = { basis: year.yearBasis, implied: ['year'] };
  const bounds = year.year === null ? undated('year', source) : yearBounds(year.year, source);
  return { start: at, next: year.next, rule: 'year of two digits', bounds };
}

/** A year on its own: "2022", "the year 1204", "calendar year 2023". */
export function readYear(scan: Scan, at: number): Reading | null {
  const special = readEraYear(scan, at) ?? readShortYear(scan, at);
  if (special !== null) return special;
  const words = wordAt(scan, at - 1) === 'in' ? readYearOf(scan, at) : null;
  if (words !== null && words.year !== null && words.next > at + 1 && words.basis === 'written') {
    return yearReading(at, words.next, words.year);
  }
  const named = skip(scan, skip(scan, at, 'the'), 'calendar');
  const number = wordAt(scan, named) === 'year' ? named + 1 : at;
  if (number > at ? !isYearNumber(scan, number) : !isBareYear(scan, at)) return null;
  const year = lexemeAt(scan, number).value;
  if (OTHER_YEARS.has(wordAt(scan, at - 1)) && wordAt(scan, at) === 'year') {
    return { start: at, next: number + 1, rule: 'year of another calendar', bounds: undated('year', WRITTEN) };
  }
  return yearReading(at, number + 1, year);
}

function yearReading(start: number, next: number, year: number): Reading {
  return { start, next, rule: 'year', bounds: yearBounds(year, WRITTEN), parts: yearParts(year) };
}

/** First year of a decade or century written with an s: "2010s", "1800s", "'90s"; null for anything else. */
function readPlural(scan: Scan, at: number): { year: number; short: boolean; next: number } | null {
  const { kind, word, suffix, value } = lexemeAt(scan, at);
  // Tokenised text sets the "s" apart.
  const apart = suffix === '' && word.length === 4 && wordAt(scan, at + 1) === 's' && !lexemeAt(scan, at + 1).tight;
  if (kind !== 'number' || (suffix !== 's' && !apart) || value % 10 !== 0) return null;
  const next = apart ? at + 2 : at + 1;
  if (word.length === 4 && value >= 1000 && value <= 2090) return { year: value, short: false, next };
  const marked = /^['’‘]$/.test(wordAt(scan, at - 1)) || wordAt(scan, at - 1) === 'the';
  return word.length === 2 && marked ? { year: value, short: true, next } : null;
}

/** "the nineties"; null without "the" or "in" before it. */
function readNamedDecade(scan: Scan, at: number): number | null {
  const decade = DECADE_NAMES.get(wordAt(scan, at));
  const before = wordAt(scan, at - 1);
  return decade !== undefined && (before === 'the' || before === 'in' || before === 'roaring') ? decade : null;
}

/** "nineteen seventies", "eighteen-nineties": the first year; null for anything else. */
function readDecadeInWords(scan: Scan, at: number): { year: number; short: boolean; next: number } | null {
  const century = CARDINALS.get(wordAt(scan, at)) ?? 0;
  const noun = skip(scan, at + 1, '-');
  const decade = DECADE_NAMES.get(wordAt(scan, noun));
  if (decade === undefined || century < 13 || century > 19) return null;
  return { year: century * 100 + decade, short: false, next: noun + 1 };
}

/** A two-digit decade is the last such decade: of this century only when it has begun by the day of publication. */
function fullDecade(scan: Scan, decade: number): number {
  const now = scan.published === null ? 0 : calendarDay(scan.published).year;
  return 2000 + decade <= now && decade < 20 ? 2000 + decade : 1900 + decade;
}

function decadeBounds(scan: Scan, year: number, short: boolean): Bounds {
  const source: Source = short ? { basis: 'convention', implied: ['year'] } : WRITTEN;
  const first = short ? fullDecade(scan, year) : year;
  const century = !short && year % 100 === 0 && year < 2000;
  return monthsBounds(first, 1, century ? 1200 : 120, century ? 'century' : 'decade', source);
}

/** "the 2010s", "the '90s", "the nineties", "the nineteen nineties"; "the 1800s" is a century, "the 2000s" a decade. */
export function readDecade(scan: Scan, at: number): Reading | null {
  const plural = readPlural(scan, at) ?? readDecadeInWords(scan, at);
  const named = plural === null ? readNamedDecade(scan, at) : null;
  if (plural === null && named === null) return null;
  const bounds = decadeBounds(scan, plural?.year ?? named ?? 0, plural?.short ?? true);
  const rule = bounds.grain === 'century' ? 'hundred years' : 'decade';
  return { start: at, next: plural?.next ?? at + 1, rule, bounds };
}

/** "the 19th century", "nineteenth-century". */
export function readCentury(scan: Scan, at: number): Reading | null {
  const ordinal = readOrdinal(scan, skip(scan, at, 'the'));
  if (ordinal === null || ordinal.value < 1 || ordinal.value > 30) return null;
  const noun = skip(scan, ordinal.next, '-');
  if (wordAt(scan, noun) !== 'century') return null;
  const era = eraAfter(scan, noun + 1);
  const bounds = era?.before === true ? undated('century', WRITTEN) : centuryBounds(ordinal.value, WRITTEN);
  return { start: at, next: era?.next ?? noun + 1, rule: 'century', bounds };
}
