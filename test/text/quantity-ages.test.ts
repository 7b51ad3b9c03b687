import { describe, expect, it } from 'vitest';
import { mark } from '#text';

const ages = (text: string): string[] =>
  mark(text, {})
    .quantities.filter(({ kind }) => kind === 'age')
    .map(({ start, end }) => text.slice(start, end));

describe('a bare number as an age', () => {
  it.each<[string, string[]]>([
    ['The baker, Ines Moll, was 52; the potter, Karl Brandt, was 47.', ['52', '47']],
    ['The eldest diver, Ines Moll, is 63, and the youngest, Karl Brandt, is 24.', ['63', '24']],
    ['She was 38 when the mill closed, and he was 40.', ['38', '40']],
    ['His daughter turned 12 in May.', ['12']],
    ['The crew were aged 31, 42 and 57.', ['31', '42', '57']],
    ['Entry is free for children under 12 and for visitors over 65.', ['12', '65']],
    ['Most of the residents were over 65.', ['65']],
    ['About 18% of the crews are younger than 30, a survey says.', ['30']],
    ['Children under 12 pay nothing.', ['12']],
    ['Were there more people under 18, or over 65?', ['18', '65']],
    ['Ines Moll, 52, took over from Karl Brandt, 67, on Monday.', ['52', '67']],
  ])('is read in %j', (text, expected) => {
    expect(ages(text)).toEqual(expected);
  });

  it.each([
    'The score was 21.',
    'The pears are younger than 30 trees.',
    'The club has children under 12 teachers.',
    'The Reform Party was 45 short.',
    'The Blue Party was 12.',
    'Kelso was 3 up.',
    'She was 12 points ahead.',
    'He was 4 and 2 in August.',
    'Children under 10 metres from the road were moved.',
    'Temperatures were under 10.',
    'The number of children was over 65.',
    'She bought 12, 14 and 16 boats.',
  ])('is none in %j', (text) => {
    expect(ages(text)).toEqual([]);
  });
});
