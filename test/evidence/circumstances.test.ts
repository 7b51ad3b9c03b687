import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const FERRY: Told = [
  'The ferry line was to have had 30 crossings a day. It made 22 crossings a day. About 900 week passes were sold.',
  '2024-05-03',
];
const MILL: Told = [
  'The mill baked 410 tonnes of rye after the strike. During the strike it lost 36 tonnes of rye.',
  '2024-05-03',
];
const QUAY: Told = [
  'The quay cost 740,000 euros, a sum that leaves out the cranes. The shed of 1990 cost 210,000 euros.',
  '2024-05-03',
];
const CAFE: Told = ['The town bought a second tram. A coffee in its shelter costs 4 euros.', '2024-05-03'];
const CLUB: Told = [
  'The club counted.\n\n| Section | 2023 |\n| --- | --- |\n| Harbour crew | 14 |\n| Rowers | 52 |',
  '2024-05-03',
];

describe('a figure that misses what the question says of it', () => {
  it.each<[string, Told]>([
    ['How many passes were sold in the week?', FERRY],
    ['How many tonnes of rye did the mill bake before the strike?', MILL],
    ['How many tonnes of rye did the mill lose before the strike?', MILL],
    ['How many tonnes of rye did the mill bake in the weeks before that?', MILL],
    ['How much did the cranes cost?', QUAY],
    ['How much did the second tram cost?', CAFE],
    ['How many members did the Harbour Union have in 2023?', CLUB],
  ])('is no answer: %s', (question, told) => {
    expect(ask(question, told)).toMatch(/^refused/);
  });

  it.each<[string, Told, string]>([
    ['How many crossings a day were planned?', FERRY, 'answered 30'],
    ['How many crossings did the ferry make a day?', FERRY, 'answered 22'],
    ['How many week passes were sold?', FERRY, 'answered about 900 week'],
    ['How many tonnes of rye did the mill bake after the strike?', MILL, 'answered 410 tonnes'],
    ['How much did the quay cost?', QUAY, 'answered 740,000 euros'],
    ['How much did the shed cost?', QUAY, 'answered 210,000 euros'],
    ['How much does a coffee cost?', CAFE, 'answered 4 euros'],
    ['How many were in the Harbour crew in 2023?', CLUB, 'answered 14'],
  ])('is one where its words meet it: %s', (question, told, line) => {
    expect(ask(question, told).toLowerCase()).toBe(line.toLowerCase());
  });
});
