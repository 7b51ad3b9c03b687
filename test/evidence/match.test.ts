import { describe, expect, it } from 'vitest';
import { matchFacts } from '../../src/evidence/match.ts';
import { THRESHOLDS } from '#evidence';
import { askingOf, valueOf } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const matches = (question: string, ...told: readonly Told[]): string[] =>
  matchFacts(askingOf(question, ...told).evidence)
    .filter(({ score }) => score >= THRESHOLDS.figure)
    .map(({ fact }) => valueOf(fact));

const MUSEUM =
  'The museum showed 640 coins in 2015 and 712 coins in 2016. It lent 55 coins to Antwerp. Thieves took 9 coins from the Ghent room.';

describe('figures that may answer', () => {
  it.each<[string, string[]]>([
    ['How many coins were shown in 2016?', ['712']],
    ['How many coins were shown in 2014?', []],
    ['How many vases were shown in 2016?', []],
    ['How many coins were lent to Lisbon?', []],
    ['How many coins were melted in 2016?', []],
  ])('“%s” finds %j', (question, values) => {
    expect(matches(question, MUSEUM)).toEqual(values);
  });

  it.each([
    ['How many coins were lent to Antwerp?', '55'],
    ['How many coins were taken from the Ghent room?', '9'],
  ])('“%s” finds %s first', (question, value) => {
    expect(matches(question, MUSEUM)[0]).toBe(value);
  });

  it('put the period asked for before one that is only part of it', () => {
    const text = 'The weir let 40 salmon pass in April 2019. The weir let 300 salmon pass in 2019.';
    expect(matches('How many salmon passed the weir in 2019?', text)[0]).toBe('300');
  });

  it('leave out a figure about another one of numbered events', () => {
    const text = 'The second auction sold 88 lots.\n\nThe third auction sold 61 lots.';
    expect(matches('How many lots did the third auction sell?', text)).toEqual(['61']);
    expect(matches('How many lots did the fourth auction sell?', text)).toEqual([]);
  });

  it('put the part before the whole that it is told of', () => {
    const text = 'Of their 50 kilns the potters fired 18.';
    expect(matches('How many kilns did the potters fire?', text)[0]).toBe('18');
  });

  it('put the row that is named before the others', () => {
    const text = '| Pond | Carp |\n| --- | --- |\n| Abbey | 120 |\n| Mill | 75 |';
    expect(matches('How many carp are in the Mill pond?', text)[0]).toBe('75');
  });
});
