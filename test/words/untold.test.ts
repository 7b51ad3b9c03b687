import { describe, expect, it } from 'vitest';
import { isUntold } from '../../src/words/untold.ts';
import { askingOf } from '../libraries.ts';

function untold(question: string, text: string, span: string | null): boolean {
  const asking = askingOf(question, text);
  const [sentence] = asking.evidence.sentences;
  if (!sentence) throw new Error('no sentence');
  return isUntold(asking, sentence, span === null ? null : { kind: 'name', span, figure: null, yes: null });
}

describe('a sentence that only seems to tell what is asked', () => {
  it.each([
    ['who resets a password?', 'Use `tool user reset NAME` for a new password.', 'NAME'],
    ['who resets a password?', 'Use `tool user reset NAME` for a new password.', null],
    ['how do i install it on windows?', 'Readers want to install it on Windows.', null],
    ['why is it slow?', 'Some say that it is slow.', null],
    ['who got the shield?', 'Ann Lee asked for the shield.', 'Ann Lee'],
  ])('%s – %s', (question, text, span) => {
    expect(untold(question, text, span)).toBe(true);
  });

  it.each([
    ['who resets a password?', 'Ann Lee resets it by `tool user`.', 'Ann Lee'],
    ['what resets a password?', 'Use `tool user reset NAME` for a new password.', null],
    ['how do i install it on windows?', 'On Windows unpack the file to install it.', null],
    ['why is it slow?', 'Some say that it is slow because it reads every file.', null],
    ['who was eleted mayor?', 'Ann Lee was elected mayor after a campaign that promised a bridge.', 'Ann Lee'],
    ['who wants it on windows?', 'Ann Lee wants it on Windows.', 'Ann Lee'],
  ])('told: %s – %s', (question, text, span) => {
    expect(untold(question, text, span)).toBe(false);
  });
});
