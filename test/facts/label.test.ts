import { describe, expect, it } from 'vitest';
import { factsOf } from './readings.ts';

const labels = (text: string): string[] =>
  factsOf(text).map(({ sentence, quantity, label }) =>
    [sentence.paragraph.text.slice(quantity.start, quantity.end), label].join(': '),
  );

describe('the owner of a figure', () => {
  it.each<[string, string[]]>([
    [
      'The Red Party took 31 seats and the Blue Party 14; the Greens won 9 and the Miners\u2019 League 2.',
      ['31: Red Party', '14: Blue Party', '9: Greens', '2: Miners\u2019 League'],
    ],
    ['The Red Party won the vote. It took 31 seats.', ['31: Red Party']],
    ['The new mayor won the vote. It took 31 ballots.', ['31: ']],
    ['Dunmore and the ferry firm Kelso sold 40 and 25 boats respectively.', ['40: Dunmore', '25: ferry firm Kelso']],
    ['Dunmore, Kelso and Brae sold 40, 25 and 12 boats respectively.', ['40: Dunmore', '25: Kelso', '12: Brae']],
    ['Dunmore, Kelso and Brae sold 40 and 25 boats respectively.', ['40: Brae', '25: ']],
    ['The baker, Ines Moll, was 52; the potter, Karl Brandt, was 47.', ['52: Ines Moll', '47: Karl Brandt']],
    ['Ines Moll, 52, took over from Karl Brandt, 67, on Monday.', ['52: Ines Moll', '67: Karl Brandt']],
  ])('in %j is %j', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

describe('a name that the text gives a bare number', () => {
  it('has so many of what the sentence before counted', () => {
    const facts = factsOf('In 1998 the Red Party won 28 seats. The Greens had 9.');
    expect(facts.map(({ measure }) => measure.words)).toEqual(['seats', 'seats']);
  });
});

describe('a part', () => {
  it.each<[string, string[]]>([
    ['Of 900 members, 640 cast a ballot, 12 of which were spoilt.', ['members', 'members', 'ballot']],
    ['It treated 30 sailors, 12 of whom were burnt.', ['sailors', 'sailors']],
  ])('in %j is of %j', (text, expected) => {
    expect(factsOf(text).map(({ measure }) => measure.words)).toEqual(expected);
  });
});

describe('a number of things handed over', () => {
  it.each<[string, string[]]>([
    ['The recount moved two seats from Norby to Brae.', ['change']],
    ['The firm lost two boats.', ['level']],
  ])('in %j is a %j', (text, expected) => {
    expect(factsOf(text).map(({ role }) => role)).toEqual(expected);
  });
});

describe('a correction', () => {
  it('asserts nothing of the earlier version', () => {
    const text =
      'Correction: an earlier version of this article said that 1,204 boats sank. The right number is 1,240.';
    expect(factsOf(text).map(({ quantity, measure }) => [quantity.value, measure.words])).toEqual([['1240', 'boats']]);
  });
});
