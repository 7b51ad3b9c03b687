import { describe, expect, it } from 'vitest';
import { checkClaims } from '#facts';
import type { Verdict } from '#facts';
import { readAll } from './readings.ts';

const verdicts = (text: string): Verdict[] =>
  readAll(text, '2024-10-17')
    .flatMap(checkClaims)
    .map(({ verdict }) => verdict);

describe('a share of a stated whole', () => {
  it.each<[string, Verdict]>([
    ['Some 330, a third of the 1,000 members, voted against.', 'holds'],
    ['A third of the 1,200 homes, 400, were without power.', 'holds'],
    ['A third of the 1,200 homes, 700, were without power.', 'does_not_follow'],
    ['A third of the 1,200 homes, 440, were without power.', 'cannot_be_told'],
    ['Half of the 240 seats (120) went to women.', 'holds'],
    ['Half of the 48 seats (31) went to women.', 'does_not_follow'],
    ['Two thirds of its 900 members (590) voted for it.', 'holds'],
    ['Three-quarters of the 60 boats, or 45, sank.', 'holds'],
    ['In all, 45 of 60 boats, three quarters, sank.', 'holds'],
    ['In all, 25 of 60 boats, three quarters, sank.', 'does_not_follow'],
    ['120 people, a quarter of the 480 staff, lost their jobs.', 'holds'],
    ['120 people, a third of the 480 staff, lost their jobs.', 'does_not_follow'],
    ['The fund has spent €4 million, half of its €8 million budget.', 'holds'],
    ['He paid $300, half the $600 fee.', 'holds'],
    ['The 330 women were a third of the 1,000 members.', 'holds'],
    // Percentages are held to their digits, but not beyond those of round figures.
    ['12 of the 48 crews, or 25%, were late.', 'holds'],
    ['12 of the 48 crews (31%) were late.', 'does_not_follow'],
    ['330 (33%) of the 1,000 members voted.', 'holds'],
    ['He has €4.1 million, or 27% of the €15.6 million fund.', 'cannot_be_told'],
    ['He has €4.1 million, or 37% of the €15.6 million fund.', 'does_not_follow'],
    // Hedges.
    ['130 seats, more than half of the 240 seats, are taken.', 'holds'],
    ['100 seats, more than half of the 240 seats, are taken.', 'does_not_follow'],
    ['120 seats, more than half of the 240 seats, are taken.', 'cannot_be_told'],
    ['310 people, or nearly a third of the 1,000 members, voted against.', 'holds'],
    ['About 40 percent of the 1,250 homes, 470, were empty.', 'holds'],
    ['Over 330 people, a third of the 1,000 members, voted against.', 'cannot_be_told'],
    // In brackets after seats a percentage may be one of votes.
    ['The Greens won 12 of the 48 seats (31%) in the vote.', 'cannot_be_told'],
  ])('%s → %s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict]);
  });

  it.each([
    'A third of the 1,200 homes, 30 of them new, lost power.',
    'A third of the 1,200 homes, 40 shops and two schools lost power.',
    'A third of the 1,200 homes, 40 shops, and two schools lost power.',
    'Half of the 240 seats, 12 more than before, went to women.',
    'The 12 firms account for half of the 900 jobs.',
    'The price of the 12 boats was a third of the 900 asked.',
    'It lost 40 shops, a third of the 1,200 homes and a school.',
    'It lost 40 shops, a third of the 1,200 homes, a school and a church.',
    '12 of the 48 crews, a third of them from Norby, were late.',
    '12 of the 48 crews (25% more than in May) were late.',
    'On 12 May, half of the 30 boats sailed.',
    'He paid $300, half of the 12 members 400.',
    'A third of the homes lost power.',
  ])('is not found in: %s', (text) => {
    expect(verdicts(text)).toEqual([]);
  });

  it('names the share, its part and its whole', () => {
    const [claim] = readAll('A third of the 1,200 homes, 700, were empty.').flatMap(checkClaims);
    expect(claim?.stated?.quantity.value).toBe('1/3');
    expect(claim?.operands.map(({ quantity }) => quantity.value)).toEqual(['700', '1200']);
    expect(claim?.computed).toMatchObject({ formula: 'share' });
  });
});
