import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../libraries.ts';

const READINGS =
  '## Prizes\n\nNobody won the poem prize, because the jury could not agree. The story prize went to Tess Lowry, aged 14.\n\n' +
  '## Fire\n\nA fire broke out at the rope works. Nobody was hurt.';

const quoted = (question: string): readonly (string | null)[] => {
  const { status, short, quotes } = outcomeOf(question, READINGS);
  return [status, short?.span ?? null, quotes[0]?.text ?? null];
};

describe('a denial as the answer', () => {
  it.each([
    ['who won the poem prize?', null, 'Nobody won the poem prize, because the jury could not agree.'],
    ['how many people were hurt in the fire?', 'Nobody', 'Nobody was hurt.'],
  ])('%s → %s: %s', (question, span, text) => {
    expect(quoted(question)).toEqual(['answered', span, text]);
  });

  it.each([
    'who won the story prize?',
    'who won the song prize?',
    'who was hurt in the storm?',
    'how many people were hurt in the storm?',
  ])('not for %s', (question) => {
    expect(quoted(question)[2] ?? '').not.toMatch(/^Nobody/);
  });
});
