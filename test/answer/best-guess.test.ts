import { describe, expect, it } from 'vitest';
import { answerQuestion } from '#answer';
import type { Outcome } from '#outcome';
import { articlesOf, lineOf, questionOf, sourcesOf } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const ORCHARD = 'The orchard at Selby sold 310 crates of pears in 2021. Its keeper is Maud Ellery.';

function outcomeAt(least: number | undefined, question: string, ...told: readonly Told[]): Outcome {
  const articles = articlesOf(...told);
  return answerQuestion(questionOf(question, articles), sourcesOf(articles), least);
}

describe('below the confidence that a member meets', () => {
  it.each<[string, string, string]>([
    ['How many crates of pears did the orchard sell in 2019?', 'answered 310', 'another time'],
    ['How many crates of pears did Tadcaster sell?', 'answered 310', 'without a name that is asked for'],
    ['How many baskets of pears were sold?', 'answered 310', 'another measure'],
  ])('%s — the candidate is %s, and the veto is named', (question, line, veto) => {
    const outcome = outcomeAt(0, question, ORCHARD);
    expect(lineOf(outcome)).toBe(line);
    expect(outcome.rules).toContain('below the usual confidence');
    expect(outcome.rules).toContain(veto);
    expect(outcome.confidence).toBeLessThan(0.5);
  });

  it.each([
    'How many crates of pears did the orchard sell in 2019?',
    'How many crates of pears did Tadcaster sell?',
    'How many baskets of pears were sold?',
  ])('%s — a member is told that there is no answer', (question) => {
    expect(outcomeAt(undefined, question, ORCHARD).status).toBe('not_found');
  });

  it('leaves an answer of the usual confidence as it is', () => {
    const question = 'How many crates of pears did the orchard at Selby sell in 2021?';
    expect(outcomeAt(0, question, ORCHARD)).toEqual(outcomeAt(undefined, question, ORCHARD));
  });

  it.each<[known: string, foreign: string]>([
    [
      'How many crates of pears did the orchard at Selby sell in 2019?',
      'How many passengers did the airport at Oslo count?',
    ],
    ['Who sold the orchard at Selby?', 'How many crates did the brewery at Leeds ship in 2021?'],
    ['How many keepers has the orchard at Selby?', 'Who keeps the zoo at Leeds?'],
  ])('is surer of “%s” than of “%s”, whichever rule each comes of', (known, foreign) => {
    expect(outcomeAt(0, known, ORCHARD).confidence).toBeGreaterThan(outcomeAt(0, foreign, ORCHARD).confidence);
  });

  it('refuses what does not reach the confidence that is asked for', () => {
    const question = 'How many crates of pears did the orchard sell in 2019?';
    const candidate = outcomeAt(0, question, ORCHARD);
    expect(outcomeAt(candidate.confidence + 0.01, question, ORCHARD).status).toBe('not_found');
    expect(outcomeAt(1, 'How many crates of pears?', ORCHARD).status).toBe('not_found');
  });
});
