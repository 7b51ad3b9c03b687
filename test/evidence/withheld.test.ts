import { describe, expect, it } from 'vitest';
import { knownBeside, withheldFor } from '../../src/evidence/withheld.ts';
import { ask, askingOf, outcomeOf, valueOf } from '../libraries.ts';

const AIRSHIP =
  'The airship carried 24 passengers to Malmo on its first trip. The line declined to say how many passengers the second trip carried. ' +
  'The price of the hangar is unknown.';

describe('a figure that is withheld', () => {
  it.each([
    ['How many passengers did the second trip carry?', 'how many passengers the second trip'],
    ['How many engines has the airship?', null],
    ['How many passengers did the first trip carry?', null],
  ])('for “%s” is told by %j', (question, words) => {
    const sentence = withheldFor(askingOf(question, AIRSHIP));
    if (words === null) expect(sentence).toBeNull();
    else expect(sentence?.text).toContain(words);
  });

  it('is refused, with the sentence that says so', () => {
    const outcome = outcomeOf('How many passengers did the second trip carry?', AIRSHIP);
    expect(outcome.reason).toMatchObject({ reason: 'withheld' });
    expect(outcome.quotes[0]?.text).toMatch(/^The line declined/);
    expect(outcome.notes.map(({ kind }) => kind)).toContain('undisclosed');
  });

  it('does not stand in the way of one that is told', () => {
    expect(ask('How many passengers did the first trip carry?', AIRSHIP)).toBe('answered 24');
  });

  it.each([
    'The society did not reveal how many stamps were stolen.',
    'The society refused to disclose the number of stamps stolen.',
    'No figures were given for the stamps stolen.',
    'It is not known how many stamps were stolen.',
  ])('is read in “%s”', (text) => {
    expect(ask('How many stamps were stolen?', text)).toBe('refused: withheld');
  });

  it.each([
    'The society was not pleased: 14 stamps were stolen.',
    'The society said that 14 stamps were stolen.',
    'The thief refused to leave after 14 stamps were stolen.',
  ])('is not read in “%s”', (text) => {
    expect(ask('How many stamps were stolen?', text)).toBe('answered 14');
  });
});

describe('figures beside a withheld one', () => {
  it('count the same thing', () => {
    const asking = askingOf('How many passengers did both trips carry in total?', AIRSHIP);
    const [withheld] = asking.evidence.withheld;
    expect(withheld && knownBeside(asking, withheld.sentence).map(valueOf)).toEqual(['24']);
  });
});
