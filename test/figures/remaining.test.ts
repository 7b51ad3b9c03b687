import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const BRIDGE: Told = [
  'The footbridge cost 900,000 euros; the old one had cost 80,000 euros. The state gave 500,000 euros, the town 250,000 euros and the hikers the remainder.',
  '2024-05-03',
];
const WOOD: Told = ['The wood covers 640 hectares, of which 400 hectares are oak. The rest is beech.', '2024-05-03'];
const LOAN: Told = ['The hall cost 300,000 euros. The guild paid 120,000 euros; a loan covers the rest.', '2024-05-03'];
const DYKE: Told = ['The dyke is 3 kilometres long. So far 800 metres have been raised.', '2024-05-03'];
const SEATS: Told = ['Some 400 chairs were ordered; 150 have been delivered so far.', '2024-05-03'];
const MEADOWS: Told = ['Owners asked for help on 70 meadows. The county paid for 45 of them.', '2024-05-03'];
const OVER: Told = ['The hall cost 100 euros. The guild paid 120 euros and the town the rest.', '2024-05-03'];

describe('what the parts of a whole leave', () => {
  it.each<[string, Told, string]>([
    ['How much did the hikers pay for the footbridge?', BRIDGE, 'answered €150,000'],
    ['How much did the hikers give for the footbridge?', BRIDGE, 'answered €150,000'],
    ['How many hectares are beech?', WOOD, 'answered 240 ha'],
    ['How much of the hall is covered by a loan?', LOAN, 'answered €180,000'],
    ['How many metres of the dyke are still to be raised?', DYKE, 'answered 2,200 m'],
    ['How many chairs have not yet been delivered?', SEATS, 'answered about 250'],
    ['How many meadows did the county not pay for?', MEADOWS, 'answered 25'],
  ])('%s → %s', (question, told, line) => {
    expect(ask(question, told)).toContain(line);
  });

  it.each<[string, Told]>([
    ['How many members do the hikers have?', BRIDGE],
    ['How many hectares are heath?', WOOD],
    ['How many trees are beech?', WOOD],
    ['How much did the town pay for the hall?', OVER],
    ['How much did the loan earn?', LOAN],
  ])('is not reckoned for another question: %s', (question, told) => {
    expect(ask(question, told)).toMatch(/^refused/);
  });

  it('is not taken for a part that is told by itself', () => {
    expect(ask('How much did the town give for the footbridge?', BRIDGE)).toBe('answered 250,000 euros');
  });
});
