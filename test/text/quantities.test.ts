import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNounPhrases } from '../../src/text/noun-phrases.ts';
import { readQuantities } from '../../src/text/quantity-reader.ts';
import { tokenize } from '../../src/text/tokens.ts';
import type { Period, Quantity } from '../../src/text/types.ts';

function read(text: string, periods: readonly Period[] = []): Quantity[] {
  const tokens = tokenize(text);
  return readQuantities(text, tokens, periods, findNounPhrases(text, tokens));
}

/** One line a quantity: bound unless exact, value or range, kind unless count, unit, per, noun. */
function lines(text: string, periods: readonly Period[] = []): string[] {
  return read(text, periods).map((quantity) => {
    const { bound, value, low, high, kind, unit, per, noun } = quantity;
    return [
      bound === 'exact' ? '' : bound,
      low === undefined ? value : `${low}..${String(high)}`,
      kind === 'count' ? '' : kind,
      unit ?? '',
      per === undefined ? '' : `/${per}`,
      noun === undefined ? '' : `[${text.slice(noun.start, noun.end)}]`,
    ]
      .filter((part) => part !== '')
      .join(' ');
  });
}

const period = (text: string, part: string, grain: Period['grain'] = 'year'): Period => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
  from: null,
  to: null,
  grain,
  basis: 'written',
  implied: [],
  rule: 'test',
});

type Row = readonly [string, readonly string[]];

const NUMBERS: readonly Row[] = [
  ['Rangers counted 1,204 goats.', ['1204 [goats]']],
  ['Rangers counted two million four hundred thousand goats.', ['2400000 [goats]']],
  ['Rangers counted one hundred and five goats.', ['105 [goats]']],
  ['Rangers counted nineteen hundred goats.', ['1900 [goats]']],
  ['Rangers counted a hundred goats.', ['100 [goats]']],
  ['Rangers counted three dozen goats.', ['36 [goats]']],
  ['Rangers counted two point two million goats.', ['2200000 [goats]']],
  ['Rangers counted 1.3m goats.', ['1300000 [goats]']],
  ['Rangers counted 12k goats.', ['12000 [goats]']],
  ['Rangers counted half a million goats.', ['500000 [goats]']],
  ['Rangers counted two and a half million goats.', ['2500000 [goats]']],
  ['Rangers counted 1 234 567 goats.', ['1234567 [goats]']],
  ['The balance was negative five hundred.', ['-500']],
  ['The index read -12.5 at noon.', ['-25/2']],
  ['They paid 3 million two years earlier.', ['3000000', '2 duration year']],
  ['One hundred and three quarters', ['403/4']],
];

const MONEY: readonly Row[] = [
  ['Sales hit $1.2bn.', ['1200000000 currency USD']],
  ['Sales hit €350m.', ['350000000 currency EUR']],
  ['Sales hit A$86.3 million.', ['86300000 currency AUD']],
  ['Sales hit Rs 12,500 crore.', ['125000000000 currency INR']],
  ['Sales hit R40 million.', ['40000000 currency ZAR']],
  ['Sales hit 528 million Swiss francs.', ['528000000 currency CHF']],
  ['Sales hit 20 dollars and 43 cents.', ['2043/100 currency USD']],
  ['A $300-million plan was dropped.', ['300000000 currency USD [plan]']],
  ['A litre costs $3.50 a day.', ['7/2 currency USD /day']],
  ['The parcel weighs 12 pounds.', ['12 measure lb']],
  ['The council owes 12 million pounds.', ['12000000 currency GBP']],
];

const UNITS: readonly Row[] = [
  ['A 30-yard field goal won it.', ['30 measure yard [field goal]']],
  ['Snow lay 30-40 cm deep.', ['30..40 measure cm']],
  ['Gusts reached 160 km/h.', ['160 measure km/h']],
  ['It weighed 3½ kilograms.', ['7/2 measure kg']],
  ['It weighed 2 1/2 tonnes.', ['5/2 measure t']],
  ['Shares rose 0.5%.', ['1/2 percent %']],
  ['A 33.8 per cent share went to them.', ['169/5 percent % [share]']],
  ['Rates rose a quarter of a percentage point.', ['1/4 points pp']],
  ['Rates rose 25 basis points.', ['25 points bp']],
  ['It took two hours 48 minutes.', ['168 duration minute']],
  ['It took half an hour.', ['1/2 duration hour']],
  ['A 6-foot-4 guard signed.', ['76 measure in [guard]']],
  ['Some 400 ships a month pass.', ['about 400 /month [ships]']],
  ['Lows fell to minus 12 degrees.', ['-12 measure °']],
  ['Factories made 412m tonnes.', ['412000000 measure t [tonnes]']],
];

const BOUNDS: readonly Row[] = [
  ['over 21,000 visitors', ['over 21000 [visitors]']],
  ['just under 9,000 visitors', ['under 9000 [visitors]']],
  ['nearly 40 visitors', ['under 40 [visitors]']],
  ['at least three dozen visitors', ['at_least 36 [visitors]']],
  ['no fewer than 40 visitors', ['at_least 40 [visitors]']],
  ['no more than 40 visitors', ['at_most 40 [visitors]']],
  ['as many as 40 visitors', ['at_most 40 [visitors]']],
  ['up to 40 visitors', ['at_most 40 [visitors]']],
  ['roughly 40 visitors', ['about 40 [visitors]']],
  ['30-odd visitors', ['about 30 [visitors]']],
  ['the 2,000-plus visitors', ['over 2000 [visitors]']],
  ['The 20-plus years of work paid off.', ['over 20 duration year [work]']],
  ['Seats for those aged 65-plus are free.', ['at_least 65 age year']],
  ['Seats for those aged 65+ are free.', ['at_least 65 age year']],
  ['50 or more visitors', ['at_least 50 [visitors]']],
  ['They queued 60 or more hours.', ['at_least 60 duration hour']],
  ['The strike lasted over two weeks.', ['over 2 duration week']],
  ['Output fell 5% over two weeks.', ['5 percent %', '2 duration week']],
  ['Profit more than doubled.', ['over 2 multiple']],
  ['They sold 30, 12 more than 18 of them.', ['30', '12', '18']],
  ['A 15% minimum tax applies.', ['15 percent % [minimum tax]']],
];

const RANGES: readonly Row[] = [
  ['The bank closed 40 to 50 branches.', ['40..50 [branches]']],
  ['It cost between €40 million and €45 million.', ['40000000..45000000 currency EUR']],
  ['It set aside $2.5-3 billion.', ['2500000000..3000000000 currency USD']],
  ['It rose from $0.35 to $3.50.', ['7/20 currency USD', '7/2 currency USD']],
  ['Five or six goats escaped.', ['5..6 [goats]']],
  ['It rose 5 percent to 8 percent.', ['5 percent %', '8 percent %']],
];

const SHARES: readonly Row[] = [
  ['Two in five farmers agreed.', ['2/5 fraction [farmers]']],
  ['One out of every three farmers agreed.', ['1/3 fraction [farmers]']],
  ['Half of the farmers agreed.', ['1/2 fraction [farmers]']],
  ['A third of the farmers agreed.', ['1/3 fraction [farmers]']],
  ['About one-fifth of the flock died.', ['about 1/5 fraction [flock]']],
  ['Half of the farmers agreed; a third declined.', ['1/2 fraction [farmers]', '1/3 fraction']],
  ['Costs tripled.', ['3 multiple']],
  ['Costs rose tenfold.', ['10 multiple']],
  ['Costs rose by a factor of ten.', ['10 multiple']],
  ['It sold twice as many boats.', ['2 multiple']],
  ['It costs three times the estimate.', ['3 multiple']],
  ['She scored twice.', ['2 times']],
  ['Tens of thousands of fans came.', ['at_least 10000 [fans]']],
  ['A couple of hundred fans came.', ['about 200 [fans]']],
  ['There were no injuries.', ['0 [injuries]']],
  ['None of the passengers spoke.', ['0 [passengers]']],
];

const RANKS: readonly Row[] = [
  ['It was the fifth large-scale deportation.', ['5 ordinal [large-scale deportation]']],
  ['A third flight left.', ['3 ordinal [flight]']],
  ['She is the third-oldest champion.', ['3 ordinal [champion]']],
  ['He was the 47th president.', ['47 ordinal [president]']],
  ['A first flight left, and a second followed.', ['1 ordinal [flight]', '2 ordinal']],
  ['A 24-year-old woman spoke.', ['24 age year [woman]']],
  ['The trial took people aged 18 to 65.', ['18..65 age year']],
  ['At 36, Moreau retired.', ['36 age year']],
  ['Anna Berg, 41, agreed.', ['41 age year']],
];

const NOUNS: readonly Row[] = [
  ['He won 22 of his last 25 matches.', ['22 [matches]', '25 [matches]']],
  ['Three of the 14 regions voted.', ['3 [regions]', '14 [regions]']],
  ['They gained 500 ranking points.', ['500 [ranking points]']],
  ['The bloc of 27 grew.', ['27']],
  ['The 27-nation bloc grew.', ['27 [nation]']],
  ['The blast left 12 dead.', ['12 [dead]']],
  ['A 5-year, $300-million plan began.', ['5 duration year [plan]', '300000000 currency USD [plan]']],
];

const LISTS: readonly Row[] = [
  ['He made 12,000, 13,000 and 14,000 runs.', ['12000 [runs]', '13000 [runs]', '14000 [runs]']],
  ['Sales grew 3 and 4 per cent.', ['3 percent %', '4 percent %']],
  ['Police held 3 and 1,200 homes burned.', ['3', '1200 [homes]']],
  ['Only one of the farms was sold (−3 on the year).', ['1 [farms]', '-3']],
  ['He paid $5 and 20 euros.', ['5 currency USD', '20 currency EUR']],
  ['It left 304 out of 513 towns dry.', ['304 [towns]', '513 [towns]']],
  ['The trees cover four-fifths of the island’s coast.', ['4/5 fraction [coast]']],
  ['She threw a 12-yard touchdown pass.', ['12 measure yard [touchdown pass]']],
  ['The five-time champion won.', ['5 times [champion]']],
  ['It has 46 people per square mile.', ['46 /mi² [people]']],
  ['A magnitude 6.3 quake struck.', ['63/10 measure magnitude [quake]']],
  ['The town covers 31.9 km2.', ['319/10 measure km²']],
];

describe('readQuantities', () => {
  const rows = [...NUMBERS, ...MONEY, ...UNITS, ...BOUNDS, ...RANGES, ...SHARES, ...RANKS, ...NOUNS, ...LISTS];
  it.each(rows)('reads %j', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it.each([
    'One of the suspects fled.',
    'No one saw it, and no longer does anyone care.',
    'That one is mine; one day we met.',
    'At first they laughed, for the first time.',
    'She drew it in half.',
    'The team went 7-10.',
    'He is in his 30s.',
    'There were plans but no plans B.',
    'An F-16 passed Apollo 11 on 9/11.',
    'Brazil 3, Ghana 1.',
    'It happened in 1998.',
    'They met at 5:30 p.m. on May 4th.',
    'It takes only a second.',
    'First, they lied.',
    'The 49ers met 3M in the Seven Years’ War.',
    'He was one of many.',
    'Not one was sold in the 2013 season.',
  ])('finds no quantity in %j', (text) => {
    expect(lines(text)).toEqual([]);
  });

  it('does not read numbers inside a period', () => {
    const text = 'In the six months to June it sold 12 boats.';
    expect(lines(text, [period(text, 'the six months to June', 'range')])).toEqual(['12 [boats]']);
  });

  it('reads a pure duration although it is also a period', () => {
    const text = 'He was away for seven months.';
    expect(lines(text, [period(text, 'seven months', 'duration')])).toEqual(['7 duration month']);
  });

  it('covers number, scale, sign and unit but neither hedge nor noun', () => {
    const text = 'Over $1.2bn and about 62% of 2.3 million homes, less than seven months on.';
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '$1.2bn',
      '62%',
      '2.3 million',
      'seven months',
    ]);
    expect(read(text).map(({ hedge }) => hedge && text.slice(hedge.start, hedge.end))).toEqual([
      'Over',
      'about',
      undefined,
      'less than',
    ]);
  });

  it('reads every whole number below a billion that is written with commas', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), (value) => {
        expect(read(`They bought ${value.toLocaleString('en-US')} boats.`).map((quantity) => quantity.value)).toEqual([
          String(value),
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives spans in order that do not overlap, whatever the words', () => {
    const words = fc.constantFrom(
      'one',
      'two',
      'hundred',
      'million',
      'and',
      'a',
      'half',
      'third',
      'of',
      'the',
      '12',
      '1,000',
      '$',
      '%',
      '-',
      'to',
      'between',
      'in',
      'over',
      'years',
      'no',
      'times',
      'dozen',
      'boats',
      '½',
      'first',
      'm',
      ',',
      'or',
      'more',
      '1/2',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const quantity of read(text)) {
          expect(quantity.start).toBeGreaterThanOrEqual(last);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(quantity.value).toMatch(/^-?\d+(?:\/\d+)?$/);
          last = quantity.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 150 },
    );
  });
});
