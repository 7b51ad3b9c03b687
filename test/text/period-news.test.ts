import { describe, expect, it } from 'vitest';
import { readPeriods } from '../../src/text/period-reader.ts';
import { mark } from '../../src/text/index.ts';

const PUBLISHED = '2024-06-12';

/** One line a period: its words, then its first and last day, or its length in seconds. */
function lines(text: string, published = PUBLISHED): string[] {
  return readPeriods(text, { published }).map(({ start, end, from, to, seconds }) => {
    const days = seconds === undefined ? `${from ?? '?'}..${to ?? '?'}` : `${String(seconds)}s`;
    return `${text.slice(start, end)} = ${days}`;
  });
}

type Row = readonly [text: string, expected: readonly string[]];

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'weekends of feasts': [
    ['The Labor Day weekend crash hurt two.', ['Labor Day weekend = ?..?']],
    ['It happened over Labor Day weekend.', ['Labor Day weekend = 2023-09-02..2023-09-04']],
    ['It happened on Labor Day 2021 weekend.', ['Labor Day 2021 weekend = 2021-09-04..2021-09-06']],
    ['It happened over the Easter weekend in 2022.', ['Easter weekend in 2022 = 2022-04-15..2022-04-18']],
    ['It happened over Thanksgiving weekend 2023.', ['Thanksgiving weekend 2023 = 2023-11-23..2023-11-26']],
    ['It happened over the July 4 weekend.', ['the July 4 weekend = ?..?']],
    ['It opened on the July 4, 2022 weekend.', ['the July 4, 2022 weekend = 2022-07-02..2022-07-04']],
    ['It opened on Christmas 2023.', ['Christmas 2023 = 2023-12-25..2023-12-25']],
  ],
  'lengths of several units up to publication': [
    [
      'It grew over the past two years and three months.',
      ['the past two years and three months = 2022-03-12..2024-06-11'],
    ],
    ['It will grow over the next 3 months and 2 weeks.', ['the next 3 months and 2 weeks = 2024-06-13..2024-09-26']],
    [
      'It grew over the past two years and 12 days before.',
      ['the past two years = 2022-06-12..2024-06-11', '12 days before = ?..?'],
    ],
    [
      'It grew over the past three months and two years.',
      ['the past three months = 2024-03-12..2024-06-11', 'two years = 63072000s'],
    ],
  ],
  'lengths from a date': [
    ['It ran for three weeks from 4 May.', ['three weeks = 1814400s', 'from 4 May = 2024-05-04..2024-05-24']],
    ['It ran for a week, from 20 May.', ['a week = 604800s', 'from 20 May = 2024-05-20..2024-05-26']],
    ['It ran for two years from 2010.', ['two years = 63072000s', 'from 2010 = 2010-01-01..2011-12-31']],
    [
      'It ran for six months starting in January 2023.',
      ['six months = 15552000s', 'starting in January 2023 = 2023-01-01..2023-06-30'],
    ],
    ['It opens three weeks from tomorrow.', ['three weeks from tomorrow = 2024-07-04..2024-07-04']],
    ['It ran for two days from 2010.', ['two days = 172800s', '2010 = 2010-01-01..2010-12-31']],
    ['It ran from 4 May to 9 May.', ['from 4 May to 9 May = 2024-05-04..2024-05-09']],
    ['It took three weeks. From 4 May it rained.', ['three weeks = 1814400s', '4 May = 2024-05-04..2024-05-04']],
  ],
  'days in a list': [
    ['It rained on June 3 and 5.', ['June 3 = 2024-06-03..2024-06-03', '5 = 2024-06-05..2024-06-05']],
    [
      'It rained on May 3, 5 and 19, 2023.',
      ['May 3 = 2023-05-03..2023-05-03', '5 = 2023-05-05..2023-05-05', '19, 2023 = 2023-05-19..2023-05-19'],
    ],
    [
      'It rained on 3, 5 and 9 June.',
      ['3 = 2024-06-03..2024-06-03', '5 = 2024-06-05..2024-06-05', '9 June = 2024-06-09..2024-06-09'],
    ],
    ['It rained on 25 and 26 March.', ['25 and 26 March = 2024-03-25..2024-03-26']],
    ['It killed 3 on June 3 and 12 others left.', ['June 3 = 2024-06-03..2024-06-03']],
    ['It killed 3 on June 3 and 12 in a school.', ['June 3 = 2024-06-03..2024-06-03']],
    ['On June 3, 5 people died.', ['June 3 = 2024-06-03..2024-06-03']],
    ['It rained on June 5 and 3.', ['June 5 = 2024-06-05..2024-06-05']],
    ['Of the 40, 3 and 5 were new.', []],
  ],
  'edges without a number': [
    ['It closed in the last days of May.', ['the last days of May = 2024-05-21..2024-05-31']],
    ['It closed in the dying days of 2023.', ['the dying days of 2023 = 2023-12-01..2023-12-31']],
    ['It closed in the first weeks of 2023.', ['the first weeks of 2023 = 2023-01-01..2023-03-31']],
    ['It closed in the closing months of 2023.', ['the closing months of 2023 = 2023-09-01..2023-12-31']],
    ['It grew in the opening quarter of 2024.', ['the opening quarter of 2024 = 2024-01-01..2024-03-31']],
    ['It grew on the last day of May.', ['the last day of May = 2024-05-31..2024-05-31']],
    ['It led at the closing bell of 2023.', ['2023 = 2023-01-01..2023-12-31']],
  ],
  'the end of a unit': [
    ['It closes by year-end.', ['year-end = 2024-12-31..2024-12-31']],
    ["It will close at the month's end.", ["the month's end = 2024-06-30..2024-06-30"]],
    ['It closed at year-end.', ['year-end = 2023-12-31..2023-12-31']],
    ['Debt stood at 5 at year-end 2022.', ['year-end 2022 = 2022-12-31..2022-12-31']],
    ['It paid a year-end bonus.', []],
    ['It fell before year-end sales.', []],
    ["By the year's largest storm it fell.", []],
  ],
  'lengths up to an edge': [
    ['It grew in the 12 months to the end of March.', ['the 12 months to the end of March = 2023-04-01..2024-03-31']],
    ['It grew in the fortnight to 9 June.', ['the fortnight to 9 June = 2024-05-27..2024-06-09']],
  ],
  centuries: [
    ['It rose between the 10th and 13th centuries.', ['between the 10th and 13th centuries = 0901-01-01..1300-12-31']],
    ['It rose in the 18th and 19th centuries.', ['the 18th and 19th centuries = 1701-01-01..1900-12-31']],
    ['It rose in the 16th to 18th centuries.', ['the 16th to 18th centuries = 1501-01-01..1800-12-31']],
    ['A row of 16th- and 17th-century houses.', ['16th- and 17th-century = 1501-01-01..1700-12-31']],
    ['A row of 7th–6th century BC pots.', ['7th–6th century BC = ?..?']],
    ['The 2nd and 3rd houses are of the 19th century.', ['the 19th century = 1801-01-01..1900-12-31']],
  ],
  'a stretch told again by its year': [
    [
      'It fell in the three months ended March 31, 2020 and 2019.',
      ['the three months ended March 31, 2020 = 2020-01-01..2020-03-31', '2019 = 2019-01-01..2019-03-31'],
    ],
    [
      'It held at June 30, 2019, 2018 and 2017.',
      ['June 30, 2019 = 2019-06-30..2019-06-30', '2018 = 2018-06-30..2018-06-30', '2017 = 2017-06-30..2017-06-30'],
    ],
    [
      'It opened on May 5, 2019 and 2020 was good.',
      ['May 5, 2019 = 2019-05-05..2019-05-05', '2020 = 2020-01-01..2020-12-31'],
    ],
    ['On May 5, 2019, 2018 looked far.', ['May 5, 2019 = 2019-05-05..2019-05-05', '2018 = 2018-01-01..2018-12-31']],
  ],
  'years beside plural words': [
    ['The Schools Act of 1996 recognises two kinds.', ['1996 = 1996-01-01..1996-12-31']],
    ['Two 1997 strikes hit it.', ['1997 = 1997-01-01..1997-12-31']],
    ['A strike of 1997 workers hit it.', []],
  ],
  'weeks after a month': [
    [
      'In May 2021 it opened; three weeks later it shut.',
      ['May 2021 = 2021-05-01..2021-05-31', 'three weeks later = ?..?'],
    ],
    [
      'On 5 May 2020 it opened; three weeks later it shut.',
      ['5 May 2020 = 2020-05-05..2020-05-05', 'three weeks later = 2020-05-26..2020-05-26'],
    ],
  ],
  'two dates in numbers': [
    ['The run is 10/14-11/20/2023.', ['10/14-11/20/2023 = 2023-10-14..2023-11-20']],
    ['The odds are 10/1-11/2.', []],
  ],
  'a day with its date': [
    ['It opens tomorrow, 13/06/24.', ['tomorrow, 13/06/24 = 2024-06-13..2024-06-13']],
    ['It opened yesterday (11 June).', ['yesterday (11 June) = 2024-06-11..2024-06-11']],
    ['It opened the next day, 5 May.', ['the next day, 5 May = 2024-05-05..2024-05-05']],
    [
      'It opened yesterday, 5 May was a feast.',
      ['yesterday = 2024-06-11..2024-06-11', '5 May = 2024-05-05..2024-05-05'],
    ],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('a length beside its dates', () => {
  it('stays a quantity', () => {
    const [quantity, ...more] = mark('It ran for three weeks from 4 May.', { published: PUBLISHED }).quantities;
    expect([quantity?.value, quantity?.unit, more]).toEqual(['3', 'week', []]);
  });
});

describe('what lies ahead', () => {
  const ahead = (text: string, published?: string): (true | undefined)[] =>
    readPeriods(text, published === undefined ? {} : { published }).map((period) => period.ahead);

  it.each([
    ['The kiln is to open in September.', PUBLISHED],
    ['The kiln is to open on 5 May.', PUBLISHED],
    ['The kiln will open in May 2030.', undefined],
    ['The kiln is expected to open on 5 May 2025.', PUBLISHED],
    ['The feast of 1 July 2024 draws crowds.', PUBLISHED],
  ])('is marked: %s', (text, published) => {
    expect(ahead(text, published)).toEqual([true]);
  });

  it.each([
    ['The kiln opened in September.', PUBLISHED],
    ['The kiln opened in May 2030.', undefined],
    ['The kiln was to open on 5 May 2020.', PUBLISHED],
    ['A ban that will end the row began on 5 May 2020.', PUBLISHED],
    ['The kiln will be there for two weeks.', PUBLISHED],
  ])('is not what is past, or a mere length: %s', (text, published) => {
    expect(ahead(text, published)).toEqual([undefined]);
  });

  it('puts a day without its year into the year to come', () => {
    expect(lines('The kiln is to open on 5 May.')).toEqual(['5 May = 2025-05-05..2025-05-05']);
  });
});
