import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const RACE: Told = [
  'The Hawks won 31 medals and the Otters 12.\n\n' +
    'Ilse Brandt lost four teeth in the crash. The diary of Tom Reyes tells of it.\n\n' +
    'The Foxes and the Badgers bought 14 and 17 canoes respectively.\n\n' +
    'The guild has 900 members and 120 halls.',
  '2024-05-03',
];

describe('a figure of another than the one asked about', () => {
  it.each([
    ['How many medals did the Hawks win?', 'answered 31'],
    ['How many teeth did Ilse Brandt lose?', 'answered four'],
    ['How many teeth did Tom Reyes lose?', 'refused: no_figure'],
    ['How many canoes did the Foxes buy?', 'answered 14'],
    ['How many canoes did the Badgers buy?', 'answered 17'],
    ['How many more canoes did the Badgers buy than the Foxes?', 'answered 3'],
    ['How many halls does the guild have?', 'answered 120'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, RACE)).toBe(line);
  });

  it('is never quoted, whether the other number is read or not', () => {
    expect(ask('How many medals did the Otters win?', RACE)).not.toBe('answered 31');
  });
});
