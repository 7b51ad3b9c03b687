import { describe, expect, it } from 'vitest';
import { mark } from '#text';

const counts = (text: string): string[] => mark(text, {}).quantities.map(({ start, end }) => text.slice(start, end));

describe('a bare number after a name', () => {
  it.each<[string, string[]]>([
    [
      "The Reds took 31 seats and the Blue Party 14; the Greens won 9 and the Miners' League 2.",
      ['31', '14', '9', '2'],
    ],
    ['In 1998 the Reds had won 28 seats and the Blue Party 19.', ['28', '19']],
    ['Kenya won 12 medals, Cuba 3 and Norway 1.', ['12', '3', '1']],
    ['The Reds took 31 seats in 1998 and the Blue Party 14 in 2002.', ['31', '14']],
  ])('stands for a clause of its own in %j', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Brazil 3, Ghana 1.', []],
    ['They climbed 12 peaks near Hut Kelso 7.', ['12']],
    ['The rovers took 40 photographs, and Spirit 2, which landed later, took none.', ['40']],
    ['Guides left 12 tents. The group met Kelso 3.', ['12']],
    ['Guides left two tents at Camp Seven.', ['two']],
  ])('completes the name in %j', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});

describe('a number of four digits', () => {
  it.each<[string, string[]]>([
    ['The ferry will run until at least 2031.', []],
    ['The ferry carried at least 2031 cars.', ['2031']],
    ['The quay cannot open before about 2031.', []],
  ])('in %j is a time or a count', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});

describe('a past tense that looks like a noun', () => {
  it.each<[string, (string | undefined)[]]>([
    ['Of 900 members, 640 cast a ballot.', ['members', undefined]],
    ['The studio has 12 cast members.', ['cast members']],
  ])('counts nothing in %j', (text, expected) => {
    const { quantities } = mark(text, {});
    expect(quantities.map(({ noun }) => noun && text.slice(noun.start, noun.end))).toEqual(expected);
  });
});
