import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';

const SURVEY = 'About 18% of the crews are younger than 30, according to a survey of 240 fishers.';
const QUOTA = 'Up to May, Skarvik had used 410 tonnes of its cod quota, Lunde 352 tonnes and Tangen 93 tonnes.';
const RACE = 'Ann Holt was second in the hill race, 14 seconds behind.';
const TOUR = 'The bridge tour was ten days long.';
const AGES = 'The oldest skipper, Marit Solbu, is 71.\n\nThe youngest deckhand, Jonas Fjelde, is 17.';
const PAID = 'The operator has paid €1.5 million to the county. The victims have heard nothing.';

describe('what a question restricts a figure to', () => {
  it.each([
    ['How many fishers are younger than 30?', SURVEY, 'refused: no_figure'],
    ['How many fishers were surveyed?', SURVEY, 'answered 240'],
    ["How large was Lunde's cod quota?", QUOTA, 'refused: no_figure'],
    ['How much of its cod quota had Lunde used?', QUOTA, 'answered 352 tonnes'],
    ["How large was Lunde's cod quota?", 'Lunde had a cod quota of 640 tonnes.', 'answered 640 tonnes'],
    ['How long was the hill race?', RACE, 'refused: no_figure'],
    ['How long was the bridge tour?', TOUR, 'answered ten days'],
    ['How long was the flood?', 'It was the third flood in Norby in ten years.', 'refused: no_figure'],
    ['How long was the flood?', 'The flood in Norby was ten days long.', 'answered ten days'],
    ['How old is the oldest skipper?', AGES, 'answered 71'],
    ['How old is the youngest skipper?', AGES, 'refused: no_figure'],
    ['How old is the youngest deckhand?', AGES, 'answered 17'],
    ['How old is the oldest deckhand?', AGES, 'refused: no_figure'],
    ['How much did the operator pay to the county?', PAID, 'answered €1.5 million'],
    ['How much did the operator pay to the victims?', PAID, 'refused: no_figure'],
  ])('%s (%s) → %s', (question, text, line) => {
    expect(ask(question, text)).toBe(line);
  });

  it('may be each of something, which the whole is not', () => {
    const table =
      '| Year | Visitors | Income (marks) |\n| --- | --- | --- |\n| 2023 | 1,200 | 6,000 |\n| 2024 | 900 | 9,000 |';
    expect(ask('What was the income in 2023?', table)).toBe('answered 6,000');
    expect(ask('What was the income per visitor in 2023?', table)).toBe('answered 5');
    expect(ask('What was the income per member in 2023?', table)).not.toMatch(/^answered [69]/);
  });

  it('holds for what a clause tells of one of several', () => {
    const text = 'Four people were hurt in the storm, one of them seriously.';
    expect(ask('How many people were hurt in the storm?', text)).toBe('answered Four');
    expect(ask('How many people were seriously hurt in the storm?', text)).toMatch(/^refused/);
  });
});
