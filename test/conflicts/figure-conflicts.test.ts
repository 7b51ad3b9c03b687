import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../libraries.ts';
import type { Told } from '../libraries.ts';
import { BOTH_FIGURES, OTHER_FIGURES } from './figure-pairs.ts';

/** The figures that are shown side by side; null where the articles are not said to differ. */
function figuresOf(question: string, ...told: readonly Told[]): string | null {
  const notes = outcomeOf(question, ...told).notes.filter((note) => note.kind === 'conflict');
  const shown = notes.flatMap((note) => ('facts' in note ? note.facts : []));
  return notes.length === 0
    ? null
    : shown
        .map(({ quantity }) => quantity.value)
        .toSorted()
        .join(' / ');
}

const MONKS = 'The recipe of the Arbel liqueur is known only to the three monks who brew it.';
const KNOW = 'How many monks know the recipe of the Arbel liqueur?';
const STAFF = 'How many members does the Tarn Choir have?';
const OPENING: Told = ['The opening game against Losby, on September 27, drew 7,510 spectators.', '2025-01-20'];
const DRAW = 'How many spectators did the opening game draw?';
const SIEGE = 'The siege of Orrin lasted 14 months.';

describe('figures of two articles that cannot both be right', () => {
  it.each<[string, string, readonly Told[]]>([
    [KNOW, '2 / 3', [MONKS, 'The Arbel liqueur is made by two monks. They are the only ones who know the recipe.']],
    [
      'Do more than two monks know the recipe of the Arbel liqueur?',
      '2 / 3',
      [MONKS, 'Two monks know the recipe of the Arbel liqueur.'],
    ],
    [STAFF, '1310 / 1340', ['The Tarn Choir has a membership of 1,310.', 'Tarn Choir   Members\t1,340']],
    [
      'What is the elevation of Mount Arn?',
      '2310 / 2340',
      ['Mount Arn, with an elevation of 2,310 m, is the highest peak.', 'Mount Arn\tElevation\t2,340 m (7,677 ft)'],
    ],
    [
      'How tall is the Bell Tower?',
      '61 / 65',
      ['The Bell Tower is 61 m tall.', 'The Bell Tower has a height of 65 m.'],
    ],
    [
      'How long did the siege of Orrin last?',
      '14 / 18',
      [SIEGE, 'The siege of Orrin lasted for 18 months and ended in 1702.'],
    ],
    [
      'How many runners finished the race?',
      '4298 / 4310',
      ['Of 5,000 runners, 4,310 finished the race.', 'In all, 4,298 runners finished the race.'],
    ],
    [
      'How many passengers were aboard?',
      '112 / 116',
      ['There were 112 passengers aboard the plane.', 'The plane had 116 passengers aboard.'],
    ],
    [
      DRAW,
      '7150 / 7510',
      [OPENING, ['The opening game against Losby, in September, drew 7,150 spectators.', '2025-05-12']],
    ],
    [
      'What was the budget of Ada?',
      '4000000 / 6500000',
      ['Ada was made on a budget of $4 million.', 'Ada\tBudget\t$6.5 million'],
    ],
  ])('%s — %s', (question, expected, told) => {
    expect(figuresOf(question, ...told)).toBe(expected);
  });

  it.each<[string, string, readonly Told[]]>([
    ['the same figure', KNOW, [MONKS, 'Three monks know the recipe of the Arbel liqueur.']],
    ['other monks', KNOW, [MONKS, 'The Arbel abbey has 14 monks.']],
    [
      'a word of the noun that narrows it',
      'How many paintings does the Tarn museum have?',
      ['The Tarn museum has 120 paintings.', 'The Tarn museum has 80 Dutch paintings.'],
    ],
    [
      'some of them',
      'How many students does Kell University have?',
      ['Kell University has 21,000 students.', 'Kell University has 310 students from abroad.'],
    ],
    [
      'what comes on top',
      'How many people were hurt in the fire at Losk?',
      ['In the fire at Losk 14 people were hurt.', 'In the fire at Losk another 3 people were hurt on Monday.'],
    ],
    [
      'killed, not hurt',
      'How many people were killed in the fire at Losk?',
      ['The fire at Losk killed 14 people.', 'In the fire at Losk 40 people were hurt.'],
    ],
    [
      'a month of all the time',
      'How many goals did Jo Park score for Tarn?',
      ['Jo Park scored 31 goals for Tarn.', 'In May 2004 Jo Park scored 12 goals for Tarn.'],
    ],
    [
      'a later state',
      'How many wells does Tarn have?',
      [
        ['Tarn has 12 wells.', '2009-02-01'],
        ['Tarn has 15 wells.', '2019-02-01'],
      ],
    ],
    [
      'so far',
      'How many goals has Jo Park scored this season?',
      [
        ['Jo Park has scored 21 goals this season.', '2025-01-20'],
        ['Jo Park has scored 38 goals this season.', '2025-05-12'],
      ],
    ],
    [
      'a day of the month, of what goes on',
      'How many visitors did the Tarn museum draw?',
      ['The Tarn museum drew 710 visitors on May 3, 2024.', 'The Tarn museum drew 7,150 visitors in May 2024.'],
    ],
    ['a hedge that allows it', KNOW, [MONKS, 'At least two monks know the recipe of the Arbel liqueur.']],
    [
      'the other one, rounded',
      'How much did the Losby bridge cost?',
      ['The Losby bridge cost $2.4 million.', 'The Losby bridge cost $2,412,000.'],
    ],
    [
      'an article that gives both',
      'How long did the siege of Orrin last?',
      [SIEGE, 'Some say that the siege of Orrin lasted 14 months. The siege of Orrin lasted 18 months, say others.'],
    ],
    [
      'one article, which may speak of two things',
      KNOW,
      [`${MONKS}\n\nTwo monks know the recipe of the Arbel liqueur by heart.`],
    ],
    [
      'what is to come',
      'How many people does the Tarn works employ?',
      ['The Tarn works employ 1,268 people.', 'The Tarn works will employ 60 people.'],
    ],
    [
      'a part of that very whole',
      'How many passengers were aboard the plane?',
      ['There were 112 passengers aboard the plane.', 'Of the 112 passengers aboard the plane, 30 were hurt.'],
    ],
    [
      'the length, not the height',
      'How tall is the Bell Tower?',
      ['The Bell Tower is 61 m tall.', 'The Bell Tower wall is 240 m long.'],
    ],
    [
      'the width, not the height',
      'How tall is the Bell Tower?',
      ['The Bell Tower is 61 m tall.', 'Bell Tower\tWidth\t12 m'],
    ],
    [
      'another name',
      'How many goals did Jo Park score?',
      ['Jo Park scored 31 goals.', 'Ann Novak scored 12 goals. Jo Park watched.'],
    ],
  ])('no conflict: %s', (_case, question, told) => {
    expect(figuresOf(question, ...told)).toBeNull();
  });

  it('quotes a sentence rather than the row of a table that gives the same', () => {
    const table = '| Revenue (€ million) | 2025 |\n| --- | --- |\n| Total | 105.0 |';
    const own: Told = [`Revenue for the whole of 2025 was €105.0 million.\n\n${table}`, '2026-02-12'];
    const other: Told = ['Revenue in 2025 was €103.6 million.', '2026-05-07'];
    const [note] = outcomeOf('What was revenue in 2025?', own, other).notes;
    expect(note?.kind === 'conflict' && 'facts' in note ? note.facts.map(({ sentence }) => sentence.text) : []).toEqual(
      ['Revenue in 2025 was €103.6 million.', 'Revenue for the whole of 2025 was €105.0 million.'],
    );
  });
});

describe('pairs of articles in the manner of a newsroom', () => {
  it.each(OTHER_FIGURES)('cannot both be right: %s — %s — %s', (question, a, b) => {
    expect(figuresOf(question, a, b)).not.toBeNull();
  });

  it.each(BOTH_FIGURES)('may both be right: %s — %s — %s', (question, a, b) => {
    expect(figuresOf(question, a, b)).toBeNull();
    expect(figuresOf(question, b, a)).toBeNull();
  });
});
