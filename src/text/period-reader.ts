import { isIsoDay, isoDay } from './calendar.ts';
import { MATCH_WORDS } from './period-cues.ts';
import { longestReading } from './period-choice.ts';
import { readCounted } from './period-counted.ts';
import { readDate } from './period-dates.ts';
import { readDateWeekend, readFeast } from './period-feasts.ts';
import { readFiscalYear } from './period-fiscal.ts';
import { readStretchBeside, readWeekdayBeside } from './period-beside.ts';
import { readEraRange } from './period-eras.ts';
import { readDuration } from './period-lengths.ts';
import { lex, lexemeAt } from './period-lexer.ts';
import { readDayOfMonth, readMonthInList, readQuarterInList, readTwoDays } from './period-lists.ts';
import { readOnwards, readOpen } from './period-open.ts';
import { readQuarter, readSeason } from './period-parts.ts';
import { readPlaceOf } from './period-places.ts';
import { readEdge, readEdgeCode, readHalfOf, readThird, readWeekOf } from './period-portions.ts';
import { readRange } from './period-ranges.ts';
import { readRest, readSoFar } from './period-running.ts';
import { readSamePeriod, readSameUnit, readUnitBefore } from './period-neighbours.ts';
import { readApposedDay, readDatedWeekday } from './period-apposed.ts';
import { readDayInList } from './period-day-lists.ts';
import { readCenturies } from './period-centuries.ts';
import { readSameStretch, repeatable } from './period-same-stretch.ts';
import { readLengthFrom } from './period-length-from.ts';
import { readUnitEnd } from './period-unit-ends.ts';
import { isReachedBackTo } from './period-reach.ts';
import { tenseBefore } from './period-tense.ts';
import { readAfterNext, readNamedDay, readNowPhrase, readPointed } from './period-relative.ts';
import { readLengthUpTo, readRolling } from './period-rolling.ts';
import { readTheWeekend } from './period-weekends.ts';
import { readNumberedWeek } from './period-week-numbers.ts';
import { readWeekdayOfWeek } from './period-weekdays.ts';
import type { Lexeme, Reader, Reading, Scan } from './period-types.ts';
import { readCentury, readDecade, readYear } from './period-years.ts';
import { periodStarts } from './period-starters.ts';
import type { MarkContext, Period } from './types.ts';

const LEAP_YEAR = 2000;

/** Every rule, tried where a period may start; the longest reading wins, the earlier rule on a tie. */
const RULES: readonly Reader[] = [
  ...[
    readEraRange,
    readRange,
    readLengthFrom,
    readOpen,
    readOnwards,
    readTwoDays,
    readMonthInList,
    readDayInList,
    readSameStretch,
    readCenturies,
    readQuarterInList,
    readDayOfMonth,
    readSamePeriod,
  ],
  ...[
    readSoFar,
    readRest,
    readNowPhrase,
    readAfterNext,
    readApposedDay,
    readDatedWeekday,
    readDateWeekend,
    readUnitEnd,
  ],
  ...[readWeekdayBeside, readStretchBeside, readNumberedWeek, readTheWeekend],
  ...[readLengthUpTo, readRolling, readCounted, readWeekdayOfWeek, readWeekOf, readEdge, readEdgeCode, readThird],
  ...[readUnitBefore, readSameUnit, readNamedDay, readFeast, readFiscalYear, readPointed, readQuarter, readHalfOf],
  ...[readCentury, readDecade, readSeason, readDate, readYear, readPlaceOf, readDuration],
];

/** The order of day and month that the all-number dates of a text share, when one of them shows it. */
function dayFirstIn(lexemes: readonly Lexeme[]): boolean | null {
  for (const { kind, word } of lexemes) {
    if (kind !== 'date') continue;
    const [first = 0, second = 0] = word.split(/[-/.]/).map(Number);
    if (first > 12 && first <= 31) return true;
    if (first <= 12 && second > 12) return false;
  }
  return null;
}

/** "February 29, 2022" is read, so that its year is not, but it is no period. */
function isNoSuchDay({ parts }: Reading): boolean {
  if (parts?.day == null || parts.month === null || parts.day === 0) return false;
  return isoDay(parts.year ?? LEAP_YEAR, parts.month, parts.day) === null;
}

/** Whether a period lies wholly after publication, or is told as still to come and does not lie before it. */
function isAhead(scan: Scan, { start, bounds: { from, to } }: Reading): boolean {
  const { published } = scan;
  if (from === null) return false;
  if (published !== null && from > published) return true;
  const isOver = published !== null && to !== null && to < published;
  return !isOver && tenseBefore(scan, start) === 'future';
}

function periodOf(scan: Scan, reading: Reading): Period {
  const { start, next, bounds, rule } = reading;
  const place = { start: lexemeAt(scan, start).start, end: lexemeAt(scan, next - 1).end };
  const bygone = isReachedBackTo(scan, reading);
  return {
    ...place,
    ...bounds,
    rule,
    ...(isAhead(scan, reading) ? { ahead: true } : {}),
    ...(bygone ? { bygone } : {}),
  };
}

/**
 * The periods a paragraph or a question speaks of, in order and not overlapping. What the text leaves out is completed
 * from the context or from an earlier period, and marked as implied; what cannot be told has null ends.
 */
export function readPeriods(text: string, context: MarkContext): Period[] {
  const lexemes = lex(text);
  const published = context.published !== undefined && isIsoDay(context.published) ? context.published : null;
  const match = lexemes.some(({ word }) => MATCH_WORDS.has(word));
  const scan: Scan = {
    lexemes,
    context,
    published,
    earlier: [],
    dayFirst: dayFirstIn(lexemes),
    match,
    fiscalStart: null,
    fiscalNext: -1,
    repeated: null,
  };
  const starts = periodStarts(lexemes);
  const periods: Period[] = [];
  for (let at = 0; at < lexemes.length;) {
    const reading = starts[at] === true ? longestReading(scan, at, RULES) : null;
    if (reading === null) {
      at += 1;
      continue;
    }
    at = reading.next;
    if (isNoSuchDay(reading)) continue;
    if (reading.bounds.grain === 'fiscal_year') scan.fiscalNext = at;
    scan.repeated = repeatable(scan, reading);
    const period = periodOf(scan, reading);
    periods.push(period);
    const { grain, from } = reading.bounds;
    if (from !== null && !period.bygone && grain !== 'open' && grain !== 'duration') scan.earlier.push(reading.bounds);
  }
  return periods;
}
