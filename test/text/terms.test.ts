import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFunctionWord } from '../../src/text/function-words.ts';
import { findTerms, findWords, neighbours, term } from '../../src/text/terms.ts';

const written = (text: string): (string | null)[] =>
  findWords(text).map(({ start, end, term: found }) => (found === null ? null : text.slice(start, end)));

describe('term', () => {
  it.each([
    ['deport deported deportation deportations deporting'],
    ['flight flights flew flown'],
    ['die died deaths dead dies'],
    ['kill kills killed killing'],
    ['arrive arrival arrivals arrived'],
    ['person people'],
    ['woman women'],
    ['citizen citizens nationals'],
    ['sell sold sale sales'],
    ['organise organisation organizations'],
    ['São sao SÃO'],
    ['Café cafe cafés'],
    ['Zürich Zurich ZÜRICH'],
    ["Dunnmere Dunnmere's Dunnmere’s"],
    ['fifth 5th'],
    ['2,160 2160'],
    ['1,234,567.5 1234567.5'],
    ['US U.S. USA usa'],
    ['NATO nato'],
  ])('is one for %s', (words) => {
    expect(new Set(words.split(' ').map(term)).size).toBe(1);
  });

  it.each([
    ['US us'],
    ["O'Brien O'Connor O’Neill"],
    ['2160 216'],
    ['20 2,0.5'],
    ['person parson'],
    ['flight fight'],
    ['arrive arrest'],
    ['deport export'],
    ['increase decrease'],
    ['2022 2023'],
  ])('keeps apart %s', (words) => {
    expect(new Set(words.split(' ').map(term)).size).toBe(words.split(' ').length);
  });

  it('is the same every time it is asked', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (word) => term(word) === term(word)));
  });
});

describe('findWords', () => {
  it.each<[string, (string | null)[]]>([
    ['The river burst its banks.', [null, 'river', 'burst', null, 'banks']],
    ['How many goats, and where?', [null, null, 'goats', null, null]],
    ['large-scale search', ['large', 'scale', 'search']],
    ['1,204 goats and 12.5 km', ['1,204', 'goats', null, '12.5', 'km']],
    ['COVID-19', ['COVID', '19']],
    ['U.S. officials spoke', ['U.S.', 'officials', 'spoke']],
    ['the US embassy', [null, 'US', 'embassy']],
    ["Dunnmere's mayor", ["Dunnmere's", 'mayor']],
    ['Dunnmere’s mayor', ['Dunnmere’s', 'mayor']],
    ["the teams' coach", [null, 'teams', 'coach']],
    ["It isn't so", [null, null, null]],
    ['Malmö–Lund', ['Malmö', 'Lund']],
    ['(2024)', ['2024']],
    ['…?!', []],
    ['', []],
  ])('of %j are in order', (text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  it('gives spans in order that do not overlap and lie in the text', () => {
    const parts = fc.constantFrom(
      'the',
      'U.S.',
      "O'Neill's",
      '1,000',
      ',',
      ' ',
      '-',
      '.',
      'é',
      '漢字',
      '’',
      'us',
      '\n',
      '9',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(parts).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (sample) => {
        let last = 0;
        for (const { start, end } of findWords(sample)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(sample.length);
      }),
    );
  });
});

describe('a phrase that only joins', () => {
  it.each<[string, string]>([
    ['As a result, the mill closed.', 'mill close'],
    ['It closed as a consequence of the fire.', 'close fire'],
    ['In fact the dam, for example, held.', 'dam hold'],
    ['On the other hand, in order to pay, they sold it.', 'pai sell'],
    ['At the same time it rained.', 'rain'],
  ])('has no terms: %s', (text, terms) => {
    expect(findTerms(text).join(' ')).toBe(terms);
  });

  it.each<[string, string]>([
    ['The results of the race came late.', 'result race come late'],
    ['He asked for an example of its hand.', 'ask exampl hand'],
    ['The wing was an addition of 1902.', 'wing addit 1902'],
    ['The other hand was bandaged.', 'hand bandag'],
    ['In facts and figures.', 'fact figur'],
  ])('is another than the same words that tell of something: %s', (text, terms) => {
    expect(findTerms(text).join(' ')).toBe(terms);
  });
});

describe('findTerms', () => {
  it('leaves out function words and keeps the order, repeats too', () => {
    expect(findTerms('The goats and the other goats')).toEqual([term('goats'), term('goats')]);
  });

  it('is the same for capitals and accents, but for the country', () => {
    expect(findTerms('FLIGHTS FROM SÃO PAULO')).toEqual(findTerms('flights from sao paulo'));
    expect(findTerms('They told us')).not.toContain(term('US'));
  });
});

describe('neighbours', () => {
  it.each([
    ['apprehended', 'arrested'],
    ['flights', 'planes'],
    ['evacuated', 'displaced'],
    ['people', 'residents'],
  ])('of %s hold %s, and the other way about', (a, b) => {
    expect(neighbours(term(a))).toContain(term(b));
    expect(neighbours(term(b))).toContain(term(a));
  });

  it.each([
    ['people', 'passengers'],
    ['people', 'migrants'],
  ])('of %s hold %s, but a question for the second is not answered by the first', (wide, kind) => {
    expect(neighbours(term(wide))).toContain(term(kind));
    expect(neighbours(term(kind))).not.toContain(term(wide));
  });

  it.each(['kiln', 'xyzzy', '2024', ''])('of %j are none', (word) => {
    expect(neighbours(term(word))).toEqual([]);
  });

  it('of a word never hold the word itself', () => {
    for (const word of 'flight stop begin revenue kill state'.split(' ')) {
      expect(neighbours(term(word))).not.toContain(term(word));
    }
  });
});

describe('isFunctionWord', () => {
  it.each(['the', 'were', 'among', 'how', 'not', 'them', 'more'])('is true of %s', (word) => {
    expect(isFunctionWord(word)).toBe(true);
  });

  it.each(['river', 'total', 'usa', 'first', 'may-pole', 'two', ''])('is false of %j', (word) => {
    expect(isFunctionWord(word)).toBe(false);
  });
});
