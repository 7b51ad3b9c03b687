import { describe, expect, it } from 'vitest';
import { readPeriods } from '../../src/text/period-reader.ts';
import type { MarkContext } from '../../src/text/types.ts';

const NEWS: MarkContext = { published: '2025-01-11' };

/** One line a period: its words, its days (or its length in seconds), its grain. */
function lines(text: string, context = NEWS): string[] {
  return readPeriods(text, context).map(({ start, end, from, to, grain, seconds }) => {
    const days = seconds === undefined ? `${from ?? '?'}..${to ?? '?'}` : `${String(seconds)}s`;
    return `${text.slice(start, end)} = ${days} ${grain}`;
  });
}

type Row = readonly [text: string, expected: readonly string[]];

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'fiscal years, quarters and halves': [
    ['Costs rose this fiscal year.', ['this fiscal year = 2024-10-01..2025-09-30 fiscal_year']],
    [
      'Costs rose in the first quarter of fiscal 2025.',
      ['the first quarter of fiscal 2025 = 2024-10-01..2024-12-31 quarter'],
    ],
    [
      'Costs rose in the fiscal year that ended in June 2024.',
      ['the fiscal year that ended in June 2024 = 2023-07-01..2024-06-30 range'],
    ],
    ['It rose in Q1 and Q2 2024.', ['Q1 = 2024-01-01..2024-03-31 quarter', 'Q2 2024 = 2024-04-01..2024-06-30 quarter']],
    [
      'It rose in Q1, Q2 and Q3 2024.',
      [
        'Q1 = 2024-01-01..2024-03-31 quarter',
        'Q2 = 2024-04-01..2024-06-30 quarter',
        'Q3 2024 = 2024-07-01..2024-09-30 quarter',
      ],
    ],
    ['It rose in the first half of this year.', ['the first half of this year = 2025-01-01..2025-06-30 half']],
    ['He scored in the first half.', []],
  ],
  'running units': [
    ['It rose earlier this week.', ['earlier this week = 2025-01-06..2025-01-11 range']],
    ['So far this year it rose.', ['So far this year = 2025-01-01..2025-01-11 range']],
    ['Year-to-date sales rose.', ['Year-to-date = 2025-01-01..2025-01-11 range']],
    ['The rest of the month is dry.', ['The rest of the month = 2025-01-11..2025-01-31 range']],
    ['The rest of 2019 was dry.', ['The rest of 2019 = 2019-01-01..2019-12-31 year']],
    ['To date, 40 have been sold.', ['To date = ?..2025-01-11 open']],
    ['There are 40 at present.', ['at present = 2025-01-11..2025-01-11 day']],
    ['There are 40 now.', ['now = 2025-01-11..2025-01-11 day']],
    ['Many painters wrote at this time.', []],
    ['It lies at present-day Rome. Now, you go (now: here).', []],
    ['Until now there were 40, and now the shop is shut.', []],
    ['To date the bones they used carbon; the rest of us left.', []],
  ],
  'up to a date': [
    ['It fell in the week to 5 January.', ['the week to 5 January = 2024-12-30..2025-01-05 range']],
    ['It fell in the five years to 2023.', ['the five years to 2023 = 2019-01-01..2023-12-31 range']],
    ['It fell in the decade to 2020.', ['the decade to 2020 = 2011-01-01..2020-12-31 range']],
    ['It fell in the past 24 hours.', ['the past 24 hours = 2025-01-10..2025-01-11 range']],
  ],
  lengths: [
    ['It moved in less than seven months.', ['seven months = 18144000s duration']],
    ['It lasted 2½ years.', ['2½ years = 78840000s duration']],
    ['The school age is 6/7-13/14 years.', []],
    ['It lasted 2 1/2 hours.', ['2 1/2 hours = 9000s duration']],
    ['It lasted an hour and a half.', ['an hour and a half = 5400s duration']],
    ['It lasted one and a quarter years.', ['one and a quarter years = 39420000s duration']],
    ['The C-130H won in 23h 55 on a 5H.', []],
    ['It lasted for 3h.', ['3h = 10800s duration']],
    ['The vote came three weeks before the election.', ['three weeks = 1814400s duration']],
    ['A 3D film about two hours and half the town.', ['two hours = 7200s duration']],
  ],
  feasts: [
    ['It opened on Christmas Day.', ['Christmas Day = 2024-12-25..2024-12-25 day']],
    ['It burned on Easter Sunday 2023.', ['Easter Sunday 2023 = 2023-04-09..2023-04-09 day']],
    ['It closed on Labor Day 2021.', ['Labor Day 2021 = 2021-09-06..2021-09-06 day']],
    ['Sales rose on Black Friday.', ['Black Friday = 2024-11-29..2024-11-29 day']],
    ['It snowed on New Year’s Eve, 2023.', ['New Year’s Eve, 2023 = 2023-12-31..2023-12-31 day']],
    ['It will open next Easter.', ['next Easter = 2025-04-20..2025-04-20 day']],
    ['It opened two weeks after Easter.', ['two weeks after Easter = 2024-04-14..2024-04-14 day']],
    ['It was open until Memorial Day.', ['until Memorial Day = ?..2024-05-27 open']],
    ['Games are on Christmas Day, as ever.', ['Christmas Day = ?..? day']],
    ['In 1968 they left on Christmas Eve.', ['1968 = 1968-01-01..1968-12-31 year', 'Christmas Eve = ?..? day']],
    ['Christmas sales, the Christmas Day parade and Easter eggs at All Saints Day.', []],
    ['He said Thanksgiving dinner was good for a Friday person.', []],
  ],
  'dates in numbers': [
    ['It began on 13/12/2024.', ['13/12/2024 = 2024-12-13..2024-12-13 day']],
    ['It began on 13/12/24.', ['13/12/24 = 2024-12-13..2024-12-13 day']],
    ['It began on 31-Oct-74.', ['31-Oct-74 = 1974-10-31..1974-10-31 day']],
    ['He was born on 15 April of 87.', ['15 April of 87 = 1987-04-15..1987-04-15 day']],
    ['It ran from 25/12 to 31/12.', ['from 25/12 to 31/12 = 2024-12-25..2024-12-31 range']],
    ['It began on Friday 13/12.', ['Friday 13/12 = 2024-12-13..2024-12-13 day']],
    ['It began in 2/2013.', ['2/2013 = 2013-02-01..2013-02-28 month']],
    ['It began in 2014-10.', ['2014-10 = 2014-10-01..2014-10-31 month']],
    ['It began in 2014-15.', ['2014-15 = 2014-01-01..2015-12-31 range']],
    ['It began on 10/1, on 3/4 inch of snow and 9/10 of a mile.', []],
    ['They lost 12-3 and 5/12 of it.', []],
  ],
  'days of the week and month': [
    ['They met last Tuesday.', ['last Tuesday = 2025-01-07..2025-01-07 day']],
    ['They will meet next Friday.', ['next Friday = 2025-01-17..2025-01-17 day']],
    ['They will meet on Friday after next.', ['Friday after next = 2025-01-24..2025-01-24 day']],
    ['They will meet on Tuesday week.', ['Tuesday week = 2025-01-21..2025-01-21 day']],
    ['They met two Sundays ago.', ['two Sundays ago = 2024-12-29..2024-12-29 day']],
    ['They met the day before yesterday.', ['the day before yesterday = 2025-01-09..2025-01-09 day']],
    ['They met on Sunday 29.', ['Sunday 29 = 2024-12-29..2024-12-29 day']],
    ['They will meet on Monday, two weeks from now.', ['Monday, two weeks from now = 2025-01-20..2025-01-20 day']],
    ['They resigned on the 9th.', ['the 9th = 2025-01-09..2025-01-09 day']],
    [
      'They met on 3 May 2023 and resigned on the 9th.',
      ['3 May 2023 = 2023-05-03..2023-05-03 day', 'the 9th = 2023-05-09..2023-05-09 day'],
    ],
    ['It takes effect on the 9th.', ['the 9th = ?..? day']],
    ['Every other Friday they meet on the 9th floor.', []],
    [
      'On Friday 31 people met; the score was Monday 12-4.',
      ['Friday = 2025-01-10..2025-01-10 day', 'Monday = 2025-01-06..2025-01-06 day'],
    ],
  ],
  'months and their parts': [
    ['It opened in mid-March.', ['mid-March = 2024-03-11..2024-03-20 range']],
    ['It rose at the start of 2023.', ['the start of 2023 = 2023-01-01..2023-03-31 range']],
    [
      'It fell between January and August of this year.',
      ['between January and August of this year = 2025-01-01..2025-08-31 range'],
    ],
    ['In the 1990 s it rose.', ['1990 s = 1990-01-01..1999-12-31 decade']],
    ['It will be built by March after next.', ['March after next = 2026-03-01..2026-03-31 month']],
    ['A mid-march halt.', ['mid-march = 2024-03-11..2024-03-20 range']],
  ],
};

describe.each(Object.entries(KINDS))('periods: %s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('without a day of publication', () => {
  it.each([
    ['It rose earlier this week.', 'earlier this week = ?..? week'],
    ['So far this year it rose.', 'So far this year = ?..? year'],
    ['It opened on Christmas Day.', 'Christmas Day = ?..? day'],
    ['They met two Sundays ago.', 'two Sundays ago = ?..? day'],
    ['They resigned on the 9th.', 'the 9th = ?..? day'],
    ['It began on 13/12/24.', '13/12/24 = ?..? day'],
    ['There are 40 at present.', 'at present = ?..? day'],
    ['Costs rose this fiscal year.', 'this fiscal year = ?..? fiscal_year'],
    ['It burned on Easter Sunday 2023.', 'Easter Sunday 2023 = 2023-04-09..2023-04-09 day'],
  ])('%s', (text, expected) => {
    expect(lines(text, {})).toEqual([expected]);
  });
});

describe('what the context may settle', () => {
  it('is the order of day and month', () => {
    expect(lines('It began on 3/4/2024.')).toEqual(['3/4/2024 = ?..? day']);
    expect(lines('It began on 3/4/2024.', { dayFirst: true })).toEqual(['3/4/2024 = 2024-04-03..2024-04-03 day']);
    expect(lines('It began on 3/4.', { ...NEWS, dayFirst: false })).toEqual(['3/4 = 2024-03-04..2024-03-04 day']);
    expect(lines('From 5/1-5/7, 2020 it rained.', { ...NEWS, dayFirst: false })).toEqual([
      'From 5/1-5/7, 2020 = 2020-05-01..2020-05-07 range',
    ]);
  });

  it('is where a month without a year lies when its sentence does not say', () => {
    expect(lines('Sale: March 4')).toEqual(['March 4 = 2024-03-04..2024-03-04 day']);
    expect(lines('Sale: March 4', { ...NEWS, yearless: 'ahead' })).toEqual(['March 4 = 2025-03-04..2025-03-04 day']);
    expect(lines('Sale: Friday', { ...NEWS, yearless: 'ahead' })).toEqual(['Friday = 2025-01-17..2025-01-17 day']);
    expect(lines('It was sold on March 4.', { ...NEWS, yearless: 'ahead' })).toEqual([
      'March 4 = 2024-03-04..2024-03-04 day',
    ]);
  });
});

describe('a day without a year', () => {
  it.each<[text: string, days: string]>([
    ['Correction, 13 January: the fee is lower.', '2025-01-13'],
    ['Correction, 13 March: the fee is lower.', '2024-03-13'],
    ['It closed on January 13.', '2024-01-13'],
    ['It will close on March 13.', '2025-03-13'],
  ])('in %j is of %s', (text, day) => {
    expect(readPeriods(text, NEWS).map(({ from }) => from)).toEqual([day]);
  });
});

describe('a number right after a month', () => {
  it.each<[text: string, words: string[]]>([
    ['By the end of March 12 boats had sunk.', ['the end of March']],
    ['During March 12 boats sank.', ['March']],
    ['On March 12 protesters met.', ['March 12']],
    ['By the end of March 12 it was over.', ['March 12']],
  ])('in %j is a day or a count', (text, words) => {
    expect(readPeriods(text, NEWS).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });
});
