import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';

const LOCK = 'The lock cost 46 million crowns to build. The flood cost 20 lives. The toll is 3 crowns a boat.';
const PAY = 'Men had a median wage of $35,200 and women one of $27,400. The guild paid £100 and the mill £20.';

describe('an amount of money', () => {
  it.each([
    ['How much did the lock cost to build?', LOCK, 'answered 46 million'],
    ['How many dollars did the mill pay?', PAY, 'refused'],
    ['How many euros did the lock cost?', LOCK, 'refused'],
    ['How much did the flood cost?', LOCK, 'refused'],
    ['How many pounds did the mill pay?', PAY, 'answered £20'],
  ])('is told by its own word: %s', (question, told, line) => {
    expect(ask(question, told)).toContain(line);
  });

  it.each([
    [
      "How much did the mill's guild give?",
      "The mill's guild gave 120,000 euros for the lock.",
      'answered 120,000 euros',
    ],
    ['How much is the Orre Prize worth?', 'The Orre Prize, worth 20,000 euros, went to Ann.', 'answered 20,000 euros'],
    [
      'What does the cheapest ticket cost?',
      'The cheapest ticket costs 7 euros and the dearest 30 euros.',
      'answered 7 euros',
    ],
    ['How many of the employees are not smiths?', 'The forge employs 40 people, of whom 15 are smiths.', 'answered 25'],
  ])('or a count is found by what the question is about: %s', (question, told, line) => {
    expect(ask(question, told)).toBe(line);
  });
});
