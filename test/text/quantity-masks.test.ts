import { describe, expect, it } from 'vitest';
import { MASK_RULES } from '../../src/text/mask-lexicon.ts';
import { findMasks } from '../../src/text/quantity-masks.ts';

const masked = (text: string): string[] => findMasks(text).map(({ start, end }) => text.slice(start, end));

describe('findMasks', () => {
  it.each([
    ['Ring 1-800-555-0123 now.', '1-800-555-0123', 'phone'],
    ['Ring +44 20 7946 0001 now.', '+44 20 7946 0001', 'phone'],
    ['The host 10.0.0.7 is down.', '10.0.0.7', 'address'],
    ['It runs 3.2.1 today.', '3.2.1', 'version'],
    ['It starts at 5:30 p.m. sharp.', '5:30 p.m.', 'clock'],
    ['She ran 3:52.61 there.', '3:52.61', 'clock'],
    ['An F-16 crashed.', 'F-16', 'code'],
    ['Vitamin B12 helps.', 'B12', 'code'],
    ['Flight MH370 vanished.', 'MH370', 'code'],
    ['the No. 3 seed', 'No. 3', 'label'],
    ['See page 14 first.', 'page 14', 'label'],
    ['They cite Section 230 often.', 'Section 230', 'label'],
    ['Runway 27L is shut.', 'Runway 27L', 'label'],
    ['The S&P 500 fell.', 'S&P 500', 'label'],
    ['They won 3-1 at home.', '3-1', 'score'],
    ['A 7-12 record is poor.', '7-12', 'score'],
    ['He lives at 1600 Orchard St. now.', '1600 Orchard St', 'street'],
    ['as shown before [17].', '[17]', 'footnote'],
    ['1. Wash it.', '1.', 'list number'],
    ['a 24/7 shop', '24/7', 'code'],
    ['one of the men', 'one', 'idiom'],
    ['see https://x.org/a1?b=2 there', 'https://x.org/a1?b=2', 'url'],
    ['singers in their 30s', '30s', 'age group'],
    ['as of May (in thousands):', 'in thousands', 'idiom'],
    ['Sales, in millions of dollars', 'in millions', 'idiom'],
    ['It cost 255,62 euros.', '255,62', 'malformed number'],
    ['Some 10,000,00 came.', '10,000,00', 'malformed number'],
    ['A sum of $1,2 billion.', '1,2', 'malformed number'],
    ['In 2014,300 came.', '2014,300', 'malformed number'],
    ['a 2-6-0 engine', '2-6-0', 'code'],
    ['an 8-2-1 record', '8-2-1', 'code'],
  ])('masks in %j the stretch %j as %s', (text, part, why) => {
    expect(findMasks(text).map((mask) => [text.slice(mask.start, mask.end), mask.why])).toEqual([[part, why]]);
  });

  it.each([
    '12 people met 30 others',
    'snow of 30-40 cm fell',
    'a 10-15 percent rise',
    'USD3.14 and R40 million',
    'the group of 20 people',
    'a 24-year-old man',
    'over-65s travel free',
    'one in eight adults',
    'half of the money',
    'in thousands of homes',
    'some 1,234,567 people and 12,000 more',
    'about 1,00,000 rupees',
    'of 2,160, 12 left',
    'exercises 22,24,26 and 31',
    'in 2012,2013 and 2014',
  ])('masks nothing in %j', (text) => {
    expect(masked(text)).toEqual([]);
  });
});

describe('what every match of a rule of masks holds', () => {
  it.each([
    ...['An F-16 crashed.', 'The COVID-19 ward', 'the A.B-12 line', 'a one-off, a two-way and a four-eyed'],
    ...['at ground zero', 'zero-sum', 'a nine-to-five job', 'fifty-fifty', 'odds of 50-50', 'net zero', 'net-zero'],
    ...['a half-brother', 'at half time', 'the better half', 'cut in half', 'Half-hearted', 'halfway'],
  ])('is in “%s” where such a rule matches', (text) => {
    for (const { pattern, needs } of MASK_RULES)
      for (const [words] of text.matchAll(pattern))
        expect(needs?.test(words) ?? true, `${needs} in ${words}`).toBe(true);
  });
});
