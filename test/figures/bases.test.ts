import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const NEWS: readonly Told[] = [
  ['The guild has 87 members, 38 more than last year. Of these, 20 are raiders.', '2025-10-01'],
  ['The forum counts 5,300 posts, 450 more than in spring. It has 12 rooms, 20% more than in spring.', '2025-11-10'],
  [
    'In 2024 the dental wing saw 1,260 children, 140 fewer than in 2023. The ward saw 6,030 patients, 550 more than the year before.',
    '2025-02-11',
  ],
  ['The car park has 95 spaces, 35 more than before.', '2025-06-18'],
  ['The band sold 900 records, more than 500 of them at fairs.', '2024-05-05'],
];

describe('what a figure is set against', () => {
  it.each([
    ['How many members did the guild have last year?', 'answered 49'],
    ['How many posts did the forum have in spring?', 'answered 4,850'],
    ['How many children did the dental wing see in 2023?', 'answered 1,400'],
    ['How many spaces did the car park have before?', 'answered 60'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, ...NEWS)).toBe(line);
  });

  it.each([
    ['How many members does the guild have now?', 'answered 87'],
    ['How many members does the guild have?', 'answered 87'],
    ['How many posts does the forum have?', 'answered 5,300'],
    ['How many children did the dental wing see in 2024?', 'answered 1,260'],
    ['How many spaces does the car park have?', 'answered 95'],
  ])('is not what is asked: %s → %s', (question, line) => {
    expect(ask(question, ...NEWS)).toBe(line);
  });

  it.each([
    'How many children did the dental wing see in 2022?',
    'How many rooms did the forum have in spring?',
    'How many raiders did the guild have last year?',
    'How many patients did the ward see in 2023?',
    'How many patients did the ward see in 2022?',
    'How many records did the band sell before?',
  ])('%s is not reckoned', (question) => {
    expect(ask(question, ...NEWS)).not.toMatch(/^answered (?!900)/);
  });

  it('gives way to what is told of the time itself, and an old value to a newer one', () => {
    const old: Told = ['In 2023 the dental wing saw 1,398 children.', '2024-01-10'];
    expect(ask('How many children did the dental wing see in 2023?', ...NEWS, old)).toBe('answered 1,398');
    const interview: Told = ['The guild has 49 members.', '2025-01-10'];
    expect(ask('How many members does the guild have now?', interview, ...NEWS)).toBe('answered 87');
  });
});

describe('a version that a figure is set against', () => {
  const text = 'Version 3.1 is out. Downloads in the first week reached 42,000, 5,500 more than for 3.0.';
  it.each([
    ['How many downloads did 3.0 have in its first week?', 'answered 36,500'],
    ['How many downloads did 3.1 have in its first week?', 'answered 42,000'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, [`# Larkpad 3.1\n\n## Larkpad 3.1\n\n${text}`, '2025-10-02'])).toBe(line);
  });
});
