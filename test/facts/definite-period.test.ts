import { describe, expect, it } from 'vitest';
import { readAll } from './readings.ts';

const QUARTER = 'Sales were €31 million in the fourth quarter of 2025.';
const YEAR = 'Rangers counted 40 goats in 2024.';

/** The days of the figures of the last paragraph. */
const daysOf = (...paragraphs: readonly string[]): string[] =>
  (readAll(paragraphs.join('\n\n'), '2026-02-12').at(-1)?.facts ?? []).map(({ period }) =>
    period ? `${period.from ?? '…'} – ${period.to ?? '…'}` : 'none',
  );

describe('a time that points to one told before', () => {
  it.each([
    [QUARTER, 'Net profit for the quarter fell to €2 million.', ['2025-10-01 – 2025-12-31']],
    [`${QUARTER} The firm opened a shop.`, 'Over the quarter 12 people left.', ['2025-10-01 – 2025-12-31']],
    [YEAR, 'Volunteers saw 12 sheep during the year.', ['2024-01-01 – 2024-12-31']],
    [QUARTER, 'Net profit for the quarter fell to €2 million from €3 million.', ['2025-10-01 – 2025-12-31', 'none']],
    [
      'Sales were €31 million, up from €28 million in the third quarter of 2025.',
      'Profit in the quarter was €2 million.',
      ['none'],
    ],
    [YEAR, 'Profit in the quarter was €2 million.', ['none']],
    [YEAR, 'They saw 12 sheep in the year before the storm.', ['none']],
    ['They counted 12 goats in 2023 and 14 goats in 2024.', 'The flock lost 3 lambs in the year.', ['none']],
    [
      'Sales rose 5% in the fourth quarter of 2025.',
      'In June 2021, 12 people left in the quarter.',
      ['2021-06-01 – 2021-06-30'],
    ],
  ])('%s … %s', (first, last, days) => {
    expect(daysOf(first, last)).toEqual(days);
  });

  it('lies no further back than three paragraphs', () => {
    const between = ['The choir sang.', 'It rained.'];
    const last = 'Profit for the quarter was €2 million.';
    expect(daysOf(QUARTER, ...between, last)).toEqual(['2025-10-01 – 2025-12-31']);
    expect(daysOf(QUARTER, ...between, 'It snowed.', last)).toEqual(['none']);
  });

  it('is written in its own sentence', () => {
    const fact = readAll(`${QUARTER}\n\nNet profit for the quarter fell to €2 million.`, '2026-02-12').at(-1)?.facts[0];
    expect(fact).toMatchObject({
      periodWords: 'the quarter',
      periodSource: 'sentence',
      period: { basis: 'neighbour' },
    });
  });
});
