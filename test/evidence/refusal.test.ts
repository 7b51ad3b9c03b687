import { describe, expect, it } from 'vitest';
import { answerQuestion } from '#answer';
import { refuseFor } from '../../src/evidence/refusal.ts';
import { ask, askingOf, outcomeOf, questionOf, sourcesOf } from '../libraries.ts';

const LOCH =
  'The loch is home to 40 otters. Ranger Iona Kerr counts them each May.\n\nThe pier was built by Hamish Boyd.';

describe('a refusal', () => {
  it.each([
    ['How many beavers live in the loch?', 'refused: unknown_terms'],
    ['How many otters live in Lapland?', 'refused: unknown_terms'],
    ['How many piers are there?', 'refused: no_figure'],
    ['How many otters were there in 1950?', 'refused: no_figure'],
    ['Why is the loch deep?', 'refused: unknown_terms'],
    ['', 'refused: empty_question'],
    ['?!', 'refused: empty_question'],
    ['the of and', 'refused: empty_question'],
  ])('of “%s” is %s', (question, line) => {
    expect(ask(question, LOCH)).toBe(line);
  });

  it('without any article says so', () => {
    expect(answerQuestion(questionOf('How many otters?'), sourcesOf([])).reason).toEqual({ reason: 'no_articles' });
  });

  it('names the words that no article holds, and never a figure', () => {
    const outcome = outcomeOf('How many beavers live in the loch?', LOCH);
    expect(outcome.reason).toMatchObject({ reason: 'unknown_terms', words: expect.arrayContaining(['beavers']) });
    expect(outcome).toMatchObject({ short: null, figures: [], status: 'not_found' });
  });

  it('names the nearest sentence and stays unsure', () => {
    const draft = refuseFor(askingOf('How many otters drown in the loch?', LOCH), 'a rule');
    expect(draft.nearest?.text).toBe('The loch is home to 40 otters.');
    expect(draft.confidence).toBeLessThanOrEqual(0.4);
    expect(draft.rules).toEqual(['a rule']);
  });

  it('carries the unknown words and the nearest sentence; an answer carries no unknown ones', () => {
    const refused = outcomeOf('How many beavers live in the loch?', LOCH);
    expect(refused.unknown).toEqual(['beavers', 'live']);
    expect(refused.nearest?.text).toBe('The loch is home to 40 otters.');
    expect(outcomeOf('Who built the pier?', LOCH).unknown).toEqual([]);
  });

  it('prefers the reason of its form to a general one, but not to unknown words', () => {
    const reason = { reason: 'no_figure', words: 'otters' } as const;
    expect(
      refuseFor(askingOf('How many otters swim?', 'The loch is home to otters that swim.'), 'r', reason).reason,
    ).toEqual(reason);
    expect(refuseFor(askingOf('How many beavers swim?', LOCH), 'r', reason).reason).toMatchObject({
      reason: 'unknown_terms',
    });
  });
});
