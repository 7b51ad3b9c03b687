import { describe, expect, it } from 'vitest';
import { limitMissing, negationMissing, oppositeIn, otherNameIn, otherNumberIn } from '../../src/words/opposites.ts';
import { askingOf } from '../libraries.ts';

function holdsIn(check: typeof oppositeIn, question: string, text: string): boolean {
  const { question: read, evidence } = askingOf(question, text);
  const [sentence] = evidence.sentences;
  return sentence !== undefined && check(read, sentence);
}

describe('a word turned into its contrary by its first letters', () => {
  it.each<[question: string, text: string, contrary: boolean]>([
    ['Which nonconservative forces act?', 'Conservative forces act on the body.', true],
    ['What is a legal trade?', 'Ivory is an illegal trade.', true],
    ['Which results are inconsistent?', 'The results are consistent with the theory.', true],
    ['Which results are consistent?', 'The results are consistent with the theory.', false],
    ['Which forces are conservative and which nonconservative?', 'Conservative forces act on the body.', false],
    ['What did the letter inform of?', 'The letter took the form of a poem.', false],
    ['Which shapes are dissimilar?', 'The shapes are similar.', true],
    ['What was discovered on the roof?', 'The roof was covered with tiles.', false],
  ])('“%s” against “%s”: %s', (question, text, contrary) => {
    expect(holdsIn(oppositeIn, question, text)).toBe(contrary);
  });
});

describe('words of one text that the other lacks', () => {
  it.each<[one: string, other: string, missing: boolean]>([
    ['Who did not sign?', 'Ann Lee signed.', true],
    ['Who refused to sign?', 'Ann Lee signed.', true],
    ['Who did not sign?', 'Ann Lee never signed.', false],
    ['Who signed?', 'Ann Lee did not sign.', false],
    ["Why weren't there more trains?", 'A shortage of drivers held the trains back.', false],
    ["Why weren't there more trains?", 'More trains ran in May.', true],
    ["Which trains weren't late?", 'A shortage of drivers delayed the 8.14.', true],
  ])('negation of “%s” missing in “%s”: %s', (one, other, missing) => {
    expect(negationMissing(one, other)).toBe(missing);
  });

  it.each<[one: string, other: string, missing: boolean]>([
    ['What is the only mill?', 'The mill is old.', true],
    ['What is the only mill?', 'It is the Only mill.', false],
    ['What is the old mill?', 'It is the only mill.', false],
  ])('limit of “%s” missing in “%s”: %s', (one, other, missing) => {
    expect(limitMissing(one, other)).toBe(missing);
  });
});

describe('what a sentence names beside the question', () => {
  it('is another name, but not one that is asked about', () => {
    expect(holdsIn(otherNameIn, 'What did Ann Lee paint?', 'In May Ida Berg painted the pier.')).toBe(true);
    expect(holdsIn(otherNameIn, 'What did Ann Lee paint?', 'The pier was painted by Ann Lee.')).toBe(false);
  });

  it('is another number, but not the one asked about', () => {
    expect(holdsIn(otherNumberIn, 'What burned in 1820?', 'The mill burned in 1821.')).toBe(true);
    expect(holdsIn(otherNumberIn, 'What burned in 1820?', 'The mill burned in 1820.')).toBe(false);
  });
});
