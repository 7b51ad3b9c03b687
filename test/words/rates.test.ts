import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';

describe('a question for so much of each', () => {
  const CLINIC =
    'The clinic paid its nurses a total of 4 million euros in 2024. It earned a grant of 90 euros for each patient in 2024.';
  it.each([
    ['What was the cost per nurse in 2024?', /^(?:refused|partial)/],
    ['What was the grant per patient in 2024?', /^answered/],
    ['What did the clinic pay its nurses in 2024?', /^answered/],
  ])('%s → %s', (question, line) => {
    expect(ask(question, CLINIC)).toMatch(line);
  });
});
