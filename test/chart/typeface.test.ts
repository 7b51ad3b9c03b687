import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Typeface } from '../../src/chart/typeface.ts';
import { loadTypeface, wrap } from '../../src/chart/typeface.ts';
import { HOSTILE } from './charts.ts';

let face: Typeface;

beforeAll(async () => {
  face = await loadTypeface();
});

describe('a legible text', () => {
  it.each([
    ['Ñuñoa, Łódź, Ångström, Çeşme, Óbuda', 'Ñuñoa, Łódź, Ångström, Çeşme, Óbuda'],
    ['5–7 — ≥ 3 ≤ 4 ÷ 2 − 1 × ± ≈ %', '5–7 — ≥ 3 ≤ 4 ÷ 2 − 1 × ± ≈ %'],
    ['“quoted” ‘twice’ … ¶ $ € £ ¥ ₹ ½ ²', '“quoted” ‘twice’ … ¶ $ € £ ¥ ₹ ½ ²'],
    ['cafe\u0301', 'café'],
    ['a \n b\tc', 'a b c'],
    ['goats 🐐 and 👩‍👩‍👧 people', 'goats and people'],
    ['日本語 bank', '… bank'],
    ['\u0000\ud800\u202ex\u200b', 'x'],
    ['₿5', '…5'],
    ['  ', ''],
  ])('of %j is %j', (text, shown) => {
    expect(face.legible(text)).toBe(shown);
  });
});

describe('a wrapped text', () => {
  const slot = { width: 120, size: 16, weight: 400 } as const;
  it.each([
    ['fits on one line', 'goats', ['goats']],
    ['breaks between words', 'goats on the eastern slope', ['goats on the', 'eastern slope']],
    ['is cut after its last line', 'goats on the eastern slope of the hill', ['goats on the', 'eastern slope…']],
    ['is cut inside a word only where it must be', 'w'.repeat(40), ['wwwwwwww…']],
    ['has no line when there is nothing to show', ' \n', []],
  ])('%s', (_, text, lines) => {
    expect(wrap(text, 2, slot, face)).toEqual(lines);
  });

  it('never runs out of its room', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...HOSTILE));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 30, max: 400 }), (any, most, width) => {
        const lines = wrap(any, most, { ...slot, width }, face);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(face.widthOf(line, 16, 400)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
