import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const CANAL: Told = [
  'The Wendle canal is 31 miles long and was dug in nine years. Its lock at Oster is 12 feet deep and 40 tonnes of gates close it.\n\n' +
    'Barges on the Wendle canal reach 6 mph. In the winter of 1895 the air over the canal fell to 5 °F for two weeks.',
  '2024-02-20',
];

describe('the size that is asked for', () => {
  it.each([
    ['How long is the Wendle canal?', 'answered 31 miles'],
    ['How many kilometres long is the Wendle canal?', 'answered 49.9 km'],
    ['How fast do barges on the canal go?', 'answered 6 mph'],
    ['How fast do barges on the canal go in km/h?', 'answered 9.66 km/h'],
    ['How cold was it over the canal in the winter of 1895, in Celsius?', 'answered −15 °C'],
    ['How deep is the lock at Oster?', 'answered 12 feet'],
    ['For how many days did the air over the canal fall?', 'answered 14 days'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, CANAL)).toBe(line);
  });

  it.each([
    'How deep is the Wendle canal?',
    'How wide is the lock at Oster?',
    'How heavy is the Wendle canal?',
    'How heavy are the barges?',
    'How hot do barges on the canal get?',
    'How high is the Wendle canal?',
    'How many litres does the canal hold?',
  ])('%s is not answered by another size', (question) => {
    expect(ask(question, CANAL)).toMatch(/^refused/);
  });
});
