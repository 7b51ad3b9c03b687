import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNounPhrases, isPlural } from '../../src/text/noun-phrases.ts';
import { tokenize } from '../../src/text/tokens.ts';

function phrases(text: string): string[] {
  return findNounPhrases(text, tokenize(text)).map(
    ({ start, end, head }) => `${text.slice(start, end)} > ${text.slice(head.start, head.end)}`,
  );
}

describe('findNounPhrases', () => {
  it.each([
    ['The old bridge collapsed.', ['old bridge > bridge']],
    [
      'Officers searched a large-scale farm near the river.',
      ['Officers > Officers', 'large-scale farm > farm', 'river > river'],
    ],
    ['Norwegian salmon exports fell sharply.', ['Norwegian salmon exports > exports']],
    ['It has two live albums.', ['live albums > albums']],
    ['The two live there.', []],
    ['She slept.', []],
    ['', []],
  ])('finds the base noun phrases of %j', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  it('leaves determiners and numbers out of the span', () => {
    expect(phrases('the 12 new schools')).toEqual(['new schools > schools']);
  });

  it('gives spans in order that lie in the text and hold their heads', () => {
    const words = fc.constantFrom('the', 'red', 'cars', '12', '-', 'of', ',', 'Paris', 'sold', '(', '½', 'x');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const phrase of findNounPhrases(text, tokenize(text))) {
          expect(phrase.start).toBeGreaterThanOrEqual(last);
          expect(phrase.head.start).toBeGreaterThanOrEqual(phrase.start);
          expect(phrase.head.end).toBe(phrase.end);
          last = phrase.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('isPlural', () => {
  it.each(['dogs', 'children', 'people', 'boxes', 'countries', 'police'])('takes %s for a plural', (word) => {
    expect(isPlural(word)).toBe(true);
  });

  it.each(['dog', 'glass', 'crisis', 'status', 'child'])('does not take %s for a plural', (word) => {
    expect(isPlural(word)).toBe(false);
  });
});
