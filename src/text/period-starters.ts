import { FEASTS } from './holiday-lexicon.ts';
import { POINTERS } from './period-cues.ts';
import {
  CARDINALS,
  DAYPARTS,
  DECADE_NAMES,
  MONTHS,
  ORDINALS,
  SEASONS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  TENS,
  UNITS,
  WEEKDAYS,
} from './period-lexicon.ts';
import type { Lexeme } from './period-types.ts';
import { VULGAR } from './quantity-lexicon.ts';

const REACH = 8;

const words = (list: string): string[] => list.trim().split(/\s+/);
const FEAST_NAMES = [...FEASTS.keys()];

/** Words a period may start with, beside numbers. Elsewhere no rule is tried. */
const STARTERS: ReadonlySet<string> = new Set([
  ...[MONTHS, SHORT_MONTHS, WEEKDAYS, SHORT_WEEKDAYS, CARDINALS, TENS].flatMap((table) => [...table.keys()]),
  ...[ORDINALS, SEASONS, DECADE_NAMES, POINTERS].flatMap((table) => [...table.keys()]),
  ...FEAST_NAMES.map((name) => name.replace(/ .*/, '')),
  ...words(`the a an that half several few many between from since until till before after prior no starting beginning in
    within month early earlier mid late later end start middle week year calendar fiscal financial fy q h ad yesterday today
    rest remainder remaining tonight tomorrow final couple years quarter eom eoy bom`),
]);

const CALENDAR_WORDS: ReadonlySet<string> = new Set([
  ...[MONTHS, SHORT_MONTHS, WEEKDAYS, SHORT_WEEKDAYS, SEASONS, DECADE_NAMES, UNITS].flatMap((table) => [
    ...table.keys(),
  ]),
  ...DAYPARTS,
  ...[...WEEKDAYS.keys()].map((name) => `${name}s`),
  ...FEAST_NAMES.flatMap((name) => name.split(' ')),
  ...words(`half fiscal financial fy q h ad bc bce ce yesterday today tonight tomorrow eom eoy bom thousand twenty
    nineteen eighteen seventeen`),
]);

/** Whether a lexeme alone tells of the calendar: a name, a unit, four digits, a date. Every period has one near its start. */
function isCalendar({ kind, word, suffix }: Lexeme): boolean {
  if (kind === 'word') return CALENDAR_WORDS.has(word);
  return (
    word === '/' ||
    kind === 'date' ||
    (kind === 'number' &&
      (word.length === 4 || /^(?:s|q|h|st|nd|rd|th|hrs?|mins?|secs?|yrs?)$/.test(suffix) || word.length === 2))
  );
}

/** Phrases that tell of publication without a calendar word, by how they begin. */
const PHRASES: ReadonlySet<string> = new Set([
  ...['at present', 'at the moment', 'right now', 'as of now', 'to date', 'till date'],
  ...['so far this', 'so far in', 'w / c'],
]);

const PHRASE_OPENERS: ReadonlySet<string> = new Set([...PHRASES].map((phrase) => phrase.replace(/ .*/, '')));

/** Whether one of those phrases starts at a lexeme, or "now" ends its clause there. */
function startsPhrase(lexemes: readonly Lexeme[], at: number): boolean {
  const first = lexemes[at]?.word ?? '';
  if (first === 'now') return lexemes[at + 1]?.kind !== 'word';
  if (!PHRASE_OPENERS.has(first)) return false;
  const [second = '', third = ''] = [lexemes[at + 1]?.word, lexemes[at + 2]?.word];
  return PHRASES.has(`${first} ${second}`) || PHRASES.has(`${first} ${second} ${third}`);
}

/** The "5" of "June 3 and 5": a number joined to another one may be of a date before it. */
function joinsNumbers(lexemes: readonly Lexeme[], at: number): boolean {
  const before = /^(?:and|or|&)$/.test(lexemes[at - 1]?.word ?? '') ? at - 2 : at - 1;
  if (lexemes[at]?.kind !== 'number' || (before === at - 1 && lexemes[before]?.word !== ',')) return false;
  return lexemes[lexemes[before]?.word === ',' ? before - 1 : before]?.kind === 'number';
}

/** For every lexeme, whether a period may start there: a starting word or number with a calendar lexeme at most eight further. */
export function periodStarts(lexemes: readonly Lexeme[]): boolean[] {
  const starts: boolean[] = new Array<boolean>(lexemes.length).fill(false);
  let next = Infinity;
  for (let at = lexemes.length - 1; at >= 0; at -= 1) {
    const lexeme = lexemes[at];
    if (lexeme === undefined) continue;
    if (isCalendar(lexeme)) next = at;
    const opens =
      lexeme.kind === 'word' ? STARTERS.has(lexeme.word) : lexeme.kind !== 'sign' || VULGAR.has(lexeme.word);
    starts[at] = (opens && (next - at <= REACH || joinsNumbers(lexemes, at))) || startsPhrase(lexemes, at);
  }
  return starts;
}
