import { describe, expect, it } from 'vitest';
import { mark } from '../../src/text/index.ts';

/** One line a quantity: bound unless exact, value or range, kind unless count, unit, per, noun. */
function lines(text: string): string[] {
  return mark(text, { published: '2025-01-11' }).quantities.map((quantity) => {
    const { bound, value, low, high, kind, unit, per, noun } = quantity;
    const parts = [
      bound === 'exact' ? '' : bound,
      low === undefined ? value : `${low}..${String(high)}`,
      kind === 'count' ? '' : kind,
      unit ?? '',
      per === undefined ? '' : `/${per}`,
      noun === undefined ? '' : `[${text.slice(noun.start, noun.end)}]`,
    ];
    return parts.filter((part) => part !== '').join(' ');
  });
}

/** Sentences of each kind, with all their quantities; an empty list where there is none. */
const KINDS: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'digits, words and powers': [
    ['The yard built 1,204 boats.', ['1204 [boats]']],
    ['The yard built two hundred and five boats.', ['205 [boats]']],
    ['They sold 5 million 400 thousand bulbs.', ['5400000 [bulbs]']],
    ['The code has 4 thousand 3 hundred and 21 lines.', ['4321 [lines]']],
    ['The dish held 10^6 cells.', ['1000000 [cells]']],
    ['The dish held 2.5^-1 grams.', ['2/5 measure g']],
    ['The dish held 3 ×10−2 grams.', ['3/100 measure g']],
    ['About 6 . 2 % of 10 , 000 seats were empty.', ['about 31/5 percent %', '10000 [seats]']],
    ['The dish held 10^600 cells.', []],
    ['It rose by 1,250.5 M to 3 dz and fell to 0 . 95 .', ['1250500000', '36', '19/20']],
    ['- 1 4/5', ['-9/5']],
    ['- 10 people', ['10 [people]']],
    ['It ended in 1997 .', []],
    ['They had 110 ships , 145 , 160 , 200 .', ['110 [ships]', '145', '160', '200']],
  ],
  'the length of a period': [
    ['It grew over the past three decades.', ['3 duration decade']],
    ['It will grow in the next three to four years.', ['3..4 duration year']],
    ['It grew in the past year.', []],
    ['It grew over the past two years and three months.', []],
    ['It closed three weeks ago.', []],
  ],
  'units of which there are millions': [
    [
      'It burned 1.2 million hectares (3 million acres).',
      ['1200000 measure ha [hectares]', '3000000 measure acre [acres]'],
    ],
    ['It covers five million square miles.', ['5000000 measure mi² [square miles]']],
    ['It burned 1.2 million hectares of forest.', ['1200000 measure ha [forest]']],
    ['It covers 3 million km².', ['3000000 measure km²']],
    ['A 1.2-million-acre park burned.', ['1200000 measure acre [park]']],
    ['It runs for 1,500 metres.', ['1500 measure m']],
  ],
  'scale letters and words': [
    ['It lost 1.3m votes.', ['1300000 [votes]']],
    ['It made 412m tonnes.', ['412000000 measure t [tonnes]']],
    ['It is worth $1.2bn.', ['1200000000 currency USD']],
    ['The firm 3M won the 100m final.', ['100 measure m [final]']],
  ],
  currencies: [
    ['It cost US$900,000 and A$86.3 million.', ['900000 currency USD', '86300000 currency AUD']],
    ['It cost Rs 12,500 crore, not 20Rs.', ['125000000000 currency INR', '20 currency INR']],
    ['It costs 15 dollars 50.', ['31/2 currency USD']],
    ['It costs 10 $ 30 cents, or $5 M.', ['103/10 currency USD', '5000000 currency USD']],
    ['It costs 20 ringgit and 43 sen.', ['2043/100 currency MYR']],
    ['It costs between 15 dollars and 20.', ['15..20 currency USD']],
    ['He lost 15 dollars and 50 cows.', ['15 currency USD', '50 [cows]']],
  ],
  ranges: [
    ['Between 5 and 11 firms bid.', ['5..11 [firms]']],
    ['It plans 40 to 50 branches.', ['40..50 [branches]']],
    ['It costs $2.5-3 billion.', ['2500000000..3000000000 currency USD']],
    ['Staff fell from 1,200 to 900.', ['1200', '900']],
    ['They won 3-1 and drew 2-2.', []],
    ['It is a 3-for-2 offer.', []],
  ],
  'fractions and ratios': [
    ['She ran 3½ miles.', ['7/2 measure mi']],
    ['She ran 2 1/2 miles.', ['5/2 measure mi']],
    ['Two in five residents cycle.', ['2/5 fraction [residents]']],
    ['One out of every three homes flooded.', ['1/3 fraction [homes]']],
    ['One twenty-fifth of the land is wet.', ['1/25 fraction [land]']],
    ['Three millionths of a gram is enough.', ['3/1000000 measure g']],
    ['It fell by a third, a quarter and two-fifths.', ['1/3 fraction', '1/4 fraction', '2/5 fraction']],
    ['Of 40 visitors, half of them students, few stayed.', ['40 [visitors]', '1/2 fraction [students]']],
    ['Five of them left in two minutes.', ['5', '2 duration minute']],
    ['Three hundredths of a second is enough.', ['3/100 duration second']],
    ['It fell by minus two fifths.', ['-2/5 fraction']],
    ['The third sale came on the first day.', ['3 ordinal [sale]', '1 ordinal [day]']],
  ],
  multiples: [
    ['Output doubled.', ['2 multiple']],
    ['Output more than tripled.', ['over 3 multiple']],
    ['Twice as many women applied.', ['2 multiple']],
    ['It is a five-fold rise.', ['5 multiple']],
    ['He booked a double room.', []],
  ],
  'durations, compounds and ages': [
    ['It took two hours 48 minutes.', ['168 duration minute']],
    ['It moved in less than seven months.', ['under 7 duration month']],
    ['It took 60 or more hours a week.', ['at_least 60 duration hour /week']],
    ['He is 6ft 2in tall.', ['74 measure in']],
    ['A 36-year-old man and a 4-month-old calf.', ['36 age year [man]', '4 age month [calf]']],
    ['The child is two and a half years old.', ['5/2 age year']],
    ['The Seven Years War ended.', []],
  ],
  'vague amounts': [
    ['Tens of thousands of people left.', ['at_least 10000 [people]']],
    ['A couple of hundred cows left.', ['about 200 [cows]']],
    ['A few hundred of them soldiers, they left.', ['at_least 200 [soldiers]']],
    ['Perhaps 40 boats left.', ['about 40 [boats]']],
    ['It was sung as early as possibly 1707.', []],
    ['Some people left for good.', []],
  ],
  zero: [
    ['There were no injuries.', ['0 [injuries]']],
    ['None of the passengers was hurt.', ['0 [passengers]']],
    ['Not a single case was found.', ['0 [case]']],
    ['It ended without a single injury.', ['0 [injury]']],
    ['There is no doubt and no way back.', []],
  ],
  'ordinals as event counts': [
    ['It was the fifth such flight.', ['5 ordinal [flight]']],
    ['The twenty-first plane landed.', ['21 ordinal [plane]']],
    ['Its one-millionth visitor came.', ['1000000 ordinal [visitor]']],
    ['The first two boats sank, and the third one drifted.', ['2 [boats]', '3 ordinal']],
    ['At first glance it was a second thought.', []],
  ],
  'changes and points': [
    ['Arrivals rose by 340 to 2,160.', ['340', '2160']],
    ['Approval rose 12 points, from 40% to 52%.', ['12 points pp [points]', '40 percent %', '52 percent %']],
    ['She scored 12 points with 40% of her shots.', ['12 [points]', '40 percent % [shots]']],
  ],
  'lists and elided nouns': [
    ['It plans 210 oaks and later 340 oaks.', ['210 [oaks]', '340 [oaks]']],
    ['It made 12, 13 and 14 runs.', ['12 [runs]', '13 [runs]', '14 [runs]']],
    ['Novels: 12,000', ['12000 [Novels]']],
    ['- Library cards: over 340', ['over 340 [Library cards]']],
    ['Orrin Street: 260', ['260']],
    ['The average catch is 12.', ['12']],
  ],
  'codes and names': [
    ['The 13F filing names 4 funds.', ['4 [funds]']],
    ['It was 13F outside.', ['13 measure °F']],
    ['He says 1) it rains and 2) it pours.', []],
    ['Call 555-0199 about Section 230 and room 12.', []],
  ],
};

describe.each(Object.entries(KINDS))('quantities: %s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('a part of whom or of which', () => {
  const tied = (text: string): [string, string | null][] =>
    mark(text).quantities.map(({ start, end, whole }) => [
      text.slice(start, end),
      whole === undefined ? null : text.slice(whole.start, whole.end),
    ]);

  it.each([
    ['The jail held 612 prisoners, 41 of whom were women.', '41', '612'],
    ['The count rose to 612, 41 of whom were women.', '41', '612'],
    ['It lost 612 homes in May 2023, about 41 of which burned.', '41', '612'],
    ['It lost 612 homes, of which at least 41 burned.', '41', '612'],
    ['It has 400 members, 30% of whom are women.', '30%', '400'],
    ['It has 3,000 staff, two-thirds of whom work in Leeds.', 'two-thirds', '3,000'],
  ])('points to its whole: %s', (text, part, whole) => {
    expect(tied(text)).toEqual([
      [whole, null],
      [part, whole],
    ]);
  });

  it.each([
    'It found 30 guns in the home of a family, five of whom fled.',
    'It lost 612 homes, of which 700 burned.',
    'It has 612 homes. Of these, 41 burned.',
    'It has 612 homes, and 41 of them burned.',
    'It has 612 homes, 41 schools burned.',
    'It paid $612, 41 of which were borrowed.',
  ])('is not guessed: %s', (text) => {
    expect(tied(text).map(([, whole]) => whole)).toEqual([null, null]);
  });
});

describe('what is counted, and what is not', () => {
  it.each([
    ['Ortiz led by 1,204 votes out of 2.35 million cast.', ['1204 [votes]', '2350000']],
    ['They must file within one year of arrival.', ['at_most 1 duration year']],
    ['Sales rose 14 per cent year on year to 6,020.', ['14 percent %', '6020']],
    ['Sales rose 3 percent month-over-month.', ['3 percent %']],
    ['It took two years of work.', ['2 duration year [work]']],
    ['An ROIC of 13.1% reflects an increase.', ['131/10 percent %']],
    ['It led to 12 strikes on Monday.', ['12 [strikes]']],
    ['Scope 1 and 2 emissions fell.', []],
    ['See doi 10.1098/rspa.2013.0395 for more.', []],
    ['It rose by 0.3 to 0.6 °C.', ['3/10..3/5 measure °C']],
    ['It rose by 5% to 10%.', ['5 percent %', '10 percent %']],
    ['It rose from 5 to 10 per cent.', ['5', '10 percent %']],
    ['It cost RMB2 million.', ['2000000 currency CNY']],
    ['The jail has 12 cast members.', ['12 [cast members]']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});
