import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#outcome';
import { AnswerSchema } from '#outcome';
import { lockNumbers, untraced } from '#render';
import { ANSWER } from './answers.ts';

/** The answer that leaves, and the numerals that the lock told of. */
function lock(answer: Answer): { readonly out: Answer; readonly told: readonly string[] } {
  const told: string[] = [];
  const out = lockNumbers(answer, (numerals) => told.push(...numerals));
  return { out, told };
}

const COMPUTED: Answer = {
  ...ANSWER,
  text: '150.5 (301 ÷ 2 = 150.5)',
  figures: ANSWER.figures.map((figure) => ({
    ...figure,
    kind: 'computed',
    display: '150.5',
    formula: '301 ÷ 2 = 150.5',
  })),
};

describe('the number lock', () => {
  it.each([
    ['of a quote', 'Over 1,204 goats'],
    ['of the question', 'In 2021'],
    ['of a date of publication', 'As of 3 February 2022'],
    ['that is none', 'Over a thousand goats'],
  ])('lets a numeral %s through', (_, text) => {
    const answer = { ...ANSWER, text };
    expect(lock(answer)).toEqual({ out: answer, told: [] });
  });

  it('lets the numerals of a figure and its working through', () => {
    expect(lock(COMPUTED)).toEqual({ out: COMPUTED, told: [] });
  });

  it.each([
    ['1,205', ['1,205']],
    ['1204', ['1204']],
    ['204', ['204']],
    ['1,204 of 9,999', ['9,999']],
    ['77 and 78', ['77', '78']],
    ['1,204.5', ['1,204.5']],
  ])('stops %s, and tells of %j', (words, numerals) => {
    const { out, told } = lock({ ...ANSWER, text: `It was ${words} goats` });
    expect(told).toEqual(numerals);
    expect(out.text).not.toContain('It was');
    expect(out.status).toBe('partial');
  });

  it('leaves the quotes of an answer that it stops, and nothing that was reckoned', () => {
    const { out } = lock({ ...COMPUTED, text: 'It was 9,999' });
    expect(out.text).toContain(ANSWER.citations[0]?.quote);
    expect(out).toMatchObject({ answer: null, figures: [], citations: COMPUTED.citations });
    expect(out.rules.length).toBeGreaterThan(COMPUTED.rules.length);
    expect(AnswerSchema.parse(out)).toEqual(out);
  });

  it('never makes an answer of a refusal', () => {
    const refusal: Answer = { ...ANSWER, status: 'not_found', text: 'Not found: 9,999' };
    expect(lock(refusal).out.status).toBe('not_found');
  });

  it('lets no untraced numeral out, wherever in the text it stands', () => {
    const words = fc.constantFrom(
      'goats',
      '1,204',
      'in 2021',
      '(',
      '. ',
      'about',
      '—',
      '“',
      '7',
      '3 February 2022',
      '%',
    );
    fc.assert(
      fc.property(fc.array(words), fc.array(words), fc.nat(), (before, after, loose) => {
        const answer = { ...ANSWER, text: [...before, String(loose), ...after].join(' ') };
        const { out, told } = lock(answer);
        expect(untraced(out.text, out)).toEqual([]);
        expect(told).toEqual(untraced(answer.text, answer));
        expect(out === answer).toBe(told.length === 0);
      }),
    );
  });

  it('lets any text out that a quote holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,% ab−'.split('')) }), (quote) => {
        const citations = ANSWER.citations.map((citation) => ({ ...citation, quote }));
        const answer = { ...ANSWER, text: quote, citations };
        expect(lock(answer)).toEqual({ out: answer, told: [] });
      }),
    );
  });
});
