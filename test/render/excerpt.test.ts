import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { term } from '#text';
import { excerptOf } from '../../src/render/excerpt.ts';

const ITEMS = Array.from({ length: 40 }, (_, i) => `item number ${i} of the long list`).join(', ');
const asked = (...words: readonly string[]): ReadonlySet<string> => new Set(words.map(term));

describe('the part of a long sentence that is shown', () => {
  it('leaves a sentence whole that is read at a glance', () => {
    expect(excerptOf('The mill closed in 1931, after a fire.', '1931', asked('mill'))).toBeNull();
  });

  it('opens with the first clause, and goes on around the answer', () => {
    const text = `The council has denied that, as ${ITEMS}, the mill was sold to Ada Brink in May, ${ITEMS}.`;
    const excerpt = excerptOf(text, 'Ada Brink', asked('mill', 'sold')) ?? '';
    expect(excerpt).toMatch(/^The council has denied that, … /);
    expect(excerpt).toContain('the mill was sold to Ada Brink in May');
    expect(excerpt).toMatch(/ …$/);
    expect(excerpt.length).toBeLessThanOrEqual(400);
  });

  it('holds the question’s words where no answer is known', () => {
    const text = `${ITEMS}, a harbour crane built by Lund, ${ITEMS}.`;
    expect(excerptOf(text, null, asked('harbour', 'crane'))).toContain('a harbour crane built by Lund');
  });

  it('is cut only at the end where the answer stands at the start', () => {
    const excerpt = excerptOf(`Ada Brink bought the mill, ${ITEMS}, ${ITEMS}.`, 'Ada Brink', asked('mill')) ?? '';
    expect(excerpt).toMatch(/^Ada Brink bought the mill, item number 0/);
    expect(excerpt.match(/…/g)).toHaveLength(1);
  });

  it('shows a sentence whole whose answer is itself too long', () => {
    expect(excerptOf(`They are ${ITEMS}.`, ITEMS, asked('list'))).toBeNull();
  });

  it('is verbatim but for its signs, and short, whatever the text', () => {
    const word = fc.constantFrom('mill', 'a', 'river;', 'of,', 'Ada', '“so”,', 'x'.repeat(150));
    fc.assert(
      fc.property(fc.array(word, { minLength: 60, maxLength: 300 }), fc.nat(59), (words, at) => {
        const text = words.join(' ');
        const excerpt = excerptOf(text, words[at] ?? '', asked('mill', 'river'));
        if (excerpt === null) return;
        expect(excerpt.length).toBeLessThanOrEqual(400);
        let from = 0;
        for (const part of excerpt.split('…').map((each) => each.trim())) {
          const found = text.indexOf(part, from);
          expect(found).toBeGreaterThanOrEqual(0);
          from = found + part.length;
        }
      }),
    );
  });
});
