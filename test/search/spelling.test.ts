import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexNow } from '#search';
import { slipCosts } from '../../src/search/slips.ts';
import { articleOf } from '../articles.ts';

describe('the cost of slips', () => {
  const cost = slipCosts();

  it.each<[string, string, string, number]>([
    ['none', 'harbour', 'harbour', 0],
    ['two letters swapped', 'habrour', 'harbour', 0.7],
    ['a letter typed twice', 'harrbour', 'harbour', 0.5],
    ['a double letter typed once', 'fery', 'ferry', 0.5],
    ['the key beside', 'harnour', 'harbour', 0.7],
    ['the key below', 'hxrbour', 'hsrbour', 0.7],
    ['a far key', 'harpour', 'harbour', 1],
    ['a letter missing', 'harbur', 'harbour', 0.9],
    ['a letter too many', 'harbiour', 'harbour', 0.9],
    ['another first letter, beside', 'jarbour', 'harbour', 1.2],
    ['a sign for a letter', 'harb0ur', 'harbour', 1],
    ['two slips', 'habruor', 'harbour', 1.4],
  ])('of %s: %s for %s is %d', (_, written, meant, expected) => {
    expect(cost(written, meant, 3)).toBeCloseTo(expected);
  });

  it('is Infinity over the most allowed, and for what is no word', () => {
    expect(cost('harpour', 'harbour', 0.9)).toBe(Infinity);
    expect(cost('southern', 'northern', 1.5)).toBe(Infinity);
    expect(cost('a'.repeat(41), 'a'.repeat(41), 2)).toBe(Infinity);
  });

  it('is 0 for the same word alone, and never less than nothing', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdeé1'), maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(cost(a, a, 2)).toBe(0);
        if (a !== b) expect(cost(a, b, 50)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('spellings', () => {
  const engine = indexNow([
    articleOf(
      'The boats of the harbour. A boat, a goat and a coat. The northern light and the mooring.',
      undefined,
      'a',
    ),
  ]);

  it('fall in likeness, the more frequent word first of two equally like', () => {
    const yard = indexNow(['A store.', 'A stone.', 'A stone.'].map((text, i) => articleOf(text, undefined, `a${i}`)));
    const found = yard.spellings('stove');
    expect(found.map(({ term }) => term)).toEqual(['stone', 'store']);
    expect(found[0]?.likeness).toBe(found[1]?.likeness);
  });

  it('leave accents and the endings of owners out, as who types does', () => {
    const fort = indexNow([articleOf('The fort was the Céloron family’s. Zoë’s café burnt.', undefined, 'f')]);
    expect(fort.spellings('Celeron').map(({ term }) => term)).toEqual(['celoron']);
    expect(fort.spellings('céleron').map(({ term }) => term)).toEqual(['celoron']);
    expect(fort.spellings('famly').map(({ term }) => term)).toEqual(['famili']);
    expect(fort.spellings('caffe').map(({ term }) => term)).toEqual(['cafe']);
    expect(fort.spellings('Cameron')).toEqual([]);
  });

  it('are null for what may be a function word, which is no topic', () => {
    expect(engine.spellings('noat').map(({ term }) => term)).toEqual([null]);
  });

  it('are none for another word that only looks like it', () => {
    expect(engine.spellings('southern')).toEqual([]);
  });

  it('are quickly none for what is no word', () => {
    expect(engine.spellings('a'.repeat(2000))).toEqual([]);
    expect(engine.spellings('ab'.repeat(1000))).toEqual([]);
  });

  it('never throw, and lie between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (word) => {
        for (const { likeness } of engine.spellings(word)) {
          expect(likeness).toBeGreaterThan(0);
          expect(likeness).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
