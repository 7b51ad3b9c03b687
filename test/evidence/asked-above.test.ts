import { describe, expect, it } from 'vitest';
import { askedAbove } from '../../src/evidence/asked-above.ts';
import { askingOf } from '../libraries.ts';

const FAQ = `## Can several households share one server?

Yes. Every household gets a space of its own.

A member may belong to three of them.

## Why is the pool shut?

The pump broke in May.

## Does Larder import from Grocy?

No, not yet.

## Will there be 3 lanes?

No.`;

const found = (question: string): string | null => askedAbove(askingOf(question, FAQ))?.paragraph.text ?? null;

describe('the same question as a heading', () => {
  it.each([
    ['can several households share one server', 'Yes. Every household gets a space of its own.'],
    ['why is the pool shut?', 'The pump broke in May.'],
    ['does larder import from grocy?', 'No, not yet.'],
    ['will there be 3 lanes?', 'No.'],
  ])('%s → %s', (question, text) => {
    expect(found(question)).toBe(text);
  });

  it.each([
    ['with fewer words', 'can households share?'],
    ['with another word', 'can several households share one printer?'],
    ['of another form', 'when is the pool shut?'],
    ['the other way round', 'does grocy import from larder?'],
    ['with another number', 'will there be 4 lanes?'],
    ['denied', 'does larder not import from grocy?'],
  ])('another question, %s: %s', (_, question) => {
    expect(found(question)).toBeNull();
  });
});
