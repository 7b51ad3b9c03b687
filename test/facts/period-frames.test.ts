import { describe, expect, it } from 'vitest';
import { factsOf } from './readings.ts';

/** The figures of a text with the year, or years, that they are of. */
const dated = (text: string): string[] =>
  factsOf(text, '2024-05-03').map(({ quantity, period, sentence }) => {
    const written = sentence.paragraph.text.slice(quantity.start, quantity.end);
    return `${written}: ${period?.from?.slice(0, 4) ?? 'none'}`;
  });

describe('the time by which a paragraph opens', () => {
  it.each<[string, string[]]>([
    [
      'As of 2000, there were 410 barns. Some 12% were empty. A barn had 3 doors.',
      ['410: 2000', '12%: 2000', '3: 2000'],
    ],
    ['As of the census of 2010, there were 410 barns. It was calm. Some 12% were empty.', ['410: 2010', '12%: 2010']],
  ])('is that of what stands behind it without a time: %s', (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'As of 2010, there were 410 barns. In 2015 there were 390 barns. Trees grew. Some 12% were empty.',
      ['410: 2010', '390: 2015', '12%: none'],
    ],
    ['In 2010, a storm took 410 barns. Trees grew. Some 12% were empty.', ['410: 2010', '12%: none']],
    ['As of old, there were 410 barns. Some 12% were empty.', ['410: none', '12%: none']],
    ['As of 2000 voters, only 12 came.', ['2000: none', '12: none']],
  ])('ends where another is told, and is none without "as of": %s', (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });
});

describe('a list of times and one of figures', () => {
  it.each<[string, string[]]>([
    ['The storms of 2016 and 2020 felled 22 and 41 oaks.', ['22: 2016', '41: 2020']],
    ['In 2019, 2020 and 2021 it sold 5, 7 and 9 mules.', ['5: 2019', '7: 2020', '9: 2021']],
  ])('pair off in order: %s', (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });

  it('do not where they are not as many', () => {
    expect(dated('The storms of 2016 and 2020 felled 22 oaks, 41 elms and 3 ashes.')).not.toContain(
      '22: 2016, 41: 2020',
    );
  });
});
