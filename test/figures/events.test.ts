import { describe, expect, it } from 'vitest';
import { ask, outcomeOf } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const SPRING: Told = ['The rescue boat went out on Sunday. It was the second launch this year.', '2020-04-10'];
const AUTUMN: Told = [
  'The rescue boat made its seventh launch of the year on Friday, with 3 volunteers.',
  '2020-10-02',
];

describe('events numbered by the articles', () => {
  it.each<[question: string, told: Told[], line: string]>([
    ['How many launches were there?', [SPRING, AUTUMN], 'answered 7'],
    ['How many launches were there?', [AUTUMN, SPRING], 'answered 7'],
    ['How many launches were there?', [SPRING], 'answered 2'],
    ['How many launches had there been by June 2020?', [SPRING, AUTUMN], 'answered 2'],
    ['How many launches had there been by January 2020?', [SPRING, AUTUMN], 'refused'],
    ['How many volunteers went out on the seventh launch?', [SPRING, AUTUMN], 'answered 3'],
    ['How many drills were there?', [SPRING, AUTUMN], 'refused: unknown_terms'],
  ])('%s (%#) → %s', (question, told, line) => {
    expect(ask(question, ...told)).toEqual(expect.stringMatching(new RegExp(`^${line}`)));
  });

  it.each<[question: string, text: string, line: string]>([
    ['How many stages did Ilse Brandt win?', 'Ilse Brandt won the third stage on Sunday.', 'refused'],
    ['How many stages were there?', 'Ilse Brandt won the third stage on Sunday.', 'answered 3'],
    ['How many titles have the Hawks won?', 'The Hawks won on Sunday, the third title for the Hawks.', 'answered 3'],
    ['How many games were there?', 'It was the fifth game in a row in which she scored.', 'refused'],
    ['How many games were there?', 'It was the fifth game of the spring.', 'answered 5'],
    ['How many stages were there in 2022?', 'Ilse Brandt won the third stage on Sunday.', 'refused'],
  ])('are all of them, whoever did one: %s → %s', (question, text, line) => {
    expect(ask(question, [text, '2021-06-11'])).toMatch(new RegExp(`^${line}`));
  });

  it('are never added up', () => {
    expect(ask('How many launches were there in total?', SPRING, AUTUMN)).not.toContain('9');
  });

  it('carry the date of the count, and the earlier count', () => {
    const { notes } = outcomeOf('How many launches were there?', SPRING, AUTUMN);
    expect(
      notes.flatMap((note) =>
        note.kind === 'as_of' && 'fact' in note ? [[note.fact.quantity.value, note.earlier]] : [],
      ),
    ).toEqual([
      ['7', false],
      ['2', true],
    ]);
  });

  it('of somebody else are not counted', () => {
    const text = 'Ilsa Brandt won her fourth medal. Marta Quill came last.';
    expect(ask('How many medals has Marta Quill won?', text)).not.toBe('answered 4');
  });
});
