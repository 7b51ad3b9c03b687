/** Cardinal words below a hundred. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
   eighteen nineteen`
    .split(/\s+/)
    .map((word, value): [string, number] => [word, value])
    .concat([
      ['nought', 0],
      ['naught', 0],
    ]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
);

const scales = (table: [string, string][]): [string, string][] =>
  table.flatMap(([words, value]) => words.split(' ').map((word): [string, string] => [word, value]));

/** Words that multiply the number before them, as digits. */
export const SCALES: ReadonlyMap<string, string> = new Map(
  scales([
    ['hundred hundreds', '100'],
    ['thousand thousands', '1000'],
    ['lakh lakhs lac lacs', '100000'],
    ['million millions mn mln mio', '1000000'],
    ['crore crores cr', '10000000'],
    ['billion billions bn bln', '1000000000'],
    ['trillion trillions tn trn tln', '1000000000000'],
    ['quadrillion quadrillions', '1000000000000000'],
    ['quintillion quintillions', '1000000000000000000'],
  ]),
);

/** Collective numbers that multiply and end a number: "three dozen". */
export const COLLECTIVES: ReadonlyMap<string, string> = new Map([
  ['dozen', '12'],
  ['dozens', '12'],
  ['doz', '12'],
  ['dozs', '12'],
  ['dz', '12'],
  ['dzs', '12'],
  ['score', '20'],
]);

/** Letters glued to digits that multiply: "12k". "m" is not here: it is also the metre. */
export const SCALE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['k', '1000'],
  ['K', '1000'],
  ['M', '1000000'],
  ['mm', '1000000'],
  ['MM', '1000000'],
  ['b', '1000000000'],
  ['B', '1000000000'],
  ['t', '1000000000000'],
  ['T', '1000000000000'],
]);

/** Plurals that name a vague amount by its lowest order of magnitude: "tens of thousands". */
export const VAGUE_PLURALS: ReadonlyMap<string, string> = new Map([
  ['tens', '10'],
  ['dozens', '12'],
  ['scores', '20'],
  ['hundreds', '100'],
  ['thousands', '1000'],
  ['millions', '1000000'],
  ['billions', '1000000000'],
  ['trillions', '1000000000000'],
]);

/** Vulgar fraction characters. */
export const VULGAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '½': '1/2',
    '⅓': '1/3',
    '⅔': '2/3',
    '¼': '1/4',
    '¾': '3/4',
    '⅕': '1/5',
    '⅖': '2/5',
    '⅗': '3/5',
    '⅘': '4/5',
    '⅙': '1/6',
    '⅚': '5/6',
    '⅛': '1/8',
    '⅜': '3/8',
    '⅝': '5/8',
    '⅞': '7/8',
  }),
);

/** Ordinal words; `second` and `quarter` are ambiguous and judged by their neighbours. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
   sixteenth seventeenth eighteenth nineteenth`
    .split(/\s+/)
    .map((word, index): [string, number] => [word, index + 1])
    .concat(
      'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
        .split(' ')
        .map((word, index): [string, number] => [word, (index + 2) * 10]),
      [
        ['thousandth', 1000],
        ['millionth', 1e6],
        ['billionth', 1e9],
        ['trillionth', 1e12],
      ],
    ),
);

/** Denominators that are not ordinals. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
]);

/** Verbs and adverbs of multiplication. */
export const MULTIPLES: ReadonlyMap<string, string> = new Map(
  scales([
    ['doubled doubling twofold', '2'],
    ['tripled tripling trebled trebling threefold', '3'],
    ['quadrupled quadrupling fourfold', '4'],
    ['quintupled quintupling fivefold', '5'],
    ['sextupled sixfold', '6'],
    ['sevenfold', '7'],
    ['eightfold', '8'],
    ['ninefold', '9'],
    ['tenfold', '10'],
    ['twentyfold', '20'],
    ['hundredfold', '100'],
    ['thousandfold', '1000'],
    ['halved halving', '1/2'],
  ]),
);

/** Words other than numbers, ranks and multiples that a quantity may begin with. */
export const OPENING_WORDS: ReadonlySet<string> = new Set(
  'a an half quarter no not without none between couple several many factor twice thrice minus negative'.split(' '),
);

/** Base forms that multiply only as verbs or before what is multiplied: "double the number", "could triple to". */
export const BARE_MULTIPLES: ReadonlyMap<string, string> = new Map([
  ['double', '2'],
  ['doubles', '2'],
  ['triple', '3'],
  ['triples', '3'],
  ['treble', '3'],
  ['quadruple', '4'],
  ['halve', '1/2'],
  ['halves', '1/2'],
]);
