import { describe, expect, it } from 'vitest';
import { factsOf } from './readings.ts';

const read = (text: string): string[] =>
  factsOf(text, '2024-10-17').map(({ sentence, quantity, measure, period }) =>
    [
      sentence.paragraph.text.slice(quantity.start, quantity.end),
      measure.words,
      period?.from?.slice(0, 4) ?? 'none',
    ].join(' / '),
  );

describe('a figure that is set against another', () => {
  it.each<[string, string[]]>([
    ['Attendance was 61%, compared with 58% in 2019.', ['61% / Attendance / none', '58% / Attendance / 2019']],
    ['The club had 300 members, against 250 in 2019.', ['300 / members / none', '250 / members / 2019']],
    ['In 2022 it had 300 members, up from 250 in 2019.', ['300 / members / 2022', '250 / members / 2019']],
    ['It had 300 members in 2022, compared with 250 in 2019.', ['300 / members / 2022', '250 / members / 2019']],
    ['Rates rose to 14% from 12% in 2018.', ['14% / Rates / none', '12% / Rates / 2018']],
    ['It had 300 members, compared with 250 in Norby, in 2019.', ['300 / members / none', '250 / members / 2019']],
  ])('has the time of the comparison alone: %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('hands its time on to no later sentence', () => {
    expect(read('The club had 300 members, against 250 in 2019. It has 12 boats.').at(-1)).toBe('12 / boats / none');
    expect(read('The club had 300 members in 2019. It has 12 boats.').at(-1)).toBe('12 / boats / 2019');
  });

  it('is none where “against” tells of rivals', () => {
    expect(read('Against 40 rivals in 2019 she won 3 races.')).toEqual(['40 / rivals / 2019', '3 / races / 2019']);
  });
});

describe('what a figure was before it moved', () => {
  it('is for each of what the one that it became is for', () => {
    const told = factsOf('The council raised the charge from $30 to $35 a month.');
    expect(told.map(({ quantity }) => quantity.per)).toEqual(['month', 'month']);
    expect(factsOf('The charge rose from $30 to $35.').map(({ quantity }) => quantity.per)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it.each<[string, boolean[]]>([
    ['The council raised the charge from $30 to $35 a month.', [true, false]],
    ['The reserve falls from $31 million to $23.4 million.', [true, false]],
    ['The charge ranges from $30 to $35.', [false, false]],
    ['The charge rose from $30 in 2019 to $35 in 2022.', [false, false]],
    ['The charge rose to $35.', [false]],
    ['They walked from 9 huts to 12 boats.', [false, false]],
    ['Profit fell to $21 million from $24 million.', [false, true]],
    ['Turnout was 61%, compared with 58% in 2021.', [false, true]],
    ['It sold 12 boats, up from $9 million.', [false, false]],
  ])('in %j is %j', (text, expected) => {
    expect(factsOf(text).map(({ former }) => former)).toEqual(expected);
  });
});
