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

const REACH = 8;

/** Words a period may start with, beside numbers. Elsewhere no rule is tried. */
const STARTERS: ReadonlySet<string> = new Set([
  ...[
    MONTHS,
    SHORT_MONTHS,
    WEEKDAYS,
    SHORT_WEEKDAYS,
    CARDINALS,
    TENS,
    ORDINALS,
    SEASONS,
    DECADE_NAMES,
    POINTERS,
  ].flatMap((table) => [...table.keys()]),
  ...[
    'the',
    'a',
    'an',
    'that',
    'half',
    'several',
    'few',
    'many',
    'between',
    'from',
    'since',
    'until',
    'till',
    'before',
  ],
  ...[
    'after',
    'prior',
    'no',
    'starting',
    'beginning',
    'in',
    'within',
    'early',
    'earlier',
    'mid',
    'late',
    'later',
    'end',
  ],
  ...['start', 'middle', 'week', 'year', 'calendar', 'fiscal', 'financial', 'fy', 'q', 'h', 'ad', 'yesterday', 'today'],
  ...['tonight', 'tomorrow', 'final', 'couple', 'years', 'quarter', 'eom', 'eoy', 'bom'],
]);

const CALENDAR_WORDS: ReadonlySet<string> = new Set([
  ...[MONTHS, SHORT_MONTHS, WEEKDAYS, SHORT_WEEKDAYS, SEASONS, DECADE_NAMES, UNITS].flatMap((table) => [
    ...table.keys(),
  ]),
  ...DAYPARTS,
  ...[
    'half',
    'fiscal',
    'financial',
    'fy',
    'q',
    'h',
    'ad',
    'bc',
    'bce',
    'ce',
    'yesterday',
    'today',
    'tonight',
    'tomorrow',
  ],
  ...['eom', 'eoy', 'bom', 'thousand', 'twenty', 'nineteen', 'eighteen', 'seventeen'],
]);

/** Whether a lexeme alone tells of the calendar: a name, a unit, four digits, a date. Every period has one near its start. */
function isCalendar({ kind, word, suffix }: Lexeme): boolean {
  if (kind === 'word') return CALENDAR_WORDS.has(word);
  return (
    kind === 'date' || (kind === 'number' && (word.length === 4 || /^(?:s|q|h)$/.test(suffix) || word.length === 2))
  );
}

/** For every lexeme, whether a period may start there: a starting word or number with a calendar lexeme at most eight further. */
export function periodStarts(lexemes: readonly Lexeme[]): boolean[] {
  const starts: boolean[] = new Array<boolean>(lexemes.length).fill(false);
  let next = Infinity;
  for (let at = lexemes.length - 1; at >= 0; at -= 1) {
    const lexeme = lexemes[at];
    if (lexeme === undefined) continue;
    if (isCalendar(lexeme)) next = at;
    const opens = lexeme.kind === 'word' ? STARTERS.has(lexeme.word) : lexeme.kind !== 'sign';
    starts[at] = opens && next - at <= REACH;
  }
  return starts;
}
