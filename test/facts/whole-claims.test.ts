import { describe, expect, it } from 'vitest';
import { checkClaims } from '#facts';
import type { Verdict } from '#facts';
import { readAll } from './readings.ts';

const verdicts = (text: string): Verdict[] =>
  readAll(text, '2024-10-17')
    .flatMap(checkClaims)
    .map(({ verdict }) => verdict);

describe('shares that must add up', () => {
  it.each<[string, Verdict]>([
    // What remains is what the others leave.
    ['40% went to roads, 35% to schools and the remaining 25% to parks.', 'holds'],
    ['40% went to roads, 35% to schools and the remaining 30% to parks.', 'does_not_follow'],
    ['40% went to roads, 35% to schools and the remaining 20% to parks.', 'does_not_follow'],
    ['33% went to roads, 33% to schools and the remaining 33% to parks.', 'holds'],
    ['Some 60% of the fund went to roads. The remaining 40% went to schools.', 'holds'],
    ['Some 60% of the fund went to roads. The remaining 50% went to schools.', 'does_not_follow'],
    ['She owns 60% of it and he owns the other 40%.', 'holds'],
    ['She owns 60% of it and he owns the other 50%.', 'does_not_follow'],
    ['About 40% went to roads and the remaining 55% to parks.', 'cannot_be_told'],
    // Other shares may have been told before.
    ['Police get 5%. Schools get 40%, roads 35%. The remaining 20% goes to parks.', 'cannot_be_told'],
    ['A tenth goes to police. 40% goes to schools, 35% to roads and the remaining 15% to parks.', 'cannot_be_told'],
    // Whoever speaks two languages is counted twice.
    ['60% speak French, 55% German and the remaining 10% only English.', 'cannot_be_told'],
    ['60% speak French, 55% German and the rest only English.', 'cannot_be_told'],
    // The rest is something.
    ['60% voted for, 45% against and the rest abstained.', 'does_not_follow'],
    // A whole that is parted.
    ['The money was split between roads (40%), schools (35%) and parks (25%).', 'holds'],
    ['The money was split between roads (40%), schools (35%) and parks (45%).', 'does_not_follow'],
  ])('%s → %s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict]);
  });

  it.each([
    '40% voted for, 35% against and the rest abstained.',
    'The money was split between roads (40%) and schools (35%).',
    '60% of men and 55% of women voted, and the remaining 45% of women did not.',
    'He paid 40% of the loan at 5% interest and the remaining 60% at 4%.',
    'Sales rose 40% in Europe and 70% in the rest of the world.',
    '40% of the members, of whom 20% were new, voted for and the remaining 60% against.',
    'In 2022 40% voted for, in 2023 65% did and the rest stayed at home.',
    'Over 40% went to roads and the remaining 25% to parks.',
    'Turnout was 61%, compared with 58% in 2021, and the remaining 39% stayed at home.',
    'Half went to roads, 30% to schools and the remaining 40% to parks.',
    'Of the 60% who voted, 55% were women and the remaining 45% men.',
    '60% own a car and 55% a bicycle.',
    'The remaining 40 seats are empty.',
  ])('are not looked for in: %s', (text) => {
    expect(verdicts(text)).toEqual([]);
  });

  it('are summed up in the working', () => {
    const [claim] = readAll('60% voted for, 45% against and the rest abstained.').flatMap(checkClaims);
    expect(claim).toMatchObject({ stated: null, words: 'the rest', computed: { interval: { low: { value: '105' } } } });
  });
});
