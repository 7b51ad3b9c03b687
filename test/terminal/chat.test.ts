import { beforeAll, describe, expect, it } from 'vitest';
import { createLibrarian } from '#librarian';
import type { Librarian } from '#librarian';
import { libraryOf } from '#library';
import { chat, CHAT_BEGUN, takeTurn } from '#terminal';
import type { ChatState, Io } from '#terminal';
import { parse } from '../articles.ts';
import { terminal } from './terminals.ts';

const LIBRARY = libraryOf([
  parse('north', 'Rangers counted 120 goats in 2021.\n\nThe keeper left.', '2024-01-05'),
  parse('undated', 'A heron stood in the reeds.'),
]);

let librarian: Librarian;
beforeAll(async () => {
  librarian = await createLibrarian(LIBRARY, { clock: () => 0 });
});

const turn = (line: string, state: Partial<ChatState> = {}): ReturnType<typeof takeTurn> =>
  takeTurn(line, { ...CHAT_BEGUN, ...state }, LIBRARY, librarian, false);

describe('a turn of the chat', () => {
  it('answers a question', async () => {
    const { reply, done } = await turn('  How many goats were counted in 2021? ');
    expect(reply).toContain('“Rangers counted 120 goats in 2021.”');
    expect(reply).not.toContain('why:');
    expect(done).toBe(false);
  });

  it('shows the rules from /why on, until /why is typed again', async () => {
    const on = await turn('/why');
    expect(on.state.why).toBe(true);
    expect((await turn('How many goats?', on.state)).reply).toMatch(/^why: /m);
    expect((await turn('/why', on.state)).state.why).toBe(false);
  });

  it('completes a question that leans on the one before, and says how it was read', async () => {
    const first = await turn('How many goats were counted in 2020?');
    expect(first.state.previous).toBe('How many goats were counted in 2020?');
    const second = await turn('and in 2021?', first.state);
    expect(second.reply).toMatch(/^Read as: How many goats were counted in 2021\?\n120/);
    expect(second.state.previous).toBe('How many goats were counted in 2021?');
  });

  it('lists the articles', async () => {
    expect((await turn('/articles')).reply.split('\n')).toEqual([
      'Article north (2024-01-05, 2 paragraphs, north)',
      'Article undated (no date, 1 paragraphs, undated)',
    ]);
  });

  it.each(['/quit', '/exit', ' /quit '])('ends at %j', async (line) => {
    expect(await turn(line)).toEqual({ reply: '', state: CHAT_BEGUN, done: true });
  });

  it.each(['', '   ', '/help', '/what is this'])('explains itself at %j', async (line) => {
    const { reply, done } = await turn(line);
    expect(reply).toMatch(/\/why.*\/articles.*\/quit/);
    expect(done).toBe(false);
  });
});

describe('the chat', () => {
  const talk = async (
    lines: readonly string[],
  ): Promise<{ readonly out: readonly string[]; readonly prompts: number }> => {
    const { io, out }: { readonly io: Io; readonly out: readonly string[] } = terminal({ lines });
    let prompts = 0;
    await chat(LIBRARY, librarian, () => void (prompts += 1), io);
    return { out, prompts };
  };

  it('tells what it answers from, then answers line by line', async () => {
    const { out, prompts } = await talk(['How many goats?', '/why', 'How many goats?']);
    expect(out[0]).toMatch(/2 articles \(3 paragraphs\)/);
    expect(out).toHaveLength(4);
    expect(out[1]).not.toContain('why:');
    expect(out[3]).toContain('why:');
    expect(prompts).toBe(4);
  });

  it('ends at /quit, and leaves the rest unread', async () => {
    const { out, prompts } = await talk(['/quit', 'How many goats?']);
    expect(out).toHaveLength(1);
    expect(prompts).toBe(1);
  });

  it('ends where the input ends', async () => {
    expect((await talk([])).out).toHaveLength(1);
  });
});
