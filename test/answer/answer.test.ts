import { describe, expect, it } from 'vitest';
import { lineOf, outcomeOf } from '../libraries.ts';

const ABBEY =
  'The abbey has 14 monks. Its bell was cast in 1702 by Piet Haan. The abbey declined to say how many guests it takes.';

describe('a message of several questions', () => {
  it('is answered whole where each part is', () => {
    const outcome = outcomeOf('How many monks does the abbey have? When was the bell cast?', ABBEY);
    expect(outcome.status).toBe('answered');
    expect(outcome.parts.map(lineOf)).toEqual(['answered 14', 'answered 1702']);
  });

  it('is partly answered where one part is not', () => {
    const outcome = outcomeOf('How many monks does the abbey have? How many camels does the abbey have?', ABBEY);
    expect(outcome.status).toBe('partial');
    expect(outcome.parts.map(lineOf)).toEqual(['answered 14', 'refused: unknown_terms']);
  });

  it('is refused where no part is answered, with the reason of each', () => {
    const outcome = outcomeOf('How many camels does the abbey have? How many guests does the abbey take?', ABBEY);
    expect(outcome.status).toBe('not_found');
    expect(outcome.parts.map(lineOf)).toEqual(['refused: unknown_terms', 'refused: withheld']);
  });

  it('quotes each sentence once and is as sure as its least sure part', () => {
    const outcome = outcomeOf('How many monks does the abbey have? How many monks has the abbey?', ABBEY);
    expect(new Set(outcome.quotes).size).toBe(outcome.quotes.length);
    expect(outcome.confidence).toBe(Math.min(...outcome.parts.map(({ confidence }) => confidence)));
  });
});

describe('the rules of an outcome', () => {
  it('begin with the form of the question', () => {
    expect(outcomeOf('How many monks does the abbey have?', ABBEY).rules).toEqual(['how many', 'a figure quoted']);
  });
});
