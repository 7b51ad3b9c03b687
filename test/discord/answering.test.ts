import { describe, expect, it } from 'vitest';
import type { Desk } from '#discord';
import { answerTo } from '../../src/discord/answering.ts';
import type { Asking } from '../../src/discord/answering.ts';
import { ANSWER } from '../render/answers.ts';
import { DESK } from './desk.ts';

const asking = (text: string, more: Partial<Asking> = {}): Asking => ({
  text,
  previous: null,
  asker: '1',
  locale: 'en-US',
  isPrivate: false,
  ...more,
});

/** A desk that answers everything, and what it was asked. */
function listening(complete: Desk['complete'] = () => Promise.resolve(null)): {
  readonly desk: Desk;
  readonly asked: string[];
} {
  const asked: string[] = [];
  const ask: Desk['ask'] = (question, language) => {
    asked.push(`${language}: ${question}`);
    return Promise.resolve({ ...ANSWER, question });
  };
  return { desk: { ...DESK, ask, complete }, asked };
}

describe('what is said to a question', () => {
  it('is the answer to it, in the language of the locale', async () => {
    const { desk, asked } = listening();
    const { content, outcome } = await answerTo(asking('  how \n many? ', { locale: 'es-419' }), desk);
    expect(asked).toEqual(['es: how many?']);
    expect(content).toMatch(/-# Pregunta: how many\?$/);
    expect(outcome).toBe('answered');
  });

  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t ', 'empty'],
    ['too many words', 'x'.repeat(301), 'too_long'],
  ])('is a reason where it is %s, without asking', async (_case, text, outcome) => {
    const { desk, asked } = listening();
    expect(await answerTo(asking(text), desk)).toMatchObject({ outcome, components: [] });
    expect(asked).toEqual([]);
  });

  it('leans on the question before it, and says how it was read', async () => {
    const { desk, asked } = listening(async (previous, text) => `${previous} + ${text}`);
    const { content } = await answerTo(asking('and then?', { previous: 'what?' }), desk);
    expect(asked).toEqual(['en: what? + and then?']);
    expect(content.split('\n').slice(-2)).toEqual(['-# Read as: what? + and then?', '-# Asked: and then?']);
  });

  it('stands by itself where it leans on nothing', async () => {
    const { desk, asked } = listening();
    await answerTo(asking('who?', { previous: 'what?' }), desk);
    expect(asked).toEqual(['en: who?']);
  });

  it('is a reason where question and follow-up together are too long', async () => {
    const { desk, asked } = listening(async (previous, text) => previous + text);
    const { outcome } = await answerTo(asking('y'.repeat(200), { previous: 'x'.repeat(200) }), desk);
    expect(outcome).toBe('too_long');
    expect(asked).toEqual([]);
  });
});
