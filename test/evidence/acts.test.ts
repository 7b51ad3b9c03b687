import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';

const TICKETS =
  'The organisers of the ball printed 3,200 tickets, sold 2,460 and gave away 210. They had expected 3,000 guests.';
const TEAMS = 'Ostra has lost two riders, Kestrel Racing four and Velo Sarn three. In May Norby had 9 riders.';
const SCHOOL = 'In 2024 Harbour school received 210 books and lost 35. Northgate bought 400 books.';
const STORM = 'The storm sank two boats in Norby harbour and damaged nine others.';

describe('a figure of which something else is told than what is asked', () => {
  it.each([
    ['How many tickets were printed for the ball?', TICKETS, 'answered 3,200'],
    ['How many tickets were sold for the ball?', TICKETS, 'answered 2,460'],
    ['How many tickets were used at the ball?', TICKETS, 'refused: unknown_terms'],
    ['How many tickets were expected at the ball?', TICKETS, 'refused: no_figure'],
    ['How many riders has Kestrel Racing lost?', TEAMS, 'answered four'],
    ['How many riders has Velo Sarn lost?', TEAMS, 'answered three'],
    ['How many riders does Ostra have?', TEAMS, 'refused: no_figure'],
    ['How many riders did Norby have?', TEAMS, 'answered 9'],
    ['How many books did Harbour lose in 2024?', SCHOOL, 'answered 35'],
    ['How many books did Harbour receive in 2024?', SCHOOL, 'answered 210'],
    ['How many books did Northgate lose?', SCHOOL, 'refused: no_figure'],
    ['How many boats were sunk by the storm?', STORM, 'answered two'],
    ['How many boats were sunk or damaged by the storm?', STORM, 'refused: no_figure'],
  ])('%s (%s) → %s', (question, text, line) => {
    expect(ask(question, text)).toBe(line);
  });

  it('is not the one before a noun that sounds like the verb', () => {
    const text = 'One rider was disqualified after the finish of the race.';
    expect(ask('How many riders finished the race?', text)).toMatch(/^refused/);
    expect(ask('How many riders were disqualified?', text)).toBe('answered One');
  });

  it('says the same by another word', () => {
    expect(ask('How many people were injured in the fire?', 'Seven people were hurt in the fire.')).toBe(
      'answered Seven',
    );
    expect(ask('How many people were rescued from the fire?', 'Seven people were hurt in the fire.')).toMatch(
      /^refused/,
    );
  });

  it('may say only how much there is', () => {
    const text = 'The number of people who died in the flood has risen to 12.';
    expect(ask('How many people died in the flood?', text)).toBe('answered 12');
  });

  it('is no cell of a table that counts what there is, where what was lost is asked', () => {
    const text = '| Ward | Nurses |\n| --- | --- |\n| Heart | 85 |\n| Surgery | 118 |';
    expect(ask('How many nurses does the heart ward have?', text)).toBe('answered 85');
    expect(ask('How many nurses did the heart ward lose?', text)).toMatch(/^refused/);
  });

  it('is none to put in order with what is had', () => {
    const text = 'The heart ward and the eye ward lost 5 and 3 nurses respectively.';
    expect(ask('Which ward lost the most nurses?', text)).toMatch(/^answered heart/i);
    expect(ask('Which ward has the most nurses?', text)).not.toMatch(/^answered heart/i);
  });
});
