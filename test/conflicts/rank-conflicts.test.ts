import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../libraries.ts';
import type { Told } from '../libraries.ts';

/** The places that are shown side by side; null where the articles are not said to differ. */
function placesOf(question: string, ...told: readonly Told[]): string | null {
  const notes = outcomeOf(question, ...told).notes.filter((note) => note.kind === 'conflict');
  const shown = notes.flatMap((note) => ('facts' in note ? note.facts : []));
  const values = shown.map(({ quantity }) => quantity.value).toSorted();
  return notes.length === 0 ? null : values.join(' / ');
}

const ORN = 'Is Mount Orn the third highest mountain in Norway?';
const THIRD = 'Mount Orn is the third highest mountain in Norway.';
const MAYOR = 'Was Ann Lund the third mayor of Kell?';
const LUND = 'Ann Lund was the third mayor of Kell.';

describe('two articles that give one thing two places in a row', () => {
  it.each<[string, string, readonly Told[]]>([
    [ORN, '3 / 5', [THIRD, 'At 1,912 m, Mount Orn is the fifth highest mountain in Norway.']],
    [
      'Is Kell the fifth largest city in Norway by area?',
      '11 / 5',
      [
        'In terms of area, Kell is the eleventh largest city in Norway; by population it is the second largest city.',
        'Kell is the 11th largest city in Norway and the 5th largest city by area, with 318 km2, more than Munich.',
      ],
    ],
    [MAYOR, '3 / 4', [LUND, 'Ann Lund, a lawyer, was the fourth mayor of Kell.']],
  ])('%s — %s', (question, expected, told) => {
    expect(placesOf(question, ...told)).toBe(expected);
  });

  it.each<[string, string, readonly Told[]]>([
    ['the same place', ORN, [THIRD, 'Mount Orn is the 3rd highest mountain in Norway.']],
    ['among others', ORN, [THIRD, 'Mount Orn is the ninth highest mountain in Europe.']],
    ['by another measure', ORN, [THIRD, 'Mount Orn is the ninth steepest mountain in Norway.']],
    ['before a change', ORN, [THIRD, 'Mount Orn was the second highest mountain in Norway until 1993.']],
    ['another mountain', ORN, [THIRD, 'Mount Lusk is the fourth highest mountain in Norway.']],
    ['denied', ORN, [THIRD, 'Mount Orn is not the second highest mountain in Norway.']],
    ['another town', MAYOR, [LUND, 'Ann Lund was later the fourth mayor of Tarn.']],
    [
      'an event numbered, not judged',
      'Was the third race held in May?',
      ['The third race was held in May.', 'The fourth race was held in May.'],
    ],
    [
      'another day of writing',
      ORN,
      [
        ['Mount Orn is the third highest mountain in Norway.', '2009-02-01'],
        ['Mount Orn is the fourth highest mountain in Norway.', '2019-02-01'],
      ],
    ],
  ])('no conflict: %s', (_case, question, told) => {
    expect(placesOf(question, ...told)).toBeNull();
  });
});
