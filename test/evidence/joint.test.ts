import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';

describe('a figure of two things together', () => {
  it.each([
    ['The club spent €11,000 on repairs and the new boat.', 'How much did the club spend on the new boat?'],
    ['A total of 140 boys and girls took part.', 'How many girls took part?'],
    ['The fund gave $13 million to Hill School and Park School.', 'How much did the fund give to Park School?'],
    ['The kitchen and the hall cost €90,000 together.', 'How much did the kitchen cost?'],
    ['Ann Lee and Ida Berg caught 31 trout.', 'How many trout did Ida Berg catch?'],
  ])('%s does not answer: %s', (text, question) => {
    expect(ask(question, text)).toMatch(/^refused/);
  });

  it.each([
    ['The club spent €11,000 on repairs and the new boat.', 'How much did the club spend?', '€11,000'],
    [
      'The club spent €11,000 on repairs and the new boat.',
      'How much did the club spend on repairs and the new boat?',
      '€11,000',
    ],
    ['Bring 20 healing flasks and food.', 'How many healing flasks do I bring?', '20'],
    ['The shelter has 140 cages and a pond.', 'How many cages does the shelter have?', '140'],
    ['Ann Lee and Ida Berg caught 31 trout each.', 'How many trout did Ida Berg catch?', '31'],
    ['The club repaired the hall and the new boat cost €3,000.', 'How much did the new boat cost?', '€3,000'],
    ['The founder and director gave $400 to the choir.', 'How much did the director give to the choir?', '$400'],
    ['The mill sold 310 loaves in spring and summer.', 'How many loaves did the mill sell?', '310'],
  ])('%s answers: %s → %s', (text, question, value) => {
    expect(ask(question, text)).toBe(`answered ${value}`);
  });
});

describe('a sum that is given to somebody', () => {
  const text = 'The state gave $2 million to Lake School. The choir of Park School sang.';
  it.each([
    ['How much did Lake School get?', 'answered $2 million'],
    ['How much did Park School get?', 'refused: no_figure'],
    ['How much was given to Park School?', 'refused: no_figure'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, text)).toBe(line);
  });
});
