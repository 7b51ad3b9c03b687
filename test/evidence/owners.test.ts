import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const VOTE: Told = [
  'The Harbour Union won the election for the Brae assembly. It took 31 seats and the Quay Party 24; the Gulls won 9 and the ' +
    'Net League 5. The assembly has 69 seats.\n\n' +
    'In 2019 the Quay Party had won 33 seats and the Harbour Union 22. The Gulls and the Net League had 8 and 6 respectively.',
  '2023-05-14',
];

describe('a figure of one of several owners', () => {
  it.each([
    ['How many seats did the Harbour Union win?', 'answered 31'],
    ['How many seats did the Quay Party win?', 'answered 24'],
    ['How many seats did the Net League win?', 'answered 5'],
    ['How many seats did the Harbour Union win in 2019?', 'answered 22'],
    ['How many seats did the Net League have in 2019?', 'answered 6'],
    ['How many seats does the assembly have?', 'answered 69'],
    ['How many more seats did the Harbour Union win than the Quay Party?', 'answered 7'],
    ['How many more seats did the Quay Party win than the Harbour Union in 2019?', 'answered 11'],
    ['How many seats do the Harbour Union and the Gulls have together?', 'answered 40'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, VOTE)).toBe(line);
  });

  it('is found where its name follows a kind of thing', () => {
    const text = 'Dunmore and the ferry firm Kelso had 240 and 185 complaints respectively.';
    expect(ask('How many complaints did Kelso have?', text)).toBe('answered 185');
    expect(ask('How many complaints did Dunmore have?', text)).toBe('answered 240');
  });

  it.each([
    ['How old was the potter?', 'answered 47'],
    ['How old is Ines Moll?', 'answered 52'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, 'The eldest member, the baker Ines Moll, was 52; the potter, Karl Brandt, was 47.')).toBe(
      line,
    );
  });
});

describe('shares with the place before each', () => {
  const text = 'In Norby, 62% of boats were repaired, in Brae 48% and in Kelso 31%.';
  it.each([
    ['What percentage of boats were repaired in Norby?', 'answered 62%'],
    ['What percentage of boats were repaired in Brae?', 'answered 48%'],
    ['What percentage of boats were repaired in Kelso?', 'answered 31%'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, text)).toBe(line);
  });
});

describe('a share whose verb the one before it tells', () => {
  const text = 'The mill is to pay 60% and the quay 40%.';
  it.each([
    ['What percentage is the quay to pay?', 'answered 40%'],
    ['What percentage is the mill to pay?', 'answered 60%'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, text)).toBe(line);
  });
});

describe('the time of a comparison', () => {
  const told: Told = ['Ferry repairs cost $6.4 million, compared with $5.5 million in 2021.', '2023-02-01'];
  it.each([
    ['How much did ferry repairs cost in 2021?', 'answered $5.5 million'],
    ['How much did ferry repairs cost?', 'answered $6.4 million'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, told)).toBe(line);
  });
});

describe('a figure that moved', () => {
  const text = 'The council raised the cost of a ferry pass from $48 to $54 a month.';
  it.each([
    ['How much does a ferry pass cost?', 'answered $54'],
    ['By how much did the council raise the cost of a ferry pass?', 'answered $6'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, text)).toBe(line);
  });
});
