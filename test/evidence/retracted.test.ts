import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const MILL: Told = [
  'The fire at the mill destroyed 212 looms, the insurer said.\n\n' +
    'Correction, 4 May: an earlier version of this article said that 221 looms were destroyed.',
  '2024-05-03',
];
const FERRY: Told = ['The ferry carried 640 guests, not 460 as first reported.', '2024-05-03'];
const DAM: Told = ['The number of dam wardens was corrected from 31 to 35.', '2024-05-03'];
const POST: Told = ['A report put the number of post offices at 90.', '2024-05-03'];

describe('a figure that its article takes back', () => {
  it.each<[string, string, Told]>([
    ['How many looms were destroyed?', 'answered 212', MILL],
    ['Were 221 looms destroyed?', 'answered No (212)', MILL],
    ['How many guests did the ferry carry?', 'answered 640', FERRY],
    ['How many dam wardens are there?', 'answered 35', DAM],
    ['How many post offices are there?', 'answered 90', POST],
  ])('%s → %s', (question, line, told) => {
    expect(ask(question, told)).toBe(line);
  });
});
