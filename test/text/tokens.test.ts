import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';

describe('tokenize', () => {
  it.each([
    ['Rangers counted 1,204 goats.', 'Rangers counted 1,204 goats .'],
    ['  Two   spaces\nand a line. ', 'Two spaces and a line .'],
    ['', ''],
    [' \t\n', ''],
  ])('parts %j into words and signs', (text, expected) => {
    expect(
      tokenize(text)
        .map((token) => token.text)
        .join(' '),
    ).toBe(expected);
  });

  it.each([
    ['Encounters fell sharply.', 'fell', 'VERB', 'fall'],
    ['The cities were quiet.', 'cities', 'NOUN', 'city'],
    ['The cities were quiet.', 'quiet', 'ADJ', 'quiet'],
    ['Ada met 12 pilots in Oslo.', '12', 'NUM', '12'],
    ['Ada met 12 pilots in Oslo.', 'Oslo', 'PROPN', 'oslo'],
  ])('in %j tags %s as %s, of the lemma %s', (text, word, pos, lemma) => {
    expect(tokenize(text).find((token) => token.text === word)).toMatchObject({ pos, lemma });
  });

  it('parts a run without blanks that is longer than any word, and keeps its places', () => {
    const run = 'q'.repeat(250);
    const tokens = tokenize(`So ${run} ended.`);
    expect(tokens.map(({ start, end }) => end - start)).toEqual([2, 100, 100, 50, 5, 1]);
    expect(tokens.find(({ text }) => text === 'ended')?.start).toBe(254);
  });

  it('slices back to its text, in order, without overlap, and leaves out only white space', () => {
    const parts = fc.constantFrom(
      ...[
        'the',
        'U.S.',
        "didn't",
        '1,000',
        '$5',
        '62%',
        ',',
        ' ',
        '\n',
        '\t',
        '  ',
        '-',
        '—',
        '“',
        '”',
        'é',
        'e\u0301',
      ],
      ...[
        '😀',
        '漢字',
        '’',
        '...',
        'a@b.org',
        'https://a.org/b?c',
        '#tag',
        ':-)',
        '\u00a0',
        '\u200b',
        '2024-10-17',
        '½',
        '|',
      ],
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(parts).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (sample) => {
        let last = 0;
        for (const token of tokenize(sample)) {
          expect(sample.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(sample.slice(last, token.start).trim()).toBe('');
          last = token.end;
        }
        expect(sample.slice(last).trim()).toBe('');
      }),
    );
  });
});
