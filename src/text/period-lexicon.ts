/** English words of the calendar. Keys are lower case; "st", "nd" and other glued endings are read by the rules. */

const numbered = (from: number, words: readonly string[]): [string, number][] =>
  words.map((word, index) => [word, from + index]);

const FULL_MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];

/** Month names, 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(numbered(1, FULL_MONTHS));

/** Abbreviated month names, 1–12; a point may follow. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered(1, ['jan', 'feb', 'mar', 'apr']),
  ...numbered(6, ['jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']),
  ['sept', 9],
]);

/** Month names that are also first names, verbs or adjectives, so that they need a sign of being a month. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['march', 'may', 'april', 'june', 'august']);
/** Of these, the ones that are common words in lower case. */
export const LOWER_CASE_TRAPS: ReadonlySet<string> = new Set(['march', 'may', 'august']);

/** Weekday names, 1 for Monday to 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered(1, ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']),
);

/** Abbreviated weekday names; read only beside a date. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...numbered(1, ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
  ...numbered(2, ['tues', 'weds', 'thur']),
  ['thurs', 4],
]);

/** Words that make a weekday or a month part of a name ("Black Friday", "the Long March"). */
export const NAME_MAKERS: ReadonlySet<string> = new Set([
  ...[
    'black',
    'good',
    'ash',
    'super',
    'palm',
    'bloody',
    'shrove',
    'maundy',
    'fat',
    'giving',
    'holy',
    'easter',
    'cyber',
  ],
  ...['long', "women's", 'salt', 'man', 'sheffield', 'manic', 'freaky', 'ruby', 'mardi', 'whit'],
]);

/** Words before a weekday or unit that make it recurring. */
export const RECURRING: ReadonlySet<string> = new Set(['every', 'each', 'per', 'any', 'most', 'some', 'alternate']);

const CARDINAL_WORDS = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];

/** Number words 1–19. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(numbered(1, CARDINAL_WORDS));

/** Number words 20–90. */
export const TENS: ReadonlyMap<string, number> = new Map(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, i) => [word, 20 + 10 * i]),
);

const ORDINAL_WORDS = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh'],
  ...['twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'],
];

/** Ordinal words 1–19, 20th and 30th. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(1, ORDINAL_WORDS),
  ['twentieth', 20],
  ['thirtieth', 30],
]);

/** Glued endings that make a number an ordinal. */
export const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

const UNIT_SPELLINGS: readonly [Unit, readonly string[]][] = [
  ['second', ['second', 'seconds', 'sec', 'secs']],
  ['minute', ['minute', 'minutes', 'min', 'mins']],
  ['hour', ['hour', 'hours', 'hr', 'hrs']],
  ['day', ['day', 'days', 'night', 'nights']],
  ['weekend', ['weekend', 'weekends']],
  ['week', ['week', 'weeks']],
  ['fortnight', ['fortnight', 'fortnights']],
  ['month', ['month', 'months']],
  ['quarter', ['quarter', 'quarters', 'qtr']],
  ['year', ['year', 'years', 'yr', 'yrs']],
  ['decade', ['decade', 'decades']],
  ['century', ['century', 'centuries']],
];

/** Every spelling of a unit of time. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  UNIT_SPELLINGS.flatMap(([unit, words]) => words.map((word): [string, Unit] => [word, unit])),
);

/** Units shorter than a day. */
export const SUB_DAY_UNITS: ReadonlySet<Unit> = new Set<Unit>(['second', 'minute', 'hour']);

const DAY = 86_400;

/** Length in seconds; by convention a month is 30 days and a year 365. */
export const UNIT_SECONDS: Readonly<Record<Unit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: DAY,
  weekend: 2 * DAY,
  week: 7 * DAY,
  fortnight: 14 * DAY,
  month: 30 * DAY,
  quarter: 90 * DAY,
  half: 182 * DAY,
  year: 365 * DAY,
  decade: 3650 * DAY,
  century: 36_500 * DAY,
};

/** Units that shift a date by whole months, and by how many. */
export const UNIT_MONTHS: ReadonlyMap<Unit, number> = new Map([
  ['month', 1],
  ['quarter', 3],
  ['half', 6],
  ['year', 12],
  ['decade', 120],
  ['century', 1200],
]);

/** Meteorological seasons of the northern hemisphere, by their first month. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** Parts of a day; the day they belong to is what counts. */
export const DAYPARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night', 'lunchtime', 'noon']);

/** Names of decades, by their place in the century. */
export const DECADE_NAMES: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);
