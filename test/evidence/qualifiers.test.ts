import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const AWAY: Told = 'The Rovers won 11 games at home and 4 away.';
const SEATS: Told = 'The Greens took eight seats from the Reds and one seat from the Blues.';
const MIXED: Told = 'The crash hurt 12 men and 9 women in the square.';
const RAGE: Told = 'On heroic the Warden enrages after 7 minutes. Raids start at dusk.';
const COOL: Told =
  'Shadowstep has a cooldown of 24 seconds in arena and 30 seconds in dungeons.\n\nRaids start at dusk.';
const SIGNED: Told = 'The treaty was signed in the old town hall by Ann Lee.';

describe('a word of the question that the articles use to tell values apart', () => {
  it.each<[question: string, line: string, told: Told]>([
    ['how many games did the rovers win away', 'answered 4', AWAY],
    ['how many games did the rovers win at home', 'answered 11', AWAY],
    ['how many seats did the Greens take from the Blues', 'answered one', SEATS],
    ['how many men did the crash hurt', 'answered 12', MIXED],
    ['when does the warden enrage on mythic', 'refused: unknown_terms', RAGE],
    ['what is the cooldown of shadowstep in raids', 'refused: too_weak', COOL],
    ['what is the cooldown of shadowstep in arena', 'answered', COOL],
    ['who signed the treaty', 'answered Ann Lee', SIGNED],
  ])('%s → %s', (question, line, told) => {
    expect(ask(question, told)).toBe(line);
  });
});
