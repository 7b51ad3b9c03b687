import { describe, expect, it } from 'vitest';
import { findSpan } from '../../src/answer/spans.ts';
import { askingOf } from './libraries.ts';

function spanOf(question: string, text: string): readonly [string, string | null] | null {
  const { question: read, evidence } = askingOf(question, text);
  const [sentence] = evidence.sentences;
  const short = sentence ? findSpan(read, evidence, sentence) : null;
  return short && [short.kind, short.span];
}

describe('the words of a sentence that answer', () => {
  it.each<[question: string, text: string, span: readonly [string, string] | null]>([
    ['Who was the viaduct designed by?', 'The viaduct was designed by Tobias Renfrew.', ['name', 'Tobias Renfrew']],
    ['Who opened the viaduct?', 'Maren Dahl opened the viaduct with Agnes Corrigan.', ['name', 'Maren Dahl']],
    ['Who opened the viaduct?', 'The viaduct was opened at noon.', null],
    [
      'Who was the keeper of the tower?',
      'The keeper of the tower was Captain Oswin Pell.',
      ['name', 'Captain Oswin Pell'],
    ],
    ['Where was the viaduct built?', 'The viaduct was built near Selby.', ['name', 'Selby']],
    ['Where was the viaduct built?', 'The viaduct was built quickly.', null],
    ['When was the viaduct opened?', 'The viaduct was opened on 4 March 1902.', ['date', '4 March 1902']],
    ['What year was the viaduct opened?', 'The viaduct was opened on 4 March 1902.', ['date', '1902']],
    ['When was the viaduct opened?', 'The viaduct was opened by a singer.', null],
    [
      'Why was the viaduct closed?',
      'The viaduct was closed because rust had eaten its bolts.',
      ['text', 'because rust had eaten its bolts'],
    ],
    [
      'Why was the viaduct closed?',
      'The viaduct was closed due to fog; the trains were sent home.',
      ['text', 'due to fog'],
    ],
    ['Why was the viaduct closed?', 'The viaduct was closed to walkers.', null],
    [
      'What did the mayor announce?',
      'The mayor announced a new roof for the market.',
      ['text', 'a new roof for the market'],
    ],
    ['What is the emblem of the town?', 'The emblem of the town is a silver eel.', ['text', 'a silver eel']],
    [
      'Name all the herbs of the garden.',
      'The garden has four herbs: sage, thyme, mint and rue.',
      ['list', 'sage, thyme, mint and rue'],
    ],
    ['Name all the herbs of the garden.', 'The garden grows herbs.', null],
    ['How many herbs grow?', 'The garden grows 9 herbs.', null],
  ])('“%s” in “%s”: %j', (question, text, span) => {
    expect(spanOf(question, text)?.[1] ?? null).toEqual(span?.[1] ?? null);
    expect(spanOf(question, text)?.[0]).toBe(span?.[0]);
  });

  it('are verbatim, and never a name that the question itself says', () => {
    const text = 'Maren Dahl hired Agnes Corrigan.';
    expect(spanOf('Who did Maren Dahl hire?', text)).toEqual(['name', 'Agnes Corrigan']);
  });
});
