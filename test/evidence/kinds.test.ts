import { describe, expect, it } from 'vitest';
import { term } from '#text';
import { askedHead, kindFits, measureFits, sameHead } from '../../src/evidence/kinds.ts';
import { factsOf } from '../facts/readings.ts';
import { questionOf, valueOf } from '../libraries.ts';

/** The figures of a text that are of the kind a question wants, and of the measure. */
function fitting(question: string, text: string, fits: typeof kindFits): string[] {
  return factsOf(text)
    .filter((fact) => fits(questionOf(question), fact))
    .map(valueOf);
}

const PIER =
  'The pier is 420 metres long and cost £310,000. Its 86 lamps burn for 9 hours a night. It drew 12% more anglers. It is the third pier.';

describe('the kind of figure wanted', () => {
  it.each<[string, string[]]>([
    ['How many lamps does the pier have?', ['86']],
    ['How long do the lamps burn?', ['9']],
    ['How much money did the pier cost?', ['310000']],
    ['By what percentage did the anglers grow?', ['12']],
    ['How often was the pier painted?', []],
    ['How many times was the pier painted?', []],
  ])('of “%s” is %j', (question, values) => {
    expect(fitting(question, PIER, kindFits)).toEqual(values);
  });

  it.each<[question: string, text: string, values: string[]]>([
    ['How many yards was the throw?', 'She made a 43-yard throw.', ['43']],
    ['How many throws were there?', 'She made a 43-yard throw.', []],
    ['How much rain fell?', 'The valley had 94 mm of rain.', ['94']],
    ['How many showers fell?', 'The valley had 94 mm of rain.', []],
    ['How much did the bridge cost?', 'The bridge cost €3 million.', ['3000000']],
    ['How many bridges are there?', 'The bridge cost €3 million.', []],
    ['How often did the choir sing?', 'The choir sang six times.', ['6']],
    ['How many songs did the choir sing?', 'The choir sang six times.', []],
    ['How old is the organ?', 'The organ is 140 years old.', ['140']],
    ['How many people came?', 'The choir came fourth.', []],
  ])('of “%s” in “%s” is %j', (question, text, values) => {
    expect(fitting(question, text, kindFits)).toEqual(values);
  });
});

describe('the measure asked for', () => {
  it.each<[question: string, text: string, values: string[]]>([
    ['How many lamps are there?', 'The pier has 86 lamps.', ['86']],
    ['How many lanterns are there?', 'The pier has 86 benches.', []],
    ['How many people came?', 'The show drew 310 visitors.', ['310']],
    ['How many people came?', 'The show drew 310 sheep.', []],
    ['How many tickets were sold?', 'Ticket sales rose to 4,100 from 3,900.', ['4100', '3900']],
    ['How many came?', 'The show drew 310 sheep.', ['310']],
  ])('of “%s” in “%s” is that of %j', (question, text, values) => {
    expect(fitting(question, text, measureFits)).toEqual(values);
  });

  it.each([
    ['How many wool blankets were sold?', 'blanket'],
    ['What was the number of seals?', 'seal'],
    ['How many were sold?', null],
  ])('of “%s” has the head %j', (question, head) => {
    expect(askedHead(questionOf(question))).toBe(head);
  });

  it.each([
    ['people', 'passenger', true],
    ['people', 'people', true],
    ['people', 'lantern', false],
    ['nurse', 'doctor', false],
  ])('%s may be counted as %s: %s', (asked, head, same) => {
    expect(sameHead(term(asked), term(head))).toBe(same);
  });
});
