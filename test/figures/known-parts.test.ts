import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../libraries.ts';

const GAME = 'Ola Brandt scored 31 goals. Nina Falk hurt her knee in May. Tove Lind scored 12 goals.';

/** The figures that a refusal says are known. */
function knownIn(question: string): string[] {
  const { reason } = outcomeOf(question, GAME);
  return reason && 'known' in reason ? reason.known.map(({ quantity }) => quantity.value) : [];
}

describe('a sum or comparison that lacks a figure', () => {
  it.each([
    ['How many goals did Brandt and Falk score together?', ['31']],
    ['How many more goals did Brandt score than Falk?', ['31']],
    ['How many goals did Falk and Berg score together?', []],
  ])('%s → known: %j', (question, known) => {
    expect(outcomeOf(question, GAME).status).toBe('not_found');
    expect(knownIn(question)).toEqual(known);
  });

  it('is reckoned where nothing lacks', () => {
    expect(outcomeOf('How many goals did Brandt and Lind score together?', GAME).status).toBe('answered');
  });
});
