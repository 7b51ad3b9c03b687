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

  it.each([
    [
      'How much has the town promised?',
      'The province has promised $7 million, the town $4 million.',
      /^(?:answered \$4|refused)/,
    ],
    [
      'How much has the province promised?',
      'The province has promised $7 million, the town $4 million.',
      /^answered \$7/,
    ],
    [
      'How much will the town of Ness give?',
      'The town of Wick and the town of Ness will give $5 million and $4 million respectively.',
      /^answered \$4/,
    ],
    [
      'How long has Ada Tarrow been mayor?',
      'Ada Tarrow has been mayor since January; she succeeded Corin Bex, who had held the office for eight years.',
      /^refused/,
    ],
    [
      'How long had Corin Bex been mayor?',
      'Ada Tarrow is mayor; she succeeded Corin Bex, who had been mayor for eight years.',
      /^answered eight years/,
    ],
    [
      'How many riders has Kestrel Racing lost?',
      'Ostra has lost two riders, Kestrel Racing one and Velo Sarn three.',
      /^refused/,
    ],
  ])('is told from it by its place: %s (%s)', (question, text, line) => {
    expect(ask(question, text)).toMatch(line);
  });

  it('is never quoted, whether the other number is read or not', () => {
    expect(ask('How many medals did the Otters win?', RACE)).not.toBe('answered 31');
  });
});
