import { describe, expect, it } from 'vitest';
import { ask, outcomeOf } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const CREW: Told = [
  'Brandt set out with seven sailors. Reyes broke two ribs.\n\n' +
    'Ann Lee, 48, took over from Ida Berg, 61, in March.\n\n' +
    'The youngest keeper, Nils Holm, is 24, and the oldest, Vera Lund, is 66.\n\n' +
    'Cooks served 900 meals in May, 300 of them in schools, 450 in clinics and 150 on ships.\n\n' +
    'The yard hired 12 smiths and 4 masons.\n\n' +
    'A survey had put the Red Party at 40% and the Blue Party at 37%. The Red Party received 3,100 votes, the Blue Party 5,200 and the Green Party 2,050.',
  '2024-05-03',
];

describe('what is compared', () => {
  it('is ages where it is asked who is older', () => {
    expect(outcomeOf('Who is older, Brandt or Reyes?', CREW).short).toBeNull();
  });

  it.each([
    ['How old is Ida Berg?', 'answered 61'],
    ['how old is ann lee', 'answered 48'],
    ['Where were the most meals served?', 'answered clinics'],
    ['Which party got the most votes?', 'answered Blue Party'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, CREW)).toBe(line);
  });

  it.each([
    ['Who is the oldest keeper?', 'Nils Holm'],
    ['Which department hired the least?', 'masons'],
  ])('%s is not answered by %s', (question, wrong) => {
    expect(ask(question, CREW)).not.toContain(wrong);
  });
});
