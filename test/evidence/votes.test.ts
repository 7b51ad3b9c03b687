import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';

describe('the sides of a vote', () => {
  it.each([
    ['How many voted against Ines Moll as warden?', 'Ines Moll was elected warden by 57 votes to 44.', 'answered 44'],
    ['How many voted for Ines Moll as warden?', 'Ines Moll was elected warden by 57 votes to 44.', 'answered 57'],
    ['How many voted against the quay plan?', 'The quay plan was rejected by 31 votes to 12.', 'answered 31'],
    ['How many voted for the quay plan?', 'The quay plan was rejected by 31 votes to 12.', 'answered 12'],
  ])('%s (%s) → %s', (question, text, line) => {
    expect(ask(question, text)).toBe(line);
  });

  it('are not those of a vote on something else', () => {
    const text = 'The council debated the quay plan. A request for new boats was rejected by 31 votes to 12.';
    expect(ask('How many voted against the quay plan?', text)).toMatch(/^refused/);
  });
});
