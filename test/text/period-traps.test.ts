import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeriods } from '../../src/text/period-reader.ts';

const PUBLISHED = '2025-01-11';

function words(text: string): string[] {
  return readPeriods(text, { published: PUBLISHED }).map(({ start, end }) => text.slice(start, end));
}

describe('what is not a period', () => {
  it.each([
    'March on, he said, and you may go.',
    'May I ask why? It may or may not be right.',
    'Theresa May met April Smith at the March for Life.',
    "The Women's March drew a crowd.",
    'The Sun sat on a second shelf.',
    'Inflation was 12.53% and the score 3-1.',
    'Steps 1-2-3, call 1-800-273-8255 or +44 20 7946 0958.',
    'The 9/11 attacks changed the 24/7 news.',
    'He ran it in 3:52 and lifted 6.5 kilograms.',
    'They took 1/2 tonnes, then 2,160 from 2,210.',
    'She won by 1204 votes, with 2020 people watching.',
    'It cost $2019, see page 2019 and Section 2024.',
    'He lived at 1600 Orchard Street with Windows 2000.',
    'There is no February 29, 2022.',
    'They met on June 31.',
    'Every Monday and on Fridays they sang Manic Friday.',
    'A 24-year-old on a 10-day trip earns $5 a year, 60 a week.',
    'The hydrogen H2 and the visa H1-B.',
    'Prices ranged between 1500 and 2000 metres.',
    'ISBN 978-0-306-40615-7, version 2.0.1, 192.168.0.1',
    'The code is 133-03-03-2020.',
    'He chose $DEC and a Sunday roast.',
  ])('%s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('includes the quarters and halves of a match', () => {
    expect(words('He threw a touchdown in the third quarter and a 20-yard pass in the second half.')).toEqual([]);
  });

  it.each([
    ['In June 20 people died.', ['June']],
    ['It fell in May and rose in March.', ['May', 'March']],
    ['The 2021 report and the 2000 census agree.', ['2021', '2000']],
    ['Olympics (1992, 1996, 2000 and 2004) were held.', ['1992', '1996', '2000', '2004']],
    ['It cost $12 on December 27.', ['December 27']],
    ['The October Revolution began in October 1917.', ['October 1917']],
    ['The Sunday Times wrote on Sunday.', ['Sunday']],
  ])('%s keeps only its periods', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

const fragments = [
  ...['in', 'the', 'of', 'from', 'to', 'between', 'and', 'since', 'last', 'next', 'end', 'first', 'second', 'quarter'],
  ...['half', 'year', 'week', 'days', 'three', 'twenty', 'March', 'May', 'Friday', 'fiscal', 'FY24', '2023', '2019-20'],
  ...['1990s', '15th', '3/4/2024', '9999', '0001', ',', '(', ')', '–', 'earlier', 'ago', 'before', 'that', 'same', 'a'],
];

describe('any text', () => {
  it('gives periods in order that do not overlap, lie in the text and run forward', () => {
    const text = fc.array(fc.constantFrom(...fragments), { maxLength: 30 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, fc.constantFrom(PUBLISHED, '0001-01-01', '9999-12-31', undefined), (written, published) => {
        let end = 0;
        for (const period of readPeriods(written, published === undefined ? {} : { published })) {
          expect(period.start).toBeGreaterThanOrEqual(end);
          expect(period.end).toBeGreaterThan(period.start);
          expect(period.end).toBeLessThanOrEqual(written.length);
          if (period.from !== null && period.to !== null) expect(period.from <= period.to).toBe(true);
          end = period.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('may be hostile', () => {
    const text = fc.string({ unit: fc.constantFrom('1', '-', '/', ',', '.', ' ', 'M', 'a', 'y', "'", 's', '(') });
    fc.assert(fc.property(text, (written) => readPeriods(written, { published: PUBLISHED }).length >= 0));
  });
});
