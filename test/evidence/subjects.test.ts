import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';

const TUNNELS = 'The Losk tunnel, which leads to the Varn tunnel, is 2.1 km long.';
const CATCH = 'In Skarvik, herring made up 1,980 tonnes of the catch, cod 765 tonnes.';

describe('a figure that is said of another thing', () => {
  it.each([
    ['How long is the Varn tunnel?', TUNNELS],
    ['How many rooms has the Alder hotel?', 'The Birch hotel stands beside the Alder hotel and has 40 rooms.'],
  ])('does not answer %s', (question, told) => {
    expect(ask(question, told)).toMatch(/^refused/);
  });

  it.each([
    ['How long is the Losk tunnel?', TUNNELS, 'answered 2.1 km'],
    ['How many tonnes of the catch in Skarvik were cod?', CATCH, 'answered 765 tonnes'],
    [
      'How many goals did Ann Lee and Ida Berg score together?',
      'Forward Ann Lee scored 12 goals. North Bay captain Ida Berg scored 9 goals.',
      'answered 21',
    ],
    ['How many rooms has the Birch hotel?', 'The Birch, a hotel, has 40 rooms.', 'answered 40'],
  ])('is told from one of the thing itself: %s', (question, told, line) => {
    expect(ask(question, told)).toBe(line);
  });
});
