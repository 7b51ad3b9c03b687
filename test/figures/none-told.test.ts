import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';

const QUAKE = 'A quake shook the town of Bery. Nobody was injured, and no bridge was damaged.';

describe('a none that is told in words', () => {
  it.each([
    ['How many people were hurt in the quake?', QUAKE, 'answered Nobody'],
    ['How many roofs were damaged?', 'Hail fell on Bery. No roof was damaged.', 'answered No roof'],
  ])('is quoted: %s', (question, told, line) => {
    expect(ask(question, told)).toBe(line);
  });

  it.each([
    ['How many people died in the quake?', QUAKE],
    ['How many horses were injured?', QUAKE],
    ['How many people were injured in the fire?', QUAKE],
    ['How many people were injured in the quake in 2010?', QUAKE],
    ['How many people were not injured in the quake?', QUAKE],
  ])('does not answer for another deed, thing or time: %s', (question, told) => {
    expect(ask(question, told)).toMatch(/^refused/);
  });
});
