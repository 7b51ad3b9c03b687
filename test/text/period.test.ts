import { describe, expect, it } from 'vitest';
import { readPeriods } from '../../src/text/period-reader.ts';
import type { Period } from '../../src/text/types.ts';

/** A Saturday. */
const PUBLISHED = '2025-01-11';

/** What is read, shortly: the words, the two ends and the grain. */
function show(text: string, periods: readonly Period[]): string[] {
  return periods.map(
    ({ start, end, from, to, grain }) => `${text.slice(start, end)} = ${from ?? '?'}..${to ?? '?'} ${grain}`,
  );
}

function read(text: string, published: string | undefined = PUBLISHED): string[] {
  return show(text, readPeriods(text, published === undefined ? {} : { published }));
}

function readUndated(text: string): string[] {
  return show(text, readPeriods(text, {}));
}

describe('days', () => {
  it.each([
    ['It opened on January 10, 2025.', 'January 10, 2025 = 2025-01-10..2025-01-10 day'],
    ['It opened on 10 January 2025.', '10 January 2025 = 2025-01-10..2025-01-10 day'],
    ['It opened on the 2nd of March 2023.', 'the 2nd of March 2023 = 2023-03-02..2023-03-02 day'],
    ['It opened on Jan. 10.', 'Jan. 10 = 2025-01-10..2025-01-10 day'],
    ['It opened on January 12.', 'January 12 = 2024-01-12..2024-01-12 day'],
    ['It opened on 2024-10-17.', '2024-10-17 = 2024-10-17..2024-10-17 day'],
    ['It opened on 17/10/2024.', '17/10/2024 = 2024-10-17..2024-10-17 day'],
    ['It opened on 23.04.2022.', '23.04.2022 = 2022-04-23..2022-04-23 day'],
    ['It opened on 31-Oct-1974.', '31-Oct-1974 = 1974-10-31..1974-10-31 day'],
    ['It opened on Friday (January 10).', 'Friday (January 10) = 2025-01-10..2025-01-10 day'],
    ['It opened on Tuesday, January 10.', 'Tuesday, January 10 = 2023-01-10..2023-01-10 day'],
    ['It opened on Thursday.', 'Thursday = 2025-01-09..2025-01-09 day'],
    ['It opened on Saturday.', 'Saturday = 2025-01-11..2025-01-11 day'],
    ['It opened yesterday.', 'yesterday = 2025-01-10..2025-01-10 day'],
    ['It opened last Friday.', 'last Friday = 2025-01-10..2025-01-10 day'],
    ['It opened last night.', 'last night = 2025-01-10..2025-01-10 day'],
    ['It opened on Thursday last week.', 'Thursday last week = 2025-01-02..2025-01-02 day'],
    ['It opened three weeks ago.', 'three weeks ago = 2024-12-21..2024-12-21 day'],
    ['It opened two weeks before May 13, 2024.', 'two weeks before May 13, 2024 = 2024-04-29..2024-04-29 day'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('lets a verb that looks ahead turn a bare day to the future', () => {
    expect(read('The office will reopen on Friday.')).toEqual(['Friday = 2025-01-17..2025-01-17 day']);
    expect(read('It is expected to end in March.')).toEqual(['March = 2025-03-01..2025-03-31 month']);
    expect(read('He said on Friday that it will end in March.')[0]).toBe('Friday = 2025-01-10..2025-01-10 day');
    expect(read('Trains stopped due to snow on Friday.')).toEqual(['Friday = 2025-01-10..2025-01-10 day']);
  });

  it('leaves a day and a month undated when they could change places', () => {
    expect(read('It closed on 3/4/2024.')).toEqual(['3/4/2024 = ?..? day']);
    expect(read('It closed on 3/4/2024, not on 3/25/2024.')[0]).toBe('3/4/2024 = 2024-03-04..2024-03-04 day');
    expect(read('It closed on 3/4/2024.', '2024-03-05')).toEqual(['3/4/2024 = 2024-03-04..2024-03-04 day']);
  });
});

describe('months, quarters, seasons, years', () => {
  it.each([
    ['It rose in June 2024.', 'June 2024 = 2024-06-01..2024-06-30 month'],
    ['It rose in July.', 'July = 2024-07-01..2024-07-31 month'],
    ['It rose last month.', 'last month = 2024-12-01..2024-12-31 month'],
    ['It rose in December last year.', 'December last year = 2024-12-01..2024-12-31 month'],
    ['It rose in the third quarter of 2023.', 'the third quarter of 2023 = 2023-07-01..2023-09-30 quarter'],
    ['It rose in Q3 2023.', 'Q3 2023 = 2023-07-01..2023-09-30 quarter'],
    ['It rose in 2023 Q3.', '2023 Q3 = 2023-07-01..2023-09-30 quarter'],
    ['It rose in the third quarter.', 'the third quarter = 2024-07-01..2024-09-30 quarter'],
    ['It rose in the first half of 2023.', 'the first half of 2023 = 2023-01-01..2023-06-30 half'],
    ['It rose in H1 2023.', 'H1 2023 = 2023-01-01..2023-06-30 half'],
    ['It rose in the summer of 2021.', 'the summer of 2021 = 2021-06-01..2021-08-31 season'],
    ['It rose this winter.', 'this winter = 2024-12-01..2025-02-28 season'],
    ['It rose in 2022.', '2022 = 2022-01-01..2022-12-31 year'],
    ['It rose in the year 1204.', 'the year 1204 = 1204-01-01..1204-12-31 year'],
    ['It rose this year.', 'this year = 2025-01-01..2025-12-31 year'],
    ['They left in nineteen ninety-six.', 'nineteen ninety-six = 1996-01-01..1996-12-31 year'],
    ['It rose a year ago.', 'a year ago = 2024-01-01..2024-12-31 year'],
    ['It rose in the 2010s.', '2010s = 2010-01-01..2019-12-31 decade'],
    ["It rose in the '90s.", '90s = 1990-01-01..1999-12-31 decade'],
    ['It rose in the 19th century.', 'the 19th century = 1801-01-01..1900-12-31 century'],
    ['It rose in the 1800s.', '1800s = 1800-01-01..1899-12-31 century'],
    ['It fell in 218 BC.', '218 BC = ?..? year'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('gives months in a list the year written after the last of them', () => {
    expect(read('Flights left in May, June and July 2023.')).toEqual([
      'May = 2023-05-01..2023-05-31 month',
      'June = 2023-06-01..2023-06-30 month',
      'July 2023 = 2023-07-01..2023-07-31 month',
    ]);
  });
});

describe('parts of a period', () => {
  it.each([
    ['It rose in early 2023.', 'early 2023 = 2023-01-01..2023-04-30 range'],
    ['It rose in mid-June.', 'mid-June = 2024-06-11..2024-06-20 range'],
    ['It rose in the late 1990s.', 'late 1990s = 1997-01-01..1999-12-31 range'],
    ['It rose by the end of June 2024.', 'the end of June 2024 = 2024-06-30..2024-06-30 day'],
    ['It rose towards the end of June 2024.', 'the end of June 2024 = 2024-06-21..2024-06-30 range'],
    ['It rose earlier this week.', 'earlier this week = 2025-01-06..2025-01-11 range'],
    ['It rose in the second half of June.', 'the second half of June = 2024-06-16..2024-06-30 range'],
    ['It rose in the first nine months of 2024.', 'the first nine months of 2024 = 2024-01-01..2024-09-30 range'],
    ['It rose in the week of January 8.', 'the week of January 8 = 2025-01-06..2025-01-12 week'],
    ['third tuesday of september', 'third tuesday of september = 2024-09-17..2024-09-17 day'],
    ['20th of next month', '20th of next month = 2025-02-20..2025-02-20 day'],
    ['last sunday of march 2014', 'last sunday of march 2014 = 2014-03-30..2014-03-30 day'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('ranges and open periods', () => {
  it.each([
    ['between January and August of this year', '2025-01-01..2025-08-31 range'],
    ['from October 2022 to September 2023', '2022-10-01..2023-09-30 range'],
    ['from June to December 2024', '2024-06-01..2024-12-31 range'],
    ['from Dec. 20 to Jan. 5', '2024-12-20..2025-01-05 range'],
    ['January 1–15, 2024', '2024-01-01..2024-01-15 range'],
    ['August 10 to 22, 2012', '2012-08-10..2012-08-22 range'],
    ['25 and 26 March', '2024-03-25..2024-03-26 range'],
    ['between the ninth and the seventeenth of April', '2024-04-09..2024-04-17 range'],
    ['from Monday to Friday', '2025-01-06..2025-01-10 range'],
    ['from next monday to friday', '2025-01-13..2025-01-17 range'],
    ['2019–2021', '2019-01-01..2021-12-31 range'],
    ['2019-20', '2019-01-01..2020-12-31 range'],
    ['2019/20', '2019-01-01..2020-12-31 range'],
    ['the six months to June', '2024-01-01..2024-06-30 range'],
    ['the 12 months ending September 30, 2024', '2023-10-01..2024-09-30 range'],
    ['the year ended December 31, 2023', '2023-01-01..2023-12-31 year'],
    ['the past five years', '2020-01-11..2025-01-10 range'],
    ['the last three quarters', '2024-04-01..2024-12-31 range'],
    ['since 2018', '2018-01-01..? open'],
    ['since the end of June 2024', '2024-06-30..? open'],
    ['until 2020', '?..2020-12-31 open'],
    ['before 2020', '?..2019-12-31 open'],
    ['after 2019', '2020-01-01..? open'],
    ['2016 or later', '2016-01-01..? open'],
    ['the coming months', '?..? open'],
  ])('%s', (phrase, expected) => {
    expect(read(phrase)).toEqual([`${phrase} = ${expected}`]);
    expect(read(`Arrivals rose ${phrase}.`)).toEqual([`${phrase} = ${expected}`]);
  });

  it('does not open a period with a date that only describes a noun', () => {
    expect(read('Turnout fell after the 2020 election.')).toEqual(['2020 = 2020-01-01..2020-12-31 year']);
    expect(read("They met before Friday's vote.")).toEqual(['Friday = 2025-01-10..2025-01-10 day']);
  });
});

describe('fiscal years', () => {
  it('are named after the year they end in, by convention', () => {
    const [period] = readPeriods('In FY2025 it rose.', {});
    expect(period).toMatchObject({ from: '2024-10-01', to: '2025-09-30', grain: 'fiscal_year', basis: 'convention' });
    expect(readPeriods('In fiscal 2024 it rose.', { fiscalYearStart: 7 })[0]).toMatchObject({ from: '2023-07-01' });
    expect(readPeriods('In fiscal 2024 it rose.', { fiscalYearStart: 1 })[0]).toMatchObject({ to: '2024-12-31' });
  });

  it('have the bounds that the text itself gives, there and later on', () => {
    const text = 'In fiscal year 2022 (July 2021 to June 2022) it rose; in fiscal year 2023 it fell.';
    expect(readPeriods(text, {})).toMatchObject([
      { start: 3, end: 44, from: '2021-07-01', to: '2022-06-30', basis: 'written' },
      { from: '2022-07-01', to: '2023-06-30', basis: 'neighbour' },
    ]);
    expect(read('In fiscal year 2024, which ran from July 2023 to June 2024, it rose.')[0]).toBe(
      'fiscal year 2024 = 2023-07-01..2024-06-30 fiscal_year',
    );
  });

  it('stay fiscal in lists, ranges and parts', () => {
    expect(read('It rose in fiscal years 2022 and 2023.')).toEqual([
      'fiscal years 2022 = 2021-10-01..2022-09-30 fiscal_year',
      '2023 = 2022-10-01..2023-09-30 fiscal_year',
    ]);
    expect(read('from fiscal 2020 to 2022')).toEqual(['from fiscal 2020 to 2022 = 2019-10-01..2022-09-30 range']);
    expect(read('the first quarter of fiscal 2024')).toEqual([
      'the first quarter of fiscal 2024 = 2023-10-01..2023-12-31 quarter',
    ]);
  });
});

describe('periods told from another period of the text', () => {
  it.each([
    ['In 2023 it fell; the year before it had risen.', ['2023 = 2023-01-01..2023-12-31 year']],
    ['In 2023 it fell, from 50 the year before.', ['the year before = 2022-01-01..2022-12-31 year']],
    ['In 2023 it fell. In June of that year it rose.', ['June of that year = 2023-06-01..2023-06-30 month']],
    ['In Q1 2025 it fell, from 50 a year earlier.', ['a year earlier = 2024-01-01..2024-03-31 quarter']],
    ['In March 2024 it fell from the same month last year.', ['the same month last year = ?..? month']],
    [
      'In March 2024 it fell from the same month a year earlier.',
      ['the same month a year earlier = 2023-03-01..2023-03-31 month'],
    ],
    ['Two years later it fell.', ['Two years later = ?..? year']],
  ])('%s', (text, expected) => {
    expect(read(text).slice(-1)).toEqual(expected);
  });

  it('keep a bare month out of the year of publication where the text tells of the past', () => {
    expect(read('On 12 April 1925 they attacked. In May they left.')[1]).toBe('May = 1925-05-01..1925-05-31 month');
    expect(read('On 12 April 1925 they attacked. In March they left.')[1]).toBe('March = ?..? month');
    expect(read('Unlike in 2010, arrivals rose in June.')[1]).toBe('June = ?..? month');
  });
});

describe('what is implied', () => {
  it('is named, with its source', () => {
    expect(readPeriods('in July', { published: PUBLISHED })[0]).toMatchObject({
      basis: 'article_date',
      implied: ['year'],
    });
    expect(readPeriods('last month', { published: PUBLISHED })[0]).toMatchObject({ implied: ['year', 'month'] });
    expect(readPeriods('in July 2024', { published: PUBLISHED })[0]).toMatchObject({ basis: 'written', implied: [] });
  });

  it('stays undated without a day of publication', () => {
    expect(readUndated('In July, last year and on Friday.')).toEqual([
      'July = ?..? month',
      'last year = ?..? year',
      'Friday = ?..? day',
    ]);
  });

  it('is a length alone in a duration', () => {
    expect(readPeriods('in less than seven months', {})).toMatchObject([
      { start: 13, end: 25, from: null, to: null, grain: 'duration', seconds: 7 * 30 * 86_400 },
    ]);
    expect(readPeriods('for two years and three weeks', {})[0]?.seconds).toBe((2 * 365 + 21) * 86_400);
  });
});
