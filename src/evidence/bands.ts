/** Bands of numbers in a text, one spelling a band, and the text without them. */
export interface Bands {
  /** "<18", ">65", "18-24". */
  readonly bands: ReadonlySet<string>;
  readonly rest: string;
}

/** Small numbers are written as words or as digits. */
export const DIGITS: ReadonlyMap<string, string> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, String(i + 1)]),
);

const N = `(\\d{1,3}(?![\\d.,%]*\\d|%)|${[...DIGITS.keys()].join('|')})`;
const AGE = '(?:(?:the )?ages?(?: of)? |aged )?';
const YEARS = '(?:[- ]?(?:years?|yrs?)(?:[- ]olds?)?(?: of age)?)?';

/** How a band is written, most particular first. */
const WAYS: readonly (readonly [RegExp, (a: string, b: string) => string])[] = [
  [
    new RegExp(
      `(?:\\bfrom |\\bbetween )?${AGE}\\b${N}${YEARS} ?(?:to|and|-|–|through) ?${N}${YEARS}(?! (?:and|or) (?:over|older|above|under|younger))`,
      'gi',
    ),
    (a, b) => `${a}-${b}`,
  ],
  [new RegExp(`\\b${AGE}${N}${YEARS},? (?:and|or) (?:over|older|above|up|more)\\b`, 'gi'), (a) => `>${a}`],
  [new RegExp(`\\b${AGE}${N}${YEARS},? (?:and|or) (?:under|younger|below|less)\\b`, 'gi'), (a) => `<=${a}`],
  [new RegExp(`\\b(?:(?:under|below)[- ]|younger than |less than )${AGE}${N}${YEARS}`, 'gi'), (a) => `<${a}`],
  [new RegExp(`\\b(?:(?:over|above)[- ]|older than |at least )${AGE}${N}${YEARS}`, 'gi'), (a) => `>${a}`],
];

/** The band that holds all others: "<18" for ">18"; null for one with two ends. */
export function oppositeBand(band: string): string | null {
  const other = /^([<>])=?(\d+)$/.exec(band);
  return other ? `${other[1] === '<' ? '>' : '<'}${other[2] ?? ''}` : null;
}

const digits = (written: string): string => DIGITS.get(written.toLowerCase()) ?? written;

/** The bands that a text names ("under the age of 18", "65 or older", "from 25 to 44"); what is left is the rest. */
export function bandsIn(text: string): Bands {
  const bands = new Set<string>();
  const rest = WAYS.reduce(
    (left, [pattern, spell]) =>
      left.replace(pattern, (words: string, a: string, b: unknown) => {
        bands.add(spell(digits(a), typeof b === 'string' ? digits(b) : ''));
        return ' '.repeat(words.length);
      }),
    text,
  );
  return { bands, rest };
}
