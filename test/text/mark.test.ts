import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark } from '../../src/text/mark.ts';
import type { Marks, Span } from '../../src/text/types.ts';

/** What a paragraph holds, a line each: quantities with what they count, then periods with their days. */
function summary(text: string, published?: string): string[] {
  const marks = mark(text, published === undefined ? {} : { published });
  const words = ({ start, end }: Span): string => text.slice(start, end);
  return [
    ...marks.quantities.map(({ bound, value, unit, noun }) =>
      [bound === 'exact' ? '' : bound, value, unit ?? '', noun ? words(noun) : ''].filter(Boolean).join(' '),
    ),
    ...marks.periods.map((period) => `${words(period)}: ${period.from ?? '…'} – ${period.to ?? '…'}`),
  ];
}

describe('mark', () => {
  it.each<[string, string | undefined, string[]]>([
    ['Over 3,000 hikers crossed the pass in 2023.', undefined, ['over 3000 hikers', '2023: 2023-01-01 – 2023-12-31']],
    ['Fares rose to $2.5 million in July.', '2024-10-17', ['2500000 USD', 'July: 2024-07-01 – 2024-07-31']],
    [
      'The 1998 film ran for 94 minutes.',
      undefined,
      ['94 minute', '1998: 1998-01-01 – 1998-12-31', '94 minutes: … – …'],
    ],
    [
      'About 40% of the ferries were late on 3 March 2021.',
      undefined,
      ['about 40 % ferries', '3 March 2021: 2021-03-03 – 2021-03-03'],
    ],
    ['The mayor opened the old market.', '2024-10-17', []],
    ['', undefined, []],
  ])('reads %j at once', (text, published, expected) => {
    expect(summary(text, published)).toEqual(expected);
  });

  it('takes no year for a quantity, and no quantity for a year', () => {
    const { quantities, periods } = mark('In 2019, 1,950 pilgrims came.');
    expect(quantities.map(({ value }) => value)).toEqual(['1950']);
    expect(periods.map(({ from }) => from)).toEqual(['2019-01-01']);
  });

  it('leaves a month undated where no article date completes it', () => {
    expect(mark('Fares rose in July.').periods.every(({ from, to }) => from === null && to === null)).toBe(true);
  });

  it('dates a fiscal year by its first month', () => {
    const [us] = mark('Sales fell in fiscal year 2023.').periods;
    const [april] = mark('Sales fell in fiscal year 2023.', { fiscalYearStart: 4 }).periods;
    expect([us?.from, us?.to]).toEqual(['2022-10-01', '2023-09-30']);
    expect([april?.from, april?.to]).toEqual(['2022-04-01', '2023-03-31']);
  });

  it('gives marks that lie in the text and are in order, the same ones each time', () => {
    const parts = fc.constantFrom(
      ...[
        'over',
        'about',
        '1,204',
        '$5',
        'million',
        'goats',
        'in',
        '2023',
        'July',
        'from',
        'to',
        '62%',
        'fell',
        '.',
        ',',
      ],
      ...[
        'between',
        'and',
        'the',
        'fifth',
        'week',
        'fiscal year',
        'half',
        'of',
        'each',
        'Tuesday',
        '–',
        '(',
        ')',
        'U.S.',
      ],
    );
    const inOrder = (spans: readonly Span[], length: number): boolean =>
      spans.every(({ start, end }, i) => start < end && end <= length && start >= (spans[i - 1]?.start ?? 0));
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        const marks: Marks = mark(text, { published: '2024-10-17' });
        for (const spans of [marks.sentences, marks.tokens, marks.nounPhrases, marks.quantities, marks.periods]) {
          expect(inOrder(spans, text.length)).toBe(true);
        }
        expect(mark(text, { published: '2024-10-17' })).toEqual(marks);
      }),
    );
  });
});
