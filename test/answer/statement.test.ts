import { describe, expect, it } from 'vitest';
import { isStatement } from '../../src/evidence/is-statement.ts';
import { outcomeOf, questionOf } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const QUARRY: Told =
  'The Harrow Ghyll quarry closed in 1931. Its slate had roofed half of Penmorrow.\n\n' +
  'Walkers come to the quarry for its echo. The council fenced the eastern pit after a rockfall.\n\n' +
  'Penmorrow holds a lantern parade each December.';

const quoted = (text: string): string[] => outcomeOf(text, QUARRY).quotes.map((quote) => quote.text);

describe('a statement', () => {
  it.each([
    'The quarry closed in 1931 and its slate roofed Penmorrow.',
    'Slate from Harrow Ghyll has roofed the houses of Penmorrow.',
    '"The eastern pit was fenced by the council after a rockfall."',
  ])('is told from a question: %s', (text) => {
    expect(isStatement(questionOf(text))).toBe(true);
  });

  it.each([
    'When did the Harrow Ghyll quarry close and why?',
    'What roofed the houses of Penmorrow in the last century.',
    'List the pits of the quarry that the council fenced.',
    'Tell me when the quarry at Harrow Ghyll closed.',
    'harrow ghyll quarry slate penmorrow',
    'Harrow Ghyll quarry slate.',
    'The quarry closed.',
    '',
  ])('is not taken for one: %s', (text) => {
    expect(isStatement(questionOf(text))).toBe(false);
  });

  it('is answered by each sentence that adds to what it says, the one that holds most first', () => {
    const text = 'The quarry closed in 1931, its slate roofed Penmorrow, and the council fenced the pit.';
    expect(quoted(text)).toEqual([
      'Its slate had roofed half of Penmorrow.',
      'The council fenced the eastern pit after a rockfall.',
      'The Harrow Ghyll quarry closed in 1931.',
    ]);
    expect(outcomeOf(text, QUARRY).status).toBe('answered');
  });

  it('leaves out a sentence that adds nothing', () => {
    expect(quoted('The council has fenced the eastern pit after a heavy rockfall.')).not.toContain(
      'Walkers come to the quarry for its echo.',
    );
  });

  it('is answered in part where the articles hold part of it, or not all of its names', () => {
    expect(outcomeOf('The council fenced the eastern pit and paid the climbers of Dunbeath.', QUARRY).status).toBe(
      'partial',
    );
    expect(outcomeOf('The council of Vellmoor fenced the eastern pit after a rockfall.', QUARRY).status).toBe(
      'partial',
    );
  });

  it('of which the articles say nothing is refused', () => {
    const outcome = outcomeOf('The orchestra toured Brazil with a new conductor.', QUARRY);
    expect(outcome.status).toBe('not_found');
    expect(outcome.quotes).toEqual([]);
  });
});
