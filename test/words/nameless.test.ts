import { describe, expect, it } from 'vitest';
import { deedIsWithheld, keepsName } from '../../src/words/nameless.ts';
import { askingOf } from '../libraries.ts';

describe('a name that is kept back', () => {
  it.each([
    ['Who was the guard?', 'The guard, whose name was not released, was at home.', true],
    ['Which firm got the money?', 'Half of the money went to a firm, which the forum did not name.', true],
    ['What were the names of the dead?', 'The office did not release the names of the dead.', true],
    ['Who succeeded Ann Lee?', 'The successor of Ann Lee has not been chosen.', true],
    ['When was the guard at home?', 'The guard, whose name was not released, was at home.', false],
    ['Who was the guard?', 'The guard, whose name was Olaf Lind, was at home.', false],
    ['Who was the guard?', 'The guard, Olaf Lind, was not at home.', false],
  ])('%s – %s: %s', (question, text, kept) => {
    const asking = askingOf(question, text);
    expect(asking.evidence.sentences.some((sentence) => keepsName(asking.question, sentence))).toBe(kept);
  });

  it.each([
    ['Who paid for the line?', true],
    ['Who runs the line?', false],
    ['Who did not say how many had paid?', false],
  ])('what is told only of the figure that is withheld has no doer: %s → %s', (question, withheld) => {
    const { question: read, evidence } = askingOf(question, 'Lind, who runs the line, did not say how many had paid.');
    const told = evidence.sentences.some((sentence) => deedIsWithheld(read, sentence, evidence.withheld));
    expect(told).toBe(withheld);
  });
});
