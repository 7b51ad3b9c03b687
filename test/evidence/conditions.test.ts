import { describe, expect, it } from 'vitest';
import { conditionsFit } from '../../src/evidence/conditions.ts';
import { readAll } from '../facts/readings.ts';
import { questionOf, valueOf } from '../libraries.ts';

/** The counts of a text that are of just the ages that a question names. */
function fitting(question: string, text: string): string[] {
  const asked = questionOf(question);
  return readAll(text).flatMap((reading) =>
    reading.facts.filter((fact) => fact.quantity.kind !== 'age' && conditionsFit(asked, fact, reading)).map(valueOf),
  );
}

describe('the ages that a question names', () => {
  it.each<[question: string, text: string, values: string[]]>([
    ['How many swimmers were under the age of 18?', 'The pool drew 60 swimmers under the age of 18.', ['60']],
    ['How many swimmers were under the age of 12?', 'The pool drew 60 swimmers under the age of 18.', []],
    ['How many swimmers were over 18 years old?', 'The pool drew 60 swimmers under 18 years old.', []],
    ['How many swimmers were under the age of 18?', 'The pool drew 60 swimmers.', ['60']],
    ['How many swimmers were there?', 'The pool drew 60 swimmers under the age of 18.', ['60']],
    ['How many swimmers were aged 65 and older?', 'The pool drew 60 swimmers over 65 years old.', ['60']],
  ])('“%s” of “%s”: %j', (question, text, values) => {
    expect(fitting(question, text)).toEqual(values);
  });
});
