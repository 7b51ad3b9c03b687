import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const YARD: Told = [
  'The yard employs 250 people, among them 40 welders and 30 painters.\n\n' +
    'Of the 480 boats that were hired, 400 returned. Of those, 300 were clean.\n\n' +
    'In all, 900 guests came; 360 guests stayed overnight, 90 of whom camped.\n\n' +
    'Some 800 tonnes of timber were sold. About 60% was used for roofs, and the rest was burned.\n\n' +
    'In Norby, 92% of pupils were present, in Sund 81% and in Halm 77%.\n\n' +
    'A survey in May had put the Red List at 30% and the Blue List at 25%.',
  '2024-05-03',
];

describe('a share', () => {
  it.each([
    ['What share of employees are welders?', 'answered 16%'],
    ['What percentage of the boats that were hired returned?', 'answered 83.3%'],
    ['What percentage of the guests who stayed overnight camped?', 'answered 25%'],
    ['What percentage of the timber was burned?', 'answered about 40%'],
    ['What percentage of the timber was used for roofs?', 'answered About 60%'],
    ['What percentage of pupils were present in Sund?', 'answered 81%'],
    ['What percentage of pupils were present in Norby?', 'answered 92%'],
    ['What percentage of pupils were not present in Halm?', 'answered 23%'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, YARD)).toBe(line);
  });

  it('is never of another whole than the one that its part is told of', () => {
    expect(ask('What share of the boats that were hired were clean?', YARD)).not.toBe('answered 75%');
  });

  it('of votes is told where votes are spoken of', () => {
    expect(ask('What share of the votes did the Blue List get?', YARD)).toMatch(/^refused/);
  });
});
