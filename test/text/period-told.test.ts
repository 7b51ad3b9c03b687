import { describe, expect, it } from 'vitest';
import { readPeriods } from '../../src/text/period-reader.ts';
import type { MarkContext } from '../../src/text/types.ts';

const NEWS: MarkContext = { published: '2025-01-11' };

/** One line a period: its words, and its days or its length in seconds. */
function lines(text: string, context = NEWS): string[] {
  return readPeriods(text, context).map(({ start, end, from, to, seconds }) => {
    const days = seconds === undefined ? `${from ?? '?'}..${to ?? '?'}` : `${String(seconds)}s`;
    return `${text.slice(start, end)} = ${days}`;
  });
}

type Row = readonly [text: string, expected: readonly string[]];

const TOLD: Readonly<Record<string, readonly Row[]>> = {
  'a weekday after its date': [
    ['The fair was on July 18, Friday.', ['July 18, Friday = 2025-07-18..2025-07-18']],
    ['The fair was on 10 January (Friday).', ['10 January (Friday) = 2025-01-10..2025-01-10']],
    ['The fair opens on 5 May 2023 (Fri).', ['5 May 2023 (Fri) = 2023-05-05..2023-05-05']],
    // Another day, as the calendar shows.
    [
      'It shut on 9 January 2025, Friday.',
      ['9 January 2025 = 2025-01-09..2025-01-09', 'Friday = 2025-01-10..2025-01-10'],
    ],
    [
      'On January 9, Friday prayers were held.',
      ['January 9 = 2025-01-09..2025-01-09', 'Friday = 2025-01-10..2025-01-10'],
    ],
  ],
  'a date with its era': [
    ['Caesar died on 15 March 44 BC.', ['15 March 44 BC = ?..?']],
    ['Caesar died on March 15, 44 BCE, in Rome.', ['March 15, 44 BCE = ?..?']],
    ['It was in March 44 B.C. that he died.', ['March 44 B.C. = ?..?']],
    ['Augustus died on 19 August AD 14.', ['19 August AD 14 = 0014-08-19..0014-08-19']],
    ['Augustus died on August 19, 14 CE.', ['August 19, 14 CE = 0014-08-19..0014-08-19']],
    ['They ruled from 799 to 684 BC.', ['from 799 to 684 BC = ?..?']],
    ['It fell between 500 and 400 BC, or 300–290 BCE.', ['between 500 and 400 BC = ?..?', '300–290 BCE = ?..?']],
    ['They ruled from 14 to 37 AD.', ['from 14 to 37 AD = 0014-01-01..0037-12-31']],
    ['On 15 March 44 ships sank.', ['15 March = 2024-03-15..2024-03-15']],
    ['They went from 12 to 44 BCs.', []],
  ],
  'up to the present': [
    ['He led it from 1999 to the present.', ['from 1999 to the present = 1999-01-01..2025-01-11']],
    ['She led it, 1999–present, with him.', ['1999–present = 1999-01-01..2025-01-11']],
    ['It grew from 1999 up to the present day.', ['from 1999 up to the present day = 1999-01-01..2025-01-11']],
    [
      'Count it from 1 May 2010 until the current date.',
      ['from 1 May 2010 until the current date = 2010-05-01..2025-01-11'],
    ],
    ['He went from 1999 to the present owner.', ['1999 = 1999-01-01..1999-12-31']],
    ['In 1999 to present a prize was rare.', ['1999 = 1999-01-01..1999-12-31']],
  ],
  'from a month to a day': [
    ['It ran November–February 5, 2017.', ['November–February 5, 2017 = 2016-11-01..2017-02-05']],
    ['It ran May to June 5, 2023.', ['May to June 5, 2023 = 2023-05-01..2023-06-05']],
    ['From May to June 5 boats sank.', ['From May to June = 2024-05-01..2024-06-30']],
  ],
  'within a length': [
    ['It will be done within the next three months.', ['the next three months = 2025-01-11..2025-04-11']],
    ['It will be done in the next three months.', ['the next three months = 2025-01-12..2025-04-11']],
    ['It came less than three days after 5 May 2024.', ['three days after 5 May 2024 = 2024-05-05..2024-05-08']],
    ['It came within two weeks before 15 May 2024.', ['within two weeks before 15 May 2024 = 2024-05-01..2024-05-15']],
    ['It came more than three days after 5 May 2024.', ['three days after 5 May 2024 = ?..?']],
    ['It came three days after 5 May 2024.', ['three days after 5 May 2024 = 2024-05-08..2024-05-08']],
  ],
  'a part of a week': [
    ['It fell earlier last week.', ['earlier last week = 2024-12-30..2025-01-01']],
    ['It will open later next week.', ['later next week = 2025-01-17..2025-01-19']],
    ['It fell earlier this week.', ['earlier this week = 2025-01-06..2025-01-11']],
    ['It fell earlier last year.', ['earlier last year = 2024-01-01..2024-12-31']],
  ],
  'the time of day': [
    ['It rang at thirty-six minutes past eight.', []],
    ['It rang at ten minutes to nine, after twenty minutes.', ['twenty minutes = 1200s']],
    ['It rang at 5 minutes to midnight.', []],
    ['It takes ten minutes to two hours.', ['ten minutes = 600s', 'two hours = 7200s']],
    ['It gave him ten minutes to run.', ['ten minutes = 600s']],
    [
      'It shut from 9 a.m. on Monday until 5 p.m. on Tuesday.',
      ['Monday = 2025-01-06..2025-01-06', 'Tuesday = 2025-01-07..2025-01-07'],
    ],
    ['It is shut Monday until 5 pm.', ['Monday = 2025-01-06..2025-01-06']],
  ],
  'a day that comes again': [
    ['It opens on the first Monday of every month.', []],
    ['It opens on the last Friday of each month.', []],
    ['They met on Monday of every week but on Friday this time.', ['Friday = 2025-01-10..2025-01-10']],
  ],
  'a year of two digits': [
    ["They won in '98.", ['98 = 1998-01-01..1998-12-31']],
    [
      'They won in the summer of ’69, and in May ’71.',
      ['the summer of ’69 = 1969-06-01..1969-08-31', 'May ’71 = 1971-05-01..1971-05-31'],
    ],
    ["He wrote '98' on it and cut '44 pages.", []],
    ["He is 5'10 and lives at '98 Orchard Street.", []],
  ],
  'a weekend': [
    ['They met on the second weekend in May 2024.', ['the second weekend in May 2024 = 2024-05-11..2024-05-12']],
    ['They met on the last weekend of August.', ['the last weekend of August = 2024-08-31..2024-09-01']],
    ['They met on the weekend of 14 September 2024.', ['the weekend of 14 September 2024 = 2024-09-14..2024-09-15']],
    [
      'They met on the weekend of Friday, 6 September 2024.',
      ['the weekend of Friday, 6 September 2024 = 2024-09-07..2024-09-08'],
    ],
  ],
  'a weekday by its place': [
    ['They met on the second Sunday.', []],
    ['They met on the 3rd Monday, after a first Tuesday.', []],
    ['They met on the Monday before Christmas 2024.', ['the Monday before Christmas 2024 = 2024-12-23..2024-12-23']],
    ['They met on the Friday after 5 May 2023.', ['the Friday after 5 May 2023 = 2023-05-12..2023-05-12']],
    ['They met on the first Sunday after 5 May 2023.', ['the first Sunday after 5 May 2023 = 2023-05-07..2023-05-07']],
    ['They met on Friday after 5 years.', ['Friday = 2025-01-10..2025-01-10', '5 years = 157680000s']],
    [
      'They met two Sundays ago and will two Sundays from now.',
      ['two Sundays ago = 2024-12-29..2024-12-29', 'two Sundays from now = 2025-01-19..2025-01-19'],
    ],
  ],
  'weeks beside a day': [
    ['It rained in the two weeks before 25 May 2024.', ['two weeks before 25 May 2024 = 2024-05-11..2024-05-24']],
    ['It rained over the three days after 5 May 2024.', ['three days after 5 May 2024 = 2024-05-06..2024-05-08']],
    ['It rained two weeks before 25 May 2024.', ['two weeks before 25 May 2024 = 2024-05-11..2024-05-11']],
  ],
  'days of one month': [
    ['They met on the 5th and 6th of May.', ['the 5th and 6th of May = 2024-05-05..2024-05-06']],
    ['They met on the 5th and the 6th of May 2023.', ['the 5th and the 6th of May 2023 = 2023-05-05..2023-05-06']],
    ['They met on the 5th and 9th of May.', ['5th = 2024-05-05..2024-05-05', '9th of May = 2024-05-09..2024-05-09']],
  ],
  'decades and parts of years in a row': [
    ['It grew from the 1920s to the 1950s.', ['from the 1920s to the 1950s = 1920-01-01..1959-12-31']],
    ['It grew in the 1990s–2000s.', ['the 1990s–2000s = 1990-01-01..2009-12-31']],
    ['It grew in the mid to late 1990s.', ['mid to late 1990s = 1994-01-01..1999-12-31']],
    ['It grew in early to mid-2015.', ['early to mid-2015 = 2015-01-01..2015-08-31']],
    ['It grew in the mid- to late-1990s.', ['mid- to late-1990s = 1994-01-01..1999-12-31']],
    ['It grew in the mid-late 1990s.', ['mid-late 1990s = 1994-01-01..1999-12-31']],
    ['It came from early to late buses in 2015.', ['2015 = 2015-01-01..2015-12-31']],
  ],
  ago: [
    ['It burned a year ago today.', ['a year ago today = 2024-01-11..2024-01-11']],
    ['It burned two weeks ago Monday.', ['two weeks ago Monday = ?..?']],
    ['It burned half a year ago.', ['half a year ago = 2024-07-01..2024-07-31']],
    ['It burned a year and a half ago.', ['a year and a half ago = 2023-07-01..2023-07-31']],
    ['It burned two years and three months ago.', ['two years and three months ago = 2022-10-01..2022-10-31']],
    ['It burned two years ago.', ['two years ago = 2023-01-01..2023-12-31']],
    ['It took two years and three months.', ['two years and three months = 70848000s']],
    ['It fell from the year-earlier quarter.', []],
  ],
  'days of a month that is pointed at': [
    [
      'They met from the 4th to the 23rd of last month.',
      ['from the 4th to the 23rd of last month = 2024-12-04..2024-12-23'],
    ],
    ['They meet between 3 and 12 of next month.', ['between 3 and 12 of next month = 2025-02-03..2025-02-12']],
    [
      'They meet from the 14th to the 22nd this month.',
      ['from the 14th to the 22nd this month = 2025-01-14..2025-01-22'],
    ],
    ['It rose from 14 to 22 last month.', ['last month = 2024-12-01..2024-12-31']],
    ['It rose from the 4th to the 7th place of last month.', ['last month = 2024-12-01..2024-12-31']],
  ],
  'ends that are counted back': [
    ['They have met since three weeks ago.', ['since three weeks ago = 2024-12-21..?']],
    ['They met between five days ago and yesterday.', ['between five days ago and yesterday = 2025-01-06..2025-01-10']],
    ['They met until two days ago.', ['until two days ago = ?..2025-01-09']],
  ],
  'beside a feast': [
    ['They met on the day after Christmas 2024.', ['the day after Christmas 2024 = 2024-12-26..2024-12-26']],
    ['They met the day before Thanksgiving.', ['the day before Thanksgiving = 2024-11-27..2024-11-27']],
  ],
  'from a day on': [
    ['They meet from 1 March 2024 on.', ['1 March 2024 on = 2024-03-01..?']],
    ['They meet from 1 March on Fridays.', ['1 March = 2024-03-01..2024-03-01']],
    ['They meet daily starting March 5, 2024.', ['starting March 5, 2024 = 2024-03-05..?']],
    ['They want a starting 2024 budget.', ['2024 = 2024-01-01..2024-12-31']],
  ],
  'decades in words': [
    ['They met in the nineteen seventies.', ['nineteen seventies = 1970-01-01..1979-12-31']],
    ['They met in the eighteen-nineties.', ['eighteen-nineties = 1890-01-01..1899-12-31']],
  ],
  'the weekend': [
    ['Two were hurt over the weekend.', ['the weekend = 2025-01-11..2025-01-12']],
    ['It will be shut over the weekend.', ['the weekend = 2025-01-11..2025-01-12']],
    ['In May 2019 it was shut over the weekend.', ['May 2019 = 2019-05-01..2019-05-31']],
    ['It is quiet on the weekend.', []],
  ],
  'a week by its number': [
    ['It was in week 12 of 2024.', ['week 12 of 2024 = 2024-03-18..2024-03-24']],
    ['It was in calendar week 53, 2020.', ['calendar week 53, 2020 = 2020-12-28..2021-01-03']],
    ['It was in week 53 of 2021.', ['2021 = 2021-01-01..2021-12-31']],
    ['It was in Week 3 of 2016.', ['2016 = 2016-01-01..2016-12-31']],
    ['It was in week 12 of the 2024 season.', ['2024 = 2024-01-01..2024-12-31']],
    ['It was in the middle of last week.', ['the middle of last week = 2024-12-31..2025-01-02']],
  ],
};

describe.each(Object.entries(TOLD))('%s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('a weekday that decides the year', () => {
  it.each([
    ['They will meet on Friday, July 18.', '2023-09-01', 'Friday, July 18 = 2025-07-18..2025-07-18'],
    ['They met on Friday, July 18.', '2026-09-01', 'Friday, July 18 = 2025-07-18..2025-07-18'],
  ])('%s (%s)', (text, published, expected) => {
    expect(lines(text, { published })).toEqual([expected]);
  });
});

describe('the weekday of publication', () => {
  it.each([
    ['The council met on Saturday.', 'Saturday = 2025-01-11..2025-01-11'],
    ['The council will meet on Saturday.', 'Saturday = 2025-01-11..2025-01-11'],
    ['The council will meet on Friday.', 'Friday = 2025-01-17..2025-01-17'],
    ['The council will meet next Saturday.', 'next Saturday = 2025-01-18..2025-01-18'],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  it('lets a weekend lie behind on the Monday after it', () => {
    expect(lines('Two were hurt over the weekend.', { published: '2025-01-13' })).toEqual([
      'the weekend = 2025-01-11..2025-01-12',
    ]);
    expect(lines('It will be shut over the weekend.', { published: '2025-01-13' })).toEqual([
      'the weekend = 2025-01-18..2025-01-19',
    ]);
  });
});

describe('the present of a text without a date', () => {
  it('leaves the end of what goes on open', () => {
    expect(lines('He led it from 1999 to the present.', {})).toEqual(['from 1999 to the present = 1999-01-01..?']);
  });
});
